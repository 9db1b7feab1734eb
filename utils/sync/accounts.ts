import type { Account } from '@/utils/trackers/tracker';

/** The part of `storage.local` that is needed; content scripts have no access to it. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Tokens, one for each host, in extension storage that content scripts cannot read. */
export interface Accounts {
  all(): Promise<Account[]>;
  of(host: string): Promise<Account | undefined>;
  put(account: Account): Promise<void>;
  drop(host: string): Promise<void>;
}

const key = 'accounts';

export function createAccounts(area: Area): Accounts {
  const all = async (): Promise<Account[]> => {
    const kept = (await area.get(key))[key];
    return Array.isArray(kept) ? kept.filter(isAccount) : [];
  };
  const others = async (host: string): Promise<Account[]> => (await all()).filter((account) => account.host !== host);
  return {
    all,
    of: async (host) => (await all()).find((account) => account.host === host),
    put: async (account) => area.set({ [key]: [...(await others(account.host)), account] }),
    drop: async (host) => area.set({ [key]: await others(host) }),
  };
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
