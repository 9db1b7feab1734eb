import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { seesComment } from '../../acts/comments';
import { transitionsOf } from '../../acts/issues';
import { rendered } from '../../text/render';
import { may } from '../../world/rights';
import { statusOf } from '../../world/world';
import { type IssueContext, linkTo } from '../context';
import { nameOf } from '../parts';
import { dcFrame } from './frame';

/** `/browse/KEY`: loaded whole, with the key in a meta. */
export function issuePage(context: IssueContext): Answer {
  return dcFrame(context, {
    title: titleOf(context),
    head: `<meta name="ajs-issue-key" content="${context.issue.key}">`,
    content: `<div class="issue-container">${issueContent(context)}</div>`,
  });
}

export function titleOf({ issue }: IssueContext): string {
  return `[${issue.key}] ${issue.summary}`;
}

/** The issue as every page shows it. */
export function issueContent(context: IssueContext): string {
  const { issue, project } = context;
  return `<div id="issue-content" class="issue-edit-form" data-issue-shown="${issue.key}">
<header id="stalker" class="issue-header js-stalker"><div class="issue-header-content"><div class="aui-page-header-main">
<ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="${linkTo(context, `/projects/${project.key}/issues`)}">${escapeHtml(project.name)}</a></li><li><a class="issue-link" data-issue-key="${issue.key}" href="${linkTo(context, `/browse/${issue.key}`)}" id="key-val" rel="${issue.id}">${issue.key}</a></li></ol>
<h1 id="summary-val" class="editable-field inactive" title="Click to edit">${escapeHtml(issue.summary)}</h1></div></div>
${toolbar(context)}</header>
<div class="issue-body-content"><div class="aui-group issue-body"><div class="aui-item issue-main-column">${details(context)}${description(context)}${activity(context)}</div>
<div id="viewissuesidebar" class="aui-item issue-side-column">${people(context)}</div></div></div></div>`;
}

function toolbar({ issue, project, viewer }: IssueContext): string {
  const steps = transitionsOf({ project, name: viewer.name }, issue).map(
    ({ id, name }) =>
      `<button type="button" class="aui-button issueaction-workflow-transition" id="action_id_${id}" data-does="transition" data-id="${id}"><span class="trigger-label">${escapeHtml(name)}</span></button>`,
  );
  const edit = may(project, viewer.name, 'EDIT_ISSUES')
    ? '<button type="button" id="edit-issue" class="aui-button" data-does="edit-description"><span class="trigger-label">Edit</span></button><button type="button" class="aui-button" data-does="edit-summary">Rename</button>'
    : '';
  return `<div class="command-bar"><div class="ops-menus aui-toolbar2"><div class="aui-toolbar2-inner"><div class="aui-toolbar2-primary"><div class="aui-buttons pluggable-ops">${edit}</div><div class="aui-buttons pluggable-ops" id="opsbar-transitions_more">${steps.join('')}</div></div></div></div></div>`;
}

function details(context: IssueContext): string {
  const { world, issue, project } = context;
  const status = statusOf(world, issue.status);
  const rows: [word: string, value: string][] = [
    [
      'Type',
      `<span id="type-val" class="value">${escapeHtml(project.types.find(({ id }) => id === issue.type)?.name ?? '')}</span>`,
    ],
    [
      'Status',
      `<span id="status-val" class="value"><span class="jira-issue-status-lozenge aui-lozenge jira-issue-status-lozenge-${status.category}">${escapeHtml(status.name)}</span></span>`,
    ],
    [
      'Priority',
      `<span id="priority-val" class="value editable-field inactive">${escapeHtml(world.priorities.find(({ id }) => id === issue.priority)?.name ?? '')}</span>`,
    ],
    ['Labels', `<div class="labels-wrap value editable-field inactive" id="wrap-labels">${labels(context)}</div>`],
    ['Story Points', `<div id="${world.pointsField}-val" class="value">${issue.points ?? ''}</div>`],
  ];
  return `<div id="details-module" class="module toggle-wrap"><div class="mod-header"><h4 class="toggle-title">Details</h4></div><div class="mod-content"><ul id="issuedetails" class="property-list two-cols">${rows.map(([word, value]) => `<li class="item"><div class="wrap"><strong class="name">${word}:</strong>${value}</div></li>`).join('')}</ul></div></div>`;
}

function labels(context: IssueContext): string {
  const { issue } = context;
  if (issue.labels.length === 0) return '<span class="labels" id="labels-none">None</span>';
  return `<ul class="labels" id="labels-${issue.id}-value">${issue.labels.map((label) => `<li><a class="lozenge" href="${linkTo(context, `/issues/?jql=labels+%3D+%22${encodeURIComponent(label)}%22`)}" title="${escapeHtml(label)}"><span>${escapeHtml(label)}</span></a></li>`).join('')}</ul>`;
}

function description({ world, issue }: IssueContext): string {
  if (issue.description === null || issue.description === '') return '';
  return `<div id="descriptionmodule" class="module toggle-wrap"><div class="mod-header"><h4 class="toggle-title">Description</h4></div><div class="mod-content"><div id="description-val" class="field-ignore-highlight editable-field inactive" title="Click to edit"><div class="user-content-block">${rendered(world, issue.description)}</div></div></div></div>`;
}

function activity({ world, issue, project, viewer }: IssueContext): string {
  const seen = issue.comments.filter((one) => seesComment({ project }, viewer.name, one));
  const rows = seen.map(
    ({ id, author, body }) =>
      `<div id="comment-${id}" class="issue-data-block activity-comment twixi-block"><div class="action-details"><a class="user-hover" rel="${author}">${nameOf(world, author)}</a> added a comment</div><div class="action-body flooded">${rendered(world, body)}</div></div>`,
  );
  const add = may(project, viewer.name, 'ADD_COMMENTS')
    ? '<div id="addcomment" class="module"><form id="issue-comment-add" data-does="comment"><textarea id="comment" name="comment" class="textarea long-field wiki-textfield" rows="4" aria-label="Comment"></textarea><button type="submit" class="aui-button">Add</button></form></div>'
    : '';
  return `<div id="activitymodule" class="module toggle-wrap"><div class="mod-content"><div id="issue_actions_container">${rows.join('')}</div></div></div>${add}`;
}

function people({ world, issue }: IssueContext): string {
  const hover = (name: string | undefined) =>
    name === undefined ? 'Unassigned' : `<span class="user-hover" rel="${name}">${nameOf(world, name)}</span>`;
  return `<div id="peoplemodule" class="module"><dl><dt>Assignee:</dt><dd id="assignee-val">${hover(issue.assignee)}</dd><dt>Reporter:</dt><dd id="reporter-val">${hover(issue.reporter)}</dd></dl></div>`;
}
