import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { searchIssues } from '../../jql/search';
import type { Board, Issue } from '../../world/types';
import { statusOf } from '../../world/world';
import { type PageContext, withIssue } from '../context';
import { cloudFrame } from './frame';
import { issueView, titleOf } from './issue';

/** A board; with `selectedIssue` it shows that issue in a dialog that keeps the focus. */
export function boardPage(context: PageContext, board: Board): Answer {
  const selected = selectedIn(context);
  const columns = ['new', 'indeterminate', 'done'].map(
    (category, index) =>
      `<div data-testid="platform-board-kit.ui.column"><h2>${['To do', 'In progress', 'Done'][index]}</h2>${issuesOn(
        context,
        board,
      )
        .filter((issue) => statusOf(context.world, issue.status).category === category)
        .map((issue) => card(context, issue))
        .join('')}</div>`,
  );
  return cloudFrame(context, {
    title: `${board.name} - Agile board - Jira`,
    main: `<h1>${escapeHtml(board.name)}</h1><div data-testid="software-board.board">${columns.join('')}</div>`,
    ...(selected && { modal: { key: selected.issue.key, body: issueView(selected) } }),
  });
}

function card({ url }: PageContext, { key, summary, labels }: Issue): string {
  return `<div id="card-${key}" data-testid="platform-board-kit.ui.card.card"><a href="${escapeHtml(url.pathname)}?selectedIssue=${key}">${escapeHtml(summary)}</a><span>${key}</span> ${labels.map(escapeHtml).join(' ')}</div>`;
}

/** The backlog; the selected issue stands in a panel beside it, which is no dialog. */
export function backlogPage(context: PageContext, board: Board): Answer {
  const { world, url } = context;
  const groups = [
    ...world.sprints
      .filter(({ boardId, state }) => boardId === board.id && state !== 'closed')
      .map(({ id, name }) => ({ id, name })),
    { id: undefined, name: 'Backlog' },
  ];
  const open = issuesOn(context, board).filter(({ status }) => statusOf(world, status).category !== 'done');
  const lists = groups.map(
    ({ id, name }) =>
      `<section data-testid="software-backlog.card-list.container"><h2>${escapeHtml(name)}</h2>${open
        .filter(({ sprint }) => sprint === id || (id === undefined && !groups.some((one) => one.id === sprint)))
        .map((issue) => row(`${url.pathname}?selectedIssue=${issue.key}`, issue))
        .join('')}</section>`,
  );
  return cloudFrame(context, { title: `${board.name} - Backlog - Jira`, main: besides(context, lists.join('')) });
}

/** The issue navigator: what a query finds, and one of it beside. */
export function navigatorPage(
  context: PageContext,
  key = context.url.searchParams.get('selectedIssue') ?? '',
  jql = context.url.searchParams.get('jql') ?? '',
): Answer {
  const { world, viewer, url } = context;
  const found = searchIssues({ world, reader: viewer, jql });
  const selected = withIssue(context, key);
  const query = url.searchParams.get('jql');
  const rows = found.map(({ issue }) =>
    row(
      query === null
        ? `/projects/${issue.project}/issues/${issue.key}`
        : `/issues/?jql=${encodeURIComponent(query)}&selectedIssue=${issue.key}`,
      issue,
    ),
  );
  return cloudFrame(context, {
    title: selected && query === null ? titleOf(selected) : 'Search - Jira',
    main: besides(context, `<div data-testid="issue-navigator.ui.issue-results">${rows.join('')}</div>`, key),
  });
}

function besides(
  context: PageContext,
  list: string,
  key = context.url.searchParams.get('selectedIssue') ?? '',
): string {
  const selected = withIssue(context, key);
  return `<div class="beside"><div class="list">${list}</div>${selected ? `<div class="detail" data-testid="issue.views.issue-details.side-panel">${issueView(selected)}</div>` : ''}</div>`;
}

function row(href: string, { key, summary }: Issue): string {
  return `<div class="row"><a href="${escapeHtml(href)}" data-key="${key}">${key}</a> ${escapeHtml(summary)}</div>`;
}

function selectedIn(context: PageContext) {
  return withIssue(context, context.url.searchParams.get('selectedIssue') ?? '');
}

function issuesOn({ world }: PageContext, board: Board): Issue[] {
  return world.projects.find(({ key }) => key === board.project)?.issues.filter(({ deleted }) => !deleted) ?? [];
}
