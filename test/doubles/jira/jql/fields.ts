import { Refused } from '../acts/refused';
import { categoryName } from '../api/shapes/status';
import { plainOf } from '../text/length';
import { canBrowse } from '../world/rights';
import type { Issue, Person, Project } from '../world/types';
import { statusOf, type World } from '../world/world';

export interface Seen {
  world: World;
  project: Project;
  issue: Issue;
}

/** What a field of JQL compares: the issue's values in every spelling, in lower case. Empty: the field is empty. */
export interface JqlField {
  kind: 'names' | 'date' | 'text' | 'number';
  of(seen: Seen): string[][] | number | string | undefined;
  /** Whether a value can stand there at all; a query for one that does not exist is refused. */
  exists?(world: World, value: string, reader: Person): boolean;
}

const lower = (...names: (string | undefined)[]) =>
  names.filter((one) => one !== undefined).map((one) => one.toLowerCase());
const named = (list: { id: string | number; name: string }[], value: string) =>
  list.some((one) => lower(String(one.id), one.name).includes(value));
const personIn = (world: World, name: string | undefined) =>
  world.people
    .filter((one) => one.name === name)
    .map((one) => lower(one.accountId, one.name, one.key, one.displayName));
const knownPerson = (world: World, value: string) =>
  world.people.some((one) => lower(one.accountId, one.name, one.key, one.displayName).includes(value));

const key: JqlField = {
  kind: 'names',
  of: ({ issue }) => [lower(issue.key, issue.id, ...issue.formerKeys)],
  exists: (world, value) =>
    world.projects.some(({ issues }) =>
      issues.some((one) => !one.deleted && lower(one.key, one.id, ...one.formerKeys).includes(value)),
    ),
};
const issuetype: JqlField = {
  kind: 'names',
  of: ({ project, issue }) =>
    project.types.filter(({ id }) => id === issue.type).map(({ id, name }) => lower(id, name)),
  exists: (world, value) => world.projects.some(({ types }) => named(types, value)),
};
const parent: JqlField = {
  kind: 'names',
  of: ({ issue }) => (issue.parent === undefined ? [] : [lower(issue.parent)]),
};
const updated: JqlField = { kind: 'date', of: ({ issue }) => issue.updatedAt };
const created: JqlField = { kind: 'date', of: ({ issue }) => issue.createdAt };

const table: Record<string, JqlField> = {
  project: {
    kind: 'names',
    of: ({ project }) => [lower(project.key, project.id, project.name)],
    exists: (world, value, reader) =>
      world.projects.some((one) => canBrowse(one, reader.name) && lower(one.key, one.id, one.name).includes(value)),
  },
  key,
  issuekey: key,
  issue: key,
  id: key,
  labels: { kind: 'names', of: ({ issue }) => issue.labels.map((one) => lower(one)) },
  status: {
    kind: 'names',
    of: ({ world, issue }) => [lower(issue.status, statusOf(world, issue.status).name)],
    exists: (world, value) => named(world.statuses, value),
  },
  statuscategory: {
    kind: 'names',
    of: ({ world, issue }) => [
      lower(statusOf(world, issue.status).category, categoryName(statusOf(world, issue.status).category)),
    ],
    exists: (_, value) => ['new', 'indeterminate', 'done', 'to do', 'in progress'].includes(value),
  },
  issuetype,
  type: issuetype,
  priority: {
    kind: 'names',
    of: ({ world, issue }) =>
      world.priorities.filter(({ id }) => id === issue.priority).map(({ id, name }) => lower(id, name)),
    exists: (world, value) => named(world.priorities, value),
  },
  sprint: {
    kind: 'names',
    of: ({ world, issue }) =>
      world.sprints.filter(({ id }) => wasIn(issue, id)).map(({ id, name }) => lower(String(id), name)),
    exists: (world, value) => named(world.sprints, value),
  },
  fixversion: {
    kind: 'names',
    of: ({ project, issue }) =>
      project.versions.filter(({ id }) => issue.versions.includes(id)).map(({ id, name }) => lower(id, name)),
    exists: (world, value) => world.projects.some(({ versions }) => named(versions, value)),
  },
  reporter: { kind: 'names', of: ({ world, issue }) => personIn(world, issue.reporter), exists: knownPerson },
  assignee: { kind: 'names', of: ({ world, issue }) => personIn(world, issue.assignee), exists: knownPerson },
  watcher: {
    kind: 'names',
    of: ({ world, issue }) => issue.watchers.flatMap((one) => personIn(world, one)),
    exists: knownPerson,
  },
  resolution: {
    kind: 'names',
    of: ({ world, issue }) => (statusOf(world, issue.status).category === 'done' ? [['done']] : [['unresolved']]),
  },
  parent,
  updated,
  updateddate: updated,
  created,
  createddate: created,
  summary: { kind: 'text', of: ({ issue }) => issue.summary },
  description: {
    kind: 'text',
    of: ({ issue }) => (typeof issue.description === 'string' ? issue.description : plainOf(issue.description)),
  },
  text: {
    kind: 'text',
    of: ({ issue }) =>
      `${issue.summary}\n${typeof issue.description === 'string' ? issue.description : plainOf(issue.description)}`,
  },
};

/** A field by the name a query gives it. */
export function jqlField(world: World, name: string): JqlField {
  const lowered = name.toLowerCase();
  const points: JqlField = { kind: 'number', of: ({ issue }) => issue.points ?? undefined };
  const number = world.pointsField.replace(/\D/g, '');
  if (lowered === `cf[${number}]` || lowered === 'story points') return points;
  if (world.epicField !== undefined && lowered === 'epic link') return parent;
  const found = Object.hasOwn(table, lowered) ? table[lowered] : undefined;
  if (!found) throw new Refused(400, [`Field '${name}' does not exist or you do not have permission to view it.`]);
  return found;
}

/** Also sprints that it was carried over from. */
function wasIn({ sprint, formerSprints = [] }: Issue, id: number): boolean {
  return id === sprint || formerSprints.includes(id);
}
