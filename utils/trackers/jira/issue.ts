import type { Body, IssueFacts, IssueText } from '@/utils/model/issue';
import type { NativeState } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { fieldsNamed, points } from './fields';
import { partsIn } from './parts';
import { markupAt, partsOf } from './place';
import { isoTime } from './time';

/**
 * What is asked of an issue, in one request: all fields but a long list that nobody reads here, for no number of a
 * custom field says what it holds, and their names, which do. Source: Jira Cloud's OpenAPI description, version 3; Data
 * Center 8 to 10.
 */
export const issueQuery = 'fields=*all,-worklog&expand=names';

/**
 * An issue as Jira's REST gives it; undefined where the answer is of something else. A moved issue has another key: it
 * is still the one asked for.
 */
export function issueText(ref: IssueRef, issue: unknown, readBy: IssueText['readBy']): IssueText | undefined {
  const title = digText(issue, 'fields', 'summary');
  if (title === undefined) return undefined;
  const parts = partsIn(issue);
  return {
    ref,
    title,
    body: bodyOf(ref, dig(issue, 'fields', 'description')),
    ...(parts.length > 0 && { parts }),
    facts: factsOf(issue),
    readBy,
  };
}

function bodyOf(ref: IssueRef, description: unknown): Body {
  const markup = markupAt(partsOf(ref).host);
  if (description === null || description === undefined) return { markup, source: '' };
  return typeof description === 'string'
    ? { markup: 'jira-wiki', source: description }
    : { markup, source: JSON.stringify(description) };
}

/** What Jira left out is left out: a field that is not on the project's screens is no fact. */
function factsOf(issue: unknown): IssueFacts {
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

/** What Jira itself holds beside the text: it has no reactions, and says of nobody whether they are of the team. */
export function nativeOf(issue: unknown, comments: number): NativeState {
  const closedAt = isoTime(digText(issue, 'fields', 'resolutiondate'));
  return {
    reactions: [],
    counts: { '+1': 0, '-1': 0 },
    team: [],
    ...(closedAt && { closedAt }),
    public: false,
    comments,
    listeners: [],
    mayComment: !isArchived(issue),
    mayReact: true,
    ...(isArchived(issue) && {
      shut: { key: 'jira.archived' },
    }),
  };
}

/**
 * Data Center tells with the issue when and by whom it was archived. [?] What Cloud tells of one is not documented:
 * where it has no such field, that is said once a change is refused.
 */
function isArchived(issue: unknown): boolean {
  return (dig(issue, 'fields', 'archiveddate') ?? dig(issue, 'fields', 'archivedby') ?? null) !== null;
}

/** Whether an issue in a status is closed; undefined where Jira does not tell what kind of status that is. */
export function stateIn(status: unknown): IssueFacts['state'] {
  const category = digText(status, 'statusCategory', 'key');
  return category === undefined ? undefined : category === 'done' ? 'closed' : 'open';
}
