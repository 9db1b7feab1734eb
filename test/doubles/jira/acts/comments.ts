import { isAdf, tooLong, tooLongMessage } from '../text/length';
import { newComment } from '../world/new';
import { may } from '../world/rights';
import type { Comment, Text } from '../world/types';
import type { World } from '../world/world';
import { silent, type Told } from '../../shared/told';
import { type ActingOnIssue, change, needEditable, needQuiet } from './acting';
import { audience, newlyNamed, together } from './notify';
import { invalidField, need, Refused } from './refused';

/** The property that hides a comment from a service desk's customers. */
const internalKey = 'sd.public.comment';
/** Comments an issue may have on Cloud. */
export const commentsPerIssue = 5_000;

export function addComment(
  acting: ActingOnIssue,
  body: unknown,
  properties: Record<string, unknown> = {},
): Told & { comment: Comment } {
  const { world, name, project, issue } = acting;
  need(
    may(project, name, 'ADD_COMMENTS'),
    `${name}, you do not have the permission to comment on this issue.`,
    world.quirks.commentRefusal,
  );
  needEditable(acting, world.quirks.commentRefusal);
  const text = checkedText(world, 'comment', body);
  if (issue.comments.length >= commentsPerIssue)
    throw new Refused(413, [`The issue has reached the limit of ${commentsPerIssue} comments.`]);
  const comment = { ...newComment(world, name, text), ...(!world.quirks.dropsCommentProperties && { properties }) };
  const told = together(audience(acting), newlyNamed(acting, null, text)).filter((one) =>
    seesComment(acting, one, comment),
  );
  change(acting, () => {
    issue.comments.push(comment);
    // Whoever says something watches from then on, unless told otherwise in the profile.
    if (!issue.watchers.includes(name)) issue.watchers.push(name);
  });
  return { comment, notifies: told, mayNotify: [] };
}

/** `notifyUsers=false` is obeyed on Cloud; Data Center documents no such parameter. */
export function editComment(
  acting: ActingOnIssue,
  comment: Comment,
  body: unknown,
  { notifyUsers = true, properties }: { notifyUsers?: boolean; properties?: Record<string, unknown> },
): Told {
  const { world, name, issue } = acting;
  need(
    mayChange(acting, comment, 'EDIT'),
    'You do not have the permission to edit this comment.',
    world.quirks.commentRefusal,
  );
  needEditable(acting, world.quirks.commentRefusal);
  if (!notifyUsers && world.quirks.quietComments === 'admins') needQuiet(acting);
  const text = checkedText(world, 'comment', body);
  const told = together(audience(acting), newlyNamed(acting, comment.body, text)).filter((one) =>
    seesComment(acting, one, comment),
  );
  const updatedAt = issue.updatedAt;
  change(acting, () =>
    Object.assign(comment, {
      body: text,
      updateAuthor: name,
      updatedAt: world.now(),
      properties: { ...comment.properties, ...properties },
    }),
  );
  if (!world.quirks.commentEditTouchesIssue) issue.updatedAt = updatedAt;
  if (world.place.flavour === 'cloud' && !notifyUsers) return silent;
  return { notifies: notifyUsers ? told : [], mayNotify: notifyUsers ? [] : told };
}

export function deleteComment(acting: ActingOnIssue, comment: Comment): Told {
  const { world, issue } = acting;
  need(
    mayChange(acting, comment, 'DELETE'),
    'You do not have the permission to delete this comment.',
    world.quirks.commentRefusal,
  );
  needEditable(acting, world.quirks.commentRefusal);
  change(acting, () => {
    issue.comments = issue.comments.filter((one) => one !== comment);
  });
  return { notifies: [], mayNotify: audience(acting) };
}

/** Internal comments are for the people of the desk, not for its customers. */
export function seesComment(
  { project }: Pick<ActingOnIssue, 'project'>,
  name: string | undefined,
  comment: Comment,
): boolean {
  return !isInternal(comment) || project.kind !== 'service_desk' || may(project, name, 'EDIT_ISSUES');
}

export function isInternal({ properties }: Comment): boolean {
  const value = properties[internalKey];
  return (
    typeof value === 'object' &&
    value !== null &&
    'internal' in value &&
    (value.internal === true || value.internal === 'true')
  );
}

function mayChange({ project, name }: ActingOnIssue, comment: Comment, what: 'EDIT' | 'DELETE'): boolean {
  return may(project, name, comment.author === name ? `${what}_OWN_COMMENTS` : `${what}_ALL_COMMENTS`);
}

/** A text in the site's own markup, or why it is none. */
export function checkedText(world: World, field: string, value: unknown): Text {
  const cloud = world.place.flavour === 'cloud';
  if (cloud ? !isAdf(value) : typeof value !== 'string')
    throw invalidField(
      field,
      cloud
        ? 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'
        : 'Operation value must be a string',
    );
  const text = value as Text;
  if (typeof text === 'string' && field === 'comment' && text.trim() === '')
    throw invalidField(field, 'Comment body can not be empty!');
  if (tooLong(world, text)) throw invalidField(field, tooLongMessage);
  return text;
}
