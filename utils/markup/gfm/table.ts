import type { BlockReader } from './context';
import { cellsOf, startsTable } from './starts';

/** A pipe table, its rows until a line without a pipe. */
export const readTable: BlockReader = (lines, at, context) => {
  if (!startsTable(lines[at] ?? '', lines[at + 1])) return undefined;
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end += 1;
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)];
  return {
    blocks: [{ kind: 'table', rows: rows.map((row) => cellsOf(row).map((cell) => context.inline(cell))) }],
    next: end,
  };
};
