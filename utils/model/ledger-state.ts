import type { IssueRef } from './ref';
import type { Told } from './told';

/** What became of a ledger since a person joined it. */
export type LedgerTrouble =
  /** Deleted, turned into something else, or hidden from this account: no tracker tells which. */
  | { kind: 'gone' }
  /** Another project's issue now; `to` is its name for people. */
  | { kind: 'moved'; to: string }
  | { kind: 'archived' }
  | { kind: 'locked' }
  /** Teammates who look for it do not find it any more. */
  | { kind: 'unlabelled' };

/** Something about the ledger that the person should know, and what can be done about it. */
export interface LedgerNotice {
  /** What happened, what Tend does meanwhile, who can mend it. */
  told: Told[];
  /**
   * Other ledgers of the project, which take its place when this person says so: their keys for people, at most three.
   */
  instead: string[];
  /** What "Use this ledger instead" does; absent where there is none to use. */
  means?: Told;
}

/** A joined ledger in these troubles is not written to: it may be read by others than those it was agreed to for. */
export function isLost(trouble: LedgerTrouble | undefined): boolean {
  return trouble?.kind === 'gone' || trouble?.kind === 'moved';
}

/** What of a project's ledgers a notice is made from. */
export interface LedgerKnown {
  /** The ledger in use; absent where the one that was joined is lost. */
  ref: IssueRef | undefined;
  lost?: IssueRef | undefined;
  trouble?: LedgerTrouble | undefined;
  others: readonly IssueRef[];
  joined: boolean;
}
