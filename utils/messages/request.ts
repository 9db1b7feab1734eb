import type { PageAnswers, PageRequest } from './page';
import type { ScreenRequest } from './screen';
import type { ScreenAnswers } from './screen-answers';

export type Request = PageRequest | ScreenRequest;

/** What each request is answered with. */
export interface Answers extends PageAnswers, ScreenAnswers {}
