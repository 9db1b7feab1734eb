import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayCount,
  firstDay,
  pastWeeks,
  waitedCounts,
  waitedFilter,
  waitingViews,
} from '@/utils/model/rows/day-counts';
import { startPlace } from '@/utils/model/rows/place';
import { rowsAt } from '@/utils/model/rows/rows-at';
import { countsOf, type ViewId } from '@/utils/model/rows/views';
import { brokenLaw, law } from '../law';
import { day, now, readyRow, row } from './sample';

/** A Tuesday. */
const today = '2026-12-01';
const none = countsOf([], 0);
const count = (date: string, needs: number, project = 'a'): DayCount => ({
  project,
  day: date,
  at: Date.parse(date),
  counts: { ...none, 'needs-grooming': needs },
});
const shown = (days: readonly DayCount[], on = today): Record<string, number | undefined> =>
  Object.fromEntries(pastWeeks(days, on).map(({ monday, held }) => [monday, held?.counts['needs-grooming']]));

describe('the weeks of what waited', () => {
  it('are the eleven before that of today, each by its last count; where there is none they say nothing, not zero', () => {
    const weeks = shown([
      count('2026-11-23', 9),
      count('2026-11-29', 4),
      count('2026-11-10', 0),
      count('2026-11-30', 7),
    ]);
    expect(Object.keys(weeks)).toHaveLength(11);
    expect(Object.keys(weeks)[0]).toBe('2026-09-14');
    expect([weeks['2026-11-23'], weeks['2026-11-16'], weeks['2026-11-09']]).toEqual([4, undefined, 0]);
    expect(Object.values(weeks).filter((one) => one !== undefined)).toHaveLength(2);
  });

  it('add projects up by the last count of each, and say how many and how long ago', () => {
    const [last] = pastWeeks(
      [count('2026-11-23', 5, 'b'), count('2026-11-27', 2), count('2026-11-24', 8)],
      today,
    ).slice(-1);
    expect(last?.held).toMatchObject({ day: '2026-11-27', ago: 4, projects: 2, counts: { 'needs-grooming': 7 } });
  });

  it('are weeks of the calendar over changes of the clocks and of the year', () => {
    expect(pastWeeks([count('2026-03-29', 1)], '2026-03-30').at(-1)?.held?.ago).toBe(1);
    expect(shown([count('2025-12-31', 3)], '2026-01-05')['2025-12-29']).toBe(3);
  });

  it('begin with the first day that was counted', () => {
    expect([firstDay([count('2026-11-23', 5), count('2026-11-02', 2)]), firstDay([])]).toEqual([
      '2026-11-02',
      undefined,
    ]);
  });

  const dates = fc
    .integer({ min: -20, max: 100 })
    .map((ago) => new Date(Date.parse(today) - ago * day).toISOString().slice(0, 10));
  const some = fc.uniqueArray(fc.tuple(dates, fc.constantFrom('a', 'b'), fc.nat(50)), {
    selector: ([date, of]) => date + of,
  });
  const inAnyOrder = (weeks: (days: DayCount[]) => unknown) =>
    fc.property(some, fc.infiniteStream(fc.nat(1000)), (all, chance) => {
      const days = all.map(([date, of, held]) => count(date, held, of));
      const turned = days.map((one) => ({ one, at: chance.next().value })).toSorted((a, b) => a.at - b.at);
      expect(weeks(turned.map(({ one }) => one))).toEqual(weeks(days));
    });
  law(
    'are the same in whatever order days are given',
    inAnyOrder((days) => pastWeeks(days, today)),
    300,
  );
  brokenLaw(
    'the one that comes last counts',
    inAnyOrder((days) => days.at(-1)),
  );
});

describe('what has waited since', () => {
  const rows = fc.array(
    fc.record({
      since: fc
        .oneof(fc.constantFrom(0, 7 * day - 1, 7 * day, 7 * day + 1), fc.integer({ min: -day, max: 120 * day }))
        .map((age) => now - age),
      state: fc.constantFrom('open' as const, 'closed' as const),
      ready: fc.boolean(),
      live: fc.nat(1),
    }),
  );
  const counted = (of: (view: ViewId, all: ReturnType<typeof row>[], days: number) => number | undefined) =>
    fc.property(
      rows,
      fc.integer({ min: 1, max: 90 }).map((days) => (days < 30 ? 7 : days)),
      (all, days) => {
        const made = all.map(({ ready, ...one }, at) => (ready ? readyRow : row)(at + 1, one));
        for (const view of waitingViews) {
          const opened = rowsAt({ ...startPlace, view, filter: waitedFilter(days) }, made, now);
          expect(of(view, made, days)).toBe(opened.length);
        }
      },
    );
  law(
    'is exactly the list that its mark opens',
    counted((view, all, days) => waitedCounts(view, all, [days], now)[0]),
    300,
  );
  brokenLaw(
    'the whole list',
    counted((view, all) => countsOf(all, now)[view]),
  );
});
