import { dig } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

/** Permissions by Jira's own keys, and the names that its admins know them by. */
export const names = {
  ADD_COMMENTS: 'Add Comments',
  EDIT_OWN_COMMENTS: 'Edit Own Comments',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  TRANSITION_ISSUES: 'Transition Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  SCHEDULE_ISSUES: 'Schedule Issues',
  LINK_ISSUES: 'Link Issues',
  ADMINISTER_PROJECTS: 'Administer Projects',
};
export type Right = keyof typeof names;

type Where = { issue: string } | { project: string };

/**
 * Whether the account has each of the rights, on an issue or in a project as refs name them; undefined where Jira does
 * not say. One request.
 */
export async function permissionsOf(
  rest: Rest,
  on: Where,
  rights: readonly Right[],
): Promise<Map<Right, boolean | undefined>> {
  const { host, key } = partsOf('issue' in on ? on.issue : on.project);
  const of = 'issue' in on ? 'issueKey' : 'projectKey';
  // Data Center tells all permissions, and knows no way to choose.
  const chosen = isCloud(host) ? `&permissions=${rights.join(',')}` : '';
  const given = await rest('my-permissions', 'GET', `/mypermissions?${of}=${key}${chosen}`);
  return new Map(
    rights.map((right) => {
      const has = dig(given, 'permissions', right, 'havePermission');
      return [right, typeof has === 'boolean' ? has : undefined];
    }),
  );
}

/**
 * Whether the account has a right in a project; undefined where Jira does not say. Asked without a project, Jira would
 * tell of any.
 */
export async function mayIn(rest: Rest, project: string, right: Right): Promise<boolean | undefined> {
  return (await permissionsOf(rest, { project }, [right])).get(right);
}

/** Rejects with what the account lacks and who can give it; asked before something is done, or after it was refused. */
export async function needRights(rest: Rest, on: Where, rights: readonly Right[]): Promise<void> {
  const has = await permissionsOf(rest, on, rights);
  const missing = rights.filter((right) => has.get(right) === false).map((right) => names[right]);
  if (missing.length === 0) return;
  const { key } = partsOf('issue' in on ? on.issue : on.project);
  throw new TrackerError('forbidden', {
    key: 'jira.lacks-permission',
    permissions: missing,
    project: key.replace(/-\d+$/, ''),
  });
}

/** Does something; where Jira refuses it in words of its own, says which right is missing, if one is. */
export async function withReason<T>(
  rest: Rest,
  on: Where,
  rights: readonly Right[],
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'forbidden' || error.kind === 'invalid'))
      await needRights(rest, on, rights);
    throw error;
  }
}
