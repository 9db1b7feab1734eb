import type { Language } from '@/utils/model/readiness/languages/language';
import { type Vocabulary, vocabularyOf } from '@/utils/model/readiness/vocabulary';
import type { SummaryWords } from '@/utils/model/summary-words';
import { type CueLanguage, type Cues, cuesOf } from '@/utils/model/summary/cues';

/**
 * The languages that the package carries as data, put in order. Rejects where they cannot be read: a text judged
 * without words would be judged wrongly, and whoever asks again has them read again.
 */
export function createVocabulary(read: () => Promise<Language[]>): () => Promise<Vocabulary> {
  return kept(async () => vocabularyOf(withEnglish(await read())));
}

/** The words that a draft of the summary goes by, in the same way. */
export function createCues(read: () => Promise<CueLanguage[]>): () => Promise<Cues[]> {
  return kept(async () => withEnglish(await read()).map(cuesOf));
}

/** What Tend says in texts that people post, in the same way. */
export function createWords(read: () => Promise<SummaryWords[]>): () => Promise<SummaryWords[]> {
  return kept(async () => withEnglish(await read()));
}

function withEnglish<T extends { code: string }>(languages: T[]): T[] {
  if (languages[0]?.code !== 'en') throw new Error('The languages of the package cannot be read.');
  return languages;
}

/** Loaded once, when first asked for: not every message brings a text to judge. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
