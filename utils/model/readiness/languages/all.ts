import { chinese } from './chinese/chinese';
import { english } from './english/english';
import { french } from './french/french';
import { german } from './german/german';
import { japanese } from './japanese/japanese';
import type { Language } from './language';
import { portuguese } from './portuguese/portuguese';
import { russian } from './russian/russian';
import { spanish } from './spanish/spanish';

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
