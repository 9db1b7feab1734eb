import type { Capabilities } from './capabilities';
import type { Run } from './diff';
import type { Estimate } from './estimate/estimate';
import type { Vote } from './estimate/vote';
import type { PostedSummaryView } from './posted-summary';
import type { IssueFacts, ReadBy } from './issue';
import type { Wish } from './live';
import type { MarkKind } from './marked';
import type { Person } from './native';
import type { Notice } from './notice';
import type { Question } from './question';
import type { CheckResult } from './readiness/judge';
import type { Receipt, SyncLine } from './receipt';
import type { IssueRef } from './ref';
import type { SizesTold } from './reference-sizes';
import type { WorkflowView } from './workflow';
import type { Told } from './told';

/** What a screen shows of one issue: tracker facts, all entries folded, readiness. */
export interface View {
  ref: IssueRef;
  /** What its tracker can hold. */
  tracker: Capabilities;
  title: string;
  state?: IssueFacts['state'];
  checks: CheckResult[];
  reactions: ReactionView[];
  /** Where it stands, and what it is planned into. */
  workflow: WorkflowView;
  /** By what was changed: `+1`, `-1`, `ready`, `check:design`, `waive:story`. */
  receipts: Record<string, Receipt>;
  /** Ticks and waivers that this person gave: nobody else can take them back. */
  own: MarkField[];
  estimate?: EstimateView;
  /** The oldest first; what was withdrawn is not among them. */
  questions: QuestionView[];
  /** Decisions and next steps that people marked in the discussion, the oldest first. */
  marks: MarkView[];
  /** Who wants to talk about it in person, the oldest wish first. */
  live: (Wish & { me?: true })[];
  /** Whom a question can be put to: who took part here, as far as the tracker told their ids. */
  people: Person[];
  /** How many comments the issue has; absent where nobody could see. */
  comments?: number;
  /** The comment that closes the loop, if one does. */
  summary?: PostedSummaryView;
  /** What others changed since this person looked; absent on the first visit, and where nothing did. */
  since?: SinceView;
  sync: SyncLine;
  /** Which way of reading answered, and when (milliseconds since 1970). */
  readBy: ReadBy;
  readAt: number;
  /** What this screen should tell, worst first: nothing is hidden, nothing is guessed. */
  notices: Notice[];
}

/** What changed since somebody's last visit, in words. */
export interface SinceView {
  /** When they looked; milliseconds since 1970. */
  at: number;
  /** All of it in one line. */
  says: Told;
  /** Title and description, word by word. */
  texts: { of: 'title' | 'text'; runs: Run[] }[];
  /** What more there is to say. */
  facts: Told[];
  /** Comments that are new or were changed, and which of both, in words. */
  comments: { id: string; is: string }[];
}

/** Where estimating stands. Before the reveal no value in it is anybody's but this person's own. */
export interface EstimateView extends Omit<Estimate, 'due' | 'votes'>, SizesTold {
  /** This person's own vote, who is awaited and what opens the votes. */
  says: Told[];
  /** With what is to be known of each beside its value. */
  votes: (Vote & { note: Told })[];
  /** When the votes are opened at the latest; milliseconds since 1970. */
  deadline?: number;
  /** Who may open them before, where the policy names somebody, and whether this person may. */
  owner?: string;
  mayReveal: boolean;
}

/** A question that a comment asks, in words and names for people. */
export interface QuestionView extends Pick<Question, 'id' | 'since'> {
  state: 'open' | 'answered';
  text: string;
  by?: string;
  /** Empty: to whoever knows. */
  to: string[];
  /** How it stands, for whom. */
  says: string;
  /** Whether it is put to this person, and whether this person may withdraw it. */
  toMe: boolean;
  mine: boolean;
  /** The comment that answers it, and who said so. */
  answer?: { comment: string; saidBy: string };
}

/** A decision or next step that people marked, in words and names for people. */
export interface MarkView {
  kind: MarkKind;
  /** What it is said under, and the comment that it stands in (`mark-key.ts`). */
  key: string;
  comment: string;
  /** Milliseconds since 1970. */
  since: number;
  text: string;
  /** Who marked it, and who says that it is none: names. */
  by: string;
  against?: string;
  /** For whom a step is; absent where nobody is named. */
  to?: string[];
  state: 'standing' | 'superseded' | 'open' | 'done';
  /** How it stands and who says so. */
  says: Told[];
  /** Whether this person marked it, and whether they say that it is none. */
  mine: boolean;
  denied?: true;
  /** What the comment says now, where it was changed since; whether it is gone. */
  now?: string;
  gone?: true;
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
  /** Why it cannot be given here; absent where it can. */
  blocked?: Told;
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

/** What a person may say of a check. */
export type MarkField = `check:${string}` | `waive:${string}`;
