import type { IssueRef } from '@/utils/model/ref';
import { hostOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { createGitHub } from '@/utils/trackers/github/api';
import type { Account, Send, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { Desk } from './desk';

/** Reads through the trackers' APIs, for hosts with an account. */
export interface Fetcher {
  /** Reads one issue anew; null where there is no account for its host. Rejects with a TrackerError. */
  fetch(ref: IssueRef): Promise<View | null>;
  /** Finds out whose a token is and keeps it as the account of its host. Rejects with a TrackerError. */
  connect(host: string, token: string): Promise<Account>;
}

export function createFetcher(desk: Desk, accounts: Accounts, send: Send): Fetcher {
  const trackerFor = (account: Pick<Account, 'host' | 'token'>): Tracker => createGitHub(send, account);
  return {
    fetch: async (ref) => {
      const account = await accounts.of(hostOf(ref));
      return account ? desk.accept(await trackerFor(account).issue(ref)) : null;
    },
    connect: async (host, token) => {
      const account = { host, token, login: await trackerFor({ host, token }).me() };
      await accounts.put(account);
      return account;
    },
  };
}
