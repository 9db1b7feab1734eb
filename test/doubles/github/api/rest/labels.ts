import { addLabels, createLabel, labelNamed, removeLabel } from '../../acts/labels';
import { invalid, notFound } from '../../acts/refused';
import type { Issue, Repo } from '../../world/types';
import { ok } from '../../../shared/told';
import { actingIn, actingOnIssue, issueIn, repoFor, type RestHandler } from './call';
import { paged } from './paging';
import { labelShape } from './shapes/repo';

export const listLabels: RestHandler = (call) => {
  const repo = repoFor(call);
  return paged(
    call,
    repo,
    [...repo.labels].sort((one, other) => one.name.localeCompare(other.name)),
    (one) => labelShape(repo, one),
  );
};

export const getLabel: RestHandler = (call) => {
  const repo = repoFor(call);
  const label = labelNamed({ repo }, call.params['name'] ?? '');
  if (!label) throw notFound();
  return ok(labelShape(repo, label));
};

export const makeLabel: RestHandler = (call) => {
  const acting = actingIn(call);
  const { name, color, description } = call.fields;
  const label = createLabel(
    acting,
    String(name ?? ''),
    typeof color === 'string' ? color : undefined,
    typeof description === 'string' ? description : undefined,
  );
  return {
    status: 201,
    body: labelShape(acting.repo, label),
    headers: { location: String(Reflect.get(labelShape(acting.repo, label), 'url')) },
  };
};

export const listIssueLabels: RestHandler = (call) => {
  const repo = repoFor(call);
  return paged(call, repo, labelsOf(repo, issueIn(call, repo)), (one) => labelShape(repo, one));
};

export const addIssueLabels: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const { labels } = call.fields;
  if (!Array.isArray(labels)) throw invalid('Label', 'labels', 'invalid');
  addLabels(
    acting,
    labels.map((one: unknown) => (typeof one === 'string' ? one : String(Reflect.get(Object(one), 'name')))),
  );
  return ok(labelsOf(acting.repo, acting.issue).map((one) => labelShape(acting.repo, one)));
};

export const removeIssueLabel: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  removeLabel(acting, call.params['name'] ?? '');
  return ok(labelsOf(acting.repo, acting.issue).map((one) => labelShape(acting.repo, one)));
};

function labelsOf(repo: Repo, issue: Issue) {
  return repo.labels.filter((label) => issue.labels.includes(label.name));
}
