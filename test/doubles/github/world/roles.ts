import type { Issue, Person, Repo, Role, Written } from './types';
import type { World } from './world';

const order: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Everybody reads a public repository, signed in or not. */
export function roleIn(repo: Repo, login: string | undefined): Role {
  const given = login === undefined ? undefined : repo.roles[login];
  return given ?? (repo.private ? 'none' : 'read');
}

export function atLeast(role: Role, wanted: Role): boolean {
  return order.indexOf(role) >= order.indexOf(wanted);
}

export function canRead(repo: Repo, login: string | undefined): boolean {
  return atLeast(roleIn(repo, login), 'read');
}

/** Labels, milestones, assignees, closing and reopening other people's issues. */
export function canTriage(repo: Repo, login: string | undefined): boolean {
  return atLeast(roleIn(repo, login), 'triage');
}

/** Creating labels, editing what other people wrote. */
export function canWrite(repo: Repo, login: string | undefined): boolean {
  return atLeast(roleIn(repo, login), 'write');
}

export function canEdit(repo: Repo, login: string | undefined, written: Written): boolean {
  return login !== undefined && canRead(repo, login) && (written.author === login || canWrite(repo, login));
}

/** A locked conversation is for people with write access. */
export function canComment(repo: Repo, login: string | undefined, issue: Issue): boolean {
  return login !== undefined && canRead(repo, login) && !repo.archived && (!issue.locked || canWrite(repo, login));
}

export type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

/** What GitHub says of an author beside the name. */
export function associationOf(world: World, repo: Repo, login: string): Association {
  if (repo.owner === login) return 'OWNER';
  if (repo.owner === world.org.login && world.org.members.includes(login)) return 'MEMBER';
  if ((repo.roles[login] ?? 'none') !== 'none') return 'COLLABORATOR';
  return merged(repo, login) ? 'CONTRIBUTOR' : 'NONE';
}

function merged(repo: Repo, login: string): boolean {
  return repo.issues.some((issue) => issue.author === login && issue.pull?.merged === true);
}

/** The person's role as the collaborator endpoints spell it. */
export function permissionOf(role: Role): 'none' | 'read' | 'write' | 'admin' {
  if (role === 'triage') return 'read';
  return role === 'maintain' ? 'write' : role;
}

export function collaborators(repo: Repo, people: Person[]): Person[] {
  return people.filter((person) => (repo.roles[person.login] ?? 'none') !== 'none');
}
