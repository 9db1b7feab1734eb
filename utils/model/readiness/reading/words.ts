import { isSpaceless, sentences } from '../../blocks-text';
import { languages } from '../languages/all';
import { buildLexicon, hitsIn, phrases, spacelessHits, wordsOf } from '../lexicon';
import type { Sentence } from './passage';

const lexicon = buildLexicon(languages);

/** The sentences of a passage and what they tell in these languages. */
export function readSentences(text: string, mask: number): Sentence[] {
  return sentences(text).map((sentence) => readSentence(sentence, mask));
}

/** One sentence and what it tells. */
export function readSentence(text: string, mask: number): Sentence {
  const words = wordsOf(text);
  const hits = hitsIn(lexicon, words, mask);
  return { text, words, hits: isSpaceless(text) ? [...hits, ...spacelessHits(lexicon, text, mask)] : hits };
}

/** Which whole-line lists a language keeps. */
type Lines = 'placeholders' | 'nothing' | 'dummies' | 'vague' | 'generic';

const lines: Record<Lines, ReadonlySet<string>> = {
  placeholders: collect('placeholders'),
  nothing: collect('nothing'),
  dummies: collect('dummies'),
  vague: collect('vague'),
  generic: collect('generic'),
};

function collect(list: Lines): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => phrases(language[list])));
}

/** Whether a text as a whole is one of the known lines of any language. */
export function isLine(list: Lines, text: string): boolean {
  if (text.length > 60) return false;
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll(/^[\s([{<"'“„«*_]+|[\s.)\]}>"'”“»*_:;!。、！]+$/g, '');
  return lines[list].has(plain);
}
