import type { BlockReader } from './markdown';

const divider = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const mostCells = 100;

/** Whether a line and the one below it are the head of a table. */
export function startsTable(line: string, following: string | undefined): boolean {
  if (!line.includes('|') || following === undefined || !following.includes('-') || following.length > 2000) return false;
  return divider.test(following) && cellsOf(line).length === cellsOf(following).length;
}

/** A pipe table, its rows until a line without a pipe. */
export const readTable: BlockReader = (lines, at, context) => {
  if (!startsTable(lines[at] ?? '', lines[at + 1])) return undefined;
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end += 1;
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)];
  return { blocks: [{ kind: 'table', rows: rows.map((row) => cellsOf(row).map((cell) => context.inline(cell))) }], next: end };
};

/** The cells of a row; `\|` is a sign of the text. At most 100. */
function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/, mostCells).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}
