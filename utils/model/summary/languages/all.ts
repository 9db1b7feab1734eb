import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** The cues of all languages that drafts are made in, English first. The package carries them as a file of data. */
export const cueLanguages = [english, german, french, spanish, portuguese, japanese, chinese];
