import type { Block } from '@/utils/model/blocks';
import type { ReadInline } from './inline';

/** The heading level that a line of `===` or `---` gives to the paragraph above it. */
export function headingUnder(line: string): 1 | 2 | undefined {
  if (!/^ {0,3}[=-]/.test(line)) return undefined;
  if (/^ {0,3}=+\s*$/.test(line)) return 1;
  return /^ {0,3}-{2,}\s*$/.test(line) ? 2 : undefined;
}

/** A line that is bold as a whole, with nothing but a colon after it. */
const boldLine = /^[ \t]*(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[ \t]*[:：]?[ \t]*\\?$/;
const comment = /<!--([\s\S]*?)(?:-->|$)/g;

/** A paragraph, parted at lines that are bold as a whole: they read as headings. Comments come out as hidden blocks. */
export function paragraphBlocks(source: string, read: ReadInline, level?: number): Block[] {
  if (level !== undefined) return [{ kind: 'heading', level, text: read(source) }];
  const blocks = source.includes('<!--') ? hiddenIn(source) : [];
  for (const part of partsOf(source)) {
    const text = read(part);
    if (text.text !== '' || text.links !== undefined) blocks.push({ kind: 'paragraph', text });
  }
  return blocks;
}

function hiddenIn(source: string): Block[] {
  return [...source.matchAll(comment)].map((found) => ({ kind: 'hidden', text: (found[1] ?? '').trim() }));
}

function partsOf(source: string): string[] {
  if (!source.includes('\n') || !/\*\*|__/.test(source)) return [source];
  const parts: string[][] = [];
  let wasBold = true;
  for (const line of source.split('\n')) {
    const bold = boldLine.test(line);
    if (bold || wasBold) parts.push([line]);
    else parts.at(-1)?.push(line);
    wasBold = bold;
  }
  return parts.map((part) => part.join('\n'));
}
