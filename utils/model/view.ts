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

/** Something a person said of one field of an issue, kept on this device: `check:design`, `waive:story`. */
export interface Mark {
  field: MarkField;
  /** The tick, the reason of a waiver, or null to take it back. */
  value: true | string | null;
}

export type MarkField = `check:${string}` | `waive:${string}`;
