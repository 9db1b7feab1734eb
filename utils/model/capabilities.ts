import type { PlaceKind } from './places';
import type { Told } from './told';

/**
 * What one tracker can hold and what it calls things: data for views, so that no screen asks which tracker it is in.
 */
export interface Capabilities {
  /** For sentences: `GitHub`, `Jira`, `Linear`. */
  name: string;
  /** What has one ledger there, for sentences. */
  project: 'repository' | 'project' | 'team';
  /** An issue's short name as people write it there: `#12`, `ABC-12`. */
  issueKey: string;
  /** Where 👍 and 👎 are kept: on the issue itself, or, where the tracker has none, in the ledger. */
  reactions: 'native' | 'ledger';
  /** Whom 👍 or 👎 tells there; absent: nobody. */
  reacting?: Told;
  /** How long a comment may be, in characters; absent where the tracker does not say. */
  longestComment?: number;
  /** Whether comments have replies of their own. */
  threads: boolean;
  /** Whether a name typed after an @ tells that person. */
  mentions: boolean;
  /** Whom changing a comment of one's own notifies. */
  editing: Told;
  /** Whom a person's first page in the ledger notifies, and whom later ones. */
  joining: Told;
  /** Whether Tend can act on the browser's own session there, without a token. */
  session: boolean;
  changes: Changes;
}

/** What of an issue Tend can change there. */
export interface Changes {
  /** Whether names of labels may hold spaces; whether only those that exist, or are created, can be given. */
  labels: { spaces: boolean; exist: boolean };
  /** Where an agreed estimate goes: a field of the tracker's own, or a label. */
  estimate: 'field' | 'label';
  priorities: boolean;
  /** How many people an issue can be given to. */
  assignees: 'one' | 'many';
  /** What an issue can be planned into, in the order to show. */
  plan: readonly PlaceKind[];
  /** Whom which change tells, and what it takes. */
  tells: Told;
  /** What marking a duplicate does there, and whom it tells. */
  duplicates: Told;
  /** The same for an account whose changes the tracker lets be quiet; absent where no account's are. */
  quietly?: Told;
}
