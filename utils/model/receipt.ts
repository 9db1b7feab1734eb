import type { LedgerNotice } from './ledger-state';

/** Where a change is now. */
export type Receipt =
  /** On this device, and nothing is owed to anyone: `why` says what sharing would take. */
  | { state: 'here'; text: string }
  | { state: 'sending'; text: string }
  /** In the tracker; `at` in milliseconds since 1970. */
  | { state: 'saved'; text: string; at?: number }
  | { state: 'refused'; text: string };

/** What is owed to one project's tracker, why it is not there yet, and since when. */
export interface SyncLine {
  state: 'alone' | 'unset' | 'unjoined' | 'settled' | 'sending' | 'waiting' | 'refused';
  text: string;
  /** Set where the account itself is refused: only connecting anew helps. */
  signedOut?: true;
  /** Changes that have not reached the tracker. */
  owed: number;
  /** Milliseconds since 1970. */
  since?: number;
  /** When the next try is; milliseconds since 1970. */
  retryAt?: number;
  /** The ledger's address, for people. */
  ledger?: string;
  /** What happened to the ledger that this person joined, or that there is a second one. */
  notice?: LedgerNotice;
  /** Pages of the ledger that do not count, each in a sentence. */
  problems: string[];
}
