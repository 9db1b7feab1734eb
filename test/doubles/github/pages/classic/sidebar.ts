import { escapeHtml } from '../../../shared/escape';
import { canTriage } from '../../world/roles';
import type { IssueContext } from '../context';
import { avatar, dialogs, labelChip, userLink } from '../parts';

/** The classic column of facts. Pull requests have one with the same id. */
export function classicSidebar(context: IssueContext): string {
  const { issue, repo } = context;
  const milestone = repo.milestones.find((one) => one.number === issue.milestone);
  const assignees = issue.assignees
    .map((login) => `<p class="side-person">${avatar(context, login, 20)} ${userLink(login)}</p>`)
    .join('');
  const labels = issue.labels.map((name) => labelChip(context, name, 'IssueLabel hx_IssueLabel')).join('');
  return `<div id="partial-discussion-sidebar" class="js-updatable-content">
${item(context, 'Assignees', 'a', `<span class="js-issue-assignees">${assignees || 'No one assigned'}</span>`, 'sidebar-assignee')}
${item(context, 'Labels', 'l', `<div class="js-issue-labels labels">${labels || 'None yet'}</div>`, '')}
${item(context, 'Projects', 'p', 'None yet', '')}
${item(context, 'Milestone', 'm', milestone ? `<a class="sidebar-progress-bar" href="/${repo.owner}/${repo.name}/milestone/${milestone.number}">${escapeHtml(milestone.title)}</a>` : 'No milestone', '')}
${item(context, 'Development', 'x', 'No branches or pull requests', '')}
${dialogs}</div>`;
}

function item({ repo, viewer }: IssueContext, title: string, hotkey: string, content: string, name: string): string {
  const head = canTriage(repo, viewer?.login)
    ? `<button type="button" class="side-head discussion-sidebar-heading discussion-sidebar-toggle" data-hotkey="${hotkey}" data-does="open-menu"><h3>${title}</h3></button>`
    : `<div class="side-head discussion-sidebar-heading"><h3>${title}</h3></div>`;
  return `<div class="discussion-sidebar-item js-discussion-sidebar-item side-section ${name}">${head}<div class="small">${content}</div></div>`;
}
