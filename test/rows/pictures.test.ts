import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered, readFilter } from '@/utils/model/rows/filter';
import { failingCounts, waitedFor, waitingCounts, waits } from '@/utils/model/rows/pictures';
import { law } from '../law';
import { day, now, readyRow, row } from './sample';

const ages = fc.oneof(
  fc.constantFrom(0, 7 * day - 1, 7 * day, 28 * day - 1, 28 * day, 90 * day - 1, 90 * day),
  fc.integer({ min: -day, max: 400 * day }),
);
const rows = fc
  .array(
    fc.record({
      since: ages.map((age) => now - age),
      turn: fc.constantFrom('me' as const, 'team' as const, 'author' as const, 'nobody' as const),
      state: fc.constantFrom('open' as const, 'closed' as const),
      failing: fc.subarray(['story', 'criteria', 'Design looked at']),
    }),
  )
  .map((all) => all.map((one, at) => row(at + 1, one)));

describe('the pictures of a backlog', () => {
  law(
    'count exactly the issues of the list that each mark opens',
    fc.property(rows, (all) => {
      const found = (filter: string): number => filtered(all, readFilter(`is:open ${filter}`), now).length;
      const waiting = waitingCounts(all, now);
      for (const who of waitedFor)
        for (const { id, filter } of waits) expect(waiting[who][id]).toBe(found(`turn:${who} ${filter}`));
      for (const { check, count } of failingCounts(all)) expect(count).toBe(found(`fails:"${check}"`));
    }),
    300,
  );

  it('name what most issues lack first, and what no issue lacks not at all', () => {
    const all = [
      row(1),
      row(2, { failing: ['criteria'] }),
      readyRow(3),
      row(4, { state: 'closed', failing: ['title'] }),
    ];
    expect(failingCounts(all)).toEqual([
      { check: 'criteria', count: 2 },
      { check: 'story', count: 1 },
    ]);
  });
});
