import type { Entity } from './types';

/** One line of an issue's history: what changed, by whom. Only what changed is set. */
export interface HistoryEntry extends Entity {
  issueId: string;
  actorId: string | undefined;
  changes: Partial<Record<HistoryField, { from: unknown; to: unknown }>>;
  addedLabelIds: string[];
  removedLabelIds: string[];
  archived: boolean | undefined;
  autoArchived: boolean;
}

export const historyFields = [
  'title',
  'description',
  'stateId',
  'priority',
  'estimate',
  'assigneeId',
  'cycleId',
  'projectId',
  'milestoneId',
  'parentId',
  'teamId',
  'dueDate',
] as const;
export type HistoryField = (typeof historyFields)[number];

export const notificationTypes = [
  'issueAssignedToYou',
  'issueUnassignedFromYou',
  'issueNewComment',
  'issueCommentMention',
  'issueMention',
  'issueCommentReaction',
  'issueEmojiReaction',
  'issueStatusChanged',
  'issuePriorityUrgent',
] as const;
export type NotificationType = (typeof notificationTypes)[number];

/** What appeared in somebody's inbox. */
export interface Notification extends Entity {
  type: NotificationType;
  /** Whose inbox. */
  personId: string;
  actorId: string | undefined;
  issueId: string;
  commentId: string | undefined;
  emoji: string | undefined;
  /** The mutation that brought it about. */
  by: string;
}

export type TokenKind = 'key' | 'oauth';

export interface Token {
  value: string;
  personId: string;
  kind: TokenKind;
  scopes: string[];
  revoked: boolean;
  /** Undefined: never. */
  expiresAt: number | undefined;
}
