import { compileRoutes, type Row } from '../../http/routes';
import type { Place } from '../world/place';
import * as boards from './agile/boards';
import * as planning from './agile/planning';
import type { RestHandler } from './call';
import * as comments from './platform/comments';
import * as issues from './platform/issues';
import * as links from './platform/links';
import * as people from './platform/people';
import * as search from './platform/search';
import * as service from './platform/service';

interface JiraRow extends Row<RestHandler> {
  /** The kind of Jira that has it; undefined: both. */
  only?: Place['flavour'];
}
const issue = '/api/issue/:issue';
const comment = `${issue}/comment/:comment`;

const table: [method: string, path: string, handle: RestHandler, only?: Place['flavour']][] = [
  ['GET', '/api/issueLinkType', links.listLinkTypes],
  ['POST', '/api/issueLink', links.createLink],
  ['DELETE', '/api/issueLink/:link', links.deleteLink],
  ['GET', '/api/myself', people.getMyself],
  ['GET', '/api/mypermissions', people.getMyPermissions],
  ['GET', '/api/user/search', people.searchUsers],
  ['GET', '/api/user/assignable/search', people.searchAssignable],
  ['GET', '/api/user/viewissue/search', people.searchViewers],
  ['GET', '/api/user/picker', people.pickUsers],
  ['POST', '/api/issue', issues.makeIssue],
  ['GET', issue, issues.getIssue],
  ['PUT', issue, issues.updateIssue],
  ['GET', `${issue}/transitions`, issues.listTransitions],
  ['POST', `${issue}/transitions`, issues.doTransition],
  ['GET', `${issue}/watchers`, people.listWatchers],
  ['POST', `${issue}/watchers`, people.addWatcher],
  ['DELETE', `${issue}/watchers`, people.removeWatcher],
  ['GET', `${issue}/comment`, comments.listComments],
  ['POST', `${issue}/comment`, comments.createComment],
  ['GET', comment, comments.getComment],
  ['PUT', comment, comments.updateComment],
  ['DELETE', comment, comments.removeComment],
  ['GET', '/api/comment/:comment/properties', comments.listCommentProperties],
  ['GET', '/api/comment/:comment/properties/:key', comments.getCommentProperty],
  ['GET', '/api/search/jql', search.searchJql, 'cloud'],
  ['GET', '/api/search', search.searchIsGone, 'cloud'],
  ['POST', '/api/search', search.searchIsGone, 'cloud'],
  ['GET', '/api/search', search.searchByOffset, 'dc'],
  ['GET', '/api/label', service.listLabels, 'cloud'],
  ['GET', '/inner/labels/suggest', service.suggestLabels, 'dc'],
  ['GET', '/api/field', service.listFields],
  ['GET', '/api/project', service.listProjects],
  ['GET', '/api/project/search', service.searchProjects, 'cloud'],
  ['GET', '/api/project/:project', service.getProject],
  ['GET', '/api/project/:project/versions', service.listVersions],
  ['GET', '/api/priority', service.listPriorities],
  ['GET', '/api/status', service.listStatuses],
  ['GET', '/agile/board', boards.listBoards],
  ['GET', '/agile/board/:board', boards.getBoard],
  ['GET', '/agile/board/:board/configuration', boards.getConfiguration],
  ['GET', '/agile/board/:board/sprint', boards.listSprints],
  ['GET', '/agile/board/:board/issue', boards.listIssues],
  ['GET', '/agile/sprint/:sprint', planning.getSprint],
  ['POST', '/agile/sprint/:sprint/issue', planning.fillSprint],
  ['POST', '/agile/backlog/issue', planning.fillBacklog],
  ['GET', '/agile/issue/:issue/estimation', planning.getEstimation],
  ['PUT', '/agile/issue/:issue/estimation', planning.setEstimation],
];
const rows = table.map(([method, path, handle, only]): JiraRow => ({ method, path, handle, ...(only && { only }) }));
const digits = new Set(['link', 'comment', 'board', 'sprint']);
const finders = {
  cloud: compileRoutes(
    rows.filter(({ only }) => only !== 'dc'),
    digits,
  ),
  dc: compileRoutes(
    rows.filter(({ only }) => only !== 'cloud'),
    digits,
  ),
};

/** The handler of a REST address, context path and version taken off; undefined where this kind of Jira has none. */
export function routeOf(
  { flavour, context }: Place,
  method: string,
  path: string,
): { handle: RestHandler; params: Record<string, string>; path: string } | undefined {
  const inner = path.startsWith(context) ? path.slice(context.length) : '';
  const version = flavour === 'cloud' ? '3' : '(?:2|latest)';
  const short = inner
    .replace(new RegExp(`^/rest/api/${version}/`), '/api/')
    .replace('/rest/agile/1.0/', '/agile/')
    .replace('/rest/api/1.0/', '/inner/');
  const found = finders[flavour](method, short);
  return found && { handle: found.row.handle, params: found.params, path: found.row.path };
}
