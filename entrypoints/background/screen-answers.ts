import type { Request } from '@/utils/messages';
import { browser } from 'wxt/browser';
import type { House } from '@/utils/sync/house';
import { issueAt } from '@/utils/trackers/addresses';
import { type Handlers, nothing, type PageKind, type SharedKind } from './handlers';
import { activeTab, openPanel } from './tabs';

/** What popup and options page ask. */
export function screenHandlers(house: House): Pick<Handlers, Exclude<Request['kind'], PageKind | SharedKind>> {
  const { store, desk, accounts, servers } = house;
  return {
    active: async () => {
      const tab = await activeTab();
      const ref = tab && issueAt(new URL(tab.url));
      return ref ? { ref, view: await desk.recall(ref) } : null;
    },
    reveal: async () => {
      const tab = await activeTab();
      return tab ? openPanel(tab.id) : false;
    },
    accounts: async () =>
      Promise.all(
        (await accounts.all()).map(async ({ tracker, host, person }) => {
          const { signedOut } = await store.host(host);
          return { tracker, host, login: person.name, ...(signedOut !== undefined && { signedOut }) };
        }),
      ),
    connect: async ({ access }) => {
      const { tracker, host, person } = await house.connect(access);
      void house.sync.run(host);
      return { tracker, host, login: person.name };
    },
    'sign-in': ({ host }) => house.signIns.begin(host),
    'signed-in': async ({ host }) => {
      const polled = await house.signIns.poll(host);
      if (polled.state !== 'granted') return polled;
      void house.sync.run(host);
      const { tracker, person } = polled.account;
      return { state: 'granted', account: { tracker, host, login: person.name } };
    },
    'sign-in-cancel': ({ host }) => nothing(house.signIns.cancel(host)),
    journey: ({ tracker }) => house.journeys.begin(tracker),
    'journey-end': async ({ tracker, back }) => {
      const account = await house.journeys.end(tracker, back);
      if (!account) return null;
      void house.sync.run(account.host);
      return { tracker, host: account.host, login: account.person.name };
    },
    ways: async () => house.ways(),
    rights: ({ host, project }) => house.rights(host, project),
    projects: () => house.projects(),
    rules: ({ project }) => house.rules.read(project),
    'save-rules': ({ project, policy, base }) => house.rules.save(project, policy, base),
    'use-ledger': ({ project, key }) => house.rules.useLedger(project, key),
    'draft-rules': ({ project, draft }) => nothing(house.rules.draft(project, draft)),
    disconnect: ({ host }) => nothing(accounts.drop(host)),
    servers: () => servers.all(),
    'add-server': ({ address, unencrypted }) => servers.add(address, unencrypted),
    'remove-server': ({ base }) => nothing(servers.remove(base)),
    requests: () => store.requests(),
    settings: () => nothing(browser.runtime.openOptionsPage()),
    erase: () => nothing(store.erase()),
  };
}
