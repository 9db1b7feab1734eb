import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsActions } from '@/components/options/Options';
import { followSystem } from '@/components/ui/system-theme';
import { ask } from '@/utils/client';
import type { AccountShown } from '@/utils/model/account-shown';
import { policyKey } from '@/utils/model/policy-changes';
import type { Server } from '@/utils/model/server';
import type { TrackerId } from '@/utils/model/ref';
import { originsOf } from '@/utils/trackers/github/where';
import { english } from '@/utils/words/en/english';
import { settingsWords } from '@/utils/words/en/settings';
import { speak } from '@/utils/words/sentence';
import { consent } from './consent';
import { placeIn } from './place';

speak(...english, ...settingsWords);

/** The browser asks only in answer to a click, so nothing may come before. */
async function addServer(address: string, unencrypted: boolean): Promise<Server> {
  const { hostname } = new URL(address);
  const origins = originsOf(new URL(address)).map((one) => {
    const { protocol, hostname } = new URL(one);
    return `${protocol}//${hostname}/*`;
  });
  if (!(await browser.permissions.request({ origins })))
    throw new Error(`Without access to ${hostname} Tend can do nothing there.`);
  return ask({ kind: 'add-server', address, unencrypted });
}

/** To the tracker's own page and back, in a window of the browser's; closed, it is as good as a no. */
async function travel(tracker: TrackerId): Promise<AccountShown | null> {
  await consent();
  const url = await ask({ kind: 'oauth', tracker });
  const back = await browser.identity.launchWebAuthFlow({ url, interactive: true });
  return back ? ask({ kind: 'oauth-end', tracker, back }) : null;
}

const actions: OptionsActions = {
  accounts: () => ask({ kind: 'accounts' }),
  ways: () => ask({ kind: 'ways' }),
  connect: (access) => consent().then(() => ask({ kind: 'connect', access })),
  signIn: (host) => consent().then(() => ask({ kind: 'sign-in', host })),
  signedIn: (host) => ask({ kind: 'signed-in', host }),
  cancelSignIn: (host) => ask({ kind: 'sign-in-cancel', host }),
  oauth: import.meta.env.WXT_LINEAR_CLIENT_ID ? travel : () => Promise.resolve(null),
  disconnect: (tenant) => ask({ kind: 'disconnect', tenant }),
  rights: (tenant, project) => ask({ kind: 'rights', tenant, project }),
  projects: () => ask({ kind: 'projects' }),
  rules: (project) => ask({ kind: 'rules', project }),
  saveRules: (project, policy, base) =>
    ask({ kind: 'save-rules', project, policy: JSON.stringify(policy), base: policyKey(base) }),
  useLedger: (project, key) => ask({ kind: 'use-ledger', project, key }),
  draftRules: (project, draft) => ask({ kind: 'draft-rules', project, draft: draft ? JSON.stringify(draft) : '' }),
  backTest: (project) => ask({ kind: 'back-test', project }),
  showLacking: (project, filter) => ask({ kind: 'open-backlog', at: { view: 'everything', project, filter } }),
  servers: () => ask({ kind: 'servers' }),
  addServer,
  removeServer: (base) => ask({ kind: 'remove-server', base }),
  requests: () => ask({ kind: 'requests' }),
  happened: () => ask({ kind: 'happened' }),
  copy: (text) => navigator.clipboard.writeText(text),
  erase: () => ask({ kind: 'erase' }),
};

const app = document.getElementById('app');
const show = (): void => {
  if (app) render(<Options actions={actions} {...placeIn(location.hash)} />, app);
};
followSystem(document, window);
addEventListener('hashchange', show);
show();
