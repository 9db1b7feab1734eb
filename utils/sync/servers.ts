import type { Server } from '@/utils/model/server';
import { detect } from '@/utils/trackers/detect';
import { originsOf } from '@/utils/trackers/github/where';
import { TrackerError } from '@/utils/trackers/failure';
import type { Send } from '@/utils/trackers/tracker';
import type { Accounts, Area } from './accounts';

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
  /** Puts the watcher back where an update of the extension or of the browser took it away. */
  restore(): Promise<void>;
}

const key = 'servers';

export function createServers(area: Area, presence: Presence, accounts: Accounts, send: Send): Servers {
  const all = async (): Promise<Server[]> => {
    const kept = (await area.get(key))[key];
    return Array.isArray(kept) ? kept.filter(isServer) : [];
  };
  const others = async (base: string): Promise<Server[]> => (await all()).filter((one) => one.base !== base);
  return {
    all,
    add: async (address, unencrypted) => {
      const { origin, protocol, host } = new URL(address);
      if (protocol === 'http:' && !unencrypted)
        throw new TrackerError(
          'invalid',
          `Everything said to and by ${host} could be read on the way, your token too. Say that you want it so, or use https.`,
        );
      const access = await Promise.all(originsOf(new URL(address)).map((one) => presence.may(one)));
      if (access.includes(false))
        throw new TrackerError('forbidden', `Tend has no access to ${host}: the browser asks for it when you add it.`);
      const server = await detect(send, address);
      await presence.enter(origin);
      await area.set({ [key]: [...(await others(server.base)), server] });
      return server;
    },
    remove: async (base) => {
      const left = await others(base);
      await area.set({ [key]: left });
      const url = new URL(base);
      const { origin, host } = url;
      if (left.some((one) => new URL(one.base).origin === origin)) return;
      await accounts.drop(host);
      for (const one of originsOf(url)) await presence.leave(one);
    },
    restore: async () => {
      for (const { base } of await all()) {
        const { origin } = new URL(base);
        if (await presence.may(origin)) await presence.enter(origin);
      }
    },
  };
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
