import type { Told } from '../told';
import type { Alone } from './alone';

/** What Linear alone refuses. `issue`, `ledger`, `team` as people write them: `ENG-12`, `ENG`. */
export interface LinearTold {
  'linear.archived': Alone;
  'linear.deleted': Alone;
  'linear.key-ended': Alone;
  'linear.refused': { said: string; help: 'key' | 'plan' | 'right' };
  'linear.sign-in-mixed-up': Alone;
  'linear.no-estimates': { team: string };
  'linear.estimate-not-whole': { value: string };
  'linear.plans-only': Alone;
  'linear.no-priority': { name: string; priorities: string[] };
  'linear.no-state': { issue: string; to: string; team: string; possible: string };
  'linear.hides-team': { team: string };
  'linear.ledger-closed': { issue: string };
  'linear.ledger-deleted': { ledger: string };
  'linear.ledger-moved': { ledger: string; workspace: string };
  'linear.ledger-archived': { ledger: string };
  'linear.setup-label': { team: string; label: string; why: Told };
}
