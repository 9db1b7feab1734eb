import { escapeHtml } from '../../../shared/escape';
import { canTriage } from '../../world/roles';
import type { IssueContext } from '../context';
import { avatar, dialogs, labelChip, userLink } from '../parts';

/** The column of facts. Letters open its menus for who may change them, as on the real page. */
export function sidebar(context: IssueContext): string {
  const { issue, repo } = context;
  const milestone = repo.milestones.find((one) => one.number === issue.milestone);
  const participants = [...new Set([issue.author, ...issue.comments.map((comment) => comment.author)])];
  return `<div data-testid="issue-viewer-metadata-pane"><h2 class="sr-only">Metadata</h2>
${section(context, 'Assignees', 'a', issue.assignees.map((login) => `<div class="side-person">${avatar(context, login, 20)} ${userLink(login)}</div>`).join(''), 'No one assigned')}
${section(context, 'Labels', 'l', `<div data-testid="issue-labels" class="labels">${issue.labels.map((name) => labelChip(context, name, '', true)).join('')}</div>${issue.labels.length === 0 ? none('No labels') : ''}`, '')}
${section(context, 'Type', 't', issue.type === undefined ? '' : `<span class="badge">${escapeHtml(issue.type)}</span>`, 'No type')}
${section(context, 'Projects', 'p', '', 'No projects', 'sidebar-projects-section')}
${section(context, 'Milestone', 'm', milestone ? `<a href="/${repo.owner}/${repo.name}/milestone/${milestone.number}">${escapeHtml(milestone.title)}</a>` : '', 'No milestone')}
${section(context, 'Relationships', '', relations(context), 'None yet')}
${section(context, 'Development', 'x', '', 'No branches or pull requests')}
${section(context, 'Participants', '', `<div data-testid="sidebar-participants-section">${participants.map((login) => avatar(context, login, 26)).join(' ')}</div>`, '')}
${dialogs}</div>`;
}

function section(
  { repo, viewer }: IssueContext,
  title: string,
  hotkey: string,
  content: string,
  empty: string,
  testid = 'sidebar-section',
): string {
  const keys = hotkey && canTriage(repo, viewer?.login) ? ` data-hotkey="${hotkey}" data-does="open-menu"` : '';
  const head = keys
    ? `<button type="button" class="side-head"${keys}><h3>${title}</h3><span aria-hidden="true">⚙</span></button>`
    : `<h3 class="side-head">${title}</h3>`;
  return `<div data-testid="${testid}" class="side-section">${head}${content || none(empty)}</div>`;
}

function none(words: string): string {
  return `<span class="muted small">${words}</span>`;
}

function relations({ issue, repo }: IssueContext): string {
  const link = (word: string) => (number: number) => {
    const other = repo.issues.find((one) => one.number === number);
    return other
      ? `<div class="small"><span class="muted">${word}</span> <a href="/${repo.owner}/${repo.name}/issues/${number}">${escapeHtml(other.title)} #${number}</a></div>`
      : '';
  };
  return [...issue.blockedBy.map(link('Blocked by')), ...issue.subIssues.map(link('Sub-issue'))].join('');
}
