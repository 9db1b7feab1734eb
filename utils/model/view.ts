import type { IssueFacts, ReadBy } from './issue';
import type { CheckResult } from './readiness/judge';
import type { IssueRef } from './ref';

/** What a screen shows of one issue. */
export interface View {
  ref: IssueRef;
  title: string;
  state?: IssueFacts['state'];
  checks: CheckResult[];
  /** Which way of reading answered, and when (milliseconds since 1970). */
  readBy: ReadBy;
  readAt: number;
  /** What this screen should tell, worst first: nothing is hidden, nothing is guessed. */
  notices: Notice[];
}

/** One plain line about something that does not work, and what the person can do. */
export interface Notice {
  id: 'database' | 'too-long' | 'api';
  text: string;
}

/** What a person may say of a check. */
export type MarkField = `check:${string}` | `waive:${string}`;
