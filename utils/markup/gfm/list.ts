import type { ListItem } from '@/utils/model/blocks';
import { indentOf, outdent } from '../lines';
import type { Context, Piece } from './context';
import { itemStart, marker, startsBlock, type ItemStart } from './starts';

const task = /^[ \t]*\[([ xX])\](?=\s|$)/;

/** A list: its items until a line that is neither inside an item nor the start of one of the same kind. */
export function readList(lines: readonly string[], at: number, context: Context): Piece {
  const first = itemStart(lines[at] ?? '');
  const items: ListItem[] = [];
  let next = at;
  for (let start = first; start !== undefined && start.sign === first?.sign; start = itemStart(lines[next] ?? '')) {
    const end = itemEnd(lines, next, start);
    items.push(itemOf(lines, next, end, start, context));
    next = end;
  }
  return { blocks: [{ kind: 'list', ordered: first?.ordered === true, items }], next };
}

function itemOf(lines: readonly string[], at: number, end: number, start: ItemStart, context: Context): ListItem {
  const inner = lines
    .slice(at, end)
    .map((line, number) => (number === 0 ? cut(line, start.content) : outdent(line, start.content)));
  const box = task.exec(inner[0] ?? '');
  if (box === null) return { blocks: context.within(inner) };
  inner[0] = (inner[0] ?? '').slice(box[0].length).trimStart();
  return { checked: box[1] !== ' ', blocks: context.within(inner) };
}

/** The first line without its marker. */
function cut(line: string, content: number): string {
  const found = marker.exec(line);
  const rest = line.slice((found?.[1] ?? '').length + (found?.[2] ?? '').length);
  return outdent(rest, Math.max(1, content - indentOf(line) - (found?.[2] ?? '').length));
}

function itemEnd(lines: readonly string[], at: number, start: ItemStart): number {
  let next = at + 1;
  let blank = false;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') blank = true;
    else if (indentOf(line) >= start.content) blank = false;
    else if (blank || itemStart(line) !== undefined || startsBlock(line, lines[next + 1])) break;
  }
  return next;
}
