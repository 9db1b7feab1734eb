import type { Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { canBrowse } from '../../world/rights';
import { projectOf } from '../../world/world';
import { type PageContext, withIssue } from '../context';
import { cloudFrame } from './frame';
import { issuePage } from './issue';
import { backlogPage, boardPage, navigatorPage } from './lists';

/** Every page of a Cloud site that the double knows, for somebody signed in. */
export function cloudPage(context: PageContext): Answer {
  const path = context.url.pathname.replace(/\/$/, '');
  const [, browsed = ''] = /^\/browse\/([A-Za-z][\w]*-\d+)$/.exec(path) ?? [];
  if (browsed !== '') return shown(context, browsed);
  const [, project = '', board = '', view] =
    /^\/jira\/software(?:\/c)?\/projects\/(\w+)\/boards\/(\d+)(\/backlog)?$/.exec(path) ?? [];
  if (project !== '') return boarded(context, Number(board), view !== undefined);
  if (path === '/issues') return navigatorPage(context);
  const [, listed = '', key = ''] =
    /^(?:\/jira\/software(?:\/c)?)?\/projects\/(\w+)\/issues(?:\/([\w-]+))?$/.exec(path) ?? [];
  if (listed !== '') return inProject(context, listed, key);
  if (path === '' || path === '/jira') return home(context);
  return missing(context, 404);
}

function shown(context: PageContext, key: string): Answer {
  const found = withIssue(context, key);
  return found ? issuePage(found) : missing(context, 200);
}

function boarded(context: PageContext, id: number, backlog: boolean): Answer {
  const board = context.world.boards.find((one) => one.id === id);
  const project = board && projectOf(context.world, board.project);
  if (!board || !project || !canBrowse(project, context.viewer.name)) return missing(context, 404);
  return backlog ? backlogPage(context, board) : boardPage(context, board);
}

function inProject(context: PageContext, called: string, key: string): Answer {
  const project = projectOf(context.world, called);
  if (!project || !canBrowse(project, context.viewer.name)) return missing(context, 404);
  return navigatorPage(context, key, `project = ${project.key}`);
}

function home(context: PageContext): Answer {
  const issues = context.world.projects
    .filter((project) => canBrowse(project, context.viewer.name))
    .flatMap((project) => project.issues.filter(({ deleted }) => !deleted));
  return cloudFrame(context, {
    title: 'For you - Jira',
    main: `<h1>For you</h1><ul>${issues.map(({ key, summary }) => `<li><a href="/browse/${key}">${key}</a> ${escapeHtml(summary)}</li>`).join('')}</ul>`,
  });
}

/** What does not exist and what one may not see look the same. */
function missing(context: PageContext, status: number): Answer {
  return cloudFrame(context, {
    title: 'Jira',
    main: '<h1 data-testid="issue.views.issue-base.ui.error">This work item no longer exists, or you cannot see it.</h1>',
    status,
  });
}
