import type { Alone } from './alone';

/** What Tend asks for in a project of Jira, by Jira's own keys, in the order to show. */
export type JiraNeed = 'ADD_COMMENTS' | 'EDIT_OWN_COMMENTS' | 'EDIT_ISSUES';

/** What is told of an account's rights in Jira; `project`: its key. */
export interface JiraRightsTold {
  'jira.access': Alone;
  'jira.right-needed': { right: JiraNeed };
  'jira.token-bad': Alone;
  'jira.session-over': Alone;
  'jira.sign-in-again': Alone;
  'jira.access-of': { name: string };
  'jira.hides-project': { project: string };
  'jira.look-at-spelling': Alone;
  'jira.right-there': { project: string };
  'jira.right-unknown': { project: string };
  'jira.right-missing': { project: string };
  'jira.admin-gives': Alone;
}
