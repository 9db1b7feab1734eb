import type { Language } from '@/utils/model/readiness/languages/language';
import { type Vocabulary, vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { type CueLanguage, type Cues, cuesOf } from '@/utils/model/summary/cues';
import { english as englishCues } from '@/utils/model/summary/languages/english';

/**
 * The languages that the package carries as data, put in order. Rejects where they cannot be read: a text judged without
 * words would be judged wrongly, and whoever asks again has them read again.
 */
export function createVocabulary(read: () => Promise<Language[]>): () => Promise<Vocabulary> {
  let known: Promise<Vocabulary> | undefined;
  const load = async (): Promise<Vocabulary> => {
    const languages = await read();
    if (languages[0]?.code !== 'en') throw new Error('The languages of the package cannot be read.');
    return vocabularyOf(languages);
  };
  return () => {
    // Not every message brings a text to judge.
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** The same for the words that a draft of the summary goes by. Never rejects. */
export async function loadCues(readOthers: () => Promise<CueLanguage[]>, warn: (what: string, error: unknown) => void): Promise<Cues[]> {
  try {
    return [englishCues, ...(await readOthers())].map(cuesOf);
  } catch (error) {
    warn('could not read the languages of its package, so it drafts summaries by English alone', error);
    return [cuesOf(englishCues)];
  }
}
