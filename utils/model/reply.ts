import type { IssueRef } from './ref';
import type { View } from './view';

/** What the background tells open panels by itself. */
export type Push = { push: 'changed'; view: View } | { push: 'failed'; ref: IssueRef; text: string } | { push: 'open' };

/** Every answer says whether it worked; a failure carries a sentence for people. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface Failure {
  /** `refused`: the message was not one of ours. `database`: it cannot be opened or is full. */
  kind: 'refused' | 'database' | 'account' | 'unexpected';
  text: string;
}
