import { normalise } from '../markdown/normalise';
import { newComment } from '../world/new';
import { isAdmin } from '../world/roles';
import type { Comment, Issue } from '../world/types';
import { must } from '../world/world';
import { type Acting, commentFor, freshId, writable } from './acting';
import { named, newlyMentioned, notify, subscribe, tellMentioned, tellSubscribers } from './notify';
import { badArgument, forbidden, invalid } from './refused';

type Input = Record<string, unknown>;

/** Nobody has published Linear's own limit: this is as much as a careful client sends. */
export const commentLimit = 30_000;

export function createComment(acting: Acting, input: Input): Comment {
  const { world, person } = acting;
  const parent = typeof input['parentId'] === 'string' ? commentFor(acting, input['parentId']) : undefined;
  const issue = writable(acting, input['issueId'] ?? parent?.issueId);
  const id = freshId(acting, 'Comment', input['id'], world.comments);
  const sent = checkedBody(input['body'], world.quirks.normalises);
  const body = world.quirks.namesMentions ? named(sent) : sent;
  if (parent && parent.issueId !== issue.id) throw invalid('Parent comment must belong to the same issue.');
  const comment = newComment(world, issue, person.id, body, world.now(), id);
  Object.assign(comment, {
    parentId: parent?.parentId ?? parent?.id,
    quotedText: typeof input['quotedText'] === 'string' ? input['quotedText'] : undefined,
  });
  world.comments.push(comment);
  touch(acting, issue);
  tellMentioned(acting, 'issueCommentMention', { issue, comment }, sent);
  if (parent?.personId !== undefined) notify(acting, 'issueNewComment', parent.personId, { issue, comment });
  tellSubscribers(acting, 'issueNewComment', { issue, comment });
  if (input['doNotSubscribeToIssue'] !== true) subscribe(issue, person.id);
  return comment;
}

/**
 * Nobody edits another person's words, not even an admin. Whether an edit that adds a name notifies is not documented.
 */
export function updateComment(acting: Acting, id: unknown, input: Input): Comment {
  const { world, person } = acting;
  const comment = commentFor(acting, id);
  const issue = writable(acting, comment.issueId);
  if (comment.personId !== person.id) throw forbidden('You can only edit your own comments.');
  if (input['body'] === undefined || input['body'] === null) return comment;
  const sent = checkedBody(input['body'], world.quirks.normalises);
  const body = world.quirks.namesMentions ? named(sent) : sent;
  if (body === comment.body) return comment;
  acting.mayNotify.push(...newlyMentioned(acting, issue, sent, comment.body).map((one) => one.displayName));
  Object.assign(comment, { body, editedAt: world.now(), updatedAt: world.now() });
  touch(acting, issue);
  return comment;
}

/** One's own, or any as an admin. Its answers and reactions go with it. */
export function deleteComment(acting: Acting, id: unknown): Comment {
  const { world, person } = acting;
  const comment = commentFor(acting, id);
  if (comment.personId !== person.id && !isAdmin(person)) throw forbidden('You can only delete your own comments.');
  const gone = new Set(
    world.comments.filter((one) => one.id === comment.id || one.parentId === comment.id).map((one) => one.id),
  );
  world.comments = world.comments.filter((one) => !gone.has(one.id));
  world.reactions = world.reactions.filter((one) => one.commentId === undefined || !gone.has(one.commentId));
  touch(acting, must(world.issues, comment.issueId));
  return comment;
}

/** Only whole threads are resolved, by their first comment. */
export function resolveComment(acting: Acting, id: unknown, resolvingCommentId: unknown): Comment {
  const { world, person } = acting;
  const comment = rootComment(acting, id);
  const resolving = typeof resolvingCommentId === 'string' ? commentFor(acting, resolvingCommentId) : undefined;
  if (resolving && resolving.parentId !== comment.id && resolving.id !== comment.id)
    throw invalid('The resolving comment must belong to the thread.');
  return Object.assign(comment, {
    resolvedAt: world.now(),
    resolvedBy: person.id,
    resolvingCommentId: resolving?.id,
    updatedAt: world.now(),
  });
}

export function unresolveComment(acting: Acting, id: unknown): Comment {
  return Object.assign(rootComment(acting, id), {
    resolvedAt: undefined,
    resolvedBy: undefined,
    resolvingCommentId: undefined,
    updatedAt: acting.world.now(),
  });
}

function rootComment(acting: Acting, id: unknown): Comment {
  const comment = commentFor(acting, id);
  writable(acting, comment.issueId);
  if (comment.parentId !== undefined) throw invalid('Only the first comment of a thread can be resolved.');
  return comment;
}

function touch({ world }: Acting, issue: Issue): void {
  if (world.quirks.commentTouchesIssue) issue.updatedAt = world.now();
}

function checkedBody(value: unknown, normalises: boolean): string {
  const body = typeof value === 'string' && normalises ? normalise(value) : value;
  if (typeof body !== 'string' || body.trim() === '') throw badArgument('body should not be empty.');
  if (body.length > commentLimit)
    throw badArgument(`body must be shorter than or equal to ${commentLimit} characters.`);
  return body;
}
