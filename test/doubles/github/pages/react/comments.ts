import { renderMarkdown } from '../../markdown/render';
import { nodeId } from '../../world/nodes';
import { canComment, canEdit } from '../../world/roles';
import type { Comment } from '../../world/types';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { avatar, reactions, time, userLink } from '../parts';

export function comments(context: IssueContext): string {
  return context.issue.comments.map((comment) => row(context, comment)).join('\n');
}

function row(context: IssueContext, comment: Comment): string {
  const { issue, repo } = context;
  const node = nodeId('IC', comment.id);
  const address = `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}#issuecomment-${comment.id}`;
  return `<div class="LayoutHelpers-module__timelineElement--tFGhF timeline-row"><a class="Avatar-module__avatarLink--S36bm" href="https://github.com/${comment.author}" aria-label="@${comment.author}'s profile">${avatar(context, comment.author, 40)}</a>
<div data-testid="timeline-row-border-${node}" class="box react-issue-comment"><div data-testid="comment-viewer-outer-box-${node}">
<div id="issuecomment-${comment.id}" data-testid="comment-header" class="box-head"><div data-testid="comment-header-left-side-items">${userLink(comment.author, 'data-testid="avatar-link"')} <a class="muted" href="${address}">${time(context, comment.createdAt)}</a>${comment.edits.length > 0 ? ' <span class="muted">· edited</span>' : ''}</div><div data-testid="comment-header-right-side-items">${menu(context, comment)}</div></div>
<div class="box-body"><div data-testid="markdown-body" class="markdown-body"><div class="markdown-body">${renderMarkdown(comment.body, nameWithOwner(repo))}</div></div></div>
<div class="box-foot">${reactions(context, comment, 'comment')}</div></div></div></div>`;
}

function menu({ repo, viewer }: IssueContext, comment: Comment): string {
  if (!canEdit(repo, viewer?.login, comment)) return '';
  const data = `data-id="${comment.id}"`;
  return `<details class="menu"><summary role="button" data-testid="comment-header-hamburger" aria-label="Comment actions">⋯</summary><div role="menu"><button type="button" role="menuitem" data-does="edit-comment" ${data}>Edit</button><button type="button" role="menuitem" data-does="delete-comment" ${data}>Delete</button></div></details>`;
}

/** The composer, or why there is none. */
export function commentBox(context: IssueContext): string {
  const { issue, repo, viewer } = context;
  if (!viewer)
    return '<div class="flash"><a class="button primary" id="signed-out-banner-sign-up" href="/signup">Sign up for free</a> <strong>to join this conversation.</strong></div>';
  if (!canComment(repo, viewer.login, issue))
    return '<div class="flash">This conversation has been locked and limited to collaborators.</div>';
  const close = issue.state === 'open' ? 'Close issue' : 'Reopen issue';
  return `<div class="timeline-row composer">${avatar(context, viewer.login, 40)}<div id="react-issue-comment-composer" class="box" data-testid="markdown-editor-comment-composer"><h2 class="box-head">Add a comment</h2>
<div class="box-body"><textarea aria-label="Markdown value" placeholder="Use Markdown to format your comment" rows="5"></textarea></div>
<div class="box-foot end"><button type="button" class="button" data-does="toggle-state">${close}</button><button type="button" class="button primary" data-does="comment">Comment</button></div></div></div>`;
}
