import { type Tenant, tenantAt } from '@/utils/model/ref';
import type { Vault } from '@/utils/store/vault';
import type { Account } from '@/utils/trackers/tracker';

/** Who is connected where: one account for each tracker and host. It is used for nothing else. */
export interface Accounts {
  all(): Promise<Account[]>;
  of(tenant: Tenant): Promise<Account | undefined>;
  put(account: Account): Promise<void>;
  /** Puts `next` in the place of `before`, unless that was disconnected or replaced meanwhile. */
  replace(before: Account, next: Account): Promise<void>;
  drop(tenant: Tenant): Promise<void>;
}

const key = 'accounts';

export function createAccounts(vault: Vault): Accounts {
  const all = async (): Promise<Account[]> => accountsIn(await vault.get(key));
  const change = (to: (accounts: Account[]) => Account[]): Promise<void> =>
    vault.change(key, (kept) => to(accountsIn(kept)));
  const without = (accounts: Account[], tenant: Tenant): Account[] =>
    accounts.filter((account) => tenantAt(account) !== tenant);
  return {
    all,
    of: async (tenant) => (await all()).find((account) => tenantAt(account) === tenant),
    put: (account) => change((accounts) => [...without(accounts, tenantAt(account)), account]),
    replace: (before, next) =>
      change((accounts) => accounts.map((account) => (isSame(account, before) ? next : account))),
    drop: (tenant) => change((accounts) => without(accounts, tenant)),
  };
}

function isSame(one: Account, other: Account): boolean {
  return tenantAt(one) === tenantAt(other) && one.token === other.token;
}

function accountsIn(kept: unknown): Account[] {
  return Array.isArray(kept) ? kept.filter(isAccount) : [];
}

function isAccount(value: unknown): value is Account {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tracker' in value &&
    'host' in value &&
    'base' in value &&
    'token' in value &&
    'person' in value
  );
}
