import { addComment, deleteComment, editComment, seesComment } from '../../acts/comments';
import { Refused } from '../../acts/refused';
import { restRoot } from '../../world/place';
import { canBrowse } from '../../world/rights';
import type { Comment, Issue, Project } from '../../world/types';
import { commentOf } from '../../world/world';
import { ok } from '../../../shared/told';
import { actingOnIssue, issueIn, listOf, objectIn, paged, type RestCall, type RestHandler } from '../call';
import { commentShape } from '../shapes/comment';
import { propertiesIn } from './issues';

const missing = (id: string) => new Refused(404, [`Can not find a comment for the id: ${id}.`]);

/** Oldest first unless `orderBy=-created`; a hundred at a time on Cloud, all at once on Data Center unless told. */
export const listComments: RestHandler = (call) => {
  const { world, person, query } = call;
  const { project, issue } = issueIn(call);
  const order = query.get('orderBy') ?? 'created';
  if (!/^[+\- ]?created$/.test(order)) throw new Refused(400, [`Invalid value '${order}' for orderBy.`]);
  const most = world.place.flavour === 'cloud' ? 100 : 1_048_576;
  const seen = issue.comments
    .filter((one) => seesComment({ project }, person.name, one))
    .toSorted((one, other) => one.createdAt - other.createdAt || Number(one.id) - Number(other.id));
  const { startAt, maxResults, total, page } = paged(
    call,
    order.startsWith('-') ? seen.toReversed() : seen,
    most,
    most,
  );
  const asked = listOf(query, 'expand');
  return ok({
    self: `${restRoot(world.place)}/issue/${issue.id}/comment`,
    maxResults,
    startAt,
    total,
    comments: page.map((one) => commentShape(world, issue, one, person, asked)),
  });
};

export const getComment: RestHandler = (call) => {
  const found = commentIn(call, issueIn(call));
  return ok(commentShape(call.world, found.issue, found.comment, call.person, listOf(call.query, 'expand')));
};

export const createComment: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const { body, properties, visibility } = objectIn(call);
  if (visibility !== undefined) throw new Refused(400, ['This double keeps no comments for some people only.']);
  const { comment, ...told } = addComment(acting, body, propertiesIn(properties));
  return {
    status: 201,
    body: commentShape(call.world, acting.issue, comment, call.person, listOf(call.query, 'expand')),
    headers: { location: `${restRoot(call.world.place)}/issue/${acting.issue.id}/comment/${comment.id}` },
    ...told,
  };
};

export const updateComment: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const { comment } = commentIn(call, acting);
  const { body, properties } = objectIn(call);
  const told = editComment(acting, comment, body, {
    notifyUsers: call.query.get('notifyUsers') !== 'false',
    ...(properties !== undefined && { properties: propertiesIn(properties) }),
  });
  return {
    status: 200,
    body: commentShape(call.world, acting.issue, comment, call.person, listOf(call.query, 'expand')),
    ...told,
  };
};

export const removeComment: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  return { status: 204, ...deleteComment(acting, commentIn(call, acting).comment) };
};

export const listCommentProperties: RestHandler = (call) => {
  const { comment } = anyComment(call);
  return ok({
    keys: Object.keys(comment.properties).map((key) => ({
      self: `${restRoot(call.world.place)}/comment/${comment.id}/properties/${key}`,
      key,
    })),
  });
};

export const getCommentProperty: RestHandler = (call) => {
  const { comment } = anyComment(call);
  const key = call.params['key'] ?? '';
  if (!Object.hasOwn(comment.properties, key))
    throw new Refused(404, [`The property with key '${key}' does not exist.`]);
  return ok({ key, value: comment.properties[key] });
};

function commentIn(
  { params, person }: RestCall,
  { project, issue }: { project: Project; issue: Issue },
): { issue: Issue; comment: Comment } {
  const id = params['comment'] ?? '';
  const comment = issue.comments.find((one) => one.id === id);
  if (!comment || !seesComment({ project }, person.name, comment)) throw missing(id);
  return { issue, comment };
}

/** A comment by its number alone. */
function anyComment({ world, params, person }: RestCall) {
  const id = params['comment'] ?? '';
  const found = commentOf(world, id);
  if (!found || !canBrowse(found.project, person.name) || !seesComment(found, person.name, found.comment))
    throw missing(id);
  return found;
}
