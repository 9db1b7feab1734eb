import { expect, it } from 'vitest';
import { revokeUrl } from '@/utils/trackers/revoke';
import type { Account } from '@/utils/trackers/tracker';

const person = { id: '1', name: 'ana' };
const github: Account = {
  tracker: 'github',
  host: 'github.com',
  base: 'https://github.com',
  token: 'github_pat_1',
  person,
};
const jira: Account = {
  ...github,
  tracker: 'jira',
  host: 'acme.atlassian.net',
  base: 'https://acme.atlassian.net',
  token: 't',
};
const dc: Account = { ...jira, host: 'jira.example.com', base: 'https://jira.example.com/jira' };
const linear: Account = {
  ...github,
  tracker: 'linear',
  host: 'acme',
  base: 'https://linear.app/acme',
  token: 'lin_api_1',
};

it.each<[string, Account, string | undefined]>([
  ['a fine-grained token', github, 'https://github.com/settings/personal-access-tokens'],
  ['a classic one', { ...github, token: 'ghp_1' }, 'https://github.com/settings/tokens'],
  [
    'an app that was signed in to',
    { ...github, renewal: { token: 'r', due: 1 } },
    'https://github.com/settings/apps/authorizations',
  ],
  [
    'a GitHub of their own',
    { ...github, host: 'ghe.example', base: 'https://ghe.example' },
    'https://ghe.example/settings/tokens',
  ],
  ['Jira Cloud', jira, 'https://id.atlassian.com/manage-profile/security/api-tokens'],
  [
    'Jira Data Center',
    dc,
    'https://jira.example.com/jira/secure/ViewProfile.jspa?selectedTab=com.atlassian.pats.pats-plugin:jira-user-personal-access-tokens',
  ],
  ["the browser's own session", { ...dc, token: '' }, undefined],
  ['Linear', linear, 'https://linear.app/settings/account/security'],
])('says where the token is revoked of %s', (_, account, url) => expect(revokeUrl(account)).toBe(url));
