import type { Alone } from './alone';

/** What takes a role on GitHub. */
export type GitHubDoing = 'assigning' | 'closing' | 'duplicates' | 'labels' | 'milestone';

/**
 * What would help where GitHub refuses. `sso`: only the person can, at `link`; `token`: it lacks a right, which is
 * `needs` where GitHub says so; `role`: the person lacks one.
 */
export type GitHubHelp =
  | { help: 'admin' | 'role' | 'unlock' | 'unarchive' }
  | { help: 'sso'; link: string }
  | { help: 'token'; needs: string };

/** What GitHub alone refuses. `repository` as people write it: `acme/web`. */
export interface GitHubTold {
  /** A token that was never good here, and one that is good no more. */
  'github.bad-token': Alone;
  'github.token-ended': Alone;
  'github.refused': { said: string } & GitHubHelp;
  'github.lacks-role': { doing: GitHubDoing; role: 'Triage' | 'Write'; repository: string };
  'github.archived': Alone;
  'github.no-label': { label: string; repository: string };
  'github.label-not-shown': { label: string; on: boolean };
  'github.open-or-closed': { to: string };
  'github.no-priority': Alone;
  'github.milestones-only': Alone;
  'github.not-assigned': { person: string; on: boolean; repository: string };
  'github.too-old-for-duplicates': Alone;
  'github.no-repository': { project: string };
  /** Its list goes on at another address. */
  'github.foreign-list': { host: string; other: string };
  'github.pull-request': Alone;
  'github.ledger-locked': Alone;
  'github.setup-needs-write': { repository: string; label: string };
  'github.comment-gone': Alone;
}
