import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '@/components/backlog/List';
import type { Row } from '@/utils/model/rows/row';
import { grouped, sorted } from '@/utils/model/rows/order';
import { brokenLaw, law } from '../law';
import { now, readyRow, row } from './sample';

test('issues are grouped by the highest of what they are part of, with how many are ready; what has none comes last', () => {
  const rows = [
    row(1),
    readyRow(2, { parents: ['Quotes', 'Get paid sooner'] }),
    row(3, { parents: ['Get paid sooner'] }),
    readyRow(4, { parents: ['Autumn release'] }),
  ];
  const lines = linesOf(grouped(rows, 'objective'), (name) => name || 'No objective');
  expect(lines.map((line) => ('row' in line ? line.row.ref.split('#')[1] : line))).toEqual([
    { heading: 'Get paid sooner', count: 2, ready: 1 },
    '2',
    '3',
    { heading: 'Autumn release', count: 1, ready: 1 },
    '4',
    { heading: 'No objective', count: 1, ready: 0 },
    '1',
  ]);
});

const others = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1200 }), fc.constantFrom('web', 'api'), fc.nat(2)), {
  selector: ([number, repo]) => `${repo}#${number}`,
});
/** The longest wait first; of the same, each project by itself and its numbers as people count. */
const inOrder = (sort: (rows: readonly Row[]) => Row[]) =>
  fc.property(others, (given) => {
    const project = (repo: string) => `github:github.com/acme/${repo}`;
    const rows = given.map(([number, repo, since]) =>
      row(number, { ref: `github:github.com/acme/${repo}#${number}`, project: project(repo), since: now - since }),
    );
    const parts = ({ since, ref }: Row) => [since, ref.split('#')[0] ?? '', Number(ref.split('#')[1])] as const;
    const found = sort(rows).map(parts);
    expect(found).toHaveLength(rows.length);
    for (const [at, [since, repo, number]] of found.entries()) {
      const [before] = found.slice(Math.max(0, at - 1), at);
      if (!before) continue;
      expect(before[0]).toBeLessThanOrEqual(since);
      if (before[0] === since) expect(before[1] <= repo).toBe(true);
      if (before[0] === since && before[1] === repo) expect(before[2]).toBeLessThan(number);
    }
  });
law(
  'a list has one order, of which numbers are counted as numbers',
  inOrder((rows) => sorted(rows, 'waiting')),
  300,
);
brokenLaw(
  'by their refs as text',
  inOrder((rows) => rows.toSorted((a, b) => a.since - b.since || (a.ref < b.ref ? -1 : 1))),
);
