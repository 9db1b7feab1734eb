/** One line of a text and what it is: inside a fence nothing is touched. */
type Kind = 'blank' | 'fence' | 'code' | 'heading' | 'item' | 'rule' | 'quote' | 'table' | 'text';

interface Line {
  kind: Kind;
  text: string;
}

/**
 * Markdown as Linear gives it back: it keeps a document of its own and writes the text anew. Bullets are `*` (task items
 * keep their `-`), blocks stand apart by one blank line, trailing spaces are gone. What stands in a fence stays as it is,
 * and so does its language.
 */
export function normalise(markdown: string): string {
  const lines = linesOf(markdown.replace(/\r\n?/g, '\n'));
  const kept: Line[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    if (line.kind === 'blank' && (before === undefined || before.kind === 'blank')) continue;
    if (before && apart(before, line)) kept.push({ kind: 'blank', text: '' });
    kept.push(line);
  }
  return kept.map(({ text }) => text).join('\n').replace(/^\n+|\s+$/g, '');
}

function linesOf(markdown: string): Line[] {
  let fence: string | undefined;
  return markdown.split('\n').map((raw): Line => {
    const [, indent = '', ticks = '', info = ''] = /^(\s*)(`{3,}|~{3,})\s*([^`]*)$/.exec(raw) ?? [];
    if (fence !== undefined && !(ticks.startsWith(fence) && info.trim() === '')) return { kind: 'code', text: raw };
    if (ticks !== '') {
      const opens = fence === undefined;
      fence = opens ? ticks : undefined;
      // A fence's end belongs to the text before it.
      return { kind: opens ? 'fence' : 'code', text: `${indent}${ticks.replaceAll('~', '`')}${opens ? (info.trim().split(/\s/)[0] ?? '') : ''}` };
    }
    return proseOf(raw.trimEnd());
  });
}

function proseOf(text: string): Line {
  if (text === '') return { kind: 'blank', text };
  if (/^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(text)) return { kind: 'rule', text: '---' };
  if (/^ {0,3}#{1,6}\s/.test(text)) return { kind: 'heading', text: text.trim().replace(/\s+#+$/, '').replace(/^(#+)\s+/, '$1 ') };
  if (/^\s*>/.test(text)) return { kind: 'quote', text };
  if (/^\s*\|/.test(text)) return { kind: 'table', text };
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(text)) return { kind: 'item', text: bullet(text) };
  return { kind: 'text', text };
}

function bullet(text: string): string {
  return text
    .replace(/^(\s*)[-*+]\s+\[([ xX])\]\s/, (_, indent: string, mark: string) => `${indent}- [${mark.toLowerCase()}] `)
    .replace(/^(\s*)(?:[*+]|-(?! \[[ x]\] ))\s+/, '$1* ')
    .replace(/^(\s*\d+)[.)]\s+/, '$1. ');
}

/** Blocks of different kinds are set apart; lines of one paragraph, list, quote or table are not. */
function apart(before: Line, line: Line): boolean {
  if (before.kind === 'blank' || line.kind === 'blank' || line.kind === 'code') return false;
  if (before.kind === 'code' || line.kind === 'fence' || before.kind === 'heading' || line.kind === 'heading' || before.kind === 'rule' || line.kind === 'rule') return true;
  // A line right after an item goes on with its text.
  if (before.kind === 'item' && line.kind === 'text') return false;
  return before.kind !== line.kind;
}
