import type { Alone } from './alone';

/**
 * What is told of accounts, and of servers of somebody's own. `host` and `project` as people write them; `shown` and
 * `known` are names of people.
 */
export interface AccountTold {
  'account.none': { host: string };
  'account.connect': { host: string };
  'account.connect-for-rules': { host: string; project: string };
  'account.connect-for-rounds': Alone;
  'account.connect-for-discussion': Alone;
  'account.other-person': { host: string; shown: string; known: string };
  'account.page-of-other': { shown: string; known: string };
  'account.no-page': Alone;
  'account.no-way': { host: string };
  'account.over': Alone;
  'account.connect-to-change': { tracker: string };
  'account.connect-to-comment': { tracker: string };
  'account.connect-to-react': { tracker: string };

  'server.unencrypted': { host: string };
  'server.no-access': { host: string };
}
