import type { PageAnswers, PageRequest } from './page';
import type { ScreenAnswers, ScreenRequest } from './screen';

export type Request = PageRequest | ScreenRequest;

/** What each request is answered with. */
export interface Answers extends PageAnswers, ScreenAnswers {}
