import type { ClosingWay } from '@/utils/model/closing-way';
import type { Comment, Discussion } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { Body, IssueFacts, Markup } from '@/utils/model/issue';
import type { Person } from '@/utils/model/native';
import type { Places } from '@/utils/model/places';
import type { Finished } from '@/utils/model/planning';
import type { IssueRef, TrackerId } from '@/utils/model/ref';
import type { Right } from '@/utils/model/right';
import type { LedgerHost } from './ledger-host';
import type { SeenIssue, PageAsked, IssuePage } from './seen';
import type { Send } from './send';

/** A way into one host of a tracker. Never leaves the background. */
export interface Access {
  tracker: TrackerId;
  /**
   * As refs name it: `github.com`, `acme.atlassian.net`; for Linear the workspace. Empty where only the token knows.
   */
  host: string;
  /** Where its addresses begin: `https://github.com`, `https://jira.example.com/jira`, `https://linear.app/acme`. */
  base: string;
  /** Empty: the browser's own session. */
  token: string;
  /** Whose token it is, where the tracker wants that said with it (Jira Cloud). */
  email?: string;
  /**
   * For a token that ends by itself: what refreshes it, and when that is due (milliseconds since 1970). Kept with the
   * account, under its first name.
   */
  renewal?: { token: string; due: number };
}

/** A person's way in. */
export interface Account extends Access {
  person: Person;
}

/** Whose access it is, by the tracker's word, and to what: `host` and `base` as accounts have them. */
export interface Identity extends Pick<Access, 'host' | 'base'> {
  person: Person;
}

/** What a tracker's API does. Runs in the background; every member rejects with a TrackerError. */
export interface Tracker extends LedgerHost {
  /** What texts are written in here. */
  readonly markup: Markup;
  /**
   * A text as it would be posted in an issue, with those whom it mentions; absent where they are read from the text as
   * typed.
   */
  posted?(ref: IssueRef, text: string): Promise<Exclude<Body, { markup: 'blocks' }>>;
  /** Whose access it is. One request. */
  me(): Promise<Identity>;
  /**
   * What the account may do, right by right, found without changing anything. `project` as `projectOf` gives it or as
   * people write it (`acme/web`, `ENG`); without one, what can be told without one. A right that is missing is no
   * rejection.
   */
  rights(project?: string): Promise<Right[]>;
  /**
   * One request; on GitHub two where more than 100 people can be assigned; Jira: one more for the first issue of a
   * project.
   * `first`: with the names that it had before, where those are asked for apart.
   */
  issue(ref: IssueRef, first?: boolean): Promise<SeenIssue>;
  /** What an issue goes by now, by a ref that it had; one or two requests. */
  nowCalled(former: IssueRef): Promise<IssueRef>;
  /** A page of a project's issues, for lists. `project` as `projectOf` gives it. One request. */
  issues(project: string, asked: PageAsked): Promise<IssuePage>;
  /** A text that changes when the issue does: its words, labels, state or reactions. One conditional request. */
  version(ref: IssueRef): Promise<string>;
  /** Does it, or finds it done already: a command may be sent twice. Gives the comment that it made or changed. */
  perform(command: Command, attempt: Attempt): Promise<Comment | undefined>;
  /** What the issue can be given: asked for when somebody is about to choose. One request; Jira: three. */
  places(ref: IssueRef): Promise<Places>;
  /** Statuses that close the issue from where it is without its being done. GitHub: no request; else one. */
  closings(ref: IssueRef): Promise<ClosingWay[]>;
  /**
   * What was finished in the sprints, cycles or milestones of its project that are over, the latest first; nothing
   * where the tracker does not tell. One request; Jira: four, and one more a further page or board.
   */
  finished(ref: IssueRef): Promise<Finished[]>;
  /** People who can be given the issue, by the beginning of a name; at most 20. One request. */
  people(ref: IssueRef, text: string): Promise<Person[]>;
  /**
   * The one person who has a name, as people write it, in a project; undefined where nobody has, or several. One
   * request.
   */
  personNamed(ref: IssueRef, name: string): Promise<Person | undefined>;
  /** The comments before those that are known, a page of them; `older` as `Discussion` has it. One request. */
  olderComments(ref: IssueRef, older: string): Promise<Discussion>;
}

/** Which command it is, and whether it was sent before: then it may have been done without anybody hearing of it. */
export interface Attempt {
  id: string;
  again: boolean;
  /** The comment that an earlier try is known to have made. */
  made?: string;
  /** Keeps which comment the command made, for a later try; called before anything else is asked of the tracker. */
  keep?(comment: string): Promise<void>;
  /** Told whether the issue is open or closed where a change brought it, as far as the tracker's answers say. */
  stands?(state: OpenOrClosed): void;
}

export type OpenOrClosed = NonNullable<IssueFacts['state']>;

export type CreateTracker = (send: Send, access: Access) => Tracker;
