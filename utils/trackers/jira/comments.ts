import { isRecord, isStorable, type Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { LedgerIssue, LedgerReading, TrackerComment } from '../ledger-host';
import { authorOf, personOf } from './person';
import { partsOf } from './place';
import type { Quiet } from './quiet';
import type { Rest } from './rest';
import { withReason } from './rights';
import { isoTime } from './time';

/**
 * The comments, oldest change first. Jira lists no changes: it is asked when the issue changed last, and only if that
 * was at another time than at the last reading, for all comments.
 */
export async function readComments(rest: Rest, ledger: IssueRef, since: string | undefined): Promise<LedgerReading> {
  const issue = await rest('ledger-changed', 'GET', `/issue/${partsOf(ledger).key}?fields=updated`);
  // Jira answers for a former key as for the one of now, which may be another project's.
  if (digText(issue, 'key') !== partsOf(ledger).key)
    throw new TrackerError('gone', { key: 'jira.ledger-moved', ledger: partsOf(ledger).key });
  const changed = isoTime(digText(issue, 'fields', 'updated')) ?? '';
  if (changed === since) return { comments: [], since };
  const all = await listComments(rest, ledger);
  // One that cannot be read costs the others nothing: it is no page of anybody's.
  const read = all.map(readComment).filter((comment) => comment !== undefined);
  return { comments: read.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)), since: changed };
}

async function listComments(rest: Rest, ref: IssueRef): Promise<unknown[]> {
  const comments: unknown[] = [];
  for (let total = 1; comments.length < total;) {
    const page = await rest(
      'read-ledger',
      'GET',
      `/issue/${partsOf(ref).key}/comment?startAt=${comments.length}&maxResults=100`,
    );
    const more = digList(page, 'comments');
    // A server that gives the same page again has no more than that.
    if (comments.length > 0 && digText(more[0], 'id') === digText(comments[0], 'id')) break;
    comments.push(...more);
    // A comment deleted meanwhile leaves fewer than there were said to be.
    total = more.length === 0 ? 0 : Number(dig(page, 'total'));
  }
  return comments;
}

/**
 * Writes a page: a new comment, for the people of a service desk only, or an own one anew, without mail. What a page's
 * comment carries beside it tells programs what it is.
 */
export async function writeComment(
  rest: Rest,
  quiet: Quiet,
  { ref }: Pick<LedgerIssue, 'ref'>,
  { commentId, body }: { commentId?: string; body: Json },
): Promise<TrackerComment> {
  const path = `/issue/${partsOf(ref).key}/comment`;
  return withReason(rest, { issue: ref }, ['ADD_COMMENTS', 'EDIT_OWN_COMMENTS'], async () => {
    if (commentId !== undefined) return commentOf(await quiet.comment('write-entries', ref, commentId, { body }));
    const properties = [
      { key: 'tend-page', value: { page: pageIn(body) } },
      { key: 'sd.public.comment', value: { internal: true } },
    ];
    return commentOf(await rest('add-page', 'POST', path, { body, properties }));
  });
}

/** Which page of which device a body is, as its block says. */
function pageIn(body: Json): string {
  const [, device = '', page = ''] = /\\?"device\\?":\\?"(\w+)\\?",\\?"page\\?":(\d+)/.exec(JSON.stringify(body)) ?? [];
  return `${device}-${page}`;
}

function commentOf(comment: unknown): TrackerComment {
  const read = readComment(comment);
  if (!read) throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Jira', what: 'comment' });
  return read;
}

function readComment(comment: unknown): TrackerComment | undefined {
  const id = digText(comment, 'id');
  const body = dig(comment, 'body');
  const updatedAt = isoTime(digText(comment, 'updated'));
  if (id === undefined || updatedAt === undefined || !isBody(body)) return undefined;
  const author = authorOf(dig(comment, 'author'));
  const editor = personOf(dig(comment, 'updateAuthor'));
  return {
    id,
    author: author && { ...author, asOf: updatedAt },
    editor: editor && { id: editor.id, name: editor.name },
    body,
    updatedAt,
  };
}

/** Wiki text, or a document of any depth: whoever nests deeper than a page of ours is not read as one. */
export function isBody(body: unknown): body is Json {
  return typeof body === 'string' || body === null || (isRecord(body) && isStorable(body, 200));
}
