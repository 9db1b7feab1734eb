import type { Right } from '@/utils/model/right';
import type { Told } from '@/utils/model/told';
import type { JiraNeed } from '@/utils/model/told/jira-rights';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import { personOf } from './person';
import { partsOf } from './place';
import type { Rest } from './rest';
import { names, permissionsOf } from './rights';

const needs: readonly JiraNeed[] = ['ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'EDIT_ISSUES'];

/**
 * What an account may do, right by right, found without changing anything. `project` as people write it, or as refs
 * name it.
 */
export async function rightsOf(rest: Rest, access: Access, project: string | undefined): Promise<Right[]> {
  const unknown = (why: Told): Right[] => needs.map((need) => needed(need, 'unknown', why));
  const who = personOf(await unless(rest('whose-access', 'GET', '/myself'), 'signed-out'));
  if (!who) return [refused(access), ...unknown({ key: 'right.not-asked' })];
  const token = accessAs('ok', { key: 'jira.access-of', name: who.name });
  if (project === undefined) return [token, ...unknown({ key: 'right.name-one', project: 'project' })];
  const key = partsOf(project).key || project.trim();
  const has = await unless(permissionsOf(rest, { project: `jira:${access.host}/${key}` }, needs), 'gone');
  if (!has) return [token, hidden(key), ...unknown({ key: 'right.unseen', project: key })];
  return [token, ...needs.map((need) => shown(need, key, has.get(need)))];
}

function accessAs(state: Right['state'], why: Told): Right {
  return { id: 'token', name: { key: 'jira.access' }, state, why };
}

function refused({ token }: Access): Right {
  return token === ''
    ? { ...accessAs('missing', { key: 'jira.session-over' }), help: { told: { key: 'jira.sign-in-again' } } }
    : { ...accessAs('missing', { key: 'jira.token-bad' }), help: { told: { key: 'right.make-new' } } };
}

function hidden(project: string): Right {
  return {
    id: 'project',
    name: 'Browse Projects',
    state: 'missing',
    why: { key: 'jira.hides-project', project },
    help: { told: { key: 'jira.look-at-spelling' } },
  };
}

function shown(need: JiraNeed, project: string, has: boolean | undefined): Right {
  if (has === true) return { id: need, name: names[need], state: 'ok', why: { key: 'jira.right-there', project } };
  if (has === undefined) return needed(need, 'unknown', { key: 'jira.right-unknown', project });
  const help = { told: { key: 'jira.admin-gives' } } as const;
  return { ...needed(need, 'missing', { key: 'jira.right-missing', project }), help };
}

function needed(need: JiraNeed, state: Right['state'], why: Told): Right {
  return { id: need, name: names[need], state, why, needed: { key: 'jira.right-needed', right: need } };
}

/** An answer, or undefined where Jira refuses for that reason. */
async function unless<T>(answer: Promise<T>, refusal: TrackerError['kind']): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== refusal) throw error;
    return undefined;
  }
}
