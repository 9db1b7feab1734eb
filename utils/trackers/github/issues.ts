import { refIn } from '@/utils/model/entry-key';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { IssuePage, PageAsked } from '../seen';
import type { GraphQL } from './graphql';
import { listedIssue } from './issue';
import { partsOf } from './person';

/**
 * A hundred issues a request, about five points of the hour's 5,000. In order of creation: new ones come at the end,
 * and no page shifts under a reader. Source: GitHub's GraphQL schema and its page on query costs.
 */
export const issuesQuery = `query Issues($owner: String!, $name: String!, $after: String, $states: [IssueState!], $since: DateTime) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    isPrivate
    isArchived
    nameWithOwner
    assignableUsers(first: 100) { nodes { login } }
    issues(first: 100, after: $after, states: $states, filterBy: { since: $since }, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        title
        body
        state
        closedAt
        stateReason
        createdAt
        updatedAt
        lastEditedAt
        viewerCanReact
        labels(first: 50) { nodes { name } }
        milestone { title }
        assignees(first: 10) { nodes { login databaseId } }
        parent { title parent { title } }
        subIssuesSummary { total }
        blockedBy(first: 10) { nodes { number state repository { nameWithOwner } } }
        duplicateOf { number repository { nameWithOwner } }
        reactionGroups { content createdAt viewerHasReacted reactors(first: 1) { totalCount } }
        reactions(first: 50) { nodes { content createdAt user { login databaseId } } }
        locked
        comments(first: 1) { totalCount }
      }
    }
  }
}`;

/** A page of a repository's issues: the open ones, or with `since` all that changed. Rejects with a TrackerError. */
export async function issuesOf(graphql: GraphQL, project: string, { cursor, since }: PageAsked): Promise<IssuePage> {
  const { owner, name } = partsOf(project);
  const data = await graphql('read-backlog', issuesQuery, {
    owner,
    name,
    after: cursor ?? null,
    states: since === undefined ? ['OPEN'] : ['OPEN', 'CLOSED'],
    since: since === undefined ? null : new Date(since).toISOString(),
  });
  const repository = dig(data, 'repository');
  const list = dig(repository, 'issues');
  if (list === undefined)
    throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'repository' });
  const nodes = digList(list, 'nodes');
  const issues = nodes.flatMap((node) => {
    const ref = refIn(project, String(dig(node, 'number')));
    return (ref && listedIssue(ref, node, data)) ?? [];
  });
  const next = dig(list, 'pageInfo', 'hasNextPage') === true ? digText(list, 'pageInfo', 'endCursor') : undefined;
  return {
    issues,
    unread: nodes.length - issues.length,
    total: Number(dig(list, 'totalCount') ?? nodes.length),
    ...(next !== undefined && { next }),
  };
}
