import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { canEdit } from '../../world/roles';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { frame } from '../frame';
import { repoHeader } from '../header';
import { issueMetas } from '../metas';
import { labelChip, stateWords, time, userLink } from '../parts';
import { classicComment } from './comment';
import { classicSidebar } from './sidebar';
import { newCommentForm } from './forms';

const route = '/_view_fragments/issues/show/:user_id/:repository/:id/issue_layout(.:format)';

/** GitHub's issue page until 2025, still what older Enterprise servers show. */
export function classicIssuePage(context: IssueContext): Answer {
  const { issue, repo } = context;
  const title = `${issue.title.replaceAll('\u0000', '')} · Issue #${issue.number} · ${nameWithOwner(repo)}`;
  return frame(context, {
    title,
    head: issueMetas(context, route, title),
    body: `${repoHeader(context, 'repo_issues')}
<div class="application-main"><main id="js-repo-pjax-container"><turbo-frame id="repo-content-turbo-frame" target="_top"><div id="repo-content-pjax-container" class="repository-content">
<div class="clearfix new-discussion-timeline container-xl">${classicIssueView(context)}</div>
</div></turbo-frame></main></div>`,
  });
}

function classicIssueView(context: IssueContext): string {
  const { issue } = context;
  return `<div id="show_issue" class="js-issues-results" data-number="${issue.number}">${header(context)}
<div id="discussion_bucket"><div class="Layout issue-columns"><div class="Layout-main issue-main"><div class="js-quote-selection-container"><div class="js-discussion">
${classicComment(context, issue, 'issue')}${issue.comments.map((comment) => classicComment(context, comment, 'comment')).join('\n')}
</div>${newCommentForm(context)}</div></div><div class="Layout-sidebar issue-side">${classicSidebar(context)}</div></div></div></div>`;
}

function header(context: IssueContext): string {
  const { issue, repo } = context;
  return `<div id="partial-discussion-header" class="gh-header js-details-container issue">
<div class="gh-header-show issue-head"><h1 class="gh-header-title issue-title"><bdi class="js-issue-title markdown-title">${escapeHtml(issue.title)}</bdi> <span class="issue-number">#${issue.number}</span></h1>
<div class="gh-header-actions">${actions(context)}</div></div>
<div class="gh-header-meta issue-meta">${state(context)}<span class="muted">${userLink(issue.author)} opened this issue ${time(context, issue.createdAt)} · ${issue.comments.length} comments</span></div>
<div class="js-sticky gh-header-sticky issue-sticky" hidden>${state(context)}<a class="js-issue-title markdown-title" href="#top">${escapeHtml(issue.title)}</a> <span class="gh-header-number">#${issue.number}</span><div class="labels">${issue.labels.map((name) => labelChip(context, name, 'IssueLabel')).join('')}</div></div>
<meta itemprop="repo" content="${nameWithOwner(repo)}"></div>`;
}

function state({ issue }: IssueContext): string {
  const { word, kind } = stateWords(issue);
  return `<span title="Status: ${word}" data-status="${kind}" class="State State--${kind === 'open' ? 'open' : 'closed'} state state-${kind}">${word}</span>`;
}

function actions({ issue, repo, viewer }: IssueContext): string {
  const edit = canEdit(repo, viewer?.login, issue)
    ? '<button type="button" aria-label="Edit Issue title" class="js-title-edit-button button" data-does="edit-title">Edit</button>'
    : '';
  return viewer
    ? `${edit}<a class="button primary" data-hotkey="c" href="/${nameWithOwner(repo)}/issues/new/choose">New issue</a>`
    : '';
}
