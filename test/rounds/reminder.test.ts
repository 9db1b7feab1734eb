import '../temporal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceIn,
  dayOf,
  hushOf,
  nextReminder,
  type ReminderChoice,
  remindedIn,
  usualChoice,
  withDay,
  withoutSkipped,
} from '@/utils/model/rounds/reminder';
import { brokenLaw, law } from '../law';

const on: ReminderChoice = { ...usualChoice, on: true };
const none = remindedIn(undefined);
const next = (now: string, choice: Partial<ReminderChoice> = {}, days: string[] = [], zone = 'UTC'): string => {
  const at = nextReminder({ ...on, ...choice }, { days }, Date.parse(now), zone);
  return at === undefined ? 'never' : new Date(at).toISOString().replace(':00.000Z', 'Z');
};

describe('when a person is reminded next', () => {
  test('at the time they chose, today or on the next day that may be', () => {
    expect(next('2026-12-01T08:59Z')).toBe('2026-12-01T09:00Z');
    expect(next('2026-12-01T10:00Z', {}, ['2026-12-01'])).toBe('2026-12-02T09:00Z');
    expect(next('2026-12-04T10:00Z', {}, ['2026-12-04'])).toBe('2026-12-07T09:00Z');
    expect(next('2026-12-04T10:00Z', { weekends: true }, ['2026-12-04'])).toBe('2026-12-05T09:00Z');
    expect(next('2026-12-01T08:59Z', { on: false })).toBe('never');
  });

  test('at once where the browser was closed over the time, the same day and not later', () => {
    expect(next('2026-12-01T17:30Z')).toBe('2026-12-01T17:30Z');
    expect(next('2026-12-01T21:30Z')).toBe('2026-12-02T09:00Z');
    expect(next('2026-12-02T07:00Z')).toBe('2026-12-02T09:00Z');
    expect(next('2026-12-01T12:30Z', { quiet: { from: '12:00', to: '13:00' } })).toBe('2026-12-01T13:00Z');
  });

  test('after quiet hours that lie over the time, or never where they last over the day', () => {
    expect(next('2026-12-01T06:00Z', { at: '07:00' })).toBe('2026-12-01T08:00Z');
    expect(hushOf({ ...on, at: '07:00' })).toBe('later');
    expect(next('2026-12-01T06:00Z', { at: '21:00' })).toBe('never');
    expect(hushOf({ ...on, at: '21:00' })).toBe('never');
    expect(hushOf(on)).toBeUndefined();
    expect(next('2026-12-01T06:00Z', { at: '21:00', quiet: null })).toBe('2026-12-01T21:00Z');
  });

  test('by the clock on the wall, over changes of it too', () => {
    expect(next('2026-03-27T10:00Z', {}, ['2026-03-27'], 'Europe/Berlin')).toBe('2026-03-30T07:00Z');
    expect(next('2026-03-29T00:00Z', { at: '02:30', quiet: null, weekends: true }, [], 'Europe/Berlin')).toBe(
      '2026-03-29T01:30Z',
    );
    // 02:30 is left out there, and what comes instead is quiet.
    const quiet = { from: '03:00', to: '04:00' };
    expect(next('2026-03-29T00:00Z', { at: '02:30', quiet, weekends: true }, [], 'Europe/Berlin')).toBe(
      '2026-03-29T02:00Z',
    );
  });
});

test('what the database holds and makes no sense is as good as nothing', () => {
  for (const odd of [undefined, null, 7, { on: true }, { ...on, at: '9 o’clock' }, { ...on, quiet: { from: '20:00' } }])
    expect(choiceIn(odd)).toEqual(usualChoice);
  expect(choiceIn(on)).toEqual(on);
  for (const odd of [undefined, 'x', { days: [7], saying: null, skipped: null }, { days: [] }])
    expect(remindedIn(odd)).toEqual(none);
});

test('days that are done with are remembered, and do not pile up', () => {
  let done = none;
  for (let day = 1; day <= 100; day += 1) done = withDay(done, `day ${day}`, 'said');
  expect(done.days.at(-1)).toBe('day 100');
  expect(done.days.length).toBeLessThan(50);
  expect(withDay(withDay(none, 'a', 'saying'), 'a', 'said')).toEqual({ days: ['a'], saying: null, skipped: null });
  expect(withoutSkipped(withDay(withDay(none, 'a', 'said'), 'b', 'skipped'))).toEqual({ ...none, days: ['a'] });
  expect(withoutSkipped(withDay(withDay(none, 'a', 'skipped'), 'a', 'said')).days).toEqual(['a']);
});

interface Visit {
  /** Minutes since the look before; back, too, where somebody puts their clock right. */
  after: number;
  waits: boolean;
}
interface Life {
  zone: string;
  begins: number;
  choice: ReminderChoice;
  visits: Visit[];
}
interface Shown {
  at: number;
  day: string;
  waits: boolean;
}
type When = typeof nextReminder;

/** A browser that looks at any moments, as alarms and starts of the worker have it; what it showed. */
function lived({ zone, begins, choice, visits }: Life, when: When = nextReminder): Shown[] {
  const shown: Shown[] = [];
  let [now, done] = [begins, none];
  for (const { after, waits } of visits) {
    now += after * 60_000;
    const at = when(choice, done, now, zone);
    if (at === undefined || at > now) continue;
    done = withDay(done, dayOf(now, zone), 'said');
    if (waits) shown.push({ at: now, day: dayOf(now, zone), waits });
  }
  return shown;
}

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'];
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const choices = fc.record({
  on: fc.boolean(),
  at: times,
  quiet: fc.option(fc.record({ from: times, to: times })),
  weekends: fc.boolean(),
});
// Days around changes of the clocks, in either half of the world, and any others.
const days = fc.constantFrom(
  '2026-03-28',
  '2026-03-07',
  '2026-10-24',
  '2026-11-01',
  '2026-04-04',
  '2026-10-03',
  '2026-07-01',
);
const lives = fc.record({
  zone: fc.constantFrom(...zones),
  begins: days.map((day) => Date.parse(`${day}T00:00Z`)),
  choice: choices,
  visits: fc.array(fc.record({ after: fc.integer({ min: -300, max: 900 }), waits: fc.boolean() }), { maxLength: 40 }),
});

function wallOf(at: number, zone: string): { time: string; weekday: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { time: local.toPlainTime().toString().slice(0, 5), weekday: local.dayOfWeek };
}
function isHushed({ choice: { quiet } }: Life, time: string): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

const onceADay = (when?: When) =>
  fc.property(lives, (life) => {
    const told = lived(life, when).map(({ day }) => day);
    expect(new Set(told).size).toBe(told.length);
  });
const neverQuiet = (when?: When) =>
  fc.property(lives, (life) => {
    for (const { at } of lived(life, when)) expect(isHushed(life, wallOf(at, life.zone).time)).toBe(false);
  });
const asChosen = (when?: When) =>
  fc.property(lives, (life) => {
    for (const { at } of lived(life, when)) {
      const { time, weekday } = wallOf(at, life.zone);
      expect(life.choice.on).toBe(true);
      if (!life.choice.weekends) expect(weekday).toBeLessThan(6);
      // Where clocks were put back, the time comes twice, and after its first coming it has been.
      expect(time >= life.choice.at || isTwice(at, life.zone)).toBe(true);
    }
  });
const caughtUp = (when: When = nextReminder) =>
  fc.property(lives, (life) => {
    const { zone, choice } = life;
    const asked = { ...life, visits: life.visits.map((visit) => ({ after: Math.abs(visit.after), waits: true })) };
    const told = new Set(lived(asked, when).map(({ day }) => day));
    let now = asked.begins;
    for (const { after } of asked.visits) {
      now += after * 60_000;
      const { time, weekday } = wallOf(now, zone);
      const may = choice.on && (choice.weekends || weekday < 6) && !isHushed(life, time);
      // An hour of grace where clocks change.
      if (may && time >= later(choice.at) && !isTwice(now, zone)) expect(told).toContain(dayOf(now, zone));
    }
  });

function isTwice(at: number, zone: string): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.hoursInDay > 24;
}
function later(time: string): string {
  return time >= '22:59' ? '24' : plusHour(time);
}
function plusHour(time: string): string {
  return Temporal.PlainTime.from(time).add({ hours: 1 }).toString().slice(0, 5);
}

/** Each run is a month of days, and a polyfill's calendar is slow. */
const runs = 150;

law('never two a day, whatever the clock does', onceADay(), runs);
brokenLaw(
  'never two a day',
  onceADay((choice, _, now, zone) => nextReminder(choice, none, now, zone)),
);
law('never in quiet hours', neverQuiet(), runs);
brokenLaw(
  'never in quiet hours',
  neverQuiet((choice, ...rest) => nextReminder({ ...choice, quiet: null }, ...rest)),
);
law('never before the time, on other days, or switched off', asChosen(), runs);
brokenLaw(
  'not before the time',
  asChosen((choice, ...rest) => nextReminder({ ...choice, at: '00:00' }, ...rest)),
);
law('on every day on which the browser was open after the time and outside quiet hours', caughtUp(), runs);
brokenLaw(
  'catches up',
  caughtUp((choice, done, now, zone) => {
    const at = nextReminder(choice, done, now - 3_600_000, zone);
    return at !== undefined && at > now - 3_600_000 ? at : undefined;
  }),
);
