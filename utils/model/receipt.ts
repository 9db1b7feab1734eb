import type { LedgerNotice } from './ledger-state';
import type { Told } from './told';

/** Where a change is now. */
export type Receipt =
  /** On this device, and nothing is owed to anyone: `told` says what sharing would take. */
  | { state: 'here'; told: Told }
  | { state: 'sending'; told: Told }
  /** In the tracker; `at` in milliseconds since 1970. */
  | { state: 'saved'; told: Told; at?: number }
  | { state: 'refused'; told: Told };

/** What is owed to one project's tracker, why it is not there yet, and since when. */
export interface SyncLine {
  state: 'alone' | 'unset' | 'unjoined' | 'settled' | 'sending' | 'waiting' | 'refused';
  told: Told;
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
  /** Pages of the ledger that do not count, and why not. */
  problems: Told[];
}
