import type { Language } from '@/utils/model/readiness/languages/language';
import { type Vocabulary, vocabularyOf } from '@/utils/model/readiness/vocabulary';

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
