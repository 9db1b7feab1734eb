import { cuesOf } from '@/utils/model/summary/cues';
import { cueLanguages } from '@/utils/model/summary/languages/all';

/** The words of all languages that drafts go by. */
export const cues = cueLanguages.map(cuesOf);
