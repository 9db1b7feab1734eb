import { tenantAt } from '@/utils/model/ref';
import type { SaidStore } from '@/utils/store/said';
import type { Vault } from '@/utils/store/vault';
import type { Accounts } from '@/utils/sync/accounts';
import { createDeviceFlows } from '@/utils/sync/device-flow';
import type { Lanes } from '@/utils/sync/lanes';
import { createOAuth } from '@/utils/sync/oauth';
import type { Servers } from '@/utils/sync/servers';
import type { Send } from '@/utils/trackers/send';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import { waysOf } from './ways';
import type { World } from './world';

/** What signing in needs of the other parts. */
export interface SignInTools {
  vault: Vault;
  accounts: Accounts;
  said: SaidStore;
  lanes: Lanes;
  servers: Servers;
  trackerFor(access: Access): Tracker;
  flows: ReturnType<typeof flowsIn>;
}

/** How people sign in on trackers' own pages, as far as the build carries the ids of an app. */
export function flowsIn({ deviceFlows = [], oauth, now }: World, send: Send) {
  return {
    device: deviceFlows.map((create) => create(send, now)),
    oauth: (oauth?.flows ?? []).map((create) => create(send, now)),
  };
}

/** Connecting accounts, by a token or on a tracker's own page. */
export function createSignInParts(world: World, tools: SignInTools) {
  const { vault, accounts, said, lanes, servers, trackerFor, flows } = tools;
  /** Finds out whose a token is, keeps it, and makes what was said here theirs. Rejects with a TrackerError. */
  const connect = async (access: Access): Promise<Account> => {
    const account = { ...access, ...(await trackerFor(access).me()) };
    await accounts.put(account);
    await said.claim(account.person.id);
    await lanes.clear(tenantAt(account));
    return account;
  };
  const { drawId, oauth } = world;
  return {
    connect,
    deviceFlows: createDeviceFlows(vault, flows.device, connect),
    oauth: createOAuth({ vault, flows: flows.oauth, redirect: oauth?.redirect ?? '', drawId, connect }),
    ways: async () => waysOf(await servers.all(), flows.device, flows.oauth),
  };
}
