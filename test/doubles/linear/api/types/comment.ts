import type { Comment, Reaction } from '../../world/types';
import { byId, must, pageOf } from '../../world/world';
import { field, type Fields, isoOrNull, scalar, type Types, type Value } from '../binding';
import { listField, listTypes } from '../connection';
import { commentNode, entity, issueNode, type Node, reactionNode, userNode } from './nodes';

const comment: Fields<Node<Comment>> = {
  ...entity,
  body: scalar(({ it }) => it.body),
  url: scalar(
    ({ it }, _, { world }) => `${pageOf(world, must(world.issues, it.issueId))}#comment-${it.id.slice(0, 8)}`,
  ),
  editedAt: scalar(({ it }) => isoOrNull(it.editedAt)),
  resolvedAt: scalar(({ it }) => isoOrNull(it.resolvedAt)),
  quotedText: scalar(({ it }) => it.quotedText ?? null),
  issueId: scalar(({ it }) => it.issueId),
  parentId: scalar(({ it }) => it.parentId ?? null),
  resolvingCommentId: scalar(({ it }) => it.resolvingCommentId ?? null),
  hideInLinear: scalar(() => false),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.issueId))),
  parent: field('Comment', ({ it }, _, { world }) => commentNode(byId(world.comments, it.parentId))),
  resolvingUser: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.resolvedBy))),
  resolvingComment: field('Comment', ({ it }, _, { world }) =>
    commentNode(byId(world.comments, it.resolvingCommentId)),
  ),
  user: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.personId))),
  externalUser: field('ExternalUser', () => null),
  botActor: field('ActorBot', ({ it }) =>
    it.bot === undefined ? null : ({ __typename: 'ActorBot', name: it.bot } as Value),
  ),
  children: listField('Comment', ({ it }, { world }) =>
    world.comments.filter((one) => one.parentId === it.id).map((one) => commentNode(one)),
  ),
  reactions: field('Reaction', ({ it }, _, { world }) =>
    world.reactions.filter((one) => one.commentId === it.id).map((one) => reactionNode(one)),
  ),
  reactionData: scalar(({ it }, _, { world }) =>
    reactionData(world.reactions.filter((one) => one.commentId === it.id)),
  ),
};

/** Reactions by emoji, as the site's own pages read them. */
export function reactionData(reactions: Reaction[]): Record<string, unknown>[] {
  const emojis = [...new Set(reactions.map((one) => one.emoji))];
  return emojis.map((emoji) => ({
    emoji,
    reactions: reactions
      .filter((one) => one.emoji === emoji)
      .map((one) => ({ id: one.id, userId: one.personId, reactedAt: new Date(one.createdAt).toISOString() })),
  }));
}

const reaction: Fields<Node<Reaction>> = {
  ...entity,
  emoji: scalar(({ it }) => it.emoji),
  user: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.personId))),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(byId(world.issues, it.issueId))),
  comment: field('Comment', ({ it }, _, { world }) => commentNode(byId(world.comments, it.commentId))),
};

interface Bot extends Value {
  name: string;
}

const bot: Fields<Bot> = {
  id: scalar(({ name }) => name.toLowerCase()),
  type: scalar(() => 'integration'),
  subType: scalar(() => null),
  name: scalar(({ name }) => name),
  userDisplayName: scalar(() => null),
  avatarUrl: scalar(() => null),
};

/** Nobody writes from outside of the workspace here. */
const externalUser: Fields<Value & { name: string }> = { name: scalar(({ name }) => name) };

export const commentTypes: Types = {
  Comment: comment,
  ExternalUser: externalUser,
  Reaction: reaction,
  ActorBot: bot,
  ...listTypes('Comment'),
};
