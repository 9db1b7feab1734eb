import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { seesComment } from '../../acts/comments';
import { rendered } from '../../text/render';
import { may } from '../../world/rights';
import { statusOf } from '../../world/world';
import type { IssueContext } from '../context';
import { avatarLetter, nameOf } from '../parts';
import { cloudFrame } from './frame';
import { sidebar } from './sidebar';

/** `/browse/KEY`: the issue on its own. */
export function issuePage(context: IssueContext): Answer {
  return cloudFrame(context, { title: titleOf(context), main: issueView(context) });
}

export function titleOf({ issue }: IssueContext): string {
  return `[${issue.key}] ${issue.summary} - Jira`;
}

/** The issue as every page of the app shows it: alone, in a dialog, beside a list. */
export function issueView(context: IssueContext): string {
  const { issue } = context;
  return `<div data-testid="issue.views.issue-details.issue-layout.issue-layout" data-issue-shown="${issue.key}">
<div data-testid="issue.views.issue-details.issue-layout.compact-layout">
${breadcrumbs(context)}
<div class="issue-columns">
<div data-testid="issue.views.issue-details.issue-layout.container-left">
<h1 data-testid="issue.views.issue-base.foundation.summary.heading">${escapeHtml(issue.summary)}</h1>
<div data-testid="issue.views.issue-base.foundation.quick-add.quick-add-container">${editButton(context, 'edit-summary', 'Edit summary')}</div>
${description(context)}
${children(context)}
${activity(context)}
</div>
<div data-testid="issue.views.issue-details.issue-layout.container-right" id="issue.views.issue-details.issue-layout.container-right">${sidebar(context)}</div>
</div></div></div>`;
}

function breadcrumbs({ issue, project }: IssueContext): string {
  const parent = issue.parent === undefined ? '' : `<li><a href="/browse/${issue.parent}">${issue.parent}</a></li>`;
  return `<div id="jira-issue-header"><div data-component-selector="breadcrumbs-wrapper"><nav aria-label="Breadcrumbs"><ol><li><a href="/projects/${project.key}/issues">${escapeHtml(project.name)}</a></li>${parent}<li><div data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container" role="listitem"><a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${issue.key}"><span>${issue.key}</span></a></div></li></ol></nav></div></div>`;
}

function description(context: IssueContext): string {
  const { world, issue } = context;
  const body = rendered(world, issue.description);
  const shown =
    body === ''
      ? '<p class="placeholder">Add a description…</p>'
      : `<div class="ak-renderer-wrapper"><div class="ak-renderer-document">${body}</div></div>`;
  return `<div data-testid="issue.views.issue-base.common.description.label"><h2>Description</h2>${editButton(context, 'edit-description', 'Edit description')}</div>
<div data-testid="issue.views.field.rich-text.description"><div role="presentation" data-component-selector="jira-issue-view-rich-text-inline-edit-view-container">${shown}</div></div>`;
}

function children({ world, issue }: IssueContext): string {
  const found = world.projects
    .flatMap(({ issues }) => issues)
    .filter((one) => one.parent === issue.key && !one.deleted);
  if (found.length === 0) return '';
  return `<h2>Child work items</h2>${found.map((one) => `<div tabindex="0" data-testid="native-issue-table.ui.row.issue-row.merged-cell"><a href="/browse/${one.key}">${one.key}</a> ${escapeHtml(one.summary)} <span>${escapeHtml(statusOf(world, one.status).name)}</span></div>`).join('')}`;
}

function activity(context: IssueContext): string {
  const { world, issue, project, viewer } = context;
  const seen = issue.comments.filter((one) => seesComment({ project }, viewer.name, one));
  const rows = seen.map(
    ({ id, author, body, createdAt }) =>
      `<div data-testid="issue-comment-base.ui.comment.ak-comment.${id}" id="ak-comment-${id}"><span class="avatar">${avatarLetter(world, author)}</span> <b>${nameOf(world, author)}</b> <time datetime="${new Date(createdAt).toISOString()}">${new Date(createdAt).toDateString()}</time><div class="ak-renderer-document">${rendered(world, body)}</div></div>`,
  );
  const add = may(project, viewer.name, 'ADD_COMMENTS')
    ? '<form data-does="comment"><textarea aria-label="Add a comment…" placeholder="Add a comment…"></textarea><button type="submit">Save</button></form>'
    : '';
  return `<div data-testid="issue.activity.comments-list"><h2>Activity</h2>${rows.join('')}${add}</div>`;
}

function editButton({ project, viewer }: IssueContext, does: string, label: string): string {
  return may(project, viewer.name, 'EDIT_ISSUES')
    ? `<button type="button" data-does="${does}" aria-label="${label}">✎</button>`
    : '';
}
