import type { Author } from '@/utils/model/fold';
import type { Markup } from '@/utils/model/issue';
import type { Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';

/** The issue that is, or could be, a project's ledger. */
export interface LedgerIssue {
  ref: IssueRef;
  /** The tracker's own id of it, for what needs one. */
  id: string;
  /** Where people open it. */
  link: string;
  /** What its texts are written in. */
  markup: Markup;
  body: Json;
  locked: boolean;
  /** Created by Tend, but not put out of people's way yet: its creation broke off. */
  unfinished: boolean;
  /** Nothing can be written to it, or soon cannot. */
  archived?: boolean;
}

/** A ledger that somebody joined, as it stands now. */
export interface JoinedLedger extends LedgerIssue {
  labelled: boolean;
  /** The project that it was moved to, as people write it; absent where it is where it was. */
  movedTo?: string;
}

/** The text of a ledger's issue, which carries the policy. */
export interface LedgerText {
  body: Json;
  /** Whether the account may change it, by the tracker's word. */
  mayEdit: boolean;
  /** Who may. */
  whoMay: Told;
  /** Whom a change of it notifies. */
  notifies: Told;
  /** The project's name as the tracker writes it. */
  project: string;
}

/** A comment of a ledger, as the tracker reports it. */
export interface TrackerComment {
  id: string;
  /** Absent where the account is gone. */
  author: Author | undefined;
  /** Who changed it last; absent where nobody did. */
  editor: { id: string; name: string } | undefined;
  body: Json;
  /** ISO 8601. */
  updatedAt: string;
}

/** What reading a ledger came to. */
export interface LedgerReading {
  comments: TrackerComment[];
  /** To be handed in at the next reading: what it starts from. The tracker's own; empty if there is none. */
  since: string;
}

/** What a tracker's API does for ledgers. Runs in the background; every member rejects with a TrackerError. */
export interface LedgerHost {
  /** The issues labelled as ledger, lowest number first. `project` as `projectOf` gives it. */
  ledgers(project: string): Promise<LedgerIssue[]>;
  /**
   * A ledger that was joined, by its immutable id, labelled or not, wherever it is now. One or two requests; `gone`
   * where it is not shown.
   */
  joinedLedger(ledger: Pick<LedgerIssue, 'ref' | 'id'>): Promise<JoinedLedger>;
  /** Creates the ledger issue, labelled and out of people's way, and mutes it for its creator. */
  createLedger(project: string, body: Json): Promise<LedgerIssue>;
  /** Brings to its end what `createLedger` began. */
  finishLedger(ledger: LedgerIssue): Promise<LedgerIssue>;
  /** The ledger issue's text as it is now. One request. */
  ledgerText(ledger: IssueRef): Promise<LedgerText>;
  /**
   * Writes it anew, notifying nobody beyond those that `LedgerText` names. No tracker compares before it writes:
   * whoever calls this has just read it.
   */
  writeLedgerText(ledger: IssueRef, body: Json): Promise<void>;
  /** Makes an existing issue the ledger, if comments can be kept there: labels it, and mutes it. */
  adoptLedger(ledger: IssueRef): Promise<LedgerIssue>;
  /**
   * Comments changed since the reading that gave `since` (all without it), oldest change first. A conditional request
   * where nothing changed: of what is `known` already nothing more is asked.
   */
  readLedger(ledger: IssueRef, since: string | undefined, known: readonly TrackerComment[]): Promise<LedgerReading>;
  /** Writes one page: a new comment, or an own one anew. Gives it as the tracker stored it. */
  writePage(ledger: Pick<LedgerIssue, 'ref' | 'id'>, page: { commentId?: string; body: Json }): Promise<TrackerComment>;
}
