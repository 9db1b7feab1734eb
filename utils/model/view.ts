import type { Capabilities } from './capabilities';
import type { Run } from './diff';
import type { IssueFacts, ReadBy } from './issue';
import type { CheckResult } from './readiness/judge';
import type { Receipt, SyncLine } from './receipt';
import type { IssueRef } from './ref';

/** What a screen shows of one issue: tracker facts, all entries folded, readiness. */
export interface View {
  ref: IssueRef;
  /** What its tracker can hold. */
  tracker: Capabilities;
  title: string;
  state?: IssueFacts['state'];
  checks: CheckResult[];
  reactions: ReactionView[];
  /** By what was changed: `+1`, `-1`, `ready`, `check:design`, `waive:story`. */
  receipts: Record<string, Receipt>;
  /** Ticks and waivers that this person gave: nobody else can take them back. */
  own: MarkField[];
  /** How many comments the issue has; absent where nobody could see. */
  comments?: number;
  sync: SyncLine;
  /** Which way of reading answered, and when (milliseconds since 1970). */
  readBy: ReadBy;
  readAt: number;
  /** What this screen should tell, worst first: nothing is hidden, nothing is guessed. */
  notices: Notice[];
}

export type ReactionKind = '+1' | '-1' | 'ready';

/** One of 👍 👎 ✅ on an issue: who, and whether it is this person's too. */
export interface ReactionView {
  kind: ReactionKind;
  mine: boolean;
  /** Everybody of the team who said it, this person included. */
  team: Who[];
  /** How many others did: on a public repository anybody may. */
  crowd: number;
  /** Set where nobody could see who gave it: then those named here are not all, and there is no count. */
  unseen?: true;
  /** Why it cannot be given here, in a sentence; absent where it can. */
  blocked?: string;
  /** For this person's own ✅ to an earlier text: what changed since, word by word. */
  changed?: Run[];
}

export interface Who {
  name: string;
  /** The person at this screen. */
  me?: true;
  /** Said with Tend, or by the tracker's own reaction. */
  how: 'tend' | 'native';
  /** ✅ given to an earlier text than the one that stands there now. */
  stale: boolean;
}

/** One plain line about something that does not work, and what the person can do. */
export interface Notice {
  id: 'database' | 'api' | 'person';
  text: string;
}

/** What a person may say of a check. */
export type MarkField = `check:${string}` | `waive:${string}`;

/** Something this person says: a reaction, a tick, a waiver's reason; null takes it back. */
export type Saying =
  | { field: 'ready'; value: true | null }
  | { field: '+1' | '-1'; value: true | null }
  /** 👍 or 👎 on one comment. */
  | { field: `${'+1' | '-1'}:${string}`; value: true | null }
  /** A comment; a reply to one, where there are threads; another text for one's own. */
  | { field: 'comment'; value: string }
  | { field: `reply:${string}`; value: string }
  | { field: `edit:${string}`; value: string }
  | { field: `check:${string}`; value: true | null }
  | { field: `waive:${string}`; value: string | null };
