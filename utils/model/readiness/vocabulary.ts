import type { Language } from './languages/language';
import { telltalesOf, type Telltales } from './reading/detect';
import { headingKindsOf, type HeadingKinds } from './reading/heading-kinds';
import { knownWordsOf, type Words } from './reading/words';

/** All that is known of some languages, put in order once for every text to be read. */
export interface Vocabulary {
  languages: readonly Language[];
  telltales: Telltales;
  headings: HeadingKinds;
  words: Words;
}

/** Puts languages in order: a few milliseconds. English is the first of them: its words are always looked for. */
export function vocabularyOf(languages: readonly Language[]): Vocabulary {
  return {
    languages,
    telltales: telltalesOf(languages),
    headings: headingKindsOf(languages),
    words: knownWordsOf(languages),
  };
}
