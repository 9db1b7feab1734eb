import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** The cues that come as data beside the code. */
export const otherCueLanguages = [german, french, spanish, portuguese, japanese, chinese];

/** The cues of all languages that drafts are made in. English first. */
export const cueLanguages = [english, ...otherCueLanguages];
