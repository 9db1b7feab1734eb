import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineAfter } from '@/utils/model/estimate/deadline';
import type { Cadence } from '@/utils/model/policy';
import { brokenLaw, law } from '../law';

const week = 7 * 24 * 3_600_000;
const thursday: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'UTC' };
const end = (cadence: Partial<Cadence>, began: string): string | undefined => {
  const at = deadlineAfter({ ...thursday, ...cadence }, Date.parse(began));
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z');
};

describe('the end of a round', () => {
  test.each([
    ['2026-03-02T09:00Z', '2026-03-05T12:00Z'],
    ['2026-03-05T11:59:59.999Z', '2026-03-05T12:00Z'],
    ['2026-03-05T12:00Z', '2026-03-12T12:00Z'],
    ['2026-03-08T23:59Z', '2026-03-12T12:00Z'],
  ])('after %s is at %s', (began, wanted) => expect(end({}, began)).toBe(wanted));

  test('is by the clock on the wall of its zone, in summer and winter', () => {
    expect(end({ zone: 'Europe/Berlin' }, '2026-01-19T00:00Z')).toBe('2026-01-22T11:00Z');
    expect(end({ zone: 'Europe/Berlin' }, '2026-07-20T00:00Z')).toBe('2026-07-23T10:00Z');
    expect(end({ zone: 'Asia/Kolkata' }, '2026-07-20T00:00Z')).toBe('2026-07-23T06:30Z');
    expect(end({ zone: 'Pacific/Auckland', day: 1, time: '08:00' }, '2026-01-18T18:00Z')).toBe('2026-01-18T19:00Z');
  });

  test('that a change of the clocks leaves out is after it', () => {
    expect(end({ zone: 'Europe/Berlin', day: 7, time: '02:30' }, '2026-03-28T00:00Z')).toBe('2026-03-29T01:30Z');
    expect(end({ zone: 'America/New_York', day: 7, time: '02:30' }, '2026-03-07T00:00Z')).toBe('2026-03-08T07:30Z');
  });

  test('that comes twice is the first, and passed with it', () => {
    const twice = { zone: 'Europe/Berlin', day: 7, time: '02:30' };
    expect(end(twice, '2026-10-24T00:00Z')).toBe('2026-10-25T00:30Z');
    expect(end(twice, '2026-10-25T00:45Z')).toBe('2026-11-01T01:30Z');
    expect(end(twice, '2026-10-25T01:15Z')).toBe('2026-11-01T01:30Z');
  });

  test('of several weeks is the same for all, whenever they began', () => {
    const fortnight = { weeks: 2 };
    const first = end(fortnight, '2026-03-02T00:00Z') ?? '';
    const begins = ['2026-02-27T00:00Z', '2026-03-01T00:00Z', '2026-03-04T00:00Z'].map((began) =>
      end(fortnight, began),
    );
    expect(new Set([...begins, first]).size).toBeLessThanOrEqual(2);
    expect(Date.parse(end(fortnight, first) ?? '') - Date.parse(first)).toBe(2 * week);
  });

  test('is none in a zone that nobody knows', () =>
    expect(end({ zone: 'Europe/Atlantis' }, '2026-03-02T00:00Z')).toBeUndefined());
});

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
);
const cadences = fc.record({
  weeks: fc.integer({ min: 1, max: 13 }),
  day: fc.integer({ min: 1, max: 7 }),
  time: fc.constantFrom('00:00', '01:30', '02:30', '12:00', '23:59'),
  zone: zones,
});
const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) });
/** An hour for the clocks, a day for Samoa, which left one out. */
const slack = 25 * 3_600_000;

type Deadline = typeof deadlineAfter;
const lies = (deadline: Deadline) =>
  fc.property(cadences, moments, (cadence, began) => {
    const at = deadline(cadence, began);
    if (at === undefined || at <= began || at - began > cadence.weeks * week + slack) throw new Error(`${at}`);
  });
const agree = (deadline: Deadline) =>
  fc.property(cadences, moments, fc.nat({ max: week }), (cadence, began, later) => {
    const [first, second] = [deadline(cadence, began), deadline(cadence, began + later)];
    if (first !== undefined && first > began + later && first !== second)
      throw new Error('two who began before the same end have different ones');
  });

describe('ends', () => {
  law('lie after the beginning, at most one period away', lies(deadlineAfter), 300);
  law('are the same for all who began before', agree(deadlineAfter), 300);
  brokenLaw(
    'which a period reckoned from the own vote breaks',
    agree(({ weeks }, began) => began + weeks * week),
    300,
  );
});
