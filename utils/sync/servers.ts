import { tenantAt } from '@/utils/model/ref';
import type { Server } from '@/utils/model/server';
import type { Vault } from '@/utils/store/vault';
import { detect } from '@/utils/trackers/detect';
import { originsOf } from '@/utils/trackers/github/where';
import { TrackerError } from '@/utils/trackers/failure';
import type { Send } from '@/utils/trackers/send';
import type { Accounts } from './accounts';

/** What the browser lets Tend do on one origin, by the person's word. */
export interface Presence {
  /** Whether the person gave access to it. */
  may(origin: string): Promise<boolean>;
  /** Has the watcher run on its pages, from now on and after a restart. Harmless where it does already. */
  enter(origin: string): Promise<void>;
  /** Ends that, and gives the access back. */
  leave(origin: string): Promise<void>;
}

/** The trackers on servers of the person's own. */
export interface Servers {
  all(): Promise<Server[]>;
  /** Rejects with a TrackerError: no access, no tracker, or no word that unencrypted is meant. */
  add(address: string, unencrypted: boolean): Promise<Server>;
  remove(base: string): Promise<void>;
  /** Leaves them all, and gives all access back. */
  removeAll(): Promise<void>;
  /** Puts the watcher back where an update of the extension or of the browser took it away. */
  restore(): Promise<void>;
}

const key = 'servers';

export function createServers(vault: Vault, presence: Presence, accounts: Accounts, send: Send): Servers {
  const all = async (): Promise<Server[]> => serversIn(await vault.get(key));
  const change = (base: string, more: Server[]): Promise<void> =>
    vault.change(key, (kept) => [...serversIn(kept).filter((one) => one.base !== base), ...more]);
  const remove = async (base: string): Promise<void> => {
    const gone = (await all()).filter((one) => one.base === base);
    await change(base, []);
    const url = new URL(base);
    const { origin, host } = url;
    if ((await all()).some((one) => new URL(one.base).origin === origin)) return;
    for (const { tracker } of gone) await accounts.drop(tenantAt({ tracker, host }));
    for (const one of originsOf(url)) await presence.leave(one);
  };
  return {
    all,
    add: async (address, unencrypted) => {
      const { origin, protocol, host } = new URL(address);
      if (protocol === 'http:' && !unencrypted) throw new TrackerError('invalid', { key: 'server.unencrypted', host });
      const access = await Promise.all(originsOf(new URL(address)).map((one) => presence.may(one)));
      if (access.includes(false)) throw new TrackerError('forbidden', { key: 'server.no-access', host });
      const server = await detect(send, address);
      await presence.enter(origin);
      await change(server.base, [server]);
      return server;
    },
    remove,
    removeAll: async () => {
      for (const { base } of await all()) await remove(base);
    },
    restore: async () => {
      for (const { base } of await all()) {
        const { origin } = new URL(base);
        if (await presence.may(origin)) await presence.enter(origin);
      }
    },
  };
}

function serversIn(kept: unknown): Server[] {
  return Array.isArray(kept) ? kept.filter(isServer) : [];
}

function isServer(value: unknown): value is Server {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tracker' in value &&
    'base' in value &&
    typeof value.base === 'string' &&
    URL.canParse(value.base)
  );
}
