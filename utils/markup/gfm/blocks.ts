import type { Block } from '@/utils/model/blocks';
import { htmlBlocks } from '../html';
import { indentOf, outdent } from '../lines';
import type { BlockReader, Context } from './context';
import { collapsible, details } from './folds';
import { readList } from './list';
import { atx, fence, isRule, itemStart, quote, startsBlock, startsHtml } from './starts';
import { readTable } from './table';

const heading: BlockReader = (lines, at, context) => {
  const found = atx.exec((lines[at] ?? '').slice(0, 2000));
  if (found === null) return undefined;
  const text = context.inline(found[2] ?? '');
  return { blocks: [{ kind: 'heading', level: (found[1] ?? '').length, text }], next: at + 1 };
};

const thematicBreak: BlockReader = (lines, at) => (isRule(lines[at] ?? '') ? { blocks: [], next: at + 1 } : undefined);

const fencedCode: BlockReader = (lines, at, context) => {
  const found = fence.exec(lines[at] ?? '');
  if (found === null) return undefined;
  const [, open = '', info] = found;
  let end = at + 1;
  while (end < lines.length && !closesFence(lines[end] ?? '', open)) end += 1;
  const inner = lines.slice(at + 1, end);
  // GitHub's tasklist blocks, retired in 2025: old issues have their criteria in them.
  if (info?.trim() === '[tasklist]' && context.mayNest) return { blocks: context.within(inner), next: end + 1 };
  return { blocks: [{ kind: 'code', text: inner.join('\n') }], next: end + 1 };
};

function closesFence(line: string, open: string): boolean {
  const text = line.trim();
  return text.startsWith(open) && text === open.charAt(0).repeat(text.length);
}

const indentedCode: BlockReader = (lines, at) => {
  if (indentOf(lines[at] ?? '') < 4) return undefined;
  let end = at;
  while (end < lines.length && (indentOf(lines[end] ?? '') >= 4 || (lines[end] ?? '').trim() === '')) end += 1;
  const text = lines
    .slice(at, end)
    .map((line) => outdent(line, 4))
    .join('\n')
    .trimEnd();
  return { blocks: [{ kind: 'code', text }], next: end };
};

const alert = /^\[!(?:note|tip|important|warning|caution)\][ \t]*$/i;

const blockQuote: BlockReader = (lines, at, context) => {
  if (!quote.test(lines[at] ?? '')) return undefined;
  let end = at + 1;
  while (end < lines.length && inQuote(lines[end] ?? '', lines[end + 1])) end += 1;
  if (!context.mayNest) return { blocks: flat(lines.slice(at, end), context.inline), next: end };
  const inner = lines.slice(at, end).map((line) => line.replace(quote, ''));
  // GitHub's alerts: the author's own words in a box, as a panel of Jira is.
  if (alert.test(inner[0] ?? ''))
    return { blocks: [{ kind: 'panel', blocks: context.within(inner.slice(1)) }], next: end };
  return { blocks: [{ kind: 'quote', blocks: context.within(inner) }], next: end };
};

function inQuote(line: string, following: string | undefined): boolean {
  return quote.test(line) || (line.trim() !== '' && !startsBlock(line, following));
}

const html: BlockReader = (lines, at) => {
  if (!startsHtml(lines[at] ?? '')) return undefined;
  let end = at + 1;
  if (/^ {0,3}<!--/.test(lines[at] ?? '')) end = commentEnd(lines, at);
  else while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1;
  return { blocks: htmlBlocks(lines.slice(at, end).join('\n')), next: end };
};

function commentEnd(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && !(lines[end] ?? '').includes('-->')) end += 1;
  return end + 1;
}

const list: BlockReader = (lines, at, context) => {
  const start = itemStart(lines[at] ?? '');
  if (start === undefined) return undefined;
  return !context.mayNest
    ? { blocks: flat([lines[at] ?? ''], context.inline), next: at + 1 }
    : readList(lines, at, start, context);
};

function flat(lines: readonly string[], read: Context['inline']): Block[] {
  const text = lines
    .map((line) => line.slice(0, 2000).replace(/^[\s>*+-]+/, ''))
    .join('\n')
    .trim();
  return text === '' ? [] : [{ kind: 'paragraph', text: read(text) }];
}

/** In the order in which they are tried. */
export const blockReaders: readonly BlockReader[] = [
  heading,
  thematicBreak,
  fencedCode,
  indentedCode,
  blockQuote,
  list,
  readTable,
  details,
  html,
  collapsible,
];
