import type { Right as Shown } from '@/utils/model/right';
import { dig } from '../dig';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import { personOf } from './person';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

/** Permissions by Jira's own keys, and the names that its admins know them by. */
const names = {
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
async function told(rest: Rest, on: Where, rights: readonly Right[]): Promise<Map<Right, boolean | undefined>> {
  const { host, key } = partsOf('issue' in on ? on.issue : on.project);
  // Data Center tells all permissions, and knows no way to choose.
  const chosen = isCloud(host) ? `&permissions=${rights.join(',')}` : '';
  const given = await rest(
    'my-permissions',
    'GET',
    `/mypermissions?${'issue' in on ? 'issueKey' : 'projectKey'}=${key}${chosen}`,
  );
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
  return (await told(rest, { project }, [right])).get(right);
}

/** Rejects with what the account lacks and who can give it; asked before something is done, or after it was refused. */
export async function needRights(rest: Rest, on: Where, rights: readonly Right[]): Promise<void> {
  const has = await told(rest, on, rights);
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

const uses: [Right, string][] = [
  ['ADD_COMMENTS', 'to share what you say'],
  ['EDIT_OWN_COMMENTS', 'to keep what you said up to date'],
  ['EDIT_ISSUES', "to set labels, and the team's rules"],
];

/**
 * What an account may do, right by right, found without changing anything. `project` as people write it, or as refs
 * name it.
 */
export async function rightsOf(rest: Rest, access: Access, project: string | undefined): Promise<Shown[]> {
  const unknown = (why: string): Shown[] =>
    uses.map(([id, use]) => ({ id, name: names[id], state: 'unknown', why: `${why}. Needed ${use}.` }));
  const who = personOf(await unless(rest('whose-access', 'GET', '/myself'), 'signed-out'));
  if (!who)
    return [
      {
        id: 'token',
        name: 'Access',
        state: 'missing',
        why: `Jira does not accept it: ${access.token === '' ? 'you are signed out in this browser' : 'the token was revoked or has expired'}.`,
        help: {
          text:
            access.token === '' ? 'Sign in to Jira, then check again.' : 'Make a new token; you can do that yourself.',
        },
      },
      ...unknown('Nothing can be asked without it'),
    ];
  const token: Shown = { id: 'token', name: 'Access', state: 'ok', why: `It is that of ${who.name}.` };
  if (project === undefined) return [token, ...unknown('Name a project to test with')];
  const key = partsOf(project).key || project.trim();
  const has = await unless(
    told(
      rest,
      { project: `jira:${access.host}/${key}` },
      uses.map(([id]) => id),
    ),
    'gone',
  );
  if (!has)
    return [
      token,
      {
        id: 'project',
        name: 'Browse Projects',
        state: 'missing',
        why: `Jira does not show the project ${key} to you.`,
        help: {
          text: 'Look at the spelling: it is what issues begin with. If it is right, a Jira admin can let you in.',
        },
      },
      ...unknown(`${key} cannot be seen`),
    ];
  return [token, ...uses.map(([id, use]) => shown(id, use, key, has.get(id)))];
}

function shown(id: Right, use: string, project: string, has: boolean | undefined): Shown {
  const right = { id, name: names[id] };
  if (has === true) return { ...right, state: 'ok', why: `You have it in ${project}.` };
  if (has === undefined)
    return {
      ...right,
      state: 'unknown',
      why: `Jira does not say whether you have it in ${project}. Needed ${use}.`,
    };
  return {
    ...right,
    state: 'missing',
    why: `Your account lacks it in ${project}. Needed ${use}.`,
    help: { text: 'A Jira admin, or an admin of the project, can give it to you.' },
  };
}

/** An answer, or undefined where Jira refuses for that reason. */
async function unless<T>(answer: Promise<T>, refused: TrackerError['kind']): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== refused) throw error;
    return undefined;
  }
}
