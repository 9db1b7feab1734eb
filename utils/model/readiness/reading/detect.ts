import { isSpaceless } from '../../blocks-text';
import { wordsOf } from '../lexicon';
import { languages } from '../languages/all';

const english = 1;
const common: ReadonlyMap<string, number> = commonWords();
const spacedMask = maskOf((language) => language.spaced);
const spacelessMask = maskOf((language) => !language.spaced);

function commonWords(): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  languages.forEach((language, at) => {
    if (language.spaced) for (const word of wordsOf(language.common)) masks.set(word, (masks.get(word) ?? 0) | (1 << at));
  });
  return masks;
}

function maskOf(test: (language: (typeof languages)[number]) => boolean): number {
  return languages.reduce((mask, language, at) => (test(language) ? mask | (1 << at) : mask), 0);
}

/** The languages of a text: a bit for each. English always; all of them where nothing is recognised. */
export interface Languages {
  mask: number;
  /** The one most of the text is in, by its place in the list. */
  main: number;
}

const enough = 400;

/** Tells the languages of a text by its frequent words and its script. */
export function detect(words: Iterable<string>, text: string): Languages {
  const counts = countCommon(words);
  const best = Math.max(...counts);
  const spaceless = isSpaceless(text.slice(0, enough)) ? spacelessMask : 0;
  if (spaceless !== 0 && best < 5) return { mask: english | spaceless, main: mainSpaceless(text.slice(0, enough)) };
  if (best < 2) return { mask: spacedMask | spaceless, main: best < 1 ? 0 : counts.indexOf(best) };
  const mask = counts.reduce((mask, count, at) => (count >= best * 0.7 ? mask | (1 << at) : mask), english | spaceless);
  return { mask, main: counts.indexOf(best) };
}

function countCommon(words: Iterable<string>): number[] {
  const counts = languages.map(() => 0);
  let seen = 0;
  for (const word of words) {
    if ((seen += 1) > enough) break;
    const mask = common.get(word) ?? 0;
    if (mask !== 0) counts.forEach((count, at) => { if ((mask & (1 << at)) !== 0) counts[at] = count + 1; });
  }
  return counts;
}

function mainSpaceless(text: string): number {
  return languages.findIndex((language) => language.code === (/[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh'));
}
