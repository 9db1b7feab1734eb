import type { ListItem } from '@/utils/model/blocks';
import { indentOf, outdent } from '../markup/lines';
import { parseLines, type Context, type Piece } from './markdown';
import { startsBlock } from './markdown-blocks';

interface ItemStart {
  /** The bullet, or `.` or `)` of a number: another one starts another list. */
  sign: string;
  ordered: boolean;
  /** The column in which the item's text begins. */
  content: number;
  /** Whether it ends a paragraph above it without a blank line. */
  interrupts: boolean;
}

const marker = /^(\s{0,40})([-+*]|\d{1,9}[.)])(?:([ \t]{1,40})(?=\S)|[ \t]*$)/;

/** The marker that starts a line, if any. */
export function itemStart(line: string): ItemStart | undefined {
  const found = marker.exec(line);
  if (found === null || indentOf(line) > 3) return undefined;
  const sign = found[2] ?? '';
  const ordered = sign.length > 1;
  const gap = found[3] === undefined ? 1 : indentOf(found[3]);
  const content = indentOf(line) + sign.length + (gap > 4 ? 1 : gap);
  return { sign: sign.slice(-1), ordered, content, interrupts: found[3] !== undefined };
}

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
  const inner = lines.slice(at, end).map((line, number) => (number === 0 ? cut(line, start.content) : outdent(line, start.content)));
  const box = task.exec(inner[0] ?? '');
  if (box === null) return { blocks: parseLines(inner, { ...context, depth: context.depth + 1 }) };
  inner[0] = (inner[0] ?? '').slice(box[0].length).trimStart();
  return { checked: box[1] !== ' ', blocks: parseLines(inner, { ...context, depth: context.depth + 1 }) };
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
