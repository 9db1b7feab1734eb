import type { Change } from '@/utils/model/change';
import type { Comment } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { IssueRef } from '@/utils/model/ref';
import { jsonOf } from '../answer';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access, Attempt } from '../tracker';
import { markupAt, partsOf } from './place';
import type { Apis, Rest } from './rest';
import { withReason } from './rights';
import { leftBy, property, removeTwins } from './sent';
import { commentOf } from './discussion';
import { unwatch } from './unwatch';

/** Does one command, or finds it done. Rejects with a TrackerError. */
export async function perform(
  apis: Pick<Apis, 'rest' | 'access' | 'quiet' | 'mentions'>,
  command: Exclude<Command, Change>,
  attempt: Attempt,
): Promise<Comment | undefined> {
  if (command.kind === 'comment') return comment(apis, command, attempt);
  if (command.kind === 'edit') return edit(apis, command);
  // Reactions are entries of the ledger here: nothing of the sort is ever owed to Jira itself.
  throw new TrackerError('invalid', { key: 'jira.cannot-do', kind: command.kind });
}

/** The comment is the one that Jira's answer names, and is kept as such before anything else is asked. */
async function comment(
  { rest, access, mentions }: Pick<Apis, 'rest' | 'access' | 'mentions'>,
  { ref, body, post }: Extract<Command, { kind: 'comment' }>,
  { id, again, made, keep }: Attempt,
): Promise<Comment | undefined> {
  const path = `/issue/${partsOf(ref).key}/comment`;
  const written = await mentions.bodyOf(ref, body);
  const sent = { id, body: { markup: markupAt(access.host), source: sourceOf(written) } };
  if (made !== undefined) return known(rest, access, ref, made);
  const [before, ...twins] = again ? await leftBy(rest, ref, sent) : [];
  if (before !== undefined) {
    for (const twin of twins) await rest('remove-twin', 'DELETE', `${path}/${digText(twin, 'id')}`);
    return commentOf(access, ref, before);
  }
  const answer = await withReason(rest, { issue: ref }, ['ADD_COMMENTS'], () =>
    rest('add-comment', 'POST', path, { body: written, properties: [{ key: property, value: { id } }] }),
  );
  const comment = commentOf(access, ref, answer);
  await keep?.(comment.id);
  if (post !== undefined) await unwatch(rest, access, ref);
  await removeTwins(rest, ref, answer, sent);
  return comment;
}

/** A comment that an earlier try made; undefined where somebody removed it since. */
async function known(rest: Rest, access: Access, ref: IssueRef, id: string): Promise<Comment | undefined> {
  try {
    return commentOf(access, ref, await rest('find-comment', 'GET', `/issue/${partsOf(ref).key}/comment/${id}`));
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return undefined;
    throw error;
  }
}

/** Compares first: Jira would overwrite whatever stands there. */
async function edit(
  { rest, access, quiet, mentions }: Pick<Apis, 'rest' | 'access' | 'quiet' | 'mentions'>,
  { ref, comment: id, body, was }: Extract<Command, { kind: 'edit' }>,
): Promise<Comment> {
  const now = await rest('compare-comment', 'GET', `/issue/${partsOf(ref).key}/comment/${id}`);
  const wanted = await mentions.bodyOf(ref, body, dig(now, 'body'));
  const stands = bare(sourceOf(dig(now, 'body')));
  if (stands === bare(sourceOf(wanted))) return commentOf(access, ref, now);
  if (stands !== bare(was)) throw new TrackerError('invalid', { key: 'tracker.comment-changed' });
  return withReason(rest, { issue: ref }, ['EDIT_OWN_COMMENTS'], async () =>
    commentOf(access, ref, await quiet.comment('change-comment', ref, id, { body: wanted })),
  );
}

export function sourceOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** A body without what Jira adds to its mentions by itself. */
function bare(source: string): string {
  const own = new Set(['localId', 'accessLevel', 'userType']);
  const body = jsonOf({ text: source });
  return body === undefined
    ? source
    : JSON.stringify(body, (key, value: unknown) => (own.has(key) ? undefined : value));
}
