import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import type { Language } from './language';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';

/** The languages that the package carries as a file of data: the background's script holds English alone. */
export const otherLanguages: readonly Language[] = [german, french, spanish, portuguese, japanese, chinese, russian];

/** Every language the checks know, English first: its words are always looked for, tickets mix it in everywhere. */
export const languages: readonly Language[] = [english, ...otherLanguages];
