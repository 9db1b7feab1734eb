import type { GitHubRightsTold } from '@/utils/model/told/github-rights';
import type { Words } from '../words';
import { counted } from './lists';

const names = {
  token: 'Token',
  expiry: 'Expiration',
  metadata: 'Metadata: read',
  organisation: 'Access to the organisation',
  'issues-read': 'Issues: read',
  'issues-write': 'Issues: read and write',
  role: 'Role',
};

const uses = {
  metadata: 'to find the repository',
  organisation: 'to read what belongs to an organisation',
  'issues-read': 'to read issues, their labels and reactions',
  'issues-write': 'to react, and to share ✅, ticks and waivers',
  role: 'to set the repository up',
};

export const githubRightsWords: Words<GitHubRightsTold> = {
  'github.token-kind': ({ fineGrained }) => `${fineGrained ? 'fine-grained ' : ''}personal access token`,
  'github.connect-about': 'For just the repositories you groom. In an organisation, choose it as the “Resource owner”.',
  'github.right': ({ right }) => names[right],
  'github.right-needed': ({ right }) => `Needed ${uses[right]}.`,

  'github.token-of': ({ login }) => `It is the token of ${login ?? 'somebody'}.`,
  'github.token-until': ({ until, days }) =>
    `It holds until ${until}${days === undefined ? '' : `: only ${counted(days, { one: 'day', other: 'days' })} more`}.`,
  'github.token-renew': 'Regenerate it before then, and connect with the new one: what is not sent by then waits here.',

  'github.hidden-from-token': ({ repository }) => `GitHub does not show ${repository} to this token.`,
  'github.look-at-spelling': ({ repository }) =>
    `Look at the spelling. If it is right: choose ${repository} under “Repository access” of the token, or ask an owner of the organisation to approve the token, which GitHub may still hold back.`,
  'github.organisation-first': 'The organisation blocks this.',
  'github.approval-unseen': 'A token that an owner of the organisation has yet to approve looks the same.',
  'github.approval-unknown': ({ owner }) =>
    `Public text is shown even while an owner of ${owner} has yet to approve the token.`,
  'github.owner-decides': ({ owner }) => `An owner of ${owner} decides which tokens may be used there.`,
  'github.lets-in': ({ owner }) => `${owner} lets this token in.`,
  'github.sso-wanted': ({ owner }) => `${owner} wants single sign-on for this token.`,
  'github.sso-authorise': ({ owner }) =>
    `Open “Configure SSO” beside the token and authorise it for ${owner}. Nobody else has to do anything.`,

  'github.issues-shown': 'Issues can be read.',
  'github.issues-off': 'Issues are switched off in this repository.',
  'github.issues-refused': 'GitHub refuses to show issues.',
  'github.changes-taken': 'GitHub accepts changes to issues and comments.',
  'github.changes-refused': 'GitHub refuses changes.',
  'github.scopes-lack': ({ scopes }) => `The scopes of this token (${scopes}) allow no changes.`,
  'github.make-fine-grained': 'Make a fine-grained token instead; you can do that yourself.',
  'github.edit-token':
    'You can give it to the token yourself: Edit, Repository permissions, Issues, “Read and write”. Then check again; the token stays the same. In an organisation, an owner may have to approve the change.',
  'github.is-archived': 'The repository is archived, so nothing in it can be changed.',
  'github.unarchive': 'An admin of the repository can unarchive it.',
  'github.role': ({ role }) =>
    role === 'Write'
      ? 'You have the Write role: you can set the repository up.'
      : `You have the ${role} role: enough to react and to share; setting the repository up takes Write, once, by one person.`,
};
