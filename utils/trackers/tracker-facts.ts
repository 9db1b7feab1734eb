import type { Capabilities } from '@/utils/model/capabilities';
import type { Markup } from '@/utils/model/issue';
import type { Told } from '@/utils/model/told';

/** What is true of a tracker whoever asks. */
export interface TrackerFacts {
  capabilities: Capabilities;
  /** What people write comments in; Atlassian's documents are made from it. */
  writes: Markup;
  /** Whether no two people bear the same name, as a policy lists them: people choose theirs. */
  uniqueNames: boolean;
  /** Whether projects have fields for text of their own, beside title and description. */
  ownFields: boolean;
  /** An estimate as the tracker gives it back once it is written. */
  estimateAs(value: string): string;
  /** How often all of a ledger is read, to see what readings of what changed do not show; milliseconds. */
  wholeEvery: number;
  /** Whom a comment that is posted in the ledger of a project notifies. */
  posting: Told;
  /** What setting up a project means there. `isPublic`: undefined where nobody could see. */
  ledger(project: string, isPublic: boolean | undefined): LedgerWords;
}

export interface LedgerWords {
  /** The project as people call it: `acme/web`, `ABC`. */
  project: string;
  /** Who could read the ledger. */
  seenBy: Told;
  /** Whom creating it, and joining it, notifies. */
  notifies: Told;
}
