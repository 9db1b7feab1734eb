import type { Told } from '../told';
import type { Alone } from './alone';

/** What Jira said of its own accord; empty where it said nothing, and then there is its status alone. */
interface Said {
  said: string;
  status: number;
}

/** What Jira alone refuses. `issue` and `key` as people write them: `ABC-12`, `ABC`. */
export interface JiraTold {
  'jira.bad-token': Alone;
  'jira.token-refused': { host: string };
  'jira.signed-out': { host: string };
  /** It wants to see that one is no robot, at `base`. */
  'jira.captcha': { base: string };
  'jira.forged': { host: string };
  'jira.refused': Said;
  'jira.hides': Said;
  'jira.full': Said;
  'jira.says': Said;
  /** Why it asks to wait. */
  'jira.wait': { for: 'issue' | 'burst' | 'unknown' };
  'jira.archived': Alone;
  'jira.changing': Alone;
  'jira.cannot-do': { kind: string };
  'jira.lacks-permission': { permissions: string[]; project: string };
  'jira.estimate-no-number': { value: string };
  'jira.estimate-refused': { why: Told; field: string };
  'jira.estimates-by-time': { issue: string };
  'jira.no-estimate-field': { issue: string; field: string; why?: Told };
  'jira.plans-only': Alone;
  'jira.no-duplicate-link': Alone;
  'jira.project-renamed': { project: string; now: string };
  'jira.issue-moved': { to: string };
  'jira.ledger-moved': { ledger: string };
  'jira.ledger-by-hand': { why: Told; label: string };
  'jira.ledger-fixed': Alone;
  'jira.ledger-no-labels': { label: string };
  'jira.ledger-no-type': Alone;
  'jira.fields-wanted': { fields: string[]; issue: string; to: string; link: string };
  'jira.no-transition': { issue: string; from: string; to: string; possible: string[] };
}
