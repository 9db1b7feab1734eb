import type { Author } from '@/utils/model/fold';
import type { Markup } from '@/utils/model/issue';
import type { Json } from '@/utils/model/json';
import type { LedgerTrouble } from '@/utils/model/ledger-state';
import type { PutOff } from '@/utils/model/put-off';
import type { IssueRef } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';

/** What is known of a project's ledger. */
export interface LedgerRow {
  project: string;
  /**
   * The issue that is written to, which stays the one that this person joined; absent where none was found, or that one
   * is lost.
   */
  ref: IssueRef | undefined;
  /** The tracker's immutable id of it, also while it is lost. */
  id: string;
  /** The ledger that this person joined, while it cannot be used: nothing takes its place unasked. */
  lost?: IssueRef | undefined;
  /** What is wrong with the ledger that this person joined, if anything is. */
  trouble?: LedgerTrouble | undefined;
  /** Where people open it, and what it is written in. */
  link: string;
  markup: Markup;
  /** Further ones, which are read. */
  others: IssueRef[];
  body: Json;
  locked: boolean;
  /** Whether this person agreed to add comments to it. */
  joined: boolean;
  /** The latest change seen (ISO 8601), per ledger issue: where the next reading starts. */
  since: Record<string, string>;
  /** When it was last looked for and last read, in milliseconds since 1970. */
  foundAt: number;
  readAt: number;
  /** When all of it was last read, to see what was deleted; milliseconds since 1970. */
  wholeAt: number;
  /** Why the tracker refuses this person's pages: it waits for the person now. Empty if it does not. */
  refused: Told | '';
  /** Set while writing to it is put off. */
  putOff?: PutOff | undefined;
  /** Grows with each change of its comments. */
  version: number;
}

/** One comment of a ledger, as the tracker reported it. */
export interface CommentRow {
  project: string;
  ledger: IssueRef;
  id: string;
  author: Author | undefined;
  editor: { id: string; name: string } | undefined;
  body: Json;
  updatedAt: string;
  /**
   * When a reading of all there is did not show it; milliseconds since 1970. It counts until a later one does not
   * either.
   */
  missed?: number;
}
