import { isSpaceless } from '../../blocks-text';
import { isPlain, wordsOf } from '../fold';
import type { Language } from '../languages/language';

/** The bit of English. */
export const english = 1;

/** What tells some languages apart; languages are bits of a mask, in the order of their list. */
export interface Telltales {
  codes: readonly string[];
  /** Frequent words, each with the languages that have it. */
  common: ReadonlyMap<string, number>;
  /** Frequent words of languages that no checks are for, each with the places of those languages among themselves. */
  strangers: ReadonlyMap<string, readonly number[]>;
  /** The languages with spaces between words, and those without. */
  spaced: number;
  spaceless: number;
}

/** What tells these languages apart. */
export function telltalesOf(languages: readonly Language[]): Telltales {
  const maskOf = (spaced: boolean): number =>
    languages.reduce((mask, language, at) => (language.spaced === spaced ? mask | (1 << at) : mask), 0);
  return {
    codes: languages.map(({ code }) => code),
    common: commonWords(languages),
    strangers: strangerWords(languages),
    spaced: maskOf(true),
    spaceless: maskOf(false),
  };
}

function commonWords(languages: readonly Language[]): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  languages.forEach((language, at) => {
    if (language.spaced)
      for (const word of wordsOf(language.common)) masks.set(word, (masks.get(word) ?? 0) | (1 << at));
  });
  return masks;
}

function strangerWords(languages: readonly Language[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  Object.values(languages[0]?.strangers ?? {}).forEach((list, at) => {
    for (const word of new Set(wordsOf(list))) places.set(word, [...(places.get(word) ?? []), at]);
  });
  return places;
}

/** The languages of a text: a bit for each. English always; all of them where nothing is recognised. */
export interface Languages {
  mask: number;
  /** The one most of the text is in, by its place in the list. */
  main: number;
}

const enough = 400;

/** Tells the languages of a text by its frequent words and its script. */
export function detect(telltales: Telltales, words: readonly string[], text: string): Languages {
  const counts = countCommon(telltales, words);
  return known(telltales, counts, Math.max(...counts), text);
}

/** Whether a text is written in a language, or a script, that no checks are for. */
export function isStrange(telltales: Telltales, words: readonly string[], text: string): boolean {
  const start = text.slice(0, enough * 5);
  const strange = isPlain(start) ? 0 : (start.match(strangeSign)?.length ?? 0);
  if (strange > 0 && strange * 2 > (start.match(anySign)?.length ?? 0)) return true;
  const counts: number[] = [];
  for (const word of words) for (const at of telltales.strangers.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  const most = Math.max(0, ...counts.filter((count) => count > 0));
  return most >= fewest && most > Math.max(...countCommon(telltales, words)) * 1.25;
}

/** Adds words to the first ones of a text, and says whether those are enough to tell a language. */
export function addFirst(first: string[], words: readonly string[]): boolean {
  for (const word of words) {
    if (first.length >= enough) break;
    first.push(word);
  }
  return first.length >= enough;
}

/** Scripts of which no language is known: all but Latin, Cyrillic, Han and kana. */
const strangeSign =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L}/gu;
const anySign = /\p{L}/gu;
/** Frequent words that tell a strange language: fewer may be names. */
const fewest = 4;

function known(telltales: Telltales, counts: readonly number[], best: number, text: string): Languages {
  const spaceless = isSpaceless(text.slice(0, enough)) ? telltales.spaceless : 0;
  if (spaceless !== 0 && best < 5)
    return { mask: english | spaceless, main: mainSpaceless(telltales, text.slice(0, enough)) };
  if (best < 2) return { mask: telltales.spaced | spaceless, main: best < 1 ? 0 : counts.indexOf(best) };
  const mask = counts.reduce((mask, count, at) => (count >= best * 0.7 ? mask | (1 << at) : mask), english | spaceless);
  return { mask, main: counts.indexOf(best) };
}

function countCommon({ codes, common }: Telltales, words: readonly string[]): number[] {
  const counts = codes.map(() => 0);
  for (const word of words) {
    for (let left = common.get(word) ?? 0; left !== 0; left &= left - 1) {
      const at = 31 - Math.clz32(left & -left);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

function mainSpaceless({ codes }: Telltales, text: string): number {
  return codes.indexOf(/[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh');
}
