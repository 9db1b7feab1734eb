import type { Request } from '@/utils/messages/request';
import type { AccountShown } from '@/utils/model/account-shown';
import { browser } from 'wxt/browser';
import type { Account } from '@/utils/trackers/tracker';
import type { House } from '@/utils/sync/house';
import type { Reminders } from '@/utils/sync/reminders';
import type { Walks } from '@/utils/sync/walks';
import { tenantAt } from '@/utils/model/ref';
import { revokeUrl } from '@/utils/trackers/revoke';
import { issueAt } from '@/utils/trackers/addresses';
import { type Handlers, nothing, type PageKind, type SharedKind } from './handlers';
import { withdrawConsent } from './consent';
import type { HappenedLog } from './happened';
import { sweepRules } from './header-rule';
import { noticePermission } from './notice-permission';
import { activeTab, openBacklog, openPanel } from './tabs';
import { backTest } from '@/utils/model/rows/back-test';
import { rowLookKey } from '@/utils/model/rows/look';
import { hashOf, startPlace } from '@/utils/model/rows/place';

/** What popup and options page ask. */
export function screenHandlers(
  house: House,
  walks: Walks,
  reminders: Reminders,
  happened: Pick<HappenedLog, 'all'>,
): Pick<Handlers, Exclude<Request['kind'], PageKind | SharedKind>> {
  const { store, desk, accounts, servers } = house;
  return {
    active: async ({ window }) => {
      const tab = await activeTab(window);
      const ref = tab && issueAt(new URL(tab.url));
      return ref ? { ref, view: await desk.recall(ref) } : null;
    },
    reveal: async () => {
      const tab = await activeTab();
      return tab ? openPanel(tab.id) : false;
    },
    accounts: async () =>
      Promise.all(
        (await accounts.all()).map(async (account) => {
          const { signedOut } = await store.tenant(tenantAt(account));
          return { ...shown(account), ...(signedOut !== undefined && { signedOut }) };
        }),
      ),
    connect: async ({ access }) => {
      const account = await house.connect(access);
      void house.sync.run(tenantAt(account));
      return shown(account);
    },
    'sign-in': ({ host }) => house.signIns.begin(host),
    'signed-in': async ({ host }) => {
      const polled = await house.signIns.poll(host);
      if (polled.state !== 'granted') return polled;
      void house.sync.run(tenantAt(polled.account));
      return { state: 'granted', account: shown(polled.account) };
    },
    'sign-in-cancel': ({ host }) => nothing(house.signIns.cancel(host)),
    journey: ({ tracker }) => house.journeys.begin(tracker),
    'journey-end': async ({ tracker, back }) => {
      const account = await house.journeys.end(tracker, back);
      if (!account) return null;
      void house.sync.run(tenantAt(account));
      return shown(account);
    },
    ways: async () => house.ways(),
    rights: ({ tenant, project }) => house.rights(tenant, project),
    projects: () => house.projects(),
    rules: ({ project }) => house.rules.read(project),
    'save-rules': ({ project, policy, base }) => house.rules.save(project, policy, base),
    'use-ledger': ({ project, key }) => house.rules.useLedger(project, key),
    'draft-rules': ({ project, draft }) => nothing(house.rules.draft(project, draft)),
    disconnect: ({ tenant }) => nothing(accounts.drop(tenant)),
    servers: () => servers.all(),
    'add-server': ({ address, unencrypted }) => servers.add(address, unencrypted),
    'remove-server': ({ base }) => nothing(servers.remove(base)),
    // Answered when the rows are there; reading the trackers goes on after it.
    backlog: () => {
      house.changeSets.goOn();
      void house.hearRounds();
      return nothing(house.backlog.open());
    },
    'read-project': ({ project }) => nothing(house.backlog.read(project)),
    'stop-project': ({ project }) => nothing(house.backlog.stop(project)),
    'start-walk': ({ round, waiting }, { tabId }) => walks.start(round, waiting, tabId),
    'round-posts': ({ what, reveals, anew }) => house.roundPosts.show(what, reveals, anew),
    'post-round': ({ id, ...posting }) => {
      // Should the worker end before it has sent this, the alarm starts another.
      void browser.alarms.create('sync', { delayInMinutes: 1 });
      return nothing(house.roundPosts.post(id, posting));
    },
    remind: ({ choice }) => nothing(reminders.choose(choice)),
    'open-backlog': ({ at }) => nothing(openBacklog(at && hashOf({ ...startPlace, ...at }))),
    'keep-view': ({ name, hash }) => house.savedViews.keep({ name, hash }),
    'drop-view': ({ name }) => nothing(house.savedViews.drop(name)),
    'keep-look': ({ look }) => nothing(store.set(rowLookKey, look)),
    'back-test': async ({ project }) => backTest(await house.rows.of(project)),
    'bulk-choices': ({ refs, edits, text }) => house.changeSets.choices(refs, edits, text),
    paces: ({ refs }) => house.paces(refs),
    'plan-changes': ({ id, refs, edit }) => house.changeSets.plan(id, refs, edit),
    'apply-changes': ({ id }) => nothing(house.changeSets.apply(id)),
    'stop-changes': ({ id }) => nothing(house.changeSets.stop(id)),
    'retry-changes': ({ id }) => nothing(house.changeSets.retry(id)),
    'undo-changes': ({ id }) => nothing(house.changeSets.undo(id)),
    requests: () => store.requests(),
    happened: async () => happened.all(),
    settings: () => nothing(browser.runtime.openOptionsPage()),
    erase: () => nothing(eraseAll(house)),
  };
}

/** Nothing stays but the daily tidying, which finds nothing. */
async function eraseAll(house: House): Promise<void> {
  await house.erase();
  await sweepRules();
  await Promise.all(['sync', 'votes'].map((name) => browser.alarms.clear(name)));
  await Promise.all([withdrawConsent(), noticePermission.withdraw()]);
}

function shown(account: Account): AccountShown {
  const revoke = revokeUrl(account);
  return {
    tracker: account.tracker,
    host: account.host,
    login: account.person.name,
    ...(revoke !== undefined && { revoke }),
  };
}
