import type { Request } from '@/utils/messages/request';
import type { AccountShown } from '@/utils/model/account-shown';
import { browser } from 'wxt/browser';
import type { Account } from '@/utils/trackers/tracker';
import type { App } from '@/utils/app/app';
import type { Reminders } from '@/utils/sync/reminders';
import type { Walks } from '@/utils/actions/walks';
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
  app: App,
  walks: Walks,
  reminders: Reminders,
  happened: Pick<HappenedLog, 'all'>,
): Pick<Handlers, Exclude<Request['kind'], PageKind | SharedKind>> {
  const { store, views, accounts, servers } = app;
  return {
    active: async ({ window }) => {
      const tab = await activeTab(window);
      const ref = tab && issueAt(new URL(tab.url));
      return ref ? { ref, view: await views.recall(ref) } : null;
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
      const account = await app.connect(access);
      void app.sync.run(tenantAt(account));
      return shown(account);
    },
    'sign-in': ({ host }) => app.deviceFlows.begin(host),
    'signed-in': async ({ host }) => {
      const polled = await app.deviceFlows.poll(host);
      if (polled.state !== 'granted') return polled;
      void app.sync.run(tenantAt(polled.account));
      return { state: 'granted', account: shown(polled.account) };
    },
    'sign-in-cancel': ({ host }) => nothing(app.deviceFlows.cancel(host)),
    oauth: ({ tracker }) => app.oauth.begin(tracker),
    'oauth-end': async ({ tracker, back }) => {
      const account = await app.oauth.end(tracker, back);
      if (!account) return null;
      void app.sync.run(tenantAt(account));
      return shown(account);
    },
    ways: async () => app.ways(),
    rights: ({ tenant, project }) => app.rights(tenant, project),
    projects: () => app.projects(),
    rules: ({ project }) => app.rules.read(project),
    'save-rules': ({ project, policy, base }) => app.rules.save(project, policy, base),
    'use-ledger': ({ project, key }) => app.rules.useLedger(project, key),
    'draft-rules': ({ project, draft }) => nothing(app.rules.draft(project, draft)),
    disconnect: ({ tenant }) => nothing(accounts.drop(tenant)),
    servers: () => servers.all(),
    'add-server': ({ address, unencrypted }) => servers.add(address, unencrypted),
    'remove-server': ({ base }) => nothing(servers.remove(base)),
    // Answered when the rows are there; reading the trackers goes on after it.
    backlog: () => {
      app.changeSets.goOn();
      void app.hearRounds();
      return nothing(app.backlog.open());
    },
    'read-project': ({ project }) => nothing(app.backlog.read(project)),
    'stop-project': ({ project }) => nothing(app.backlog.stop(project)),
    'start-walk': ({ round, waiting }, { tabId }) => walks.start(round, waiting, tabId),
    'round-posts': ({ what, reveals, anew }) => app.roundPosts.show(what, reveals, anew),
    'post-round': ({ id, ...posting }) => {
      // Should the worker end before it has sent this, the alarm starts another.
      void browser.alarms.create('sync', { delayInMinutes: 1 });
      return nothing(app.roundPosts.post(id, posting));
    },
    remind: ({ choice }) => nothing(reminders.choose(choice)),
    'open-backlog': ({ at }) => nothing(openBacklog(at && hashOf({ ...startPlace, ...at }))),
    'keep-view': ({ name, hash }) => app.savedViews.keep({ name, hash }),
    'drop-view': ({ name }) => nothing(app.savedViews.drop(name)),
    'keep-look': ({ look }) => nothing(store.set(rowLookKey, look)),
    'back-test': async ({ project }) => backTest(await app.rows.of(project)),
    'bulk-choices': ({ refs, edits, text }) => app.changeSets.choices(refs, edits, text),
    paces: ({ refs }) => app.paces(refs),
    'plan-changes': ({ id, refs, edit }) => app.changeSets.plan(id, refs, edit),
    'apply-changes': ({ id }) => nothing(app.changeSets.apply(id)),
    'stop-changes': ({ id }) => nothing(app.changeSets.stop(id)),
    'retry-changes': ({ id }) => nothing(app.changeSets.retry(id)),
    'undo-changes': ({ id }) => nothing(app.changeSets.undo(id)),
    requests: () => store.requests(),
    happened: async () => happened.all(),
    settings: () => nothing(browser.runtime.openOptionsPage()),
    erase: () => nothing(eraseAll(app)),
  };
}

/** Nothing stays but the daily tidying, which finds nothing. */
async function eraseAll(app: App): Promise<void> {
  await app.erase();
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
