import { newIssue } from '../world/new';
import type { Issue } from '../world/types';
import { must } from '../world/world';
import { type Acting, freshId, issueFor, teamFor, writable } from './acting';
import { applyFields, type Fields } from './fields';
import { recordHistory } from './history';
import { subscribe } from './notify';
import { badArgument, forbidden } from './refused';

/** Opens an issue in its team's first state unless told. */
export function createIssue(acting: Acting, input: Fields): Issue {
  const { world, person } = acting;
  const team = teamFor(acting, input['teamId']);
  const id = freshId(acting, 'Issue', input['id'], world.issues);
  if (typeof input['title'] !== 'string' || input['title'].trim() === '')
    throw badArgument('title should not be empty.');
  const issue = newIssue(world, team, must(world.states, team.defaultStateId), input['title'].trim(), world.now(), id);
  issue.creatorId = person.id;
  subscribe(issue, person.id);
  const { teamId: _, ...fields } = input;
  applyFields(acting, issue, fields);
  for (const one of Array.isArray(input['subscriberIds']) ? input['subscriberIds'] : []) subscribe(issue, String(one));
  world.issues.push(issue);
  recordHistory(acting, issue, undefined);
  return issue;
}

/**
 * Everybody who sees an issue may change it: all of it or, where one field is refused, nothing. What changed is in its
 * history.
 */
export function updateIssue(acting: Acting, name: unknown, input: Fields): Issue {
  const { world } = acting;
  const issue = writable(acting, name);
  const before = structuredClone(issue);
  const changed = structuredClone(issue);
  applyFields(acting, changed, input);
  if (recordHistory(acting, changed, before)) changed.updatedAt = world.now();
  return Object.assign(issue, changed);
}

export function archiveIssue(acting: Acting, name: unknown, trash: boolean): Issue {
  const { world } = acting;
  const issue = issueFor(acting, name);
  if (issue.archivedAt !== undefined && !trash) return issue;
  return Object.assign(issue, { archivedAt: world.now(), updatedAt: world.now(), trashed: trash });
}

export function unarchiveIssue(acting: Acting, name: unknown): Issue {
  const issue = issueFor(acting, name);
  return Object.assign(issue, {
    archivedAt: undefined,
    autoArchivedAt: undefined,
    trashed: false,
    updatedAt: acting.world.now(),
  });
}

/** For good: nothing of it is left. Admins only. */
export function destroyIssue(acting: Acting, name: unknown): Issue {
  const { world, person } = acting;
  const issue = issueFor(acting, name);
  if (person.role !== 'admin') throw forbidden('Only admins can delete issues permanently.');
  const comments = new Set(world.comments.filter((one) => one.issueId === issue.id).map((one) => one.id));
  world.issues = world.issues.filter((one) => one !== issue);
  world.comments = world.comments.filter((one) => one.issueId !== issue.id);
  world.reactions = world.reactions.filter((one) => one.issueId !== issue.id && !comments.has(one.commentId ?? ''));
  return issue;
}

export function setSubscribed(acting: Acting, name: unknown, personId: string, wanted: boolean): Issue {
  const issue = writable(acting, name);
  if (wanted) subscribe(issue, personId);
  else issue.subscriberIds = issue.subscriberIds.filter((one) => one !== personId);
  return issue;
}
