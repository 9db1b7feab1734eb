import { seesIssue, seesTeam } from '../world/roles';
import type { Notification } from '../world/records';
import type { Comment, Issue, Person, Team } from '../world/types';
import { byId, issueNamed, type World } from '../world/world';
import { badArgument, invalid, notFound } from './refused';

/** Who changes something, and by which mutation. */
export interface Acting {
  world: World;
  person: Person;
  by: string;
  /** Short names of everybody who gets a notification. */
  notifies: string[];
  /** What goes into the inboxes once the change is through. */
  inbox: Notification[];
  /** Of those who may get one: Linear does not say. */
  mayNotify: string[];
}

type Looking = Pick<Acting, 'world' | 'person'>;

/** An issue by UUID or identifier, as far as the person may see it. Archived ones are still found. */
export function issueFor({ world, person }: Looking, name: unknown): Issue {
  const issue = typeof name === 'string' ? issueNamed(world, name) : undefined;
  if (!issue || !seesIssue(world, person, issue)) throw notFound('Issue');
  return issue;
}

/** An issue that may be changed: what is archived or deleted must be restored first. */
export function writable(acting: Looking, name: unknown): Issue {
  const issue = issueFor(acting, name);
  if (issue.archivedAt !== undefined) throw notFound('Issue');
  return issue;
}

export function commentFor(looking: Looking, id: unknown): Comment {
  const comment = byId(looking.world.comments, typeof id === 'string' ? id : undefined);
  const issue = comment && byId(looking.world.issues, comment.issueId);
  if (!comment || !issue || !seesIssue(looking.world, looking.person, issue)) throw notFound('Comment');
  return comment;
}

/** A team by UUID or key. */
export function teamFor({ world, person }: Looking, name: unknown): Team {
  const team = world.teams.find((one) => one.id === name || one.key === name);
  if (!team || !seesTeam(person, team)) throw notFound('Team');
  return team;
}

/**
 * A new thing's id: the caller's own where one is given. Taken ones are refused, so a repeated request cannot make two.
 */
export function freshId({ world }: Looking, entity: string, id: unknown, known: { id: string }[]): string {
  if (id === undefined || id === null) return world.nextId();
  const uuid = String(id).toLowerCase();
  if (!/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(uuid))
    throw badArgument('id must be a UUID.');
  if (known.some((one) => one.id === uuid)) throw invalid(`${entity} with id ${uuid} already exists.`);
  return uuid;
}
