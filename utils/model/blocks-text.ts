import type { Block } from './blocks';

/** Every block in page order, the outer before the inner. */
export function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walk(childrenOf(block));
  }
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks);
  return block.kind === 'quote' || block.kind === 'panel' ? block.blocks : [];
}

/** The text of blocks as people read it, a line for each piece, without markup. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(linesOf)
    .filter((text) => text !== '')
    .join('\n');
}

function linesOf(block: Block): string {
  if (block.kind === 'code' || block.kind === 'hidden') return block.text;
  if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n');
  if (block.kind === 'list')
    return block.items
      .map(({ checked, blocks }) => `- ${checked === undefined ? '' : checked ? '[x] ' : '[ ] '}${textOf(blocks)}`)
      .join('\n');
  return 'text' in block ? block.text.text : textOf(block.blocks);
}

/** Looked at from the first of its signs alone: from each of a long run, it would take time by the square. */
const sentenceEnd = /(?<![.!?])[.!?]+["')\]]*(?=\s|$)|[。！？]+["'」』）]*|\n+/g;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc|vs|resp|approx|incl|z\.\s?b|d\.\s?h|bzw|ca|usw|p\.\s?ex|p\.\s?ej|c\.-à-d|nr|no|mr|mrs|dr|st|\d+)\.$/i;

/** The sentences of a text, each a verbatim piece of it, in order. Abbreviations and numbering do not end one. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  if (!/[.!?。！？\n]/.test(text)) {
    push(found, text);
    return found;
  }
  let start = 0;
  // Not by `matchAll`: it makes an expression of its own for each text.
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(text); match !== null; match = sentenceEnd.exec(text)) {
    const { index, 0: end } = match;
    const stop = index + end.length;
    if (goesOn(text, start, index, end)) continue;
    push(found, text.slice(start, stop));
    start = stop;
  }
  push(found, text.slice(start));
  return found;
}

/** Whether a sentence that began at `start` goes on behind what could end it. */
function goesOn(text: string, start: number, index: number, end: string): boolean {
  const stop = index + end.length;
  if (end === '.') return abbreviation.test(text.slice(Math.max(start, stop - 12), stop));
  if (end.startsWith('\n')) return false;
  const after = text.slice(stop, stop + 2);
  return (/["')\]]$/.test(end) && /^ \p{Ll}/u.test(after)) || isSign(end, text.charAt(index - 1), after);
}

/** Whether what could end a sentence is spoken of as a sign, as in `a?.b`, `(?` or `.?`. */
function isSign(end: string, before: string, after: string): boolean {
  const alone = /^\s?$/.test(before) && end.includes('.') && /[?!]/.test(end);
  const amid = /^\s?$/.test(before) && /^ [\p{Ll}.:;,&|<>=)]/u.test(after) && /^[?!]+$/.test(end);
  return alone || amid || (/^[?!]/.test(end) && /[.([{<&|=:,;/\\]/.test(before));
}

function push(found: string[], piece: string): void {
  const trimmed = piece.trim();
  if (trimmed !== '') found.push(trimmed);
}

const wordsOrSigns =
  /[\p{Script=Han}]|[\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}'’_-])+/gu;
const spaceless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/;
const spaced = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;

/** Whether a text is written in a script without spaces between words (Chinese, Japanese, Thai and the like). */
export function isSpaceless(text: string): boolean {
  return spaceless.test(text);
}

/**
 * How many words a text has. Scripts without spaces are weighed by sign, as translators do:
 * 0.6 words a Han sign, 0.4 a kana, 0.25 a Thai, Lao, Khmer or Burmese sign; rounded down.
 */
export function countWords(text: string): number {
  if (!isSpaceless(text)) return text.match(spaced)?.length ?? 0;
  let words = 0;
  for (const sign of text.match(wordsOrSigns) ?? []) words += weightOf(sign);
  return Math.floor(words + 0.001);
}

function weightOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x3040 && code <= 0x30ff) return 0.4;
  if (code >= 0x3400) return code < 0xac00 || code >= 0xf900 ? 0.6 : 1;
  return spaceless.test(sign) ? 0.25 : /[\p{L}\p{N}]/u.test(sign) ? 1 : 0;
}
