import type { Body } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { textOf } from '@/utils/model/blocks-text';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import { personOf } from './person';
import { partsOf } from './place';
import type { Rest } from './rest';
import { bodyOf, listed } from './discussion';

/** What a comment carries beside it, for a later try to know it by. */
export const property = 'tend-command';
/** How many of the newest comments are looked through for it. */
const latest = 30;
/** A request that a proxy repeats follows at once. */
const close = 60_000;

/** What a command that was sent before is known by. */
export interface Sent {
  id: string;
  /** The words it was sent with. */
  body: Body;
}

/**
 * The comments that a command left behind whose answer never came, the oldest first: those that carry its id; else,
 * since servers and add-ons may drop what comments carry, the newest with the same words by the same account.
 */
export async function leftBy(rest: Rest, ref: IssueRef, { id, body }: Sent): Promise<unknown[]> {
  const { total } = await listed(rest, ref, 0, 1);
  const { comments } = await listed(rest, ref, Math.max(0, total - latest), latest);
  const found: unknown[] = [];
  const bare: unknown[] = [];
  for (const comment of comments.toReversed()) {
    if (found.length > 2) break;
    const mark = await markOf(rest, digText(comment, 'id') ?? '');
    if (mark === id) found.unshift(comment);
    else if (found.length > 0) break;
    else if (mark === undefined && sameWords(comment, body)) bare.push(comment);
  }
  if (found.length > 0 || bare.length === 0) return found;
  const me = personOf(await rest('who-am-i', 'GET', '/myself'))?.id;
  return bare.filter((comment) => personOf(dig(comment, 'author'))?.id === me).slice(0, 1);
}

/** Removes what else a proxy made of the request that made a comment: it carries the same id, and stands close by. */
export async function removeTwins(rest: Rest, ref: IssueRef, made: unknown, { id, body }: Sent): Promise<void> {
  const { total } = await listed(rest, ref, 0, 1);
  if (total < 2) return;
  const { comments } = await listed(rest, ref, Math.max(0, total - latest), latest);
  const at = timeOf(made);
  for (const comment of comments) {
    const other = digText(comment, 'id') ?? '';
    if (other === digText(made, 'id') || Math.abs(timeOf(comment) - at) > close || !sameWords(comment, body)) continue;
    if ((await markOf(rest, other)) === id)
      await rest('remove-twin', 'DELETE', `/issue/${partsOf(ref).key}/comment/${other}`);
  }
}

function timeOf(comment: unknown): number {
  return Date.parse(digText(comment, 'created') ?? '');
}

function sameWords(comment: unknown, sent: Body): boolean {
  const body = bodyOf(dig(comment, 'body'));
  return body !== undefined && textOf(toBlocks(body)) === textOf(toBlocks(sent));
}

async function markOf(rest: Rest, comment: string): Promise<string | undefined> {
  try {
    return digText(await rest('comment-mine', 'GET', `/comment/${comment}/properties/${property}`), 'value', 'id');
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return undefined;
    throw error;
  }
}
