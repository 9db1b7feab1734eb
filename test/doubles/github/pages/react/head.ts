import { escapeHtml } from '../../../shared/escape';
import { canEdit } from '../../world/roles';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { stateWords, time, userLink } from '../parts';

/** Title, state and actions; the state is there twice, since a second header waits to stick to the top. */
export function issueHead(context: IssueContext): string {
  const { issue } = context;
  return `<div aria-label="Header" role="region" data-testid="issue-header">
<div class="issue-head"><div data-component="TitleArea"><h1 data-component="PH_Title" class="issue-title"><bdi class="markdown-title" data-testid="issue-title">${escapeHtml(issue.title)}</bdi><span class="issue-number"> #${issue.number}</span></h1></div>
<div data-component="PH_Actions"><div class="HeaderMenu-module__menuActionsContainer--YhKI5">${actions(context)}</div></div></div>
<div data-testid="issue-metadata-fixed" class="issue-meta">${state(context)}<span class="muted">${userLink(issue.author)} opened ${time(context, issue.createdAt)}</span></div>
<div data-testid="issue-metadata-sticky" class="issue-sticky" hidden>${state(context)}<div><a href="#top"><bdi class="markdown-title" data-testid="issue-title-sticky">${escapeHtml(issue.title)}</bdi></a><span class="issue-number">#${issue.number}</span><div class="HeaderMenu-module__menuActionsContainer--YhKI5"></div></div></div>
</div>`;
}

function state({ issue }: IssueContext): string {
  const { word, kind } = stateWords(issue);
  return `<span data-testid="header-state" class="state state-${kind}" data-status="${kind}">${word}</span>`;
}

function actions({ issue, repo, viewer }: IssueContext): string {
  if (!viewer)
    return `<a class="button primary" href="/login?return_to=https://github.com/${nameWithOwner(repo)}/issues/${issue.number}">New issue</a>`;
  const edit = canEdit(repo, viewer.login, issue)
    ? '<button type="button" class="button" data-testid="edit-issue-title-button" data-does="edit-title">Edit</button>'
    : '';
  return `${edit}<a class="button primary" data-hotkey="c" href="/${nameWithOwner(repo)}/issues/new/choose">New issue</a><button type="button" class="button icon" data-component="IconButton" aria-label="Copy link"><svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><rect x="1.5" y="4.5" width="9" height="10" rx="1.5"/><path d="M5 4.5v-3h9.5v10h-4"/></svg></button>`;
}
