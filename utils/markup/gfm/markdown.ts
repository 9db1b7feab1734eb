import type { Block } from '@/utils/model/blocks';
import { deepest, indentOf, toLines } from '../lines';
import { blockReaders } from './blocks';
import type { Context, Piece } from './context';
import { inlineReader } from './inline';
import { headingUnder, paragraphBlocks } from './paragraph';
import { mayStartBlock, startsBlock } from './starts';

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?([^\s>]{1,2000})>?[^\n]*$/;

/**
 * GitHub Flavored Markdown as the issue pages show it (soft breaks are line breaks), and Linear's Markdown.
 * Total: any text gives blocks. Linear in the length, so that no ticket can freeze the reader.
 */
export function parseMarkdown(source: string, folds = false): Block[] {
  const references = new Map<string, string>();
  const lines = toLines(source);
  if (source.includes(']:')) collectReferences(lines, references);
  return parseLines(lines, contextAt(inlineReader(references), folds, 0));
}

/** Linear's Markdown, which has folds of its own. */
export function parseLinearMarkdown(source: string): Block[] {
  return parseMarkdown(source, true);
}

function contextAt(inline: Context['inline'], folds: boolean, depth: number): Context {
  const within: Context['within'] = (lines) => parseLines(lines, contextAt(inline, folds, depth + 1));
  return { inline, folds, mayNest: depth < deepest, within };
}

function collectReferences(lines: string[], references: Map<string, string>): void {
  lines.forEach((line, at) => {
    const found = definition.exec(line);
    const name = found?.[1]?.toLowerCase();
    if (name === undefined || name.startsWith('^')) return;
    if (!references.has(name)) references.set(name, found?.[2] ?? '');
    lines[at] = '';
  });
}

function parseLines(lines: readonly string[], context: Context): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if ((lines[at] ?? '').trim() === '') at += 1;
    else at = take(blocks, readAt(lines, at, context));
  }
  return blocks;
}

function take(blocks: Block[], piece: Piece): number {
  for (const block of piece.blocks) blocks.push(block);
  return piece.next;
}

function readAt(lines: readonly string[], at: number, context: Context): Piece {
  const line = lines[at] ?? '';
  if (!mayStartBlock(line) && indentOf(line) < 4) return paragraph(lines, at, context);
  for (const read of blockReaders) {
    const piece = read(lines, at, context);
    if (piece !== undefined) return piece;
  }
  return paragraph(lines, at, context);
}

function paragraph(lines: readonly string[], at: number, context: Context): Piece {
  let next = at + 1;
  while (next < lines.length && continues(lines, next)) next += 1;
  const text = next === at + 1 ? (lines[at] ?? '') : lines.slice(at, next).join('\n');
  const level = headingUnder(lines[next] ?? '');
  if (level !== undefined) return { blocks: paragraphBlocks(text, context.inline, level), next: next + 1 };
  return { blocks: paragraphBlocks(text, context.inline), next };
}

function continues(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line.trim() !== '' && headingUnder(line) === undefined && !startsBlock(line, lines[at + 1]);
}
