import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import type { Language } from './language';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';

/**
 * Every language the checks know, English first: its words are always looked for, tickets mix it in everywhere. The
 * package carries them as a file of data.
 */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
  chinese,
  russian,
];
