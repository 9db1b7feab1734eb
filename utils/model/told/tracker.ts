import type { Alone } from './alone';

/**
 * What every tracker may refuse. `tracker` is its name for people, `said` its own words, without a stop at the end;
 * empty where it has none.
 */
export interface TrackerTold {
  /** Characters in it that no header can hold. */
  'tracker.bad-token': { tracker: string };
  'tracker.nobody': { tracker: string };
  'tracker.unreadable': { tracker: string; what: 'answer' | 'comment' | 'issue' | 'label' | 'list' };
  'tracker.endless-list': { tracker: string };
  'tracker.status': { tracker: string; status: number };
  'tracker.could-not': { tracker: string; said: string };
  /** It asks for something else to be sent. */
  'tracker.says': { tracker: string; said: string };
  /** `what`: a kind of thing, or what one is called. */
  'tracker.hides': { tracker: string; what: 'this' | 'issue' | 'ledger' | 'repository' | { name: string } };
  'tracker.rate-limited': { tracker: string };
  /** Its answer does not show what was to be done. */
  'tracker.not-shown': { tracker: string; what: 'change' | 'comment' | 'link' | 'mark' };
  'tracker.comment-changed': Alone;
  'tracker.other-duplicate': { of: string };
  'tracker.label-renamed': { project: string; label: string };
  /** No tracker answers at an address. */
  'tracker.none-there': { host: string };
  /** `said`: absent where its answer cannot be read. */
  'tracker.no-sign-in': { tracker: string; said?: string; status?: number };
  'tracker.sign-in-ended': { tracker: string };
}
