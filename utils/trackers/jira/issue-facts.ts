import type { IssueFacts } from '@/utils/model/issue';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { fieldsNamed, points } from './fields';
import { isoTime } from './time';

/** What Jira left out is left out: a field that is not on the project's screens is no fact. */
export function factsOf(issue: unknown): IssueFacts {
  const state = stateIn(dig(issue, 'fields', 'status'));
  const createdAt = isoTime(digText(issue, 'fields', 'created'));
  const updatedAt = isoTime(digText(issue, 'fields', 'updated'));
  const has = (field: string): boolean => dig(issue, 'fields', field) !== undefined;
  const estimate = estimateOf(issue);
  const status = digText(issue, 'fields', 'status', 'name');
  return {
    ...(status && { status }),
    ...(has('priority') && { priority: digText(issue, 'fields', 'priority', 'name') ?? null }),
    ...sprintOf(issue),
    ...(state && { state }),
    ...(has('labels') && { labels: digList(issue, 'fields', 'labels').filter((label) => typeof label === 'string') }),
    ...(has('fixVersions') && { milestone: namesIn(digList(issue, 'fields', 'fixVersions')) || null }),
    ...(estimate !== undefined && { estimate }),
    ...parentsOf(issue),
    ...(has('subtasks') && piecesOf(digList(issue, 'fields', 'subtasks').length)),
    ...(has('issuelinks') && { blockedBy: digList(issue, 'fields', 'issuelinks').flatMap(blockerIn) }),
    ...(createdAt && { createdAt, ...(state === 'closed' && finishedIn(issue, createdAt)) }),
    ...(updatedAt && { updatedAt }),
  };
}

/** Jira tells of no start, and what a resolution means each site says for itself. */
function finishedIn(issue: unknown, from: string): Pick<IssueFacts, 'finished'> {
  const at = isoTime(digText(issue, 'fields', 'resolutiondate'));
  return at === undefined ? {} : { finished: { from, at } };
}

function namesIn(versions: unknown[]): string {
  return versions
    .map((version) => digText(version, 'name'))
    .filter((name) => name !== undefined)
    .join(', ');
}

/**
 * Story points: sites may have several fields of that sort, of which a project uses one. Null where none of them is
 * set.
 */
function estimateOf(issue: unknown): number | null | undefined {
  const values = fieldsNamed(issue, points).map((id) => dig(issue, 'fields', id));
  return values.find((value) => typeof value === 'number') ?? (values.includes(null) ? null : undefined);
}

/**
 * The sprint that it is in, of those it was in: objects on Cloud; on Data Center texts that a Java object makes of
 * itself.
 */
function sprintOf(issue: unknown): Pick<IssueFacts, 'sprint'> {
  const [id] = fieldsNamed(issue, /^sprint$/i);
  if (id === undefined) return {};
  const open = digList(issue, 'fields', id).filter(
    (sprint) => !/^closed$/i.test(digText(sprint, 'state') ?? partOf(sprint, 'state') ?? ''),
  );
  const last = open.at(-1);
  return { sprint: digText(last, 'name') ?? partOf(last, 'name') ?? null };
}

function partOf(sprint: unknown, key: string): string | undefined {
  return typeof sprint === 'string' ? new RegExp(`[[,]${key}=(.*?)(?:,\\w+=|\\]$)`).exec(sprint)?.[1] : undefined;
}

/**
 * The issue's parent or epic. Data Center keeps the epic's key in a field of its own, and its sub-tasks' parent in
 * another.
 */
function parentsOf(issue: unknown): Pick<IssueFacts, 'parents'> {
  const parent = dig(issue, 'fields', 'parent');
  const epic = fieldsNamed(issue, /^epic[ -]link$/i).map((id) => dig(issue, 'fields', id));
  const parents = [digText(parent, 'fields', 'summary') ?? digText(parent, 'key'), ...epic].filter(
    (name) => typeof name === 'string',
  );
  // Cloud leaves the field out where there is none, and it is on every issue's screen.
  return parents.length > 0 || epic.length > 0 || dig(issue, 'names', 'parent') !== undefined ? { parents } : {};
}

const waits =
  /\b(?:blocked by|depend(?:s|ent) (?:on|upon)|has to be done after|requires)\b|blockiert von|hängt ab|bloqu[ée]e? par|bloquead[oa] por/i;

/** A link by which this issue waits for the other; the words are the site's own. */
function blockerIn(link: unknown): NonNullable<IssueFacts['blockedBy']> {
  const inward = dig(link, 'inwardIssue');
  const other = inward ?? dig(link, 'outwardIssue');
  const key = digText(other, 'key');
  const words = digText(link, 'type', inward === undefined ? 'outward' : 'inward') ?? '';
  const blocks = inward !== undefined && /^block/i.test(digText(link, 'type', 'name') ?? '');
  if (key === undefined || !(blocks || waits.test(words))) return [];
  const category = digText(other, 'fields', 'status', 'statusCategory', 'key');
  return [{ ref: key, ...(category && { open: category !== 'done' }) }];
}

/** Whether an issue in a status is closed; undefined where Jira does not tell what kind of status that is. */
export function stateIn(status: unknown): IssueFacts['state'] {
  const category = digText(status, 'statusCategory', 'key');
  return category === undefined ? undefined : category === 'done' ? 'closed' : 'open';
}
