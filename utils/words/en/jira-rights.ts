import type { JiraRightsTold } from '@/utils/model/told/jira-rights';
import type { Words } from '../words';

const uses = {
  ADD_COMMENTS: 'to share what you say',
  EDIT_OWN_COMMENTS: 'to keep what you said up to date',
  EDIT_ISSUES: "to set labels, and the team's rules",
};

export const jiraRightsWords: Words<JiraRightsTold> = {
  'jira.access': 'Access',
  'jira.right-needed': ({ right }) => `Needed ${uses[right]}.`,
  'jira.token-bad': 'Jira does not accept it: the token was revoked or has expired.',
  'jira.session-over': 'Jira does not accept it: you are signed out in this browser.',
  'jira.sign-in-again': 'Sign in to Jira, then check again.',
  'jira.access-of': ({ name }) => `It belongs to ${name}.`,
  'jira.hides-project': ({ project }) => `Jira does not show the project ${project} to you.`,
  'jira.look-at-spelling':
    'Look at the spelling: it is what issues begin with. If it is right, a Jira admin can let you in.',
  'jira.right-there': ({ project }) => `You have it in ${project}.`,
  'jira.right-unknown': ({ project }) => `Jira does not say whether you have it in ${project}.`,
  'jira.right-missing': ({ project }) => `Your account lacks it in ${project}.`,
  'jira.admin-gives': 'A Jira admin, or an admin of the project, can give it to you.',
};
