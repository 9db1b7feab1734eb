import type { LedgerNotice } from './ledger-state';
import type { Mark, Policy } from './policy';
import type { Level } from './readiness/check';
import type { Line, Told } from './told';

/** A team's rules as the settings show them. */
export interface RulesShown {
  /** As `projectOf` gives it. */
  project: string;
  /** For people. */
  name: string;
  /** The ledger's address, for people. */
  ledger: string;
  policy: Policy;
  /** Settings that this version cannot read: they count as not set, and stay. */
  problems: Line[];
  mayEdit: boolean;
  /** Who may change them, and whom saving notifies; absent where the ledger is lost. */
  whoMay?: Told;
  notifies?: Told;
  /** The built-in checks, and how each counts where the policy says nothing. */
  checks: { id: string; name: Line; level: Level }[];
  /** What a status or tag can stand for in this tracker. */
  marks: readonly Mark['as'][];
  /** Fields of the tracker's own with text in them, by name, as seen; absent where the tracker has no such fields. */
  fields?: readonly string[];
  /** What happened to the ledger that this person joined, or that there is a second one. */
  notice?: LedgerNotice;
  /** What somebody changed on this device and did not save. */
  draft?: RulesDraft;
}

/** Changed rules that are not saved yet, and the rules that they were made from. */
export interface RulesDraft {
  base: Policy;
  policy: Policy;
}

/** What saving came to: saved, or not, since somebody else had changed them; either way the rules as they are now. */
export interface RulesSaved {
  saved: boolean;
  rules: RulesShown;
}
