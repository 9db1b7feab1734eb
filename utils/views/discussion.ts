import { type Comment, type CommentView, type Discussion, type DiscussionView, turned } from '@/utils/model/comment';
import type { NativeState, Person } from '@/utils/model/native';
import { type IssueRef, trackerOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import type { CommandRow } from '@/utils/store/rows';
import { factsOf } from '@/utils/trackers/facts';
import { writtenIn } from '@/utils/markup/written';
import { toBlocks } from '@/utils/markup/to-blocks';

/** Everything that a discussion on screen is made from. */
export interface Spoken {
  ref: IssueRef;
  discussion: Discussion | undefined;
  native: NativeState | undefined;
  me: Person | undefined;
  commands: CommandRow[];
}

/**
 * The discussion as a screen shows it: what the tracker holds, with what this person sent and it does not hold yet.
 * Pure.
 */
export function discussionView({ ref, discussion, native, me, commands }: Spoken): DiscussionView {
  const { name, mentions } = factsOf(ref).capabilities;
  const others = (native?.listeners ?? []).filter((listener) => listener !== me?.name);
  const blocked = blockedBy(name, native, me);
  const comments = (discussion?.comments ?? []).map((comment) => withOwed(commentView(comment, me), commands));
  return {
    comments: [...comments, ...commands.flatMap((row) => onItsWay(row, me))],
    total: discussion?.total ?? 0,
    older: discussion?.older !== undefined,
    ...(discussion?.unread !== undefined && {
      unread: discussion.unread,
    }),
    notifies: {
      key: 'comment.tells',
      people: others.slice(0, 5),
      more: Math.max(0, others.length - 5),
      mentioned: mentions,
      in: trackerOf(ref),
    },
    ...(blocked !== undefined && { blocked }),
  };
}

/** Why nothing can be written. */
function blockedBy(tracker: string, native: NativeState | undefined, me: Person | undefined): Told | undefined {
  if (!me) return { key: 'account.connect-to-comment', tracker };
  return native?.shut ?? (native && !native.mayComment ? { key: 'issue.locked' } : undefined);
}

function commentView({ body, author, at, editedAt, mayEdit, ...rest }: Comment, me: Person | undefined): CommentView {
  const mine = author !== undefined && author.id === me?.id;
  const { reactions, id, link, parent, unreadable } = rest;
  const source = writtenIn(body);
  return {
    id,
    link,
    reactions,
    ...(unreadable && { unreadable }),
    ...(parent !== undefined && { parent }),
    ...(author && { author: author.name }),
    me: mine,
    at: Date.parse(at),
    edited: editedAt !== undefined,
    blocks: toBlocks(body),
    ...(mine && mayEdit && source !== undefined && { source }),
  };
}

/** A comment as it will be once what is owed to it has arrived. */
function withOwed(view: CommentView, commands: CommandRow[]): CommentView {
  const now = { ...view };
  for (const { command, refused } of commands) {
    if (!('comment' in command) || command.comment !== view.id) continue;
    if (command.kind === 'edit') Object.assign(now, { source: command.body, receipt: receiptOf(refused) });
    else if (!refused) now.reactions = turned(now.reactions, command.content, command.on);
  }
  return now;
}

function onItsWay({ id, ref, command, at, refused }: CommandRow, me: Person | undefined): CommentView[] {
  if (command.kind !== 'comment' || !me) return [];
  const body = { markup: factsOf(ref).writes, source: command.body };
  return [
    {
      id: `owed:${id}`,
      author: me.name,
      me: true,
      at,
      edited: false,
      blocks: toBlocks(body),
      reactions: [],
      link: '',
      ...(command.parent !== undefined && { parent: command.parent }),
      receipt: receiptOf(refused),
    },
  ];
}

function receiptOf(refused: Told | undefined): NonNullable<CommentView['receipt']> {
  return refused === undefined
    ? { state: 'sending', told: { key: 'receipt.on-its-way' } }
    : { state: 'refused', told: refused };
}
