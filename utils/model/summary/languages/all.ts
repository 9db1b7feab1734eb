import { chinese } from './chinese/chinese';
import { english } from './english/english';
import { french } from './french/french';
import { german } from './german/german';
import { japanese } from './japanese/japanese';
import { portuguese } from './portuguese/portuguese';
import { spanish } from './spanish/spanish';

/** The cues of all languages that drafts are made in, English first. The package carries them as a file of data. */
export const cueLanguages = [english, german, french, spanish, portuguese, japanese, chinese];
