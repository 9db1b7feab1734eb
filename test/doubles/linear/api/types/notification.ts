import type { Notification, NotificationType } from '../../world/records';
import { byId, must, pageOf, teamOf } from '../../world/world';
import { field, type Fields, isoOrNull, scalar, type Types } from '../binding';
import { commentNode, entity, issueNode, type Node, teamNode, userNode } from './nodes';
import { listTypes } from '../connection';

const categories: Record<NotificationType, string> = {
  issueAssignedToYou: 'assignments',
  issueUnassignedFromYou: 'assignments',
  issueNewComment: 'commentsAndReplies',
  issueCommentMention: 'mentions',
  issueMention: 'mentions',
  issueCommentReaction: 'reactions',
  issueEmojiReaction: 'reactions',
  issueStatusChanged: 'statusChanges',
  issuePriorityUrgent: 'assignments',
};

const notification: Fields<Node<Notification>> = {
  ...entity,
  type: scalar(({ it }) => it.type),
  category: scalar(({ it }) => categories[it.type]),
  title: scalar(({ it }, _, { world }) => must(world.issues, it.issueId).title),
  subtitle: scalar(({ it }) => it.type),
  url: scalar(({ it }, _, { world }) => pageOf(world, must(world.issues, it.issueId))),
  readAt: scalar(() => isoOrNull(undefined)),
  issueId: scalar(({ it }) => it.issueId),
  commentId: scalar(({ it }) => it.commentId ?? null),
  reactionEmoji: scalar(({ it }) => it.emoji ?? null),
  user: field('User', ({ it }, _, { world }) => userNode(must(world.people, it.personId))),
  actor: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.actorId))),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.issueId))),
  comment: field('Comment', ({ it }, _, { world }) => commentNode(byId(world.comments, it.commentId))),
  team: field('Team', ({ it }, _, { world }) => teamNode(teamOf(world, must(world.issues, it.issueId)))),
};

export const notificationTypes: Types = { IssueNotification: notification, ...listTypes('Notification') };
