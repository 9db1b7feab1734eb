/**
 * Where a sentence as it reads stands in the source of its comment: the piece from its first to its last word, markup
 * and addresses of links between them included. The sentence itself where no such piece is found.
 */
export function inSource(sentence: string, source: string): string {
  if (source.includes(sentence)) return sentence;
  const words = sentence.match(word) ?? [];
  const first = words[0];
  if (first === undefined) return sentence;
  for (let from = source.indexOf(first); from !== -1; from = source.indexOf(first, from + 1)) {
    const to = endOf(words, source, from);
    if (to !== undefined) return source.slice(from, to) + (closing.exec(source.slice(to, to + 10))?.[0] ?? '');
  }
  return sentence;
}

/** A word; a sign where there are no spaces between words, since markup may stand between any two. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}])+/gu;

/** What still belongs to a sentence after its last word. */
const closing = /^[`*_~)\]"'”»]*[.!?。！？]+/u;

/** Signs that may stand between two words in the source and not on the page: emphasis, brackets, a link's address. */
const between = /(?:\]\([^()\s]*\)|\|[^\]\s|]*\]|<[^<>]*>|[^\p{L}\p{N}])*/uy;

/** Signs alone: what looks like an element may be what is spoken of. */
const signs = /[^\p{L}\p{N}]*/uy;

function after(gap: RegExp, source: string, at: number): number {
  gap.lastIndex = at;
  return at + (gap.exec(source)?.[0].length ?? 0);
}

function endOf(words: readonly string[], source: string, from: number): number | undefined {
  let at = from;
  for (const word of words) {
    const start = at;
    const found =
      at === from
        ? at
        : [between, signs].map((gap) => after(gap, source, start)).find((place) => source.startsWith(word, place));
    if (found === undefined) return undefined;
    at = found + word.length;
  }
  return at;
}
