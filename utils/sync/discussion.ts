import type { Comment, CommentView, Discussion, DiscussionView } from '@/utils/model/comment';
import { prependDiscussion, turned } from '@/utils/model/comment';
import type { NativeState, Person } from '@/utils/model/native';
import { hostOf, type IssueRef, tenantOf, trackerOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import type { CommandRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said-store';
import type { Store } from '@/utils/store/store';
import { factsOf } from '@/utils/trackers/facts';
import { writtenIn } from '@/utils/trackers/written';
import { toBlocks } from '@/utils/trackers/markup';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';

/** What discussions need of the house. */
export interface DiscussionTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  trackerFor(access: Access): Tracker;
  now: () => number;
}

/** Discussions of issues: the tracker's own comments. */
export interface Discussions {
  /** What is known of it now, with what is on its way. */
  show(ref: IssueRef): Promise<DiscussionView>;
  /** Reads a page of older comments first. One request; rejects with a TrackerError. */
  older(ref: IssueRef): Promise<DiscussionView>;
}

export function createDiscussions(tools: DiscussionTools): Discussions {
  const { store, said, accounts, trackerFor, now } = tools;
  const show = async (ref: IssueRef): Promise<DiscussionView> => {
    const me = (await accounts.of(tenantOf(ref)))?.person;
    const [discussion, row, owed] = await Promise.all([
      store.discussion(ref),
      store.issue(ref),
      said.owed(hostOf(ref), me?.id ?? ''),
    ]);
    return discussionView({
      ref,
      discussion,
      native: row?.native,
      me,
      commands: owed.filter((command) => command.ref === ref),
    });
  };
  return {
    show,
    older: async (ref) => {
      const account = await accounts.of(tenantOf(ref));
      const from = (await store.discussion(ref))?.older;
      if (account && from !== undefined) {
        const page = await trackerFor(account).olderComments(ref, from);
        // Whoever was faster has read that page already.
        await store.keepDiscussion(ref, now(), (before) =>
          before?.older === from ? prependDiscussion(page, before) : (before ?? page),
        );
      }
      return show(ref);
    },
  };
}

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
  const { reactions, id, link, parent } = rest;
  const source = writtenIn(body);
  return {
    id,
    link,
    reactions,
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
