import { createHash } from 'node:crypto';
import { Refused } from '../../acts/refused';
import { searchIssues } from '../../jql/search';
import type { Seen } from '../../jql/fields';
import { indexed } from '../../world/index';
import type { World } from '../../world/world';
import { ok } from '../../../shared/told';
import { listOf, numberOf, paged, type RestCall, type RestHandler } from '../call';
import { chosenFields, type FieldFacts, fieldsOf } from '../fields/fields';
import { issueShape, type Wanted } from '../shapes/issue';

/** A search that is read page by page: what it found when it was asked, for seven days. */
interface Kept {
  jql: string;
  reader: string;
  ids: string[];
  from: number;
  until: number;
}
const kept = new WeakMap<World, Map<string, Kept>>();
const week = 7 * 86_400_000;

/** Cloud: bounded queries only, ids alone unless fields are asked for, no total, a token while there is more. */
export const searchJql: RestHandler = (call) => {
  const { query, world, person } = call;
  const token = query.get('nextPageToken');
  const jql = query.get('jql') ?? '';
  const wanted = wantedOf(call, ['id']);
  const most = onlyIds(world, wanted) ? 5_000 : 100;
  const size = Math.max(1, Math.min(numberOf(query, 'maxResults', 50), most));
  const search = token === null ? begun(call, jql) : continued(call, token, jql);
  const page = search.ids.slice(search.from, search.from + size);
  const found = page.flatMap((id) => seenById(world, id, call));
  const isLast = search.from + size >= search.ids.length;
  return ok({
    ...listShape(world, person, found, wanted),
    isLast,
    ...(!isLast && { nextPageToken: keep(world, { ...search, from: search.from + size }) }),
  });
};

/** Data Center: any query, pages by offset, with a total. */
export const searchByOffset: RestHandler = (call) => {
  const { query, world, person } = call;
  const found = searchIssues({ world, reader: person, jql: query.get('jql') ?? '' });
  const { startAt, maxResults, total, page } = paged(call, found, 50, 1_000);
  const wanted = { ...wantedOf(call, ['*navigable']), properties: [] };
  return ok({
    expand: 'schema,names',
    startAt,
    maxResults,
    total,
    ...listShape(world, person, page, wanted),
  });
};

/** Issues of a list: what their fields are called, and of which kind they are, stands once for all of them. */
function listShape(world: World, reader: RestCall['person'], found: readonly Seen[], wanted: Wanted): object {
  const chosen = chosenFields(fieldsOf(world), wanted.fields);
  const rows = <Value>(value: (fact: FieldFacts) => Value) =>
    Object.fromEntries(
      fieldsOf(world)
        .filter(({ id }) => chosen.has(id))
        .map((fact) => [fact.id, value(fact)]),
    );
  const own = { ...wanted, expand: wanted.expand.filter((one) => one !== 'names' && one !== 'schema') };
  return {
    issues: found.map((seen) => issueShape({ ...seen, reader }, own)),
    ...(wanted.expand.includes('names') && { names: rows(({ name }) => name) }),
    ...(wanted.expand.includes('schema') && { schema: rows(({ schema }) => schema) }),
  };
}

/** What Cloud says since the old search is gone. */
export const searchIsGone: RestHandler = () => {
  throw new Refused(410, ['The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.']);
};

function begun({ world, person, query }: RestCall, jql: string): Kept {
  const reconciled = new Set(listOf(query, 'reconcileIssues').slice(0, 50));
  const found = searchIssues({ world, reader: person, jql, reconciled, bounded: true });
  return { jql, reader: person.name, ids: found.map(({ issue }) => issue.id), from: 0, until: world.now() + week };
}

function continued({ world, person }: RestCall, token: string, jql: string): Kept {
  const found = kept.get(world)?.get(token);
  if (!found || found.reader !== person.name || found.jql !== jql || found.until <= world.now())
    throw new Refused(400, ['The nextPageToken is invalid or has expired.']);
  return found;
}

function keep(world: World, search: Kept): string {
  const all = kept.get(world) ?? new Map<string, Kept>();
  const token = createHash('sha256').update(`${world.nextId()} ${search.jql} ${search.from}`).digest('base64url');
  kept.set(world, all.set(token, search));
  return token;
}

/** What was found and is gone by now is left out: a page may be shorter than asked for. */
function seenById(world: World, id: string, { query }: RestCall): Seen[] {
  const reconciled = new Set(listOf(query, 'reconcileIssues').slice(0, 50));
  for (const project of world.projects) {
    const found = project.issues.find((one) => one.id === id && !one.deleted);
    const issue = found && indexed(world, found, reconciled);
    if (issue) return [{ world, project, issue }];
  }
  return [];
}

function wantedOf({ query }: RestCall, usual: string[]): Wanted {
  const fields = listOf(query, 'fields');
  const properties = listOf(query, 'properties');
  if (properties.length > 5) throw new Refused(400, ['At most 5 properties can be asked for.']);
  return { fields: fields.length > 0 ? fields : usual, expand: listOf(query, 'expand'), properties };
}

function onlyIds(world: World, { fields, expand, properties }: Wanted): boolean {
  return chosenFields(fieldsOf(world), fields).size === 0 && expand.length === 0 && properties.length === 0;
}
