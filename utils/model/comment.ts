import type { Capabilities } from './capabilities';
import type { Block } from './blocks';
import type { Command } from './command';
import type { Body } from './issue';
import type { Person } from './native';
import type { Receipt } from './receipt';
import type { Told } from './told';

/** One comment of an issue, as the tracker holds it. */
export interface Comment {
  /** The tracker's own, immutable. */
  id: string;
  /** Absent where the account is gone. */
  author: Person | undefined;
  /** When it was written, and when its text was last changed; ISO 8601. */
  at: string;
  editedAt?: string;
  body: Body;
  /** Its text is in no form that can be read, and so empty here. */
  unreadable?: true;
  /** The comment it replies to, where the tracker has threads. */
  parent?: string;
  reactions: CommentReaction[];
  /** Whether this account may change its text. */
  mayEdit: boolean;
  /** Where people open it. */
  link: string;
}

export interface CommentReaction {
  content: '+1' | '-1';
  count: number;
  mine: boolean;
}

/** Comments of one issue without a gap between them, the oldest first. */
export interface Discussion {
  comments: Comment[];
  /** How many the issue has. */
  total: number;
  /** How many of those asked for the tracker gave in no form that can be read; absent where all could. */
  unread?: number;
  /** Where reading goes on towards older ones, in the tracker's own words; absent where all are here. */
  older?: string;
}

/** The discussion as a screen shows it. */
export interface DiscussionView {
  comments: CommentView[];
  total: number;
  /** Whether there are older ones that were not read yet. */
  older: boolean;
  /** How many could not be read; absent where all could. */
  unread?: number;
  /** Who is told of a new comment. */
  notifies: Told;
  /** Why nothing can be written here; absent where it can. */
  blocked?: Told;
}

export interface CommentView {
  id: string;
  /** Absent where that account is gone. */
  author?: string;
  /** Written by the person at this screen. */
  me: boolean;
  /** Milliseconds since 1970. */
  at: number;
  edited: boolean;
  blocks: Block[];
  unreadable?: true;
  parent?: string;
  reactions: CommentReaction[];
  link: string;
  /** The text as its author wrote it, for changing it; absent where this person may not. */
  source?: string;
  /** Where it is, while it is not in the tracker. */
  receipt?: Receipt;
}

const nothing: Discussion = { comments: [], total: 0 };

/**
 * What is known after the newest comments were read: older ones stay where no gap lies between, and what the tracker
 * does not hold any more goes. `now` must end with the newest. Pure.
 */
export function joinDiscussion(before: Discussion | undefined, now: Discussion): Discussion {
  const first = now.comments[0];
  const overlap = first ? (before?.comments.findIndex(({ id }) => id === first.id) ?? -1) : -1;
  if (!before || overlap <= 0) return now;
  const { older: _, ...rest } = now;
  return {
    ...rest,
    comments: [...before.comments.slice(0, overlap), ...now.comments],
    ...(before.older !== undefined && { older: before.older }),
  };
}

/** What is known after a further page towards older ones was read. Pure. */
export function prependDiscussion(older: Discussion, before: Discussion): Discussion {
  const known = new Set(before.comments.map(({ id }) => id));
  const { older: _, ...rest } = before;
  const unread = (older.unread ?? 0) + (before.unread ?? 0);
  const comments = [...older.comments.filter(({ id }) => !known.has(id)), ...before.comments];
  // Not every tracker counts them all.
  return {
    ...rest,
    total: Math.max(before.total, older.total, comments.length),
    ...(unread > 0 && { unread }),
    comments,
    ...(older.older !== undefined && { older: older.older }),
  };
}

/** The discussion with a comment that was just written or changed. Pure. */
export function withComment(discussion: Discussion = nothing, comment: Comment): Discussion {
  const known = discussion.comments.some(({ id }) => id === comment.id);
  if (known)
    return { ...discussion, comments: discussion.comments.map((one) => (one.id === comment.id ? comment : one)) };
  return { ...discussion, total: discussion.total + 1, comments: [...discussion.comments, comment] };
}

/** The discussion with this person's 👍 or 👎 of one comment turned on or off. Pure. */
export function withReaction(
  discussion: Discussion = nothing,
  { comment, content, on }: Extract<Command, { kind: 'react' }>,
): Discussion {
  return {
    ...discussion,
    comments: discussion.comments.map((one) =>
      one.id === comment ? { ...one, reactions: turned(one.reactions, content, on) } : one,
    ),
  };
}

/** A reaction turned on or off by the person at this screen. Pure. */
export function turned(
  reactions: readonly CommentReaction[],
  content: CommentReaction['content'],
  on: boolean,
): CommentReaction[] {
  const { count, mine } = reactions.find((one) => one.content === content) ?? { count: 0, mine: false };
  const others = reactions.filter((one) => one.content !== content);
  return [...others, { content, count: count + Number(on) - Number(mine), mine: on }];
}

/** What Tend adds to a comment where it is sent, to know it again, in characters at most. */
const mostMark = 80;

/** That a text is longer than its tracker takes, undefined where it is not. Pure. */
export function overLimit(
  text: string,
  { name, longestComment }: Pick<Capabilities, 'name' | 'longestComment'>,
): Told | undefined {
  const { length } = text.trim();
  if (longestComment === undefined) return undefined;
  if (length + mostMark <= longestComment) return undefined;
  const told = { tracker: name, most: longestComment, length };
  return length > longestComment
    ? { key: 'comment.too-long', ...told }
    : { key: 'comment.too-long-marked', ...told, mark: mostMark };
}
