import { expect, test } from 'vitest';
import { linesOf } from '@/components/backlog/List';
import { grouped } from '@/utils/model/rows/order';
import { readyRow, row } from './sample';

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
