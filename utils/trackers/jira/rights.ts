import { dig } from '../dig';
import { TrackerError } from '../failure';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

/** Permissions by Jira's own keys, and the names that its admins know them by. */
const names = {
  ADD_COMMENTS: 'Add Comments',
  EDIT_OWN_COMMENTS: 'Edit Own Comments',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
};
export type Right = keyof typeof names;

/** Which of the rights the account lacks, on an issue or in a project as refs name them. One request. */
async function lacking(rest: Rest, on: { issue: string } | { project: string }, rights: readonly Right[]): Promise<Right[]> {
  const { host, key } = partsOf('issue' in on ? on.issue : on.project);
  // Data Center tells all permissions, and knows no way to choose.
  const chosen = isCloud(host) ? `&permissions=${rights.join(',')}` : '';
  const given = await rest('what may I do here', 'GET', `/mypermissions?${'issue' in on ? 'issueKey' : 'projectKey'}=${key}${chosen}`);
  return rights.filter((right) => dig(given, 'permissions', right, 'havePermission') === false);
}

/** Rejects with what the account lacks and who can give it; asked before something is done, or after it was refused. */
export async function needRights(rest: Rest, on: { issue: string } | { project: string }, rights: readonly Right[]): Promise<void> {
  const missing = (await lacking(rest, on, rights)).map((right) => `“${names[right]}”`);
  if (missing.length === 0) return;
  const { key } = partsOf('issue' in on ? on.issue : on.project);
  throw new TrackerError('forbidden', `This takes the permission ${missing.join(' and ')} in the project ${key.replace(/-\d+$/, '')}, which your account does not have. Ask a Jira admin for it.`);
}

/** Does something; where Jira refuses it in words of its own, says which right is missing, if one is. */
export async function withReason<T>(rest: Rest, on: { issue: string } | { project: string }, rights: readonly Right[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'forbidden' || error.kind === 'invalid')) await needRights(rest, on, rights);
    throw error;
  }
}
