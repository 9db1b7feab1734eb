import { newIssue } from '../world/new';
import { canEdit, canRead, canTriage, canWrite } from '../world/roles';
import type { Issue } from '../world/types';
import type { Told } from '../../shared/told';
import { type Acting, type ActingOnIssue, need } from './acting';
import { checkBody, rewrite } from './comments';
import { addLabels } from './labels';
import { newlyNamed, toldOf } from './notify';
import { invalid } from './refused';

export interface IssueFields {
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  stateReason?: Issue['stateReason'];
  /** The issue that it is closed as a duplicate of. */
  duplicateOf?: Issue;
  labels?: string[];
  assignees?: string[];
  /** Its number; null takes it off. */
  milestone?: number | null;
}

/** Everybody who can read may open an issue; what needs more rights is left out silently, as GitHub does. */
export function createIssue(acting: Acting, fields: IssueFields): Told & { issue: Issue } {
  const { world, login, repo } = acting;
  need(canRead(repo, login) && !repo.archived, 'Must have read access to Repository.');
  const issue = newIssue(
    world,
    Math.max(0, ...repo.issues.map((one) => one.number)) + 1,
    checkedTitle(fields.title ?? ''),
    login,
    fields.body ?? '',
  );
  checkBody('Issue', issue.body, false);
  repo.issues.push(issue);
  if (canTriage(repo, login)) setFacts({ ...acting, issue }, fields);
  return { issue, notifies: toldOf(world, repo, issue, login, issue.body), mayNotify: [] };
}

/** Title and text: its author or write access. The rest: triage, and the author may close and reopen. */
export function editIssue(acting: ActingOnIssue, fields: IssueFields): Told {
  const { world, repo, issue } = acting;
  const before = issue.body;
  if (fields.title !== undefined || fields.body !== undefined) setText(acting, fields);
  const told = fields.state === undefined ? [] : setState(acting, fields);
  if (fields.labels ?? fields.assignees ?? fields.milestone !== undefined) {
    need(canTriage(repo, acting.login), 'Must have admin rights to Repository.');
    setFacts(acting, fields);
  }
  issue.updatedAt = world.now();
  return { notifies: told, mayNotify: newlyNamed(world, repo, issue, before, issue.body) };
}

function setText(acting: ActingOnIssue, { title, body }: IssueFields): void {
  const { repo, login, issue } = acting;
  need(canEdit(repo, login, issue), 'Must have admin rights to Repository.');
  if (body !== undefined) checkBody('Issue', body, false);
  if (title !== undefined) issue.title = checkedTitle(title);
  if (body !== undefined) rewrite(acting, issue, body);
}

function checkedTitle(title: string): string {
  if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field');
  if ([...title].length > 256)
    throw invalid('Issue', 'title', 'custom', 'title is too long (maximum is 256 characters)');
  return title.trim();
}

/**
 * Closing and opening is told to whoever takes part or watches. A mark of a duplicate outlives neither opening nor
 * another reason.
 */
function setState(acting: ActingOnIssue, { state, stateReason: reason, duplicateOf }: IssueFields): string[] {
  const { world, login, repo, issue } = acting;
  need(canTriage(repo, login) || issue.author === login, 'Must have admin rights to Repository.');
  const closing = state === 'closed';
  const changed = issue.state !== state;
  if (state !== undefined) issue.state = state;
  if (changed)
    Object.assign(issue, { closedAt: closing ? world.now() : undefined, closedBy: closing ? login : undefined });
  if (changed || reason !== undefined) issue.stateReason = closing ? (reason ?? 'completed') : 'reopened';
  if (duplicateOf !== undefined) issue.duplicateOf = duplicateOf.id;
  else if (issue.stateReason !== 'duplicate') delete issue.duplicateOf;
  return changed ? toldOf(world, repo, issue, login, '') : [];
}

/** [?] Whether GitHub opens the issue again with that is not documented: here it stays closed. */
export function unmarkDuplicate({ world, login, repo, issue }: ActingOnIssue, original: Issue): void {
  need(canTriage(repo, login) || issue.author === login, 'Must have admin rights to Repository.');
  if (issue.duplicateOf !== original.id) throw invalid('Issue', 'canonicalId', 'invalid');
  delete issue.duplicateOf;
  issue.updatedAt = world.now();
}

function setFacts(acting: ActingOnIssue, { labels, assignees, milestone }: IssueFields): void {
  const { repo, issue } = acting;
  if (labels) {
    issue.labels = [];
    addLabels(acting, labels);
  }
  if (assignees) issue.assignees = checkedAssignees(acting, assignees);
  if (milestone === null) issue.milestone = undefined;
  else if (milestone !== undefined) {
    if (!repo.milestones.some((one) => one.number === milestone)) throw invalid('Issue', 'milestone', 'invalid');
    issue.milestone = milestone;
  }
}

function checkedAssignees({ repo }: ActingOnIssue, logins: string[]): string[] {
  const stranger = logins.find((login) => (repo.roles[login] ?? 'none') === 'none');
  if (stranger !== undefined) throw invalid('Issue', 'assignees', 'invalid');
  return [...new Set(logins)];
}

/** One by one; who cannot be assigned is left out without a word, as GitHub does. */
export function assign(acting: ActingOnIssue, logins: string[], on: boolean): Told {
  const { world, login, repo, issue } = acting;
  need(canTriage(repo, login), 'Must have admin rights to Repository.');
  const people = logins.filter((one) => (repo.roles[one] ?? 'none') !== 'none');
  const newly = on ? people.filter((one) => !issue.assignees.includes(one) && one !== login) : [];
  issue.assignees = [...issue.assignees.filter((one) => !logins.includes(one)), ...(on ? people : [])];
  issue.updatedAt = world.now();
  return { notifies: [], mayNotify: newly };
}

export function setLocked({ login, repo, issue }: ActingOnIssue, locked: boolean): void {
  need(canWrite(repo, login), 'Must have admin rights to Repository.');
  issue.locked = locked;
}
