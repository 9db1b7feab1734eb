import { assign, createIssue, editIssue, type IssueFields } from '../../acts/issues';
import { invalid } from '../../acts/refused';
import type { Issue } from '../../world/types';
import { ok } from '../../../shared/told';
import { actingIn, actingOnIssue, issueIn, repoFor, type RestCall, type RestHandler } from './call';
import { momentOf, paged } from './paging';
import { issueShape } from './shapes/issue';

export const getIssue: RestHandler = (call) => {
  const repo = repoFor(call);
  const issue = issueIn(call, repo);
  return {
    ...ok(issueShape(call.world, repo, issue)),
    headers: { 'last-modified': new Date(issue.updatedAt).toUTCString() },
  };
};

/** Issues and pull requests alike, as GitHub lists them. */
export const listIssues: RestHandler = (call) => {
  const repo = repoFor(call);
  const found = repo.issues
    .filter((issue) => !issue.deleted && issue.movedTo === undefined && wanted(call, issue))
    .sort(order(call));
  return paged(call, repo, found, (issue) => issueShape(call.world, repo, issue));
};

function wanted({ ask }: RestCall, issue: Issue): boolean {
  const query = ask.url.searchParams;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '')
    .split(',')
    .filter(Boolean)
    .map((name) => name.toLowerCase());
  const names = new Set(issue.labels.map((name) => name.toLowerCase()));
  const person = (name: string, has: (login: string) => boolean) =>
    !query.has(name) || query.get(name) === '*' || has(query.get(name) ?? '');
  return (
    (state === 'all' || issue.state === state) &&
    labels.every((name) => names.has(name)) &&
    issue.updatedAt >= (momentOf(ask.url, 'since') ?? 0) &&
    person('assignee', (login) =>
      login === 'none' ? issue.assignees.length === 0 : issue.assignees.includes(login),
    ) &&
    person('creator', (login) => issue.author === login) &&
    person('milestone', (number) =>
      number === 'none' ? issue.milestone === undefined : String(issue.milestone) === number,
    )
  );
}

function order({ ask }: RestCall): (one: Issue, other: Issue) => number {
  const sign = ask.url.searchParams.get('direction') === 'asc' ? 1 : -1;
  const keys: Record<string, (issue: Issue) => number> = {
    created: (issue) => issue.createdAt,
    updated: (issue) => issue.updatedAt,
    comments: (issue) => issue.comments.length,
  };
  const key = keys[ask.url.searchParams.get('sort') ?? 'created'] ?? ((issue: Issue) => issue.createdAt);
  return (one, other) => sign * (key(one) - key(other) || one.number - other.number);
}

export const makeIssue: RestHandler = (call) => {
  const acting = actingIn(call);
  if (typeof call.fields['title'] !== 'string' && typeof call.fields['title'] !== 'number')
    throw invalid('Issue', 'title', 'missing_field');
  const { issue, notifies } = createIssue(acting, fieldsIn(call));
  return {
    status: 201,
    body: issueShape(call.world, acting.repo, issue),
    notifies,
    headers: { location: String(Reflect.get(issueShape(call.world, acting.repo, issue), 'url')) },
  };
};

export const updateIssue: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const told = editIssue(acting, fieldsIn(call));
  return { ...ok(issueShape(call.world, acting.repo, acting.issue)), ...told };
};

export const addAssignees: RestHandler = (call) => ({ ...assigned(call, true), status: 201 });
export const removeAssignees: RestHandler = (call) => assigned(call, false);

function assigned(call: RestCall, on: boolean) {
  const acting = actingOnIssue(call);
  const { assignees } = call.fields;
  const told = assign(acting, Array.isArray(assignees) ? assignees.map(String) : [], on);
  return { ...ok(issueShape(call.world, acting.repo, acting.issue)), ...told };
}

function fieldsIn({ fields }: RestCall): IssueFields {
  const { title, body, state, state_reason: reason, labels, assignees, milestone } = fields;
  const reasons = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;
  const stateReason = reasons.find((one) => one === reason);
  return {
    ...(title !== undefined && title !== null && { title: String(title) }),
    ...(body !== undefined && { body: body === null ? '' : String(body) }),
    ...((state === 'open' || state === 'closed') && { state }),
    ...(stateReason && { stateReason }),
    ...(Array.isArray(labels) && {
      labels: labels.map((one: unknown) => (typeof one === 'string' ? one : String(Reflect.get(Object(one), 'name')))),
    }),
    ...(Array.isArray(assignees) && { assignees: assignees.map(String) }),
    ...((milestone === null || typeof milestone === 'number') && { milestone }),
  };
}
