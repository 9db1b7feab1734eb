import type { Alone } from './alone';

/** What of an account's rights is told alike in every tracker; `project` as people write it. */
export interface RightsTold {
  'right.not-asked': Alone;
  'right.name-one': { project: 'project' | 'repository' | 'team' };
  'right.seen': { project: string };
  'right.unseen': { project: string };
  'right.make-new': Alone;
}
