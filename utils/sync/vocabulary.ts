import { english } from '@/utils/model/readiness/languages/english';
import type { Language } from '@/utils/model/readiness/languages/language';
import { type Vocabulary, vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { type CueLanguage, type Cues, cuesOf } from '@/utils/model/summary/cues';
import { english as englishCues } from '@/utils/model/summary/languages/english';

/**
 * English and the languages that the package carries as data. English alone, and a warning, where those cannot be
 * read: most texts are judged no worse by it. Never rejects.
 */
export async function loadVocabulary(readOthers: () => Promise<Language[]>, warn: (what: string, error: unknown) => void): Promise<Vocabulary> {
  try {
    return vocabularyOf([english, ...(await readOthers())]);
  } catch (error) {
    warn('could not read the languages of its package, so it judges by English alone', error);
    return vocabularyOf([english]);
  }
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
