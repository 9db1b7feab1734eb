import type { Block } from '@/utils/model/blocks';
import { deepest, toLines, withLineBreaks } from '../lines';
import { parseWikiInline } from './inline';
import { readItems } from './list';
import { withTagsOnLines } from './tags';

interface Piece {
  blocks: Block[];
  next: number;
}

type Reader = (lines: readonly string[], at: number, depth: number) => Piece | undefined;

const container = /^\s*\{(code|noformat|quote|panel|expand|info|note|tip|warning|html)(?::([^{}\n]{0,500}))?\}/;
const title = /(?:^|\|)title=([^|}]*)/;

/** Jira wiki text as Jira shows it. Total and linear: any text gives blocks. */
export function parseWiki(source: string): Block[] {
  return parseLines(toLines(withTagsOnLines(withLineBreaks(source))), 0);
}

function parseLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const piece = readAt(lines, at, depth);
    for (const block of piece.blocks) blocks.push(block);
    at = piece.next;
  }
  return blocks;
}

function readAt(lines: readonly string[], at: number, depth: number): Piece {
  const line = lines[at] ?? '';
  if (line.trim() === '' || /^\s*-{4,}\s*$/.test(line)) return { blocks: [], next: at + 1 };
  for (const read of readers) {
    const piece = read(lines, at, depth);
    if (piece !== undefined) return piece;
  }
  return paragraph(lines, at);
}

const heading: Reader = (lines, at) => {
  const found = /^\s*h([1-6])\.\s*(.*)$/.exec(lines[at] ?? '');
  if (found === null) return undefined;
  return {
    blocks: [{ kind: 'heading', level: Number(found[1]), text: parseWikiInline(found[2] ?? '') }],
    next: at + 1,
  };
};

const quoteLine: Reader = (lines, at) => {
  const found = /^\s*bq\.\s+(.*)$/.exec(lines[at] ?? '');
  if (found === null) return undefined;
  return { blocks: [{ kind: 'quote', blocks: textBlocks(found[1] ?? '') }], next: at + 1 };
};

/** `{code}`, `{quote}`, `{panel:title=…}` and their like, up to the closing tag (or the end, as Jira does). */
const tagged: Reader = (lines, at, depth) => {
  const line = lines[at] ?? '';
  const open = container.exec(line);
  const name = open?.[1] ?? '';
  if (open === null) return undefined;
  const rest = [
    line.slice(open[0].length),
    ...lines.slice(at + 1, at + 1 + closing(lines, at, open[0].length, `{${name}}`)),
  ];
  const inner = untilTag(rest, `{${name}}`);
  const next = at + inner.length;
  const after = (rest[inner.length - 1] ?? '').split(`{${name}}`).slice(1).join('').trim();
  return { blocks: [...contained(name, open[2] ?? '', inner, depth), ...textBlocks(after)], next };
};

/** How many lines further the closing tag stands; all of them where there is none. */
function closing(lines: readonly string[], at: number, from: number, tag: string): number {
  if ((lines[at] ?? '').includes(tag, from)) return 0;
  for (let next = at + 1; next < lines.length; next += 1) if ((lines[next] ?? '').includes(tag)) return next - at;
  return lines.length - at - 1;
}

function untilTag(lines: readonly string[], tag: string): string[] {
  return lines.map((line) => (line.includes(tag) ? line.slice(0, line.indexOf(tag)) : line));
}

function contained(name: string, options: string, inner: string[], depth: number): Block[] {
  if (name === 'code' || name === 'noformat' || name === 'html')
    return [{ kind: 'code', text: inner.join('\n').trim() }];
  const blocks = depth >= deepest ? textBlocks(inner.join('\n')) : parseLines(inner, depth + 1);
  if (name === 'quote') return [{ kind: 'quote', blocks }];
  const named = title.exec(options)?.[1] ?? (name === 'expand' ? options : '');
  const head: Block[] = named.trim() === '' ? [] : [{ kind: 'heading', level: 6, text: parseWikiInline(named) }];
  return [{ kind: 'panel', blocks: [...head, ...blocks] }];
}

const table: Reader = (lines, at) => {
  let next = at;
  while ((lines[next] ?? '').trimStart().startsWith('|')) next += 1;
  if (next === at) return undefined;
  return {
    blocks: [{ kind: 'table', rows: lines.slice(at, next).map((line) => cellsOf(line).map(parseWikiInline)) }],
    next,
  };
};

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|{1,2}/, '')
    .replace(/\|{1,2}$/, '');
  return inner.split(/\|{1,2}(?![^[\]]{0,500}\])/, 100).map((cell) => cell.trim());
}

const list: Reader = (lines, at) => readItems(lines, at);

const readers: readonly Reader[] = [heading, quoteLine, tagged, table, list];

function paragraph(lines: readonly string[], at: number): Piece {
  let next = at + 1;
  while (next < lines.length && continues(lines[next] ?? '')) next += 1;
  return { blocks: textBlocks(lines.slice(at, next).join('\n')), next };
}

function continues(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:h[1-6]\.|bq\.|-{4,}\s*$|\||[*#-]+\s)/.test(line) && !container.test(line);
}

const boldLine = /^\s*\{?\*[^*\n]+\*\}?\s*[:：]?\s*$/;

/** A paragraph, parted at lines that are bold as a whole: they read as headings. */
function textBlocks(source: string): Block[] {
  const parts: string[][] = [];
  let wasBold = true;
  for (const line of source.split('\n')) {
    const bold = boldLine.test(line);
    if (bold || wasBold) parts.push([line]);
    else parts.at(-1)?.push(line);
    wasBold = bold;
  }
  const blocks: Block[] = parts.map((part) => ({ kind: 'paragraph', text: parseWikiInline(part.join('\n')) }));
  return blocks.filter(
    (block) => block.kind === 'paragraph' && (block.text.text !== '' || block.text.links !== undefined),
  );
}
