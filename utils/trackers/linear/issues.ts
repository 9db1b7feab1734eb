import { mostPieces } from '@/utils/model/issue';
import { refIn } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import type { IssuePage, PageAsked } from '../tracker';
import type { GraphQL } from './graphql';
import { listedIssue } from './issue';
import { partFields } from './parts';
import { teamOf } from './person';

/**
 * Fifty issues a request, some 5,400 of the 10,000 points that one may cost. In order of creation. Archived issues are
 * not among them. Source: Linear's GraphQL schema and its page on complexity.
 */
export const issuesQuery = `query Issues($after: String, $filter: IssueFilter) {
  issues(first: 50, after: $after, orderBy: createdAt, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    nodes {
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
      team { issueEstimationType }
      parent { title parent { title } }
      children(first: ${mostPieces}) { nodes { id } }
      cycle { number name }
      project { name initiatives(first: 2) { nodes { name } } }
      projectMilestone { name }
      labels(first: 20) { nodes { name } }
      inverseRelations(first: 10) { nodes { type issue { identifier state { type } } } }
      ${partFields}
      reactions { emoji createdAt user { id displayName } }
    }
  }
}`;

const done = ['completed', 'canceled', 'duplicate'];

/** A page of a team's issues: those not done, or with `since` all that changed. Rejects with a TrackerError. */
export async function issuesOf(graphql: GraphQL, project: string, { cursor, since }: PageAsked): Promise<IssuePage> {
  const team = { key: { eq: teamOf(project) } };
  const filter =
    since === undefined
      ? { team, state: { type: { nin: done } } }
      : { team, updatedAt: { gte: new Date(since).toISOString() } };
  const data = await graphql('read-backlog', issuesQuery, { after: cursor ?? null, filter });
  const list = dig(data, 'issues');
  const nodes = digList(list, 'nodes');
  const issues = nodes.flatMap((node) => {
    const ref = refIn(project, digText(node, 'identifier') ?? '');
    return (ref && listedIssue(ref, node)) ?? [];
  });
  const next = dig(list, 'pageInfo', 'hasNextPage') === true ? digText(list, 'pageInfo', 'endCursor') : undefined;
  return { issues, unread: nodes.length - issues.length, ...(next !== undefined && { next }) };
}
