import { newIssue, nextKey } from '../world/new';
import { beforeChange } from '../world/index';
import { may } from '../world/rights';
import type { Issue } from '../world/types';
import { silent, type Told } from '../../shared/told';
import { type Acting, type ActingOnIssue, change, needEditable, needQuiet } from './acting';
import { appliedFields, type FieldUpdates } from './fields';
import { audience, newlyNamed, together } from './notify';
import { invalidField, need, Refused } from './refused';

/** `fields` sets, `update` adds, removes and sets; a field may stand in one of them only. */
export function editIssue(
  acting: ActingOnIssue,
  fields: Record<string, unknown>,
  update: FieldUpdates,
  notifyUsers: boolean,
): Told {
  const { project, name, issue } = acting;
  need(may(project, name, 'EDIT_ISSUES'), 'You do not have permission to edit issues in this project.');
  needEditable(acting);
  if (!notifyUsers) needQuiet(acting);
  const twice = Object.keys(fields).find((field) => field in update);
  if (twice !== undefined) throw invalidField(twice, `Field '${twice}' cannot appear in both 'fields' and 'update'`);
  const before = issue.description;
  const changes = appliedFields(acting, issue, fields, update);
  change(acting, () => Object.assign(issue, changes));
  if (!notifyUsers) return silent;
  return { notifies: together(audience(acting), newlyNamed(acting, before, issue.description)), mayNotify: [] };
}

export function createIssue(
  acting: Acting,
  fields: Record<string, unknown>,
  update: FieldUpdates,
  properties: Record<string, unknown>,
): Told & { issue: Issue } {
  const { world, project, name } = acting;
  need(
    may(project, name, 'CREATE_ISSUES') && !project.archived,
    'You do not have permission to create issues in this project.',
    400,
  );
  if (typeof fields['summary'] !== 'string' || fields['summary'].trim() === '')
    throw invalidField('summary', 'You must specify a summary of the issue.');
  const issue = newIssue(world, project, { key: nextKey(project), summary: '', reporter: name, properties });
  const { project: _, ...own } = fields;
  Object.assign(issue, appliedFields({ ...acting, issue }, issue, own, update));
  if (!('issuetype' in fields)) throw invalidField('issuetype', 'An issue type is required.');
  project.issues.push(issue);
  beforeChange(world, issue, false);
  const told = together(audience({ ...acting, issue }), newlyNamed({ ...acting, issue }, null, issue.description));
  return { issue, notifies: told, mayNotify: [] };
}

/** The statuses an issue can go to for this person, by the workflow's steps. */
export function transitionsOf({ project, name }: Pick<ActingOnIssue, 'project' | 'name'>, issue: Issue) {
  if (!may(project, name, 'TRANSITION_ISSUES') || project.archived || issue.archived) return [];
  return project.workflow.transitions.filter(
    (one) => one.to !== issue.status && (one.from === undefined || one.from.includes(issue.status)),
  );
}

export function transition(acting: ActingOnIssue, id: string, fields: Record<string, unknown> = {}): Told {
  const { issue } = acting;
  const found = transitionsOf(acting, issue).find((one) => one.id === id);
  if (!found)
    throw new Refused(400, [
      `It seems that you have tried to perform an illegal workflow operation: ${id} is not valid for the current state of the issue.`,
    ]);
  const { wants } = found;
  if (wants && !(wants.id in fields)) throw invalidField(wants.id, `${wants.name} is required.`);
  change(acting, () => {
    issue.status = found.to;
  });
  return { notifies: audience(acting), mayNotify: [] };
}

export function setPoints(acting: ActingOnIssue, value: unknown, held: 'points' | 'minutes' = 'points'): Told {
  const { issue, project, name } = acting;
  need(may(project, name, 'EDIT_ISSUES'), 'You do not have permission to edit issues in this project.');
  needEditable(acting);
  const points = value === null || value === '' ? null : Number(value);
  if (points !== null && !Number.isFinite(points)) throw new Refused(400, [`${String(value)} is an invalid number`]);
  change(acting, () => {
    issue[held] = points;
  });
  return { notifies: audience(acting), mayNotify: [] };
}

/** Open and coming sprints take issues, fifty at a time. */
export function moveToSprint(acting: ActingOnIssue, sprint: number | undefined): Told {
  const { project, name, issue } = acting;
  need(
    may(project, name, 'SCHEDULE_ISSUES') && may(project, name, 'EDIT_ISSUES'),
    'You do not have permission to schedule issues in this project.',
  );
  needEditable(acting);
  change(acting, () => {
    issue.sprint = sprint;
  });
  return { notifies: audience(acting), mayNotify: [] };
}

/** Everybody who may look may watch; for others it takes the right to manage watchers. */
export function watch(acting: ActingOnIssue, watcher: string, on: boolean): Told {
  const { project, name, issue } = acting;
  need(
    watcher === name || may(project, name, 'MANAGE_WATCHERS'),
    'You do not have permission to manage the watchers of this issue.',
  );
  if (on && !may(project, watcher, 'BROWSE_PROJECTS'))
    throw new Refused(400, [`The user "${watcher}" does not have permission to view this issue.`]);
  issue.watchers = [...issue.watchers.filter((one) => one !== watcher), ...(on ? [watcher] : [])];
  return silent;
}
