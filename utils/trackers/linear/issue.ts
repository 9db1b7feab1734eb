import { type IssueFacts, type IssueText, mostPieces } from '@/utils/model/issue';
import type { ListedIssue } from '@/utils/model/listed';
import { hostOf, isIssueRef, type IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { TrackerError } from '../failure';
import type { IssueNames, SeenIssue } from '../seen';
import { discussionFields, discussionOf } from './comment';
import { duplicateIn } from './duplicate';
import { partFields, partsIn } from './parts';
import { personOf } from './person';
import { nativeOf } from './native';
import { cycleName } from './places';
import { priorities } from './priorities';

/** One request an issue view. Source: Linear's GraphQL schema. */
export const issueQuery = `query Issue($id: String!) {
  viewer { id }
  issue(id: $id) {
    id
    previousIdentifiers
    title
    description
    createdAt
    updatedAt
    archivedAt
    trashed
    startedAt
    completedAt
    canceledAt
    estimate
    priority
    assignee { id displayName }
    state { name type }
    team { issueEstimationType }
    parent { title parent { title } }
    children(first: ${mostPieces}) { nodes { id } }
    cycle { number name }
    project { name initiatives(first: 5) { nodes { name } } }
    projectMilestone { name }
    labels(first: 50) { nodes { name } }
    inverseRelations(first: 50) { nodes { type issue { identifier state { type } } } }
    relations(first: 20) { nodes { type relatedIssue { identifier } } }
    ${partFields}
    history(first: 30) { nodes { createdAt updatedDescription toTitle } }
    reactions { emoji createdAt user { id displayName } }
    subscribers(first: 30) { nodes { displayName } }
    comments(first: 50, orderBy: createdAt) ${discussionFields}
  }
}`;

/** An issue of a list, read; undefined where it cannot be. How many comments it has, no list tells. */
export function listedIssue(ref: IssueRef, issue: unknown): Required<ListedIssue> | undefined {
  const title = digText(issue, 'title');
  if (title === undefined) return undefined;
  const source = digText(issue, 'description') ?? '';
  const parts = partsIn(issue);
  const text: IssueText = {
    ref,
    title,
    body: { markup: 'linear-markdown', source },
    ...(parts.length > 0 && { parts }),
    facts: { ...factsOf(issue), ...duplicateIn(ref, issue) },
    readBy: 'api',
  };
  return { text, native: nativeOf(issue) };
}

/** The answer to `issueQuery`, read. Rejects what is no issue with a TrackerError `gone`. */
export function seenIssue(ref: IssueRef, data: unknown): SeenIssue {
  const issue = dig(data, 'issue');
  const listed = listedIssue(ref, issue);
  if (!listed) throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'Linear', what: 'issue' });
  const discussion = discussionOf(dig(issue, 'comments'), digText(data, 'viewer', 'id'));
  return {
    text: listed.text,
    native: { ...listed.native, comments: discussion.total },
    discussion,
    names: namesOf(ref, issue),
  };
}

/** Linear keeps the identifiers that an issue had in other teams. */
function namesOf(ref: IssueRef, issue: unknown): IssueNames {
  const keys = digList(issue, 'previousIdentifiers').filter((key) => typeof key === 'string');
  const refs = keys.map((key): IssueRef => `linear:${hostOf(ref)}/${key}`);
  return { id: digText(issue, 'id') ?? '', former: refs.filter((one) => one !== ref && isIssueRef(one)) };
}

const closed = new Set(['completed', 'canceled', 'duplicate']);

function factsOf(issue: unknown): IssueFacts {
  const estimates = digText(issue, 'team', 'issueEstimationType') !== 'notUsed';
  const estimate = dig(issue, 'estimate');
  const createdAt = digText(issue, 'createdAt');
  const updatedAt = digText(issue, 'updatedAt');
  const status = digText(issue, 'state', 'name');
  const priority = dig(issue, 'priority');
  const assignee = personOf(dig(issue, 'assignee'));
  return {
    state: stateIn(issue) ?? 'open',
    labels: namesIn(digList(issue, 'labels', 'nodes')),
    ...(status && { status }),
    priority: typeof priority === 'number' && priority > 0 ? (priorities[priority] ?? null) : null,
    milestone: digText(issue, 'projectMilestone', 'name') ?? null,
    cycle: dig(issue, 'cycle') ? cycleName(dig(issue, 'cycle')) : null,
    project: digText(issue, 'project', 'name') ?? null,
    assignees: assignee ? [assignee] : [],
    parents: aboveOf(issue),
    ...(dig(issue, 'children') !== undefined && piecesOf(digList(issue, 'children', 'nodes').length)),
    // A team that does not estimate has nothing to be missed.
    ...(estimates && { estimate: typeof estimate === 'number' ? estimate : null }),
    blockedBy: digList(issue, 'inverseRelations', 'nodes')
      .filter((relation) => digText(relation, 'type') === 'blocks')
      .map(blockerOf),
    ...(createdAt && { createdAt, ...finishedIn(issue, createdAt) }),
    ...(updatedAt && { updatedAt }),
  };
}

function finishedIn(issue: unknown, createdAt: string): Pick<IssueFacts, 'finished'> {
  const at = digText(issue, 'completedAt');
  return at === undefined ? {} : { finished: { from: digText(issue, 'startedAt') ?? createdAt, at } };
}

/** The nearest first: parent issues, project, initiatives. */
function aboveOf(issue: unknown): string[] {
  const nearest = [
    digText(issue, 'parent', 'title'),
    digText(issue, 'parent', 'parent', 'title'),
    digText(issue, 'project', 'name'),
  ];
  return [
    ...nearest.filter((name) => name !== undefined),
    ...namesIn(digList(issue, 'project', 'initiatives', 'nodes')),
  ];
}

/** Whether an issue is closed by its state; undefined where its answer has none. */
export function stateIn(issue: unknown): IssueFacts['state'] {
  const type = digText(issue, 'state', 'type');
  return type === undefined ? undefined : closed.has(type) ? 'closed' : 'open';
}

function namesIn(nodes: unknown[]): string[] {
  return nodes.map((node) => digText(node, 'name')).filter((name) => name !== undefined);
}

function blockerOf(relation: unknown): NonNullable<IssueFacts['blockedBy']>[number] {
  const issue = dig(relation, 'issue');
  return {
    ref: digText(issue, 'identifier') ?? '',
    ...(issue !== null && { open: stateIn(issue) !== 'closed' }),
  };
}
