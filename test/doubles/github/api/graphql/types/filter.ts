import { subscribers } from '../../../acts/notify';
import type { Issue, Repo } from '../../../world/types';
import type { Args } from '../executor/schema';
import { type IssueNode, issueNode } from './nodes';

/** A repository's issues by the arguments `issues` takes: states, labels, filterBy, orderBy. */
export function filtered(repo: Repo, args: Args, login: string): IssueNode[] {
  const by = fieldsOf(args['filterBy']);
  const states = listOf(by['states'] ?? args['states']);
  const labels = listOf(by['labels'] ?? args['labels']).map((name) => name.toLowerCase());
  const since = typeof by['since'] === 'string' ? Date.parse(by['since']) : 0;
  const wanted = (issue: Issue) =>
    !issue.pull &&
    !issue.deleted &&
    issue.movedTo === undefined &&
    (states.length === 0 || states.includes(issue.state.toUpperCase())) &&
    (labels.length === 0 || issue.labels.some((name) => labels.includes(name.toLowerCase()))) &&
    issue.updatedAt >= since &&
    people(issue, by, login) &&
    (by['milestoneNumber'] === undefined || String(issue.milestone) === by['milestoneNumber']);
  return repo.issues
    .filter(wanted)
    .sort(order(fieldsOf(args['orderBy'])))
    .map((issue) => issueNode(repo, issue));
}

function people(issue: Issue, by: Args, login: string): boolean {
  return (
    (by['assignee'] === undefined || issue.assignees.includes(String(by['assignee']))) &&
    (by['createdBy'] === undefined || issue.author === by['createdBy']) &&
    (by['viewerSubscribed'] !== true || subscribers(issue).includes(login))
  );
}

function order({ field, direction }: Args): (one: Issue, other: Issue) => number {
  const sign = direction === 'DESC' ? -1 : 1;
  const key = (issue: Issue) =>
    field === 'UPDATED_AT' ? issue.updatedAt : field === 'COMMENTS' ? issue.comments.length : issue.createdAt;
  return (one, other) => sign * (key(one) - key(other) || one.number - other.number);
}

function fieldsOf(value: unknown): Args {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
