import { compileRoutes } from '../../../http/routes';
import * as comments from './comments';
import type { RestHandler } from './call';
import * as issues from './issues';
import * as labels from './labels';
import * as people from './people';
import * as reactions from './reactions';
import { searchIssues } from './search';
import * as service from './service';

export interface Route {
  method: string;
  handle: RestHandler;
  params: Record<string, string>;
  /** Which permission a fine-grained token needs, as `x-accepted-github-permissions` names it. */
  permission: string;
}

const repo = '/repos/:owner/:repo';
const issue = `${repo}/issues/:number`;
const comment = `${repo}/issues/comments/:comment`;

const table: [method: string, path: string, handle: RestHandler, permission: string][] = [
  ['GET', '/user', people.getMe, ''],
  ['GET', '/users/:login', people.getPerson, ''],
  ['GET', '/meta', service.getMeta, ''],
  ['GET', '/rate_limit', service.getRateLimit, ''],
  ['GET', '/search/issues', searchIssues, ''],
  ['GET', repo, service.getRepo, 'metadata=read'],
  ['GET', `${repo}/collaborators`, people.listCollaborators, 'metadata=read'],
  ['GET', `${repo}/collaborators/:login/permission`, people.getPermission, 'metadata=read'],
  ['GET', `${repo}/assignees`, people.listAssignees, 'metadata=read'],
  ['GET', `${repo}/assignees/:login`, people.checkAssignee, 'metadata=read'],
  ['GET', `${repo}/milestones`, service.listMilestones, 'issues=read; pull_requests=read'],
  ['GET', `${repo}/milestones/:number`, service.getMilestone, 'issues=read; pull_requests=read'],
  ['GET', `${repo}/labels`, labels.listLabels, 'issues=read; pull_requests=read'],
  ['POST', `${repo}/labels`, labels.makeLabel, 'issues=write; pull_requests=write'],
  ['GET', `${repo}/labels/:name`, labels.getLabel, 'issues=read; pull_requests=read'],
  ['GET', `${repo}/issues`, issues.listIssues, 'issues=read'],
  ['POST', `${repo}/issues`, issues.makeIssue, 'issues=write'],
  ['GET', `${repo}/issues/comments`, comments.listRepoComments, 'issues=read; pull_requests=read'],
  ['GET', comment, comments.getComment, 'issues=read; pull_requests=read'],
  ['PATCH', comment, comments.updateComment, 'issues=write; pull_requests=write'],
  ['DELETE', comment, comments.removeComment, 'issues=write; pull_requests=write'],
  ['GET', `${comment}/reactions`, reactions.listCommentReactions, 'issues=read; pull_requests=read'],
  ['POST', `${comment}/reactions`, reactions.createCommentReaction, 'issues=write; pull_requests=write'],
  ['DELETE', `${comment}/reactions/:reaction`, reactions.deleteCommentReaction, 'issues=write; pull_requests=write'],
  ['GET', issue, issues.getIssue, 'issues=read; pull_requests=read'],
  ['PATCH', issue, issues.updateIssue, 'issues=write; pull_requests=write'],
  ['GET', `${issue}/comments`, comments.listComments, 'issues=read; pull_requests=read'],
  ['POST', `${issue}/comments`, comments.createComment, 'issues=write; pull_requests=write'],
  ['GET', `${issue}/labels`, labels.listIssueLabels, 'issues=read; pull_requests=read'],
  ['POST', `${issue}/labels`, labels.addIssueLabels, 'issues=write; pull_requests=write'],
  ['DELETE', `${issue}/labels/:name`, labels.removeIssueLabel, 'issues=write; pull_requests=write'],
  ['POST', `${issue}/assignees`, issues.addAssignees, 'issues=write; pull_requests=write'],
  ['DELETE', `${issue}/assignees`, issues.removeAssignees, 'issues=write; pull_requests=write'],
  ['GET', `${issue}/reactions`, reactions.listIssueReactions, 'issues=read; pull_requests=read'],
  ['POST', `${issue}/reactions`, reactions.createIssueReaction, 'issues=write; pull_requests=write'],
  ['DELETE', `${issue}/reactions/:reaction`, reactions.deleteIssueReaction, 'issues=write; pull_requests=write'],
];

const find = compileRoutes(
  table.map(([method, path, handle, permission]) => ({ method, path, handle, permission })),
  new Set(['number', 'comment', 'reaction']),
);

/** The handler of a path. */
export function routeOf(method: string, path: string): Route | undefined {
  const found = find(method, path);
  return found && { ...found.row, params: found.params };
}
