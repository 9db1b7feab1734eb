import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/components/rounds/calendar';
import type { Cadence } from '@/utils/model/policy';
import { now, rules, weekly } from './sample';

interface Event {
  uid: string;
  summary: string;
  /** Milliseconds since 1970. */
  at: number;
  text: string | null;
}

/** As a reader of calendars that others wrote understands it. */
function read(file: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, description } = new ICAL.Event(component);
    return { uid, summary, at: startDate.toUnixTime() * 1000, text: description };
  });
}

const of = (cadence: Partial<Cadence>, project = 'github:github.com/acme/web') =>
  rules({ project, cadence: { ...weekly, ...cadence } });

const zones =
  'UTC Europe/Berlin America/New_York America/Sao_Paulo Asia/Tokyo Australia/Lord_Howe Africa/Casablanca Asia/Kathmandu Pacific/Auckland America/St_Johns Europe/London Asia/Tehran'.split(
    ' ',
  );

describe('the calendar file of rounds', () => {
  it('has each opening of votes and each end, half a year ahead', () => {
    const events = read(calendarOf([of({})], now));
    expect(events).toHaveLength(52);
    expect(events[0]).toMatchObject({
      summary: 'Round of 3 December of acme/web: votes are opened',
      at: Date.UTC(2026, 11, 3, 12),
      text: 'Before then, say what you think of the issues in this round, whenever it suits you. It takes about 20 minutes.',
    });
    expect(events[1]).toMatchObject({
      summary: 'Round of 3 December of acme/web ends',
      at: Date.UTC(2026, 11, 5, 12),
    });
    expect(read(calendarOf([of({ talk: 0 })], now))).toHaveLength(26);
  });

  it.each(zones)('is at the same hour of the wall clock all year in %s', (zone) => {
    const wall = (at: number): string =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString();
    for (const month of [1, 4, 7, 10]) {
      const events = read(calendarOf([of({ zone, time: '13:30', talk: 0 })], Date.UTC(2027, month - 1, 1)));
      expect(new Set(events.map(({ at }) => wall(at)))).toEqual(new Set(['13:30:00']));
    }
  });

  it('has the same events when it is made anew, so that a calendar that imports it again has none twice', () => {
    const uids = (at: number): string[] => read(calendarOf([of({})], at)).map(({ uid }) => uid);
    const [first, later] = [uids(now), uids(now + 7 * 24 * 3_600_000)];
    expect(later.slice(0, -2)).toEqual(first.slice(2));
    expect(new Set(first).size).toBe(first.length);
  });

  it('has projects with the same dates once, and others apart', () => {
    const linear = of({}, 'linear:linear.app/acme/ENG');
    const jira = of({ day: 2 }, 'jira:acme.atlassian.net/WEB');
    const events = read(calendarOf([of({}), linear, jira], now));
    expect(events).toHaveLength(104);
    expect(events[0]?.summary).toBe('Round of 3 December of acme/web and acme/ENG: votes are opened');
  });

  it('is understood whatever a project is called, and no line of it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const file = calendarOf([of({ talk: 0 }, `linear:linear.app/${name}`)], now);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(file)[0]?.summary).toBe(`Round of 3 December of ${name}: votes are opened`);
      }),
      { numRuns: 100, examples: [['a;b,c\\d'], ['\\n'], ['é'.repeat(100)], ['👩‍👩‍👧‍👦'.repeat(20)]] },
    );
  });
});
