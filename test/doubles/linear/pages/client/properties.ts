import { type IssueData, loadLabels, update } from './data';
import { button, el, link } from './dom';
import { openMenu } from './menu';

type Changed = () => void;

/** The pane beside the issue: status, priority, estimate, assignee, labels, plan. */
export function properties(issue: IssueData, base: string, changed: Changed): HTMLElement {
  const detail = (text: string, attributes: Record<string, string> = {}, act: () => void = () => {}) =>
    button(text, { 'data-detail-button': 'true', ...attributes }, act);
  const cycle = issue.cycle && `Cycle ${issue.cycle.number}${issue.cycle.name === null ? '' : ` ${issue.cycle.name}`}`;
  return el(
    'div',
    { class: 'c3' },
    section(
      'Properties',
      detail(issue.state.name, { 'aria-label': 'Change status' }, () => changeStatus(issue, changed)),
      detail(issue.priorityLabel, { 'aria-label': 'Change priority' }),
      detail(issue.estimate === null ? 'Set estimate' : `${issue.estimate} Points`, {
        'aria-label': 'Change estimate',
      }),
      detail(issue.assignee?.name ?? 'Assign', { 'aria-label': 'Change assignee' }),
      ...(cycle ? [detail(cycle, { 'aria-label': 'Change cycle' })] : []),
    ),
    section(
      'Labels',
      ...issue.labels.nodes.map(({ id, name }) => el('span', { class: 'label', 'data-label-id': id }, name)),
      button('Add label', { 'aria-label': 'Add labels' }, () => changeLabels(issue, changed)),
    ),
    section(
      'Project',
      issue.project
        ? link(`${base}/project/${issue.project.slugId}`, {}, issue.project.name)
        : el('button', { type: 'button' }, 'Add to project'),
      ...(issue.projectMilestone ? [el('span', {}, issue.projectMilestone.name)] : []),
    ),
  );
}

function section(name: string, ...children: HTMLElement[]): HTMLElement {
  return el(
    'div',
    {},
    el('span', { class: 'muted' }, name),
    el('div', { 'data-details-pane-section-content': 'true' }, children),
  );
}

export function changeStatus(issue: IssueData, changed: Changed): void {
  openMenu(
    'Change status…',
    issue.team.states.nodes.map(({ id, name }) => ({
      name,
      chosen: id === issue.state.id,
      choose: () => void update(issue.id, { stateId: id }).then(changed),
    })),
  );
}

export function changeLabels(issue: IssueData, changed: Changed): void {
  const had = new Set(issue.labels.nodes.map(({ id }) => id));
  void loadLabels(issue.team.key).then((labels) =>
    openMenu(
      'Change labels…',
      labels.map(({ id, name }) => ({
        name,
        chosen: had.has(id),
        choose: () =>
          void update(issue.id, { [had.has(id) ? 'removedLabelIds' : 'addedLabelIds']: [id] }).then(changed),
      })),
    ),
  );
}
