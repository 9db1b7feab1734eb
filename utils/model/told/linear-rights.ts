import type { Alone } from './alone';

/** What is told of a key's rights in Linear, and of making one; `team`: a team's key. */
export interface LinearRightsTold {
  'linear.key-kind': Alone;
  'linear.connect-about': Alone;
  'linear.right': { right: 'token' | 'team' | 'write' };
  'linear.right-needed': { right: 'team' | 'write' };
  'linear.key-bad': Alone;
  'linear.key-of': { name?: string; workspace?: string };
  'linear.write-unknown': Alone;
  'linear.team-hidden': { team: string };
  'linear.look-at-spelling': { team: string };
}
