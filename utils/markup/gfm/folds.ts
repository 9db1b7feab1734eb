import type { Block } from '@/utils/model/blocks';
import type { BlockReader, Context } from './context';

/** Lines that a fold may have: where it ends is looked for no further, so that reading stays linear. */
const longest = 200;

const opens = /^ {0,3}<details\b[^<>]{0,100}>/i;
const summary = /^\s*<summary\b[^<>]{0,100}>([^\n]{0,300}?)<\/summary>/i;

/** `<details>`: what is in it reads as a panel below the heading that its summary is. */
export const details: BlockReader = (lines, at, context) => {
  const found = opens.exec(lines[at] ?? '');
  if (found === null || !context.mayNest) return undefined;
  const end = endOf(lines, at);
  if (end === undefined) return undefined;
  const inner = [(lines[at] ?? '').slice(found[0].length), ...lines.slice(at + 1, end)];
  const title = inner.findIndex((line) => line.trim() !== '');
  const head = summary.exec(inner[title] ?? '');
  if (head === null) return undefined;
  inner[title] = (inner[title] ?? '').slice(head[0].length);
  return { blocks: [panel(head[1] ?? '', inner, context)], next: end + 1 };
};

function panel(title: string, inner: readonly string[], context: Context): Block {
  const text = context.inline(title.replaceAll(/<[^<>]{0,200}>/g, ''));
  return { kind: 'panel', blocks: [{ kind: 'heading', level: 6, text }, ...context.within(inner)] };
}

/** The line that closes a fold, folds within it left out; only one that has nothing after it. */
function endOf(lines: readonly string[], at: number): number | undefined {
  let depth = 0;
  for (let line = at; line < Math.min(lines.length, at + longest); line += 1) {
    const text = lines[line] ?? '';
    if (text.includes('details')) depth += count(text, /<details\b/gi) - count(text, /<\/details>/gi);
    if (depth === 0) return line > at && /^\s*<\/details>\s*$/i.test(text) ? line : undefined;
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const plus = /^\+\+\+[ \t]+(\S.{0,300})$/;

/** Linear's folds: `+++ Title`, up to `+++`. GitHub knows none. */
export const collapsible: BlockReader = (lines, at, context) => {
  const title = context.folds ? plus.exec(lines[at] ?? '')?.[1] : undefined;
  if (title === undefined || !context.mayNest) return undefined;
  let [end, depth] = [at + 1, 1];
  for (; end < Math.min(lines.length, at + longest); end += 1) {
    const line = lines[end] ?? '';
    if (plus.test(line)) depth += 1;
    else if (/^\+\+\+\s*$/.test(line)) depth -= 1;
    if (depth === 0) break;
  }
  return { blocks: [panel(title, lines.slice(at + 1, end), context)], next: end + 1 };
};
