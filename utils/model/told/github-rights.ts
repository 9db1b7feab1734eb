import type { Alone } from './alone';

/** What Tend needs of GitHub in a repository, in the order to show. */
export type GitHubRight = 'metadata' | 'organisation' | 'issues-read' | 'issues-write' | 'role';

/** What is told of a token's rights, and of making one. `repository` as people write it, `owner` the one it is of. */
export interface GitHubRightsTold {
  /** What GitHub calls a kind of token: that for github.com, and that of servers of one's own. */
  'github.token-kind': { fineGrained: boolean };
  'github.connect-about': Alone;
  /** What a right is called, and what it is needed for. */
  'github.right': { right: GitHubRight | 'token' | 'expiry' };
  'github.right-needed': { right: GitHubRight };

  'github.token-of': { login?: string };
  /** `until`: a date; `days`: how many more, where they are few. */
  'github.token-until': { until: string; days?: number };
  'github.token-renew': Alone;

  'github.hidden-from-token': { repository: string };
  'github.look-at-spelling': { repository: string };
  'github.organisation-first': Alone;
  'github.approval-unseen': Alone;
  'github.approval-unknown': { owner: string };
  'github.owner-decides': { owner: string };
  'github.lets-in': { owner: string };
  'github.sso-wanted': { owner: string };
  'github.sso-authorise': { owner: string };

  'github.issues-shown': Alone;
  'github.issues-off': Alone;
  'github.issues-refused': Alone;
  'github.changes-taken': Alone;
  'github.changes-refused': Alone;
  'github.scopes-lack': { scopes: string };
  'github.make-fine-grained': Alone;
  'github.edit-token': Alone;
  'github.is-archived': Alone;
  'github.unarchive': Alone;
  'github.role': { role: 'Read' | 'Triage' | 'Write' };
}
