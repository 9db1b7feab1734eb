import type { Comment, Discussion } from '@/utils/model/comment';
import type { Body } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import { authorOf } from './person';
import { partsOf } from './place';
import type { Rest } from './rest';
import { isoTime } from './time';

/** Comments that are read at once. */
const page = 100;

/**
 * The newest comments of an issue: as they came with it, or, where Jira left some of them out, asked for. [?] Nobody
 * documents how many come with an issue.
 */
export async function discussionIn(rest: Rest, access: Access, ref: IssueRef, issue: unknown): Promise<Discussion> {
  const field = dig(issue, 'fields', 'comment');
  const total = Number(dig(field, 'total') ?? 0);
  const given = digList(field, 'comments');
  if (given.length >= total) return discussionOf(access, ref, given, 0, total);
  return readDiscussion(rest, access, ref, total);
}

/** The comments before the n-th, a page of them. `older` is how many there are before. */
export function readDiscussion(rest: Rest, access: Access, ref: IssueRef, before: number): Promise<Discussion> {
  const from = Math.max(0, before - page);
  return listed(rest, ref, from, before - from).then(({ comments, total }) =>
    discussionOf(access, ref, comments, from, total),
  );
}

/** Comments in the order they were written in. */
export async function listed(
  rest: Rest,
  ref: IssueRef,
  from: number,
  most: number,
): Promise<{ comments: unknown[]; total: number }> {
  const found = await rest(
    'read-comments',
    'GET',
    `/issue/${partsOf(ref).key}/comment?startAt=${from}&maxResults=${most}&orderBy=created`,
  );
  return { comments: digList(found, 'comments'), total: Number(dig(found, 'total') ?? 0) };
}

function discussionOf(access: Access, ref: IssueRef, comments: unknown[], from: number, total: number): Discussion {
  return {
    comments: comments.flatMap((comment) => shown(access, ref, comment)),
    total,
    ...(from > 0 && { older: String(from) }),
  };
}

/**
 * A comment that cannot be read is shown as one that cannot, in its place; without a number there is nothing to show.
 */
function shown(access: Access, ref: IssueRef, comment: unknown): Comment[] {
  const read = readComment(access, ref, comment);
  const id = digText(comment, 'id');
  if (read || id === undefined) return read ? [read] : [];
  return [
    {
      id,
      author: authorOf(dig(comment, 'author')),
      at: isoTime(digText(comment, 'created')) ?? isoTime(digText(comment, 'updated')) ?? new Date(0).toISOString(),
      body: { markup: 'plain', source: '' },
      unreadable: true,
      reactions: [],
      mayEdit: false,
      link: linkOf(access, ref, id),
    },
  ];
}

/** One comment that was asked for by itself. Throws where it cannot be read. */
export function commentOf(access: Access, ref: IssueRef, comment: unknown): Comment {
  const read = readComment(access, ref, comment);
  if (!read) throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Jira', what: 'comment' });
  return read;
}

/** Jira says of nobody whether they may change a comment; whoever wrote it usually may. */
function readComment(access: Access, ref: IssueRef, comment: unknown): Comment | undefined {
  const id = digText(comment, 'id');
  const at = isoTime(digText(comment, 'created'));
  const updatedAt = isoTime(digText(comment, 'updated'));
  const body = bodyOf(dig(comment, 'body'));
  if (id === undefined || at === undefined || !body) return undefined;
  return {
    id,
    author: authorOf(dig(comment, 'author')),
    at,
    ...(updatedAt && updatedAt > at && { editedAt: updatedAt }),
    body,
    reactions: [],
    mayEdit: true,
    link: linkOf(access, ref, id),
  };
}

function linkOf({ base }: Access, ref: IssueRef, id: string): string {
  return `${base}/browse/${partsOf(ref).key}?focusedCommentId=${id}`;
}

/** The words of a comment as Jira gives them; undefined for what is none. */
export function bodyOf(body: unknown): Body | undefined {
  if (typeof body === 'string') return { markup: 'jira-wiki', source: body };
  return typeof body === 'object' && body !== null ? { markup: 'adf', source: JSON.stringify(body) } : undefined;
}
