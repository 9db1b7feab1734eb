import type { Line } from '../told';
import type { Alone } from './alone';

/** What is told of an issue's text and comments: what could not be read, or sent. */
export interface IssueTold {
  'issue.not-read': Alone;
  /** Of a page that was read without an account. */
  'issue.not-on-page': Alone;
  'issue.page-failed': { said: string };
  'issue.locked': Alone;
  'issue.no-reacting': Alone;
  'issue.no-source': Alone;
  'issue.text-from-page': Alone;
  'issue.text-unknown': Alone;
  'issue.moved-here': { from: string };
  'issue.questions-beyond': { beyond: number; most: number };
  /** `failing`: names of required checks; `open`: how many questions; `stale`: whose ✅ is to an earlier text. */
  'brief.not-ready': { failing: Line[]; open: number; stale: ({ name: string } | { me: true })[] };
  'comment.too-long': { tracker: string; most: number; length: number };
  'comment.too-long-marked': { tracker: string; most: number; length: number; mark: number };
  'comment.empty': Alone;
  'comment.not-read': Alone;
  'comment.source-unknown': Alone;
}
