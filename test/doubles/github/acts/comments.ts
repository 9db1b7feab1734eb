import { newComment } from '../world/new';
import { canComment, canEdit } from '../world/roles';
import type { Comment, Written } from '../world/types';
import type { Told } from '../../shared/told';
import { type ActingOnIssue, need } from './acting';
import { newlyNamed, toldOf } from './notify';
import { invalid, Refused } from './refused';

/** Characters, as people count them. */
const bodyLimit = 65_536;

export function addComment(acting: ActingOnIssue, body: string): Told & { comment: Comment } {
  const { world, login, repo, issue } = acting;
  need(
    canComment(repo, login, issue),
    issue.locked ? 'Unable to create comment because issue is locked.' : 'Must have read access to Repository.',
  );
  checkBody('IssueComment', body, true);
  const notifies = toldOf(world, repo, issue, login, body);
  const comment = newComment(world, issue.number, login, body);
  issue.comments.push(comment);
  issue.updatedAt = world.now();
  return { comment, notifies, mayNotify: [] };
}

export function editComment(acting: ActingOnIssue, comment: Comment, body: string): Told {
  const { world, login, repo, issue } = acting;
  need(canEdit(repo, login, comment), 'Must have admin rights to Repository.');
  checkBody('IssueComment', body, true);
  const mayNotify = newlyNamed(world, repo, issue, comment.body, body);
  rewrite(acting, comment, body);
  if (world.quirks.commentEditTouchesIssue) issue.updatedAt = world.now();
  return { notifies: [], mayNotify };
}

export function deleteComment({ login, repo, issue, world }: ActingOnIssue, comment: Comment): void {
  need(canEdit(repo, login, comment), 'Must have admin rights to Repository.');
  issue.comments = issue.comments.filter((one) => one !== comment);
  issue.updatedAt = world.now();
}

/** Saves a version; the first edit saves the original too. An edit that changes nothing is none. */
export function rewrite(
  { world, login }: Pick<ActingOnIssue, 'world' | 'login'>,
  written: Written,
  body: string,
): void {
  if (written.body === body) return;
  const at = world.now();
  if (written.edits.length === 0)
    written.edits.push({ id: world.nextId(), login: written.author, at: written.createdAt, body: written.body });
  written.edits.push({ id: world.nextId(), login, at, body });
  written.body = body;
  written.updatedAt = at;
}

export function checkBody(resource: string, body: unknown, filled: boolean): asserts body is string {
  if (typeof body !== 'string') throw new Refused('invalid', 'Invalid request.\n\n"body" wasn\'t supplied.');
  if (filled && body.trim() === '') throw invalid(resource, 'body', 'missing_field');
  if ([...body].length > bodyLimit)
    throw invalid(resource, 'body', 'unprocessable', `Body is too long (maximum is ${bodyLimit} characters)`);
}
