import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { partsOf } from './place';
import type { Rest } from './rest';

/** The first type that stands neither above nor below others. */
export async function usualType(rest: Rest, project: string): Promise<string> {
  const types = await typesIn(rest, partsOf(project).key);
  const usual = types.filter(
    (type) =>
      dig(type, 'subtask') !== true && (dig(type, 'hierarchyLevel') ?? 0) === 0 && digText(type, 'name') !== 'Epic',
  );
  const id = digText(usual.find((type) => digText(type, 'name') === 'Task') ?? usual[0], 'id');
  if (id === undefined) throw new TrackerError('forbidden', { key: 'jira.ledger-no-type' });
  return id;
}

/**
 * A project tells its types; where it does not, what can be created there does: Cloud's list has another name than Data
 * Center's.
 */
async function typesIn(rest: Rest, key: string): Promise<unknown[]> {
  const types = digList(await rest('issue-types', 'GET', `/project/${key}`), 'issueTypes');
  if (types.length > 0) return types;
  const made = await rest('creatable', 'GET', `/issue/createmeta/${key}/issuetypes`);
  return [...digList(made, 'issueTypes'), ...digList(made, 'values')];
}
