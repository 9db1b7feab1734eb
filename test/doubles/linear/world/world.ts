import { createHash } from 'node:crypto';
import type { HistoryEntry, Notification, Token } from './records';
import type {
  Attachment,
  Comment,
  Cycle,
  Initiative,
  Issue,
  Label,
  LinearDocument,
  Milestone,
  Person,
  Project,
  Reaction,
  Relation,
  State,
  Team,
} from './types';

export interface World {
  /** Milliseconds. */
  now(): number;
  /** A new UUID, the same in every run. */
  nextId(): string;
  organization: { id: string; name: string; urlKey: string; createdAt: number };
  people: Person[];
  teams: Team[];
  states: State[];
  labels: Label[];
  cycles: Cycle[];
  projects: Project[];
  milestones: Milestone[];
  initiatives: Initiative[];
  issues: Issue[];
  comments: Comment[];
  reactions: Reaction[];
  attachments: Attachment[];
  documents: LinearDocument[];
  relations: Relation[];
  history: HistoryEntry[];
  notifications: Notification[];
  tokens: Token[];
  /** Session cookie to a person's id. */
  sessions: Map<string, string>;
  quirks: Quirks;
  /** Counts every write, as Linear's sync does. */
  syncId: number;
}

/** How Linear does what it does; where nobody could verify it, tests run with either. */
export interface Quirks {
  /** Texts pass through an editor's document: bullets, blank lines and trailing spaces come back in its own way. */
  normalises: boolean;
  /** A comment moves its issue's `updatedAt`. */
  commentTouchesIssue: boolean;
  reactionTouches: boolean;
  /** `+1` and 👍 come back as `thumbsup`. */
  renamesEmoji: boolean;
  /** Mentions come back as `@name`, not as the address that they were sent as. */
  namesMentions: boolean;
  /**
   * An issue whose mark of a duplicate is removed goes back to the status that it had; else it stays in the one for
   * duplicates.
   */
  duplicateReturns: boolean;
}

/**
 * Requests over a network are further apart than a millisecond; to this process they are not. Linear orders comments by
 * nothing finer.
 */
function ticking(): () => number {
  let last = 0;
  return () => (last = Math.max(last + 1, Date.now()));
}

export function createWorld(clock: () => number = ticking()): World {
  let count = 0;
  const nextId = () => uuid(`entity ${(count += 1)}`);
  return {
    now: () => Math.floor(clock()),
    nextId,
    organization: { id: nextId(), name: 'Acme', urlKey: 'acme', createdAt: clock() },
    people: [],
    teams: [],
    states: [],
    labels: [],
    cycles: [],
    projects: [],
    milestones: [],
    initiatives: [],
    issues: [],
    comments: [],
    reactions: [],
    attachments: [],
    documents: [],
    relations: [],
    history: [],
    notifications: [],
    tokens: [],
    sessions: new Map(),
    quirks: {
      normalises: true,
      commentTouchesIssue: true,
      reactionTouches: false,
      renamesEmoji: false,
      namesMentions: false,
      duplicateReturns: false,
    },
    syncId: 0,
  };
}

/** A version 4 UUID that a name always gives. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function byId<Thing extends { id: string }>(things: Thing[], id: string | undefined): Thing | undefined {
  return id === undefined ? undefined : things.find((one) => one.id === id);
}

/** A thing another one points to: a world without it would be broken. */
export function must<Thing extends { id: string }>(things: Thing[], id: string): Thing {
  const found = byId(things, id);
  if (!found) throw new Error(`The world has lost ${id}`);
  return found;
}

export function personNamed(world: World, displayName: string): Person | undefined {
  return world.people.find((person) => person.displayName === displayName.toLowerCase());
}

export function teamOf(world: World, issue: Issue): Team {
  return must(world.teams, issue.teamId);
}

export function stateOf(world: World, issue: Issue): State {
  return must(world.states, issue.stateId);
}

/** ENG-12: what people call an issue. It changes when the issue moves to another team. */
export function identifierOf(world: World, issue: Issue): string {
  return `${teamOf(world, issue).key}-${issue.number}`;
}

/** By UUID or by any identifier it ever had. */
export function issueNamed(world: World, name: string): Issue | undefined {
  const identifier = name.toUpperCase();
  return (
    byId(world.issues, name) ??
    world.issues.find(
      (issue) => identifierOf(world, issue) === identifier || issue.previousIdentifiers.includes(identifier),
    )
  );
}

export function commentsOf(world: World, issue: Issue): Comment[] {
  return world.comments.filter((one) => one.issueId === issue.id);
}

/** The page of an issue, with the words of its title at the end. */
export function pageOf(world: World, issue: Issue): string {
  return `https://linear.app/${world.organization.urlKey}/issue/${identifierOf(world, issue)}/${slug(issue.title)}`;
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'untitled'
  );
}
