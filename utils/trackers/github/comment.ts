import type { Comment, CommentReaction, Discussion } from '@/utils/model/comment';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isApp, personOf } from './person';

/** What is read of a comment, wherever it is read. Source: GitHub's GraphQL schema. */
export const commentFragment = `fragment Comment on IssueComment {
  id
  body
  createdAt
  lastEditedAt
  url
  viewerCanUpdate
  author { __typename login ... on User { databaseId } }
  reactionGroups { content viewerHasReacted reactors(first: 1) { totalCount } }
}`;

/** And of a list of them. */
export const discussionFragment = `${commentFragment}
fragment Comments on IssueCommentConnection { totalCount pageInfo { hasPreviousPage startCursor } nodes { ...Comment } }`;

/** A page of comments before those that are known. */
export const olderQuery = `${discussionFragment}
query Older($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 100, before: $before) { ...Comments } } }
}`;

/** Comments as GitHub's connection gives them, the oldest first. */
export function discussionOf(connection: unknown): Discussion {
  const older =
    dig(connection, 'pageInfo', 'hasPreviousPage') === true
      ? digText(connection, 'pageInfo', 'startCursor')
      : undefined;
  const nodes = digList(connection, 'nodes');
  const comments = nodes.filter(isReadable).map(commentOf);
  return {
    comments,
    ...(comments.length < nodes.length && { unread: nodes.length - comments.length }),
    total: Number(dig(connection, 'totalCount') ?? 0),
    ...(older !== undefined && { older }),
  };
}

/** GitHub may give null for a comment, or leave out a part that it refuses: the others are no worse for it. */
function isReadable(node: unknown): boolean {
  return ['id', 'body', 'createdAt'].every((key) => digText(node, key) !== undefined);
}

/** One comment. Rejects what is none with a TrackerError. */
export function commentOf(node: unknown): Comment {
  const [id, source, at, link] = [
    digText(node, 'id'),
    digText(node, 'body'),
    digText(node, 'createdAt'),
    digText(node, 'url'),
  ];
  if (id === undefined || source === undefined || at === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'comment' });
  const editedAt = digText(node, 'lastEditedAt');
  return {
    id,
    author: authorOf(dig(node, 'author')),
    at,
    ...(editedAt && { editedAt }),
    body: { markup: 'gfm', source },
    reactions: digList(node, 'reactionGroups')
      .map(reactionOf)
      .filter((reaction) => reaction !== undefined),
    mayEdit: dig(node, 'viewerCanUpdate') === true,
    link: link ?? '',
  };
}

/** Apps have a name and no number; they write comments all the same. */
function authorOf(author: unknown): Comment['author'] {
  const name = digText(author, 'login');
  return name === undefined
    ? undefined
    : (personOf(author) ?? { id: `login:${name}`, name, ...(isApp(author) && { app: true }) });
}

const contents: Record<string, CommentReaction['content']> = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' };

function reactionOf(group: unknown): CommentReaction | undefined {
  const content = contents[digText(group, 'content') ?? ''];
  return (
    content && {
      content,
      count: Number(dig(group, 'reactors', 'totalCount') ?? 0),
      mine: dig(group, 'viewerHasReacted') === true,
    }
  );
}
