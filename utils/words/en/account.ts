import type { AccountTold } from '@/utils/model/told/account';
import type { Words } from '../words';

export const accountWords: Words<AccountTold> = {
  'account.none': ({ host }) => `No account on ${host} is connected.`,
  'account.connect': ({ host }) => `Connect your account on ${host} in the settings first.`,
  'account.connect-for-rules': ({ host, project }) =>
    `Connect your account on ${host} to see the team's rules of ${project}.`,
  'account.connect-for-rounds': 'Connect your account first: rounds are shared with your team.',
  'account.connect-for-discussion': 'The discussion of this issue was not read yet: connect an account first.',
  'account.other-person': ({ host, shown, known }) =>
    `This browser is signed in to ${host} as ${shown}, but Tend is connected as ${known}. Nothing is written until they are the same.`,
  'account.page-of-other': ({ shown, known }) =>
    `This page is signed in as ${shown}, but Tend is connected as ${known}. Nothing is written until they are the same.`,
  'account.no-page': 'This build of Tend has no sign-in page: connect with a token.',
  'account.no-way': ({ host }) => `This build of Tend cannot sign in on ${host}: connect with a token.`,
  'account.over': 'This sign-in has ended: start again.',
  'account.connect-to-change': ({ tracker }) => `Connect your ${tracker} account to change this here.`,
  'account.connect-to-comment': ({ tracker }) => `Connect your ${tracker} account to read and write comments here.`,
  'account.connect-to-react': ({ tracker }) =>
    `Connect your ${tracker} account to react: 👍 and 👎 are given on the issue itself.`,

  'server.unencrypted': ({ host }) =>
    `This connection is not encrypted: anyone on the network could read what Tend sends to ${host}, including your token. Use https, or tick the box to connect anyway.`,
  'server.no-access': ({ host }) => `Tend has no access to ${host}: the browser asks for it when you add it.`,
};
