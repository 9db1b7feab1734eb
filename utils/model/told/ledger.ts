import type { Alone } from './alone';

/** What is told of a project's ledger. */
export interface LedgerTold {
  'ledger.one-already': { issue: string };
  'ledger.not-labelled': { issue: string };
  'ledger.not-here': { issue: string };
  'ledger.not-kept': Alone;
  'ledger.locked': Alone;
  /** What became of a ledger; `ledger`, `to`, `others` as people write issues. */
  'ledger.gone-now': { ledger: string };
  'ledger.moved': { ledger: string; to: string };
  'ledger.archived-now': { ledger: string };
  'ledger.locked-now': { ledger: string };
  'ledger.unlabelled': { ledger: string; label: string };
  'ledger.anew': { project: 'project' | 'repository' | 'team' };
  'ledger.others': { others: string[] };
  'ledger.others-too': { others: string[]; ledger: string };
  'ledger.use': { ledger: string };
}
