import { escapeHtml } from '../../../shared/escape';
import { transitionsOf } from '../../acts/issues';
import { statusOf } from '../../world/world';
import type { IssueContext } from '../context';
import { nameOf } from '../parts';

/** The column of facts: status with its steps, people, labels, points, sprint. */
export function sidebar(context: IssueContext): string {
  const { world, issue, project } = context;
  const points = world.boards.some((board) => board.project === project.key && board.estimates)
    ? [fact('story-points', 'Story Points', String(issue.points ?? 'None'))]
    : [];
  const sprint = world.sprints.find(({ id }) => id === issue.sprint);
  const priority = world.priorities.find(({ id }) => id === issue.priority)?.name ?? '';
  const versions = project.versions
    .filter(({ id }) => issue.versions.includes(id))
    .map(({ name }) => name)
    .join(', ');
  return [
    status(context),
    person('assignee', 'Assignee', issue.assignee === undefined ? 'Unassigned' : nameOf(world, issue.assignee)),
    person('reporter', 'Reporter', nameOf(world, issue.reporter)),
    labels(context),
    fact('priority', 'Priority', escapeHtml(priority)),
    ...points,
    fact('sprint', 'Sprint', escapeHtml(sprint?.name ?? 'None')),
    fact('fixVersions', 'Fix versions', escapeHtml(versions || 'None')),
  ].join('\n');
}

function status({ world, issue, project, viewer }: IssueContext): string {
  const { name } = statusOf(world, issue.status);
  const steps = transitionsOf({ project, name: viewer.name }, issue).map(
    ({ id, name }) =>
      `<button type="button" role="menuitem" data-does="transition" data-id="${id}">${escapeHtml(name)}</button>`,
  );
  return `<div data-testid="ref-spotlight-target-status-spotlight"><div data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"><button type="button" popovertarget="status-menu" data-testid="issue-field-status.ui.status-view.status-button.status-button" aria-label="${escapeHtml(name)} - Change status"><span data-testid="issue-field-status.ui.status-view.status-button.status-button--text">${escapeHtml(name)}</span></button><div popover id="status-menu" role="menu">${steps.join('')}</div></div></div>`;
}

function person(id: string, word: string, name: string): string {
  return `<div data-testid="issue.issue-view-layout.issue-view-${id}-field.${id}"><div data-testid="issue-field-heading-styled-field-heading.${id}"><span>${word}</span></div><div data-testid="profilecard-next.ui.profilecard.profilecard-trigger"><span role="button" aria-label="More information about ${name}"><span>${name}</span></span></div></div>`;
}

function labels({ issue }: IssueContext): string {
  const chips = issue.labels.map(
    (label) =>
      `<a href="/issues/?jql=labels%20%3D%20${encodeURIComponent(`"${label}"`)}"><span data-tag-text="true">${escapeHtml(label)}</span></a>`,
  );
  return `<div data-testid="issue.views.field.select.common.select-inline-edit.labels"><div data-component-selector="jira-issue-field-heading-field-heading-title">Labels</div>${chips.join(' ') || 'None'}</div>`;
}

function fact(id: string, word: string, value: string): string {
  return `<div data-testid="issue.issue-view-layout.issue-view-${id}-field"><div data-component-selector="jira-issue-field-heading-field-heading-title">${word}</div><div>${value}</div></div>`;
}
