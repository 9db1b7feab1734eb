/** One line of a text and what it is: inside a fence nothing is touched. */
type Kind = 'blank' | 'fence' | 'code' | 'heading' | 'item' | 'rule' | 'quote' | 'table' | 'text';

interface Line {
  kind: Kind;
  text: string;
  /** As it was, outside of fences. */
  raw?: string;
}

/**
 * Markdown as Linear gives it back: it keeps a document of its own and writes the text anew. Bullets are `*` (task
 * items keep their `-`), blocks stand apart by one blank line, trailing spaces are gone. What stands in a fence stays
 * as it is, and so does its language.
 */
export function normalise(markdown: string): string {
  const lines = linesOf(markdown.replace(/\r\n?/g, '\n'));
  const kept: Line[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    if (/^ {0,3}(?:=+|-+)$/.test(line.raw ?? '') && underline(kept, line.raw?.includes('=') ? '#' : '##')) continue;
    if (line.kind === 'blank' && (before === undefined || before.kind === 'blank')) continue;
    if (before && apart(before, line)) kept.push({ kind: 'blank', text: '' });
    kept.push(line);
  }
  return kept
    .map(({ text }) => text)
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

function linesOf(markdown: string): Line[] {
  const raw = markdown.split('\n');
  const lines: Line[] = [];
  while (raw.length > 0) {
    const first = raw.shift() ?? '';
    const [, indent = '', ticks = '', info = ''] = /^(\s*)(`{3,}|~{3,})\s*([^`]*)$/.exec(first) ?? [];
    if (ticks === '') {
      lines.push({ ...proseOf(first.trimEnd()), raw: first.trimEnd() });
      continue;
    }
    const end = raw.findIndex((line) => closes(line, ticks));
    const code = raw.splice(0, end < 0 ? raw.length : end + 1).slice(0, end < 0 ? undefined : -1);
    lines.push(...fenced(indent, info.trim().split(/\s/)[0] ?? '', end < 0 ? trimmed(code) : code));
  }
  return lines;
}

/**
 * A paragraph over a line of dashes is a heading, unless its words go on from an item or a quote; whether it was one.
 */
function underline(kept: Line[], sign: string): boolean {
  const from = kept.findLastIndex((line) => line.kind !== 'text') + 1;
  const above = kept[from - 1]?.kind;
  if (from === kept.length || above === 'item' || above === 'quote' || above === 'table') return false;
  const words = kept.splice(from).map((line) => line.text.trim());
  kept.push({ kind: 'heading', text: `${sign} ${words.join(' ')}` });
  return true;
}

function closes(line: string, ticks: string): boolean {
  const text = line.trim();
  return text.startsWith(ticks) && text === ticks.slice(0, 1).repeat(text.length);
}

/** A block of code between fences longer than any within it. */
function fenced(indent: string, language: string, code: string[]): Line[] {
  const longest = Math.max(2, ...code.flatMap((line) => [...line.matchAll(/`{3,}/g)].map(([found]) => found.length)));
  const fence = indent + '`'.repeat(longest + 1);
  return [
    { kind: 'fence', text: fence + language },
    ...code.map((text): Line => ({ kind: 'code', text })),
    { kind: 'code', text: fence },
  ];
}

/** Without the blank lines at the end of a text. */
function trimmed(code: string[]): string[] {
  const last = code.findLastIndex((line) => line.trim() !== '');
  return code.slice(0, last + 1);
}

function proseOf(text: string): Line {
  if (text === '') return { kind: 'blank', text };
  if (/^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(text)) return { kind: 'rule', text: '---' };
  if (/^ {0,3}#{1,6}\s/.test(text))
    return {
      kind: 'heading',
      text: text
        .trim()
        .replace(/\s+#+$/, '')
        .replace(/^(#+)\s+/, '$1 '),
    };
  if (/^\s*>/.test(text)) return { kind: 'quote', text };
  if (/^\s*\|/.test(text)) return { kind: 'table', text };
  if (/^\s*(?:[-*+]|\d+[.)])(?:\s|$)/.test(text)) return { kind: 'item', text: bullet(text) };
  return { kind: 'text', text };
}

function bullet(text: string): string {
  return text
    .replace(/^(\s*)[-*+]\s+\[([ xX])\]\s/, (_, indent: string, mark: string) => `${indent}- [${mark.toLowerCase()}] `)
    .replace(/^(\s*)[-*+]$/, '$1*')
    .replace(/^(\s*)(?:[*+]|-(?! \[[ x]\] ))\s+/, '$1* ')
    .replace(/^(\s*\d+)[.)]\s+/, '$1. ');
}

/** Blocks of different kinds are set apart; lines of one paragraph, list, quote or table are not. */
function apart(before: Line, line: Line): boolean {
  if (before.kind === 'blank' || line.kind === 'blank' || line.kind === 'code') return false;
  if (
    before.kind === 'code' ||
    line.kind === 'fence' ||
    before.kind === 'heading' ||
    line.kind === 'heading' ||
    before.kind === 'rule' ||
    line.kind === 'rule'
  )
    return true;
  // A line right after an item goes on with its text.
  if (before.kind === 'item' && line.kind === 'text') return false;
  return before.kind !== line.kind;
}
