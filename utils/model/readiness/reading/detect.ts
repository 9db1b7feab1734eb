import { isSpaceless } from '../../blocks-text';
import { wordsOf } from '../lexicon';
import type { Language } from '../languages/language';

const english = 1;

/** What tells some languages apart; languages are bits of a mask, in the order of their list. */
export interface Telltales {
  codes: readonly string[];
  /** Frequent words, each with the languages that have it. */
  common: ReadonlyMap<string, number>;
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

/** The languages of a text: a bit for each. English always; all of them where nothing is recognised. */
export interface Languages {
  mask: number;
  /** The one most of the text is in, by its place in the list. */
  main: number;
}

const enough = 400;

/** Tells the languages of a text by its frequent words and its script. */
export function detect(telltales: Telltales, words: Iterable<string>, text: string): Languages {
  const counts = countCommon(telltales, words);
  const best = Math.max(...counts);
  const spaceless = isSpaceless(text.slice(0, enough)) ? telltales.spaceless : 0;
  if (spaceless !== 0 && best < 5)
    return { mask: english | spaceless, main: mainSpaceless(telltales, text.slice(0, enough)) };
  if (best < 2) return { mask: telltales.spaced | spaceless, main: best < 1 ? 0 : counts.indexOf(best) };
  const mask = counts.reduce((mask, count, at) => (count >= best * 0.7 ? mask | (1 << at) : mask), english | spaceless);
  return { mask, main: counts.indexOf(best) };
}

function countCommon({ codes, common }: Telltales, words: Iterable<string>): number[] {
  const counts = codes.map(() => 0);
  let seen = 0;
  for (const word of words) {
    if ((seen += 1) > enough) break;
    const mask = common.get(word) ?? 0;
    if (mask !== 0)
      counts.forEach((count, at) => {
        if ((mask & (1 << at)) !== 0) counts[at] = count + 1;
      });
  }
  return counts;
}

function mainSpaceless({ codes }: Telltales, text: string): number {
  return codes.indexOf(/[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh');
}
