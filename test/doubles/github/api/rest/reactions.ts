import type { ActingOnIssue } from '../../acts/acting';
import { react, unreact } from '../../acts/reactions';
import { invalid, notFound } from '../../acts/refused';
import { type Repo, reactionContents, type Written } from '../../world/types';
import { actingOnComment, commentIn } from './comments';
import type { RestResult } from '../../../shared/told';
import { actingOnIssue, issueIn, repoFor, type RestCall, type RestHandler } from './call';
import { paged } from './paging';
import { reactionShape } from './shapes/issue';

export const listIssueReactions: RestHandler = (call) => {
  const repo = repoFor(call);
  return list(call, repo, issueIn(call, repo));
};

export const listCommentReactions: RestHandler = (call) => {
  const repo = repoFor(call);
  return list(call, repo, commentIn(call, repo).comment);
};

export const createIssueReaction: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  return create(call, acting, acting.issue);
};

export const createCommentReaction: RestHandler = (call) => {
  const { acting, comment } = actingOnComment(call);
  return create(call, acting, comment);
};

export const deleteIssueReaction: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  return remove(call, acting, acting.issue);
};

export const deleteCommentReaction: RestHandler = (call) => {
  const { acting, comment } = actingOnComment(call);
  return remove(call, acting, comment);
};

function list(call: RestCall, repo: Repo, subject: Written): RestResult {
  const content = call.ask.url.searchParams.get('content');
  return paged(
    call,
    repo,
    subject.reactions.filter((one) => content === null || one.content === content),
    (one) => reactionShape(call.world, one),
  );
}

/** 201 for a new one, 200 for the one that was there. */
function create({ world, fields }: RestCall, acting: ActingOnIssue, subject: Written): RestResult {
  const content = reactionContents.find((known) => known === fields['content']);
  if (!content) throw invalid('Reaction', 'content', 'invalid');
  const { reaction, created } = react(acting, subject, content);
  return { status: created ? 201 : 200, body: reactionShape(world, reaction) };
}

function remove({ params }: RestCall, acting: ActingOnIssue, subject: Written): RestResult {
  if (!unreact(acting, subject, (one) => one.id === Number(params['reaction']))) throw notFound();
  return { status: 204 };
}
