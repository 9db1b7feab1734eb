import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsActions } from '@/components/Options';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';
import { policyKey } from '@/utils/model/policy-changes';
import { placeIn } from './place';

const actions: OptionsActions = {
  accounts: () => ask({ kind: 'accounts' }),
  ways: () => ask({ kind: 'ways' }),
  connect: (access) => ask({ kind: 'connect', access }),
  signIn: (host) => ask({ kind: 'sign-in', host }),
  signedIn: (host) => ask({ kind: 'signed-in', host }),
  cancelSignIn: (host) => ask({ kind: 'sign-in-cancel', host }),
  journey: async (tracker) => {
    const url = await ask({ kind: 'journey', tracker });
    const back = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return back ? ask({ kind: 'journey-end', tracker, back }) : null;
  },
  disconnect: (host) => ask({ kind: 'disconnect', host }),
  rights: (host, project) => ask({ kind: 'rights', host, project }),
  projects: () => ask({ kind: 'projects' }),
  rules: (project) => ask({ kind: 'rules', project }),
  saveRules: (project, policy, base) => ask({ kind: 'save-rules', project, policy: JSON.stringify(policy), base: policyKey(base) }),
  draftRules: (project, draft) => ask({ kind: 'draft-rules', project, draft: draft ? JSON.stringify(draft) : '' }),
  requests: () => ask({ kind: 'requests' }),
  erase: () => ask({ kind: 'erase' }),
};

const app = document.getElementById('app');
const show = (): void => {
  if (app) render(<Options actions={actions} {...placeIn(location.hash)} />, app);
};
followSystem(document, window);
addEventListener('hashchange', show);
show();
