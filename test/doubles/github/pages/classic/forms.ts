import { escapeHtml } from '../../../shared/escape';
import { canComment, canEdit } from '../../world/roles';
import type { Written } from '../../world/types';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { avatar } from '../parts';

/** The editor of a description or comment: in the page from the start, hidden until somebody edits. */
export function updateForm(context: IssueContext, written: Written, kind: 'issue' | 'comment'): string {
  const { issue, repo, viewer } = context;
  if (!canEdit(repo, viewer?.login, written)) return '';
  const [id, name] =
    kind === 'issue'
      ? [`issue-${written.id}-body`, 'issue[body]']
      : [`issuecomment-${written.id}-body`, 'issue_comment[body]'];
  return `<form class="js-comment-update" hidden data-does="update-${kind}" data-id="${written.id}" action="/${nameWithOwner(repo)}/issues/${issue.number}" method="post"><div class="js-previewable-comment-form previewable-comment-form">
<textarea name="${name}" id="${id}" aria-label="Comment body" class="form-control input-contrast comment-form-textarea js-comment-field js-paste-markdown js-task-list-field js-quick-submit" rows="14">${escapeHtml(written.body)}</textarea>
<div class="end"><button type="button" class="button js-comment-cancel-button" data-does="cancel-edit">Cancel</button><button type="submit" class="button primary">Update comment</button></div></div></form>`;
}

export function newCommentForm(context: IssueContext): string {
  const { issue, repo, viewer } = context;
  if (!viewer) return '<div class="flash">Sign up for free to join this conversation.</div>';
  if (!canComment(repo, viewer.login, issue))
    return '<div class="flash">This conversation has been locked and limited to collaborators.</div>';
  return `<div class="discussion-timeline-actions timeline-row"><span class="timeline-comment-avatar">${avatar(context, viewer.login, 40)}</span><form class="js-new-comment-form box box-holder" data-does="new-comment" id="issue-comment-box" action="/${nameWithOwner(repo)}/issue_comments" method="post">
<h2 class="box-head">Add a comment</h2><div class="box-body"><textarea name="comment[body]" id="new_comment_field" aria-label="Comment body" placeholder="Add your comment here..." class="js-comment-field js-paste-markdown js-task-list-field js-quick-submit FormControl-textarea" rows="5"></textarea></div>
<div class="box-foot end" id="partial-new-comment-form-actions"><button type="button" class="button js-comment-and-button" name="comment_and_close" data-does="toggle-state">${issue.state === 'open' ? 'Close issue' : 'Reopen issue'}</button><button type="submit" class="button primary">Comment</button></div></form></div>`;
}
