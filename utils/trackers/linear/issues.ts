import { mostPieces } from '@/utils/model/issue';
import { refIn } from '@/utils/model/entry-key';
import { dig, digList, digText } from '@/utils/model/dig';
import type { IssuePage, PageAsked } from '../seen';
import type { GraphQL } from './graphql';
import { listedIssue } from './issue';
import { partFields } from './parts';
import { teamOf } from './person';

/**
 * A hundred issues a request, some 2,300 of the 10,000 points that one may cost: each list in it is paid for as if it
 * were full, so of what few issues have, this asks only whether there is any; labels come as ids. In order of creation.
 * Archived issues are not among them. Source: Linear's GraphQL schema and its page on complexity.
 */
export const issuesQuery = `query Issues($team: String!, $after: String, $filter: IssueFilter) {
  teams(first: 1, filter: { key: { eq: $team } }) { nodes { issueEstimationType } }
  issues(first: 100, after: $after, orderBy: createdAt, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      identifier
      title
      description
      createdAt
      updatedAt
      archivedAt
      startedAt
      completedAt
      canceledAt
      estimate
      priority
      assignee { id displayName }
      state { name type }
      parent { title parent { title } }
      cycle { number name }
      project { name initiatives(first: 2) { nodes { name } } }
      projectMilestone { name }
      labelIds
      reactionData
      children(first: 1) { nodes { id } }
      inverseRelations(first: 1) { nodes { id } }
      documents(first: 1) { nodes { id } }
      attachments(first: 1) { nodes { id } }
    }
  }
}`;

/** The same lists whole, of those that have them: at most 9,100 points for a hundred issues. */
export const listsQuery = `query Lists($ids: [ID!]!, $count: Int!) {
  issues(first: $count, filter: { id: { in: $ids } }) {
    nodes {
      id
      labels(first: 20) { nodes { name } }
      reactions { emoji createdAt user { id displayName } }
      children(first: ${mostPieces}) { nodes { id } }
      inverseRelations(first: 10) { nodes { type issue { identifier state { type } } } }
      ${partFields}
    }
  }
}`;

/** The workspace's labels; of those beyond the first 250 each issue is asked. 302 points. */
export const labelsQuery = 'query Labels { issueLabels(first: 250) { nodes { id name } } }';

const done = ['completed', 'canceled', 'duplicate'];

/**
 * Reads pages of a team's issues: those not done, or with `since` all that changed. The labels' names are read anew
 * with the first page that needs them. Rejects with a TrackerError.
 */
export function createIssues(graphql: GraphQL): (project: string, asked: PageAsked) => Promise<IssuePage> {
  let labels: ReadonlyMap<string, string> | undefined;
  const labelsFor = async (nodes: readonly unknown[]): Promise<ReadonlyMap<string, string>> => {
    if (labels || nodes.every((node) => digList(node, 'labelIds').length === 0)) return labels ?? new Map();
    const all = digList(await graphql('read-backlog', labelsQuery), 'issueLabels', 'nodes');
    labels = new Map(all.map((label) => [digText(label, 'id') ?? '', digText(label, 'name') ?? '']));
    return labels;
  };
  return async (project, { cursor, since }) => {
    if (cursor === undefined) labels = undefined;
    const key = teamOf(project);
    const which =
      since === undefined ? { state: { type: { nin: done } } } : { updatedAt: { gte: new Date(since).toISOString() } };
    const filter = { team: { key: { eq: key } }, ...which };
    const data = await graphql('read-backlog', issuesQuery, { team: key, after: cursor ?? null, filter });
    const list = dig(data, 'issues');
    const [team] = digList(data, 'teams', 'nodes');
    const nodes = digList(list, 'nodes').map((node) => ({ ...Object(node), team }));
    const issues = (await completed(graphql, nodes, await labelsFor(nodes))).flatMap((node) => {
      const ref = refIn(project, digText(node, 'identifier') ?? '');
      return (ref && listedIssue(ref, node)) ?? [];
    });
    const next = dig(list, 'pageInfo', 'hasNextPage') === true ? digText(list, 'pageInfo', 'endCursor') : undefined;
    return { issues, unread: nodes.length - issues.length, ...(next !== undefined && { next }) };
  };
}

/** The issues with what their lists hold; one that went meanwhile is left out. */
async function completed(
  graphql: GraphQL,
  nodes: readonly unknown[],
  labels: ReadonlyMap<string, string>,
): Promise<unknown[]> {
  const named = nodes.map((node) => ({ ...Object(node), labels: { nodes: namesOf(node, labels) } }));
  const cut = new Set(named.filter(hasMore));
  if (cut.size === 0) return named;
  const ids = [...cut].flatMap((node) => digText(node, 'id') ?? []);
  const data = await graphql('read-backlog', listsQuery, { ids, count: ids.length });
  const lists = new Map(digList(data, 'issues', 'nodes').map((node) => [digText(node, 'id'), node]));
  return named.flatMap((node) => {
    if (!cut.has(node)) return [node];
    const more = lists.get(digText(node, 'id'));
    return more ? [{ ...node, ...Object(more) }] : [];
  });
}

/** Whether an issue has anything of what only a second request tells. */
function hasMore(node: unknown): boolean {
  const lists = ['children', 'inverseRelations', 'documents', 'attachments'];
  const reactions = dig(node, 'reactionData');
  return (
    (typeof reactions === 'object' && reactions !== null && Object.keys(reactions).length > 0) ||
    lists.some((name) => digList(node, name, 'nodes').length > 0) ||
    digList(node, 'labels', 'nodes').length < digList(node, 'labelIds').length
  );
}

/** Those of an issue's labels that are known by their ids. */
function namesOf(node: unknown, labels: ReadonlyMap<string, string>): { name: string }[] {
  return digList(node, 'labelIds').flatMap((id) => {
    const name = labels.get(String(id));
    return name === undefined ? [] : [{ name }];
  });
}
