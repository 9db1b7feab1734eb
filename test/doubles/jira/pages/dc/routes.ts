import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { searchIssues } from '../../jql/search';
import { canBrowse } from '../../world/rights';
import type { Issue } from '../../world/types';
import { projectOf } from '../../world/world';
import { linkTo, type PageContext, withIssue } from '../context';
import { dcFrame } from './frame';
import { issueContent, issuePage, titleOf } from './issue';

/** Every page of a Data Center that the double knows, for somebody signed in. */
export function dcPage(context: PageContext): Answer {
  const path = context.url.pathname.slice(context.world.place.context.length).replace(/\/$/, '');
  const [, browsed = ''] = /^\/browse\/([A-Za-z]\w*-\d+)$/.exec(path) ?? [];
  if (browsed !== '') return shown(context, browsed);
  if (path === '/issues')
    return splitView(
      context,
      context.url.searchParams.get('jql') ?? '',
      context.url.searchParams.get('selectedIssue') ?? '',
    );
  const [, called = '', key = ''] = /^\/projects\/(\w+)\/issues(?:\/([\w-]+))?$/.exec(path) ?? [];
  if (called !== '') return inProject(context, called, key);
  if (path === '/secure/RapidBoard.jspa') return board(context);
  if (path === '' || path === '/secure/Dashboard.jspa')
    return dcFrame(context, { title: 'System Dashboard', content: '<h1>System Dashboard</h1>' });
  return missing(context);
}

function shown(context: PageContext, key: string): Answer {
  const found = withIssue(context, key);
  return found ? issuePage(found) : missing(context);
}

function inProject(context: PageContext, called: string, key: string): Answer {
  const project = projectOf(context.world, called);
  return project && canBrowse(project, context.viewer.name)
    ? splitView(context, `project = ${project.key}`, key)
    : missing(context);
}

/** A list with one issue beside it: the issue changes without a load, and the head keeps telling of the first one. */
function splitView(context: PageContext, jql: string, key: string): Answer {
  const { world, viewer, url } = context;
  const found = searchIssues({ world, reader: viewer, jql });
  const selected = withIssue(context, key === '' ? (found[0]?.issue.key ?? '') : key);
  const query = url.searchParams.get('jql');
  const href = (issue: Issue) =>
    linkTo(
      context,
      query === null
        ? `/projects/${issue.project}/issues/${issue.key}`
        : `/issues/?jql=${encodeURIComponent(query)}&selectedIssue=${issue.key}`,
    );
  const rows = found.map(
    ({ issue }) =>
      `<li data-key="${issue.key}"><a class="splitview-issue-link" href="${escapeHtml(href(issue))}"><span class="issue-link-key">${issue.key}</span> <span class="issue-link-summary">${escapeHtml(issue.summary)}</span></a></li>`,
  );
  return dcFrame(context, {
    title: selected ? titleOf(selected) : 'Issue Navigator',
    head: selected ? `<meta name="ajs-issue-key" content="${selected.issue.key}">` : '',
    content: `<div class="split-view"><div class="list-panel"><ol class="issue-list">${rows.join('')}</ol></div><div class="detail-panel">${selected ? issueContent(selected) : ''}</div></div>`,
  });
}

/** An agile board with the selected issue in its detail panel. */
function board(context: PageContext): Answer {
  const { world, viewer, url } = context;
  const found = world.boards.find(({ id }) => id === Number(url.searchParams.get('rapidView')));
  const project = found && projectOf(world, found.project);
  if (!found || !project || !canBrowse(project, viewer.name)) return missing(context);
  const selected = withIssue(context, url.searchParams.get('selectedIssue') ?? '');
  const cards = project.issues
    .filter(({ deleted }) => !deleted)
    .map(
      ({ key, summary }) =>
        `<div class="ghx-issue js-detailview" data-issue-key="${key}"><a class="ghx-key" href="${linkTo(context, `/secure/RapidBoard.jspa?rapidView=${found.id}&amp;view=detail&amp;selectedIssue=${key}`)}">${key}</a> <span class="ghx-summary">${escapeHtml(summary)}</span></div>`,
    );
  return dcFrame(context, {
    title: `${found.name} - Agile Board`,
    content: `<div id="gh" class="split-view"><div id="ghx-work">${cards.join('')}</div><div id="ghx-detail-view" class="detail-panel">${selected ? issueContent(selected) : ''}</div></div>`,
  });
}

function missing(context: PageContext): Answer {
  return dcFrame(context, {
    title: "You can't view this issue",
    content:
      '<div class="issue-container"><h1>You can\'t view this issue</h1><p>It may have been deleted, or you do not have permission to see it.</p></div>',
    status: 404,
  });
}
