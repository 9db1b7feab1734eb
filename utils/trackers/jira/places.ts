import type { Person } from '@/utils/model/native';
import type { Place, Places } from '@/utils/model/places';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import type { Apis, Rest } from './rest';
import { boardsOf, sprintsOf } from './boards';
import { personOf } from './person';
import { isCloud } from './place';

/** Boards that are asked for sprints at most. */
const mostBoards = 5;

/**
 * Three requests: what the issue's fields and workflow allow, its project's boards, and the sprints of the first of
 * them; more where that has none.
 */
export async function placesOf({ rest, agile }: Apis, ref: IssueRef): Promise<Places> {
  const issue = await rest('choices', 'GET', `/issue/${keyOf(ref)}?fields=status&expand=transitions,editmeta`);
  const allowed = (field: string): unknown[] =>
    digList(issue, 'editmeta', 'fields', field, 'allowedValues').filter((value) => dig(value, 'archived') !== true);
  const here = digText(issue, 'fields', 'status', 'name');
  const reachable = digList(issue, 'transitions').map((one) => digText(one, 'to', 'name'));
  const versions = allowed('fixVersions')
    .filter((version) => dig(version, 'released') !== true)
    .map((version) => placeOf('milestone', version));
  return {
    statuses: [...new Set([here, ...reachable].filter((name) => name !== undefined))],
    priorities: allowed('priority')
      .map((priority) => digText(priority, 'name'))
      .filter((name) => name !== undefined),
    plan: [...(await sprintPlaces(agile, ref)), ...versions],
  };
}

/** Those of the first board that has any: a project may have boards for looking on, and for work without sprints. */
async function sprintPlaces(agile: Rest, ref: IssueRef): Promise<Place[]> {
  for (const board of (await boardsOf(agile, ref)).slice(0, mostBoards)) {
    const sprints = await sprintsOf(agile, board);
    if (sprints.length > 0) return sprints.map((sprint) => placeOf('sprint', sprint));
  }
  return [];
}

function placeOf(kind: Place['kind'], value: unknown): Place {
  return {
    kind,
    id: String(dig(value, 'id')),
    name: digText(value, 'name') ?? '',
    ...(digText(value, 'state') === 'active' && { active: true }),
  };
}

export async function peopleNamed({ rest, access }: Apis, ref: IssueRef, text: string): Promise<Person[]> {
  const found = await rest(
    'assignable',
    'GET',
    `/user/assignable/search?issueKey=${keyOf(ref)}&${isCloud(access.host) ? 'query' : 'username'}=${encodeURIComponent(text)}&maxResults=20`,
  );
  return (Array.isArray(found) ? found : []).map(personOf).filter((person) => person !== undefined);
}
