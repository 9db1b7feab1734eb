import type { GitHubDoing, GitHubHelp, GitHubTold } from '@/utils/model/told/github';
import type { Words } from '../words';
import { noReason } from './tracker';

const doings: Record<GitHubDoing, string> = {
  assigning: 'Assigning people',
  closing: 'Closing and opening issues of others',
  duplicates: 'Marking duplicates',
  labels: 'Setting labels',
  milestone: 'Setting a milestone',
};

function helpText(given: GitHubHelp): string {
  switch (given.help) {
    case 'sso':
      return `You can do that yourself, and nobody else: authorise the token for the organisation (“Configure SSO”) at ${given.link}, and retry.`;
    case 'token':
      return `Your token lacks a right: it needs “${given.needs || 'Issues: read and write'}” here. Change it on GitHub, or connect another one in the settings.`;
    case 'unlock':
      return 'Somebody with the Write role, or an admin, can unlock it.';
    case 'unarchive':
      return 'An admin can unarchive the repository.';
    case 'admin':
    case 'role':
      return 'Ask an admin of the repository for the right.';
  }
}

export const githubWords: Words<GitHubTold> = {
  'github.bad-token': 'GitHub does not accept this token: it was revoked, has expired, or was not copied whole.',
  'github.token-ended': 'Your token was revoked or has expired: connect again.',
  'github.refused': ({ said, ...help }) => `GitHub refused: ${said || noReason}. ${helpText(help)}`,
  'github.lacks-role': ({ doing, role, repository }) =>
    `${doings[doing]} takes the ${role} role in ${repository}, which your account does not have. Ask an admin of the repository for it.`,
  'github.archived': 'The repository is archived, so nothing can be changed. An admin of it can unarchive it.',
  'github.no-label': ({ label, repository }) =>
    `The label “${label}” does not exist in ${repository} yet, and creating it takes the Write role there. Ask somebody who has it, or an admin, to create it, and retry.`,
  'github.label-not-shown': ({ label, on }) =>
    `GitHub answered, but does not show ${on ? `the label “${label}”` : `that “${label}” is gone`}.`,
  'github.open-or-closed': ({ to }) =>
    `GitHub’s issues are open or closed, not “${to}”: the team’s policy can map that status to a label.`,
  'github.no-priority': 'GitHub’s issues have no priority of their own: use a label.',
  'github.milestones-only': 'GitHub’s issues are planned into milestones.',
  'github.not-assigned': ({ person, on, repository }) =>
    `GitHub did not ${on ? 'assign' : 'take off'} ${person}. It takes the Triage role in ${repository}, and whoever is assigned must be able to read it.`,
  'github.too-old-for-duplicates':
    'This GitHub server is too old to mark duplicates. Close the issue on its own page, and name the other one there.',
  'github.no-repository': ({ project }) => `“${project}” is no repository: write it as owner/name.`,
  'github.foreign-list': ({ host, other }) =>
    `GitHub at ${host} says that a list goes on at ${other}, which is not its API: an admin of the server can look at the name it is known by.`,
  'github.pull-request': 'That is a pull request: the ledger is an issue.',
  'github.ledger-locked':
    'That issue is locked, so entries cannot be kept in its comments. Choose another, or ask an admin to unlock it.',
  'github.setup-needs-write': ({ repository, label }) =>
    `Setting up ${repository} takes the Write role there, to label the ledger “${label}”. Ask somebody who has it, or an admin, to set it up.`,
  'github.comment-gone': 'This comment is not on GitHub any more. What you wrote is kept as a draft.',
};
