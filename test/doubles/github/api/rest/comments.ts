import { addComment, deleteComment, editComment } from '../../acts/comments';
import type { ActingOnIssue } from '../../acts/acting';
import { notFound } from '../../acts/refused';
import type { Comment, Issue, Repo } from '../../world/types';
import { commentOf } from '../../world/world';
import { ok } from '../../../shared/told';
import { actingIn, actingOnIssue, issueIn, repoFor, type RestCall, type RestHandler } from './call';
import { momentOf, paged } from './paging';
import { commentShape } from './shapes/issue';

interface Found {
  issue: Issue;
  comment: Comment;
}

export const listComments: RestHandler = (call) => {
  const repo = repoFor(call);
  const issue = issueIn(call, repo);
  const since = momentOf(call.ask.url, 'since') ?? 0;
  return paged(
    call,
    repo,
    issue.comments.filter((one) => one.updatedAt >= since),
    (one) => commentShape(call.world, repo, issue, one),
  );
};

/** Everything said in the repository; the order is by creation unless a sort is asked for. */
export const listRepoComments: RestHandler = (call) => {
  const repo = repoFor(call);
  const query = call.ask.url.searchParams;
  const since = momentOf(call.ask.url, 'since') ?? 0;
  const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = query.has('sort') && query.get('direction') === 'desc' ? -1 : 1;
  const all: Found[] = repo.issues
    .filter((issue) => !issue.deleted)
    .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })));
  const found = all
    .filter(({ comment }) => comment.updatedAt >= since)
    .sort((one, other) => sign * (one.comment[by] - other.comment[by] || one.comment.id - other.comment.id));
  return paged(call, repo, found, ({ issue, comment }) => commentShape(call.world, repo, issue, comment));
};

export const getComment: RestHandler = (call) => {
  const repo = repoFor(call);
  const { issue, comment } = commentIn(call, repo);
  return ok(commentShape(call.world, repo, issue, comment));
};

export const createComment: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const { comment, notifies, mayNotify } = addComment(acting, String(call.fields['body'] ?? ''));
  const body = commentShape(call.world, acting.repo, acting.issue, comment);
  return {
    status: 201,
    body,
    notifies,
    mayNotify,
    headers: {
      location: `https://api.github.com/repos/${acting.repo.owner}/${acting.repo.name}/issues/comments/${comment.id}`,
    },
  };
};

export const updateComment: RestHandler = (call) => {
  const { acting, comment } = actingOnComment(call);
  const told = editComment(acting, comment, String(call.fields['body'] ?? ''));
  return { status: 200, body: commentShape(call.world, acting.repo, acting.issue, comment), ...told };
};

export const removeComment: RestHandler = (call) => {
  const { acting, comment } = actingOnComment(call);
  deleteComment(acting, comment);
  return { status: 204 };
};

export function commentIn({ params }: RestCall, repo: Repo): Found {
  const found = commentOf(repo, Number(params['comment']));
  if (!found) throw notFound();
  return found;
}

export function actingOnComment(call: RestCall): { acting: ActingOnIssue; comment: Comment } {
  const acting = actingIn(call);
  const { issue, comment } = commentIn(call, acting.repo);
  return { acting: { ...acting, issue }, comment };
}
