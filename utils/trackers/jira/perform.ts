import type { Change } from '@/utils/model/change';
import type { Comment } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digText } from '../dig';
import { TrackerError } from '../failure';
import { parseMarkdown } from '../github/markdown';
import type { Access, Attempt } from '../tracker';
import { adfOf } from './adf-write';
import { markupAt, partsOf } from './place';
import type { Rest } from './rest';
import { withReason } from './rights';
import { commentOf, listed } from './talk';

/** What a comment carries beside it, for a later try to know it by. */
const property = 'tend-command';
/** How many of the newest comments are looked through for it. */
const latest = 30;

/** Does one command, or finds it done. Rejects with a TrackerError. */
export async function perform(
  rest: Rest,
  access: Access,
  command: Exclude<Command, Change>,
  attempt: Attempt,
): Promise<Comment | undefined> {
  if (command.kind === 'comment') return comment(rest, access, command, attempt);
  if (command.kind === 'edit') return edit(rest, access, command);
  // Reactions are entries of the ledger here: nothing of the sort is ever owed to Jira itself.
  throw new TrackerError('invalid', `Jira holds nothing that “${command.kind}” could be done to.`);
}

/** As Jira takes it: a document on Cloud, the words themselves on Data Center. */
function bodyOf({ host }: Access, text: string): Json {
  return markupAt(host) === 'adf' ? adfOf(parseMarkdown(text)) : text;
}

async function comment(
  rest: Rest,
  access: Access,
  { ref, body }: Extract<Command, { kind: 'comment' }>,
  { id, again }: Attempt,
): Promise<Comment> {
  const path = `/issue/${partsOf(ref).key}/comment`;
  if (!again || (await marked(rest, ref, id)).length === 0) {
    await withReason(rest, { issue: ref }, ['ADD_COMMENTS'], () =>
      rest('add a comment', 'POST', path, {
        body: bodyOf(access, body),
        properties: [{ key: property, value: { id } }],
      }),
    );
  }
  // A proxy may have sent it twice.
  const [mine, ...twins] = await marked(rest, ref, id);
  if (mine === undefined) throw new TrackerError('unexpected', 'Jira took the comment, but does not show it.');
  for (const twin of twins)
    await rest('remove a comment that was sent twice', 'DELETE', `${path}/${digText(twin, 'id')}`);
  return commentOf(access, ref, mine);
}

/** The newest comments that carry a command's id, the oldest first. */
async function marked(rest: Rest, ref: IssueRef, id: string): Promise<unknown[]> {
  const { total } = await listed(rest, ref, 0, 1);
  const { comments } = await listed(rest, ref, Math.max(0, total - latest), latest);
  const found: unknown[] = [];
  for (const comment of comments.toReversed()) {
    if (found.length > 2) break;
    if ((await markOf(rest, digText(comment, 'id') ?? '')) === id) found.unshift(comment);
    else if (found.length > 0) break;
  }
  return found;
}

async function markOf(rest: Rest, comment: string): Promise<string | undefined> {
  try {
    return digText(
      await rest('is this my comment', 'GET', `/comment/${comment}/properties/${property}`),
      'value',
      'id',
    );
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return undefined;
    throw error;
  }
}

/** Compares first: Jira would overwrite whatever stands there. */
async function edit(
  rest: Rest,
  access: Access,
  { ref, comment: id, body, was }: Extract<Command, { kind: 'edit' }>,
): Promise<Comment> {
  const path = `/issue/${partsOf(ref).key}/comment/${id}`;
  const now = await rest('does my comment still stand as it was', 'GET', path);
  const wanted = bodyOf(access, body);
  if (sourceOf(dig(now, 'body')) === sourceOf(wanted)) return commentOf(access, ref, now);
  if (sourceOf(dig(now, 'body')) !== was)
    throw new TrackerError(
      'invalid',
      'This comment was changed meanwhile, so nothing was written over it. Look at both and save again.',
    );
  return withReason(rest, { issue: ref }, ['EDIT_OWN_COMMENTS'], async () =>
    commentOf(access, ref, await rest('change a comment', 'PUT', `${path}?notifyUsers=false`, { body: wanted })),
  );
}

function sourceOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
