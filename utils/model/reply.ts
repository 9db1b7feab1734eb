import type { IssueRef } from './ref';
import type { Told } from './told';
import type { View } from './view';

/** What the background tells open panels by itself. */
export type Push = { push: 'changed'; view: View } | { push: 'failed'; ref: IssueRef; told: Told } | { push: 'open' };

/** Every answer says whether it worked; a failure carries what people are told. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface Failure {
  /** `refused`: the message was not one of ours. `database`: it cannot be opened or is full. */
  kind: 'refused' | 'database' | 'account' | 'unexpected';
  told: Told;
}
