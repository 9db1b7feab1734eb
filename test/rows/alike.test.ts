import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';
import { expectLinear } from '../growth';
import { law } from '../law';
import { row } from './sample';

const titled = (titles: readonly string[]): Row[] => titles.map((title, at) => row(at + 1, { title }));
const rows = titled([
  'Export invoices as CSV',
  'Export the invoices as CSV',
  'CSV: export invoices',
  'Import invoices from a bank',
  'Login fails after a password reset',
  'Résumé upload fails on Safari',
  'resume upload fails, Safari',
  '請求書をCSVで書き出す',
  '請求書をCSVで書き出したい',
  'Dark mode',
  'Dark mode for the settings page of the mobile app',
  'Crash',
  'Crash',
]);
const numbersOf = (all: readonly Row[], at: number): number[] => {
  const [own] = all.slice(at - 1, at);
  return own
    ? createAlikes(all)
        .of(own)
        .map(({ row: other }) => Number(/\d+$/.exec(other.ref)?.[0]))
    : [];
};

describe('likely duplicates', () => {
  it.each([
    [1, [2, 3]],
    [4, []],
    [5, []],
    [6, [7]],
    [8, [9]],
    // What one says is but a part of what the other says.
    [10, []],
    // One word is no reason.
    [12, []],
  ])('of issue %i are %j', (at, numbers) => expect(numbersOf(rows, at)).toEqual(numbers));

  it('say by which words', () => {
    const [first] = rows;
    const [found] = first ? createAlikes(rows).of(first) : [];
    expect(new Set(found?.words)).toEqual(new Set(['export', 'invoices', 'as', 'csv']));
  });

  it('are none that is closed, and at most three', () => {
    const many = [...titled(Array.from({ length: 9 }, () => 'Export invoices as CSV'))];
    expect(numbersOf(many, 1)).toHaveLength(3);
    const closed = many.map((one, at) => (at === 0 ? one : { ...one, state: 'closed' as const }));
    expect(numbersOf(closed, 1)).toEqual([]);
  });

  it('are none that is marked as a duplicate, nor does such a one have any', () => {
    const [first, second, ...others] = titled(['Export invoices as CSV', 'CSV export of invoices', 'Dark mode']);
    const marked = { ...(second ?? row(2)), duplicateOf: row(1).ref };
    expect(numbersOf([first ?? row(1), marked, ...others], 1)).toEqual([]);
    expect(numbersOf([first ?? row(1), marked, ...others], 2)).toEqual([]);
  });

  it('grow with the titles, not with their square', () =>
    expectLinear((size) => {
      const all = titled(Array.from({ length: size }, (_, at) => `Export part${at} of invoices${at % 97} as csv`));
      return () => {
        const alikes = createAlikes(all);
        for (const one of all.slice(0, 20)) alikes.of(one);
      };
    }, 500));
});

/** The same by comparing each with each. */
function byHand(all: readonly Row[], one: Row): string[] {
  const words = all.map(({ title }) => new Set(title.split(' ').filter(Boolean)));
  const own = words[all.indexOf(one)] ?? new Set();
  const weigh = (word: string): number =>
    Math.log(1 + (all.length + 1) / words.filter((theirs) => theirs.has(word)).length);
  const heft = (list: Iterable<string>): number => [...list].sort().reduce((sum, word) => sum + weigh(word), 0);
  return all
    .filter((other, at) => {
      const theirs = words[at] ?? new Set<string>();
      const shared = [...own].filter((word) => theirs.has(word));
      return other !== one && shared.length > 1 && heft(shared) / heft(new Set([...own, ...theirs])) >= 0.6 - 1e-9;
    })
    .map(({ ref }) => ref)
    .sort();
}

describe('likely duplicates of any titles', () => {
  const words = fc.constantFrom('export', 'invoices', 'csv', 'login', 'fails', 'safari', 'as', 'the');
  const titles = fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 4 });
  law(
    'are those that comparing each with each finds',
    fc.property(titles, (given) => {
      const all = titled(given.map((list) => list.join(' ')));
      const alikes = createAlikes(all);
      for (const one of all) {
        const found = alikes.of(one).map(({ row: other }) => other.ref);
        expect(found.sort()).toEqual(byHand(all, one));
      }
    }),
  );
});
