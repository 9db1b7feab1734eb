import type { IssueFacts } from '@/utils/model/issue';
import type { ListedIssue } from '@/utils/model/listed';
import type { NativeReaction, NativeState } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { SeenIssue } from '../tracker';
import { estimateIn } from './estimate-label';
import { talkFragment, talkOf } from './comment';
import { personOf } from './person';

/**
 * One request an issue view. Projects are left out: a token without that right would get no answer at all.
 * Source: GitHub's GraphQL schema.
 */
export const issueQuery = `${talkFragment}
query Issue($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    isPrivate
    nameWithOwner
    assignableUsers(first: 100) { nodes { login } }
    issue(number: $number) {
      title
      body
      state
      closedAt
      updatedAt
      lastEditedAt
      viewerCanReact
      labels(first: 100) { nodes { name } }
      milestone { title }
      assignees(first: 20) { nodes { login databaseId } }
      parent { title parent { title } }
      blockedBy(first: 50) { nodes { number state repository { nameWithOwner } } }
      reactionGroups { content reactors(first: 1) { totalCount } }
      reactions(first: 100) { nodes { content createdAt user { login databaseId } } }
      locked
      participants(first: 30) { nodes { login } }
      comments(last: 50) { ...Talk }
    }
  }
}`;

/** An issue of a list, read; undefined where it cannot be. `repository` is the answer around it. */
export function listedIssue(ref: IssueRef, issue: unknown, repository: unknown): Required<ListedIssue> | undefined {
  const title = digText(issue, 'title');
  const source = digText(issue, 'body');
  if (title === undefined || source === undefined) return undefined;
  return {
    text: { ref, title, body: { markup: 'gfm', source }, facts: factsOf(issue), readBy: 'api' },
    native: nativeOf(issue, repository),
  };
}

/** The answer to `issueQuery`, read. Rejects what is no issue with a TrackerError `gone`. */
export function seenIssue(ref: IssueRef, data: unknown): SeenIssue {
  const repository = dig(data, 'repository');
  const issue = dig(repository, 'issue');
  const listed = listedIssue(ref, issue, repository);
  if (!listed) throw new TrackerError('gone', 'GitHub does not show this issue to your account.');
  return { ...listed, talk: talkOf(dig(issue, 'comments')) };
}

/** What GitHub left out is left out: a fact that could not be seen is not a fact that is not there. */
function factsOf(issue: unknown): IssueFacts {
  const state = digText(issue, 'state');
  const updatedAt = digText(issue, 'updatedAt');
  const parents = [digText(issue, 'parent', 'title'), digText(issue, 'parent', 'parent', 'title')].filter(
    (title) => title !== undefined,
  );
  const labels =
    dig(issue, 'labels') === undefined
      ? undefined
      : digList(issue, 'labels', 'nodes')
          .map((node) => digText(node, 'name'))
          .filter((name) => name !== undefined);
  return {
    ...(state && { state: state === 'OPEN' ? 'open' : 'closed' }),
    ...(labels && { labels, ...estimateIn(labels) }),
    ...(dig(issue, 'milestone') !== undefined && { milestone: digText(issue, 'milestone', 'title') ?? null }),
    ...(dig(issue, 'assignees') !== undefined && {
      assignees: digList(issue, 'assignees', 'nodes')
        .map(personOf)
        .filter((person) => person !== undefined),
    }),
    // Without one there may still be a project above it, which is not asked for.
    ...(parents.length > 0 && { parents }),
    ...(dig(issue, 'blockedBy') !== undefined && { blockedBy: digList(issue, 'blockedBy', 'nodes').map(blockerOf) }),
    ...(updatedAt && { updatedAt }),
  };
}

function blockerOf(node: unknown): NonNullable<IssueFacts['blockedBy']>[number] {
  const repository = digText(node, 'repository', 'nameWithOwner');
  const state = digText(node, 'state');
  return {
    ref: repository ? `${repository}#${String(dig(node, 'number'))}` : 'an issue not visible to you',
    ...(state && { open: state === 'OPEN' }),
  };
}

function nativeOf(issue: unknown, repository: unknown): NativeState {
  const editedAt = digText(issue, 'lastEditedAt');
  const closedAt = digText(issue, 'closedAt');
  const project = digText(repository, 'nameWithOwner');
  return {
    reactions: digList(issue, 'reactions', 'nodes')
      .map(reactionOf)
      .filter((reaction) => reaction !== undefined),
    counts: { '+1': countOf(issue, 'THUMBS_UP'), '-1': countOf(issue, 'THUMBS_DOWN') },
    team: digList(repository, 'assignableUsers', 'nodes').map((node) => digText(node, 'login') ?? ''),
    ...(editedAt && { editedAt }),
    ...(closedAt && { closedAt }),
    public: dig(repository, 'isPrivate') === false,
    ...(project && { project }),
    comments: Number(dig(issue, 'comments', 'totalCount') ?? 0),
    listeners: digList(issue, 'participants', 'nodes').map((node) => digText(node, 'login') ?? ''),
    mayComment: dig(issue, 'locked') !== true || dig(issue, 'viewerCanReact') === true,
    mayReact: dig(issue, 'viewerCanReact') === true,
  };
}

const contents: Record<string, NativeReaction['content']> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  HOORAY: 'ready',
  ROCKET: 'ready',
};

function reactionOf(node: unknown): NativeReaction | undefined {
  const content = contents[digText(node, 'content') ?? ''];
  const by = personOf(dig(node, 'user'));
  const at = digText(node, 'createdAt');
  return content && by && at ? { content, by, at } : undefined;
}

function countOf(issue: unknown, content: string): number {
  const group = digList(issue, 'reactionGroups').find((one) => digText(one, 'content') === content);
  return Number(dig(group, 'reactors', 'totalCount') ?? 0);
}
