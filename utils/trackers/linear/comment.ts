import type { Comment, CommentReaction, Discussion } from '@/utils/model/comment';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { memberOf } from './person';
import { contentOf } from './reaction';

/** What is read of a comment, wherever it is read. Source: Linear's GraphQL schema. */
export const commentFields =
  'id body createdAt editedAt url parentId user { id displayName } botActor { name } externalUser { name } reactions { id emoji user { id } }';

/** And of a list of them: the newest come first, as Linear orders them. */
export const discussionFields = `{ pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;

/** A page of comments before those that are known. */
export const olderQuery = `query Older($id: String!, $after: String!) {
  viewer { id }
  issue(id: $id) { comments(first: 100, after: $after, orderBy: createdAt) ${discussionFields} }
}`;

/** Comments as Linear's connection gives them, the oldest first. It does not count them. */
export function discussionOf(connection: unknown, viewer: string | undefined): Discussion {
  const older =
    dig(connection, 'pageInfo', 'hasNextPage') === true ? digText(connection, 'pageInfo', 'endCursor') : undefined;
  // What was written in the same moment stays in Linear's order.
  const nodes = digList(connection, 'nodes');
  const comments = nodes
    .filter((node) => ['id', 'body', 'createdAt'].every((key) => digText(node, key) !== undefined))
    .toReversed()
    .map((node) => commentOf(node, viewer))
    .sort((a, b) => a.at.localeCompare(b.at));
  const unread = nodes.length - comments.length;
  return { comments, total: nodes.length, ...(unread > 0 && { unread }), ...(older !== undefined && { older }) };
}

/** One comment; `viewer` is the id of the account that asked: nobody but its author may change one. */
export function commentOf(node: unknown, viewer: string | undefined): Comment {
  const [id, source, at, link] = [
    digText(node, 'id'),
    digText(node, 'body'),
    digText(node, 'createdAt'),
    digText(node, 'url'),
  ];
  if (id === undefined || source === undefined || at === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'comment' });
  const editedAt = digText(node, 'editedAt');
  const parent = digText(node, 'parentId');
  return {
    id,
    author: authorOf(node),
    at,
    ...(editedAt && { editedAt }),
    ...(parent && { parent }),
    body: { markup: 'linear-markdown', source },
    reactions: (['+1', '-1'] as const)
      .map((content) => reactionOf(node, content, viewer))
      .filter(({ count }) => count > 0),
    mayEdit: viewer !== undefined && digText(node, 'user', 'id') === viewer,
    link: link ?? '',
  };
}

function authorOf(node: unknown): Comment['author'] {
  const app = digText(node, 'botActor', 'name');
  if (app !== undefined) return { id: `name:${app}`, name: app, app: true };
  const name = digText(node, 'externalUser', 'name');
  return memberOf(dig(node, 'user')) ?? (name === undefined ? undefined : { id: `name:${name}`, name });
}

function reactionOf(node: unknown, content: CommentReaction['content'], viewer: string | undefined): CommentReaction {
  const given = digList(node, 'reactions').filter((one) => contentOf(one) === content);
  return { content, count: given.length, mine: given.some((one) => digText(one, 'user', 'id') === viewer) };
}
