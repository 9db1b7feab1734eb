import type { ListItem } from '@/utils/model/blocks';
import { indentOf, outdent } from '../lines';
import type { Context, Piece } from './context';
import { itemStart, startsBlock, type ItemStart } from './starts';

const task = /^[ \t]*\[([ xX])\](?=\s|$)/;

/** A list: its items until a line that is neither inside an item nor the start of one of the same kind. */
export function readList(lines: readonly string[], at: number, first: ItemStart, context: Context): Piece {
  const items: ListItem[] = [];
  let next = at;
  let start: ItemStart | undefined = first;
  while (start?.sign === first.sign) {
    const end = itemEnd(lines, next, start);
    items.push(itemOf(lines, next, end, start, context));
    next = end;
    start = itemStart(lines[next] ?? '');
  }
  return { blocks: [{ kind: 'list', ordered: first.ordered, items }], next };
}

function itemOf(lines: readonly string[], at: number, end: number, start: ItemStart, context: Context): ListItem {
  const inner = lines
    .slice(at, end)
    .map((line, number) => (number === 0 ? outdent(line.slice(start.after), start.gap) : outdent(line, start.content)));
  const box = task.exec(inner[0] ?? '');
  if (box === null) return { blocks: context.within(inner) };
  inner[0] = (inner[0] ?? '').slice(box[0].length).trimStart();
  return { checked: box[1] !== ' ', blocks: context.within(inner) };
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
