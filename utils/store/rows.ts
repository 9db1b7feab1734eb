import type { Discussion } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { Entry } from '@/utils/model/entry';
import type { Secret } from '@/utils/model/estimate/mine';
import type { IssueText } from '@/utils/model/issue';
import type { NativeState } from '@/utils/model/native';
import type { Places } from '@/utils/model/places';
import type { PutOff } from '@/utils/model/put-off';
import type { IssueRef, Tenant } from '@/utils/model/ref';
import type { RequestShown } from '@/utils/model/request-shown';
import type { Told } from '@/utils/model/told';
import type { LastSeen } from '@/utils/model/last-seen';

/** The copy of an issue as it was last read, and what the tracker itself held then. */
export interface IssueRow {
  ref: IssueRef;
  text: IssueText;
  readAt: number;
  /** Absent until it was read through the API. */
  native?: NativeState;
  /** What the tracker said of its version when it was read (`Tracker.version`); kept under its first name. */
  pulse?: string;
  /**
   * The tracker's immutable id of it, and the refs that it had before it was moved. Absent until they were asked for.
   */
  id?: string;
  former?: IssueRef[];
  /** The project that it came from, where nobody could tell what it was called there. */
  from?: string;
  /** The text that this person agreed to, for showing what changed since. */
  agreed?: { digest: string; title: string; body: string };
  /** What it can be given, and when that was asked; milliseconds since 1970. */
  places?: { at: number; places: Places };
  /** When changes of this person arrived, by field; milliseconds since 1970. */
  arrived?: Record<string, number>;
}

/** The comments of an issue as they were last read. */
export interface DiscussionRow {
  ref: IssueRef;
  /** Kept under the name that the first version gave it. */
  talk: Discussion;
  readAt: number;
}

/** What this device said about one issue. */
export interface SaidRow {
  /** The author id of whoever said it; empty for a person without an account. */
  person: string;
  project: string;
  issue: string;
  entry: Entry;
}

/** What opens a sealed vote: on this device alone, until the vote is opened. */
export interface VoteRow extends Secret {
  /** As in `SaidRow`. */
  person: string;
  project: string;
  issue: string;
  ref: IssueRef;
  at: number;
  /** How many daily tidyings it has outlived. */
  tidied?: number;
}

/** One person's visit to one issue: on this device alone. */
export interface LastSeenRow extends LastSeen {
  /** As in `SaidRow`. */
  person: string;
  ref: IssueRef;
  /** When it was looked at last; milliseconds since 1970. */
  at: number;
}

export interface DraftRow {
  ref: IssueRef;
  field: string;
  text: string;
  at: number;
}

export interface RequestRow extends RequestShown {
  id?: number;
}

/** An issue that could not be read though its host was well: it is asked for again later. */
export interface UnreadRow extends PutOff {
  ref: IssueRef;
}

/** One native write still owed to a tracker. */
export interface CommandRow {
  id: string;
  host: string;
  /** The author id of whoever wants it done: nobody else's account does it. */
  person: string;
  ref: IssueRef;
  command: Command;
  at: number;
  tries: number;
  putOff?: PutOff;
  /** The comment that it made, where a try is known to have made it. */
  made?: string;
  /** Why it was refused: it waits for the person now. */
  refused?: Told;
  /** The change set that it is part of: what a person says by itself goes first. */
  set?: string;
}

/** An intent that was kept: said again, whatever became of it since, nothing is to be kept. */
export interface HeardRow {
  /** Counts up. */
  n?: number;
  /** As its screen drew it. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** How it stands with one tenant: when to ask its host again, and why not now. */
export interface TenantRow {
  tenant: Tenant;
  retryAt: number;
  /** How long was to be waited until then, in milliseconds: no longer is believed, whatever the clock did since. */
  wait?: number;
  why?: Told;
  tries: number;
  wroteAt: number;
  /** Its account was refused, and why: nothing is asked until the person connects anew or says to try again. */
  signedOut?: Told;
}
