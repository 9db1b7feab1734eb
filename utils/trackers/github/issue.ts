import type { ListedIssue } from '@/utils/model/listed';
import type { NativeState, Person } from '@/utils/model/native';
import { canonical, hostOf, type IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { IssueNames, SeenIssue } from '../seen';
import { duplicateIn } from './duplicate';
import { discussionFragment, discussionOf } from './comment';
import { personOf } from './person';
import { countOf, reactionsIn } from './reactions';
import { factsOf } from './issue-facts';

/**
 * One request an issue view. Projects are left out: a token without that right would get no answer at all.
 * Source: GitHub's GraphQL schema.
 */
export const issueQuery = `${discussionFragment}
query Issue($owner: String!, $name: String!, $number: Int!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    isPrivate
    isArchived
    nameWithOwner
    assignableUsers(first: 100) { pageInfo { hasNextPage } nodes { login } }
    issue(number: $number) {
      id
      title
      body
      state
      closedAt
      stateReason
      createdAt
      updatedAt
      lastEditedAt
      viewerCanReact
      labels(first: 100) { nodes { name } }
      milestone { title }
      assignees(first: 20) { nodes { login databaseId } }
      parent { title parent { title } }
      subIssuesSummary { total }
      blockedBy(first: 50) { nodes { number state repository { nameWithOwner } } }
      duplicateOf { number repository { nameWithOwner } }
      reactionGroups { content createdAt viewerHasReacted reactors(first: 1) { totalCount } }
      reactions(first: 100) { nodes { content createdAt user { login databaseId } } }
      latest: reactions(last: 100) { nodes { content createdAt user { login databaseId } } }
      locked
      participants(first: 30) { nodes { login } }
      timelineItems(last: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { ... on TransferredEvent { fromRepository { nameWithOwner } } } }
      comments(last: 50) { ...Comments }
    }
  }
}`;

/** An issue of a list, read; undefined where it cannot be. `data` is the answer around it. */
export function listedIssue(ref: IssueRef, issue: unknown, data: unknown): Required<ListedIssue> | undefined {
  const title = digText(issue, 'title');
  const source = digText(issue, 'body');
  if (title === undefined || source === undefined) return undefined;
  return {
    text: {
      ref,
      title,
      body: { markup: 'gfm', source },
      facts: { ...factsOf(issue), ...duplicateIn(ref, issue) },
      readBy: 'api',
    },
    native: nativeOf(issue, dig(data, 'repository'), personOf(dig(data, 'viewer'))),
  };
}

/** GitHub tells which repository an issue was transferred from, and not the number that it had there. */
function namesOf(ref: IssueRef, issue: unknown): IssueNames {
  const [event] = digList(issue, 'timelineItems', 'nodes');
  const from = digText(event, 'fromRepository', 'nameWithOwner');
  return {
    id: digText(issue, 'id') ?? '',
    former: [],
    ...(from !== undefined && { from: canonical(`github:${hostOf(ref)}/${from}`) }),
  };
}

/** The answer to `issueQuery`, read. Rejects what is no issue with a TrackerError `gone`. */
export function seenIssue(ref: IssueRef, data: unknown): SeenIssue {
  const issue = dig(data, 'repository', 'issue');
  const listed = listedIssue(ref, issue, data);
  if (!listed) throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'issue' });
  return { ...listed, discussion: discussionOf(dig(issue, 'comments')), names: namesOf(ref, issue) };
}

function nativeOf(issue: unknown, repository: unknown, viewer: Person | undefined): NativeState {
  const editedAt = digText(issue, 'lastEditedAt');
  const closedAt = digText(issue, 'closedAt');
  const project = digText(repository, 'nameWithOwner');
  return {
    reactions: reactionsIn(issue, viewer),
    counts: { '+1': countOf(issue, 'THUMBS_UP'), '-1': countOf(issue, 'THUMBS_DOWN') },
    team: loginsIn(repository, 'assignableUsers'),
    ...(editedAt && { editedAt }),
    ...(closedAt && { closedAt }),
    public: dig(repository, 'isPrivate') === false,
    ...(project && { project }),
    comments: Number(dig(issue, 'comments', 'totalCount') ?? 0),
    listeners: loginsIn(issue, 'participants'),
    mayComment: dig(issue, 'locked') !== true || dig(issue, 'viewerCanReact') === true,
    mayReact: dig(issue, 'viewerCanReact') === true,
    ...(dig(repository, 'isArchived') === true && {
      shut: { key: 'github.archived' },
    }),
  };
}

/** GitHub gives null for accounts that it does not show. */
function loginsIn(thing: unknown, connection: string): string[] {
  return digList(thing, connection, 'nodes')
    .map((node) => digText(node, 'login'))
    .filter((login) => login !== undefined);
}
