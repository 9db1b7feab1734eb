import { isSpaceless } from '../../blocks-text';
import { onceEach } from '../../once';
import { foldWords, isPlain, wordsIn, wordsOf } from '../fold';
import type { Language } from '../languages/language';
import { frequentWords, toldBy } from './frequent-words';

/** The bit of English. */
export const english = 1;

/** What tells some languages apart; languages are bits of a mask, in the order of their list. */
export interface Telltales {
  codes: readonly string[];
  /** Frequent words, each with the languages that have it. */
  words: ReadonlyMap<string, Telling>;
  /** The languages with spaces between words, and those without. */
  spaced: number;
  spaceless: number;
}

/** The languages that have a word: those that checks are for, and others, each as bits of a mask of their own. */
interface Telling {
  known: number;
  strange: number;
}

/** What tells these languages apart. */
export function telltalesOf(languages: readonly Language[]): Telltales {
  const maskOf = (spaced: boolean): number =>
    languages.reduce((mask, language, at) => (language.spaced === spaced ? mask | (1 << at) : mask), 0);
  return {
    codes: languages.map(({ code }) => code),
    words: tellingWords(languages),
    spaced: maskOf(true),
    spaceless: maskOf(false),
  };
}

function tellingWords(languages: readonly Language[]): ReadonlyMap<string, Telling> {
  const words = new Map<string, Telling>();
  const add = (list: string, { known, strange }: Telling): void => {
    for (const word of wordsOf(list)) {
      const before = words.get(word);
      words.set(word, { known: (before?.known ?? 0) | known, strange: (before?.strange ?? 0) | strange });
    }
  };
  languages.forEach(({ spaced, common }, at) => spaced && add(common, { known: 1 << at, strange: 0 }));
  Object.values(languages[0]?.strangers ?? {}).forEach((list, at) => add(list, { known: 0, strange: 1 << at }));
  return words;
}

/** The languages of a text: a bit for each. English always; all of them where nothing is recognised. */
export interface Languages {
  mask: number;
  /** The one most of the text is in, by its place in the list. */
  main: number;
}

const enough = 400;

/** How many frequent words of each language a text has, by the places of the languages in their lists. */
export interface Counts {
  known: number[];
  strange: number[];
  /** Words looked at. */
  words: number;
}

/** Nothing counted yet. */
export function noCounts({ codes }: Telltales): Counts {
  return { known: codes.map(() => 0), strange: [], words: 0 };
}

/** Counts words of a text. */
export function count(counts: Counts, telltales: Telltales, words: readonly string[]): void {
  counts.words += words.length;
  for (const word of words) {
    const telling = telltales.words.get(word);
    if (telling === undefined) continue;
    addTo(counts.known, telling.known);
    addTo(counts.strange, telling.strange);
  }
}

/** Counts the first words of a text, and says whether those are enough to tell a language. */
export function countFirst(counts: Counts, telltales: Telltales, words: readonly string[]): boolean {
  const left = enough - counts.words;
  count(counts, telltales, words.length > left ? words.slice(0, left) : words);
  return counts.words >= enough;
}

function addTo(counts: number[], mask: number): void {
  for (let left = mask; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Frequent words laid out, for texts that nobody needs the words of. */
const laidOut = onceEach((words: Telltales['words']) => frequentWords(words));

/** Tells the languages of a text by the frequent words of its first 2,000 signs and its script. */
export function detect(telltales: Telltales, text: string): Languages {
  const counts = noCounts(telltales);
  const start = foldWords(text.slice(0, 2000));
  if (isPlain(start)) for (const { known } of toldBy(laidOut(telltales.words), start)) addTo(counts.known, known);
  else count(counts, telltales, wordsIn(start));
  return languagesBy(telltales, counts, text);
}

/** The same by words that are counted already. */
export function languagesBy(telltales: Telltales, { known: counts }: Counts, text: string): Languages {
  return known(telltales, counts, Math.max(...counts), text);
}

/** Whether a text is written in a language, or a script, that no checks are for. */
export function isStrange(counts: Counts, text: string): boolean {
  const start = text.slice(0, enough * 5);
  const strange = isPlain(start) ? 0 : (start.match(strangeSign)?.length ?? 0);
  if (strange > 0 && strange * 2 > (start.match(anySign)?.length ?? 0)) return true;
  const most = counts.strange.reduce((most, count) => Math.max(most, count), 0);
  return most >= fewest && most > Math.max(...counts.known) * 1.25;
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

function mainSpaceless({ codes }: Telltales, text: string): number {
  return codes.indexOf(/[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh');
}
