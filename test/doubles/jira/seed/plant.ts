import { listOf, type SeedDocument } from '../../shared/seed-document';
import { newComment, newIssue } from '../world/new';
import type { Comment, Issue, Project, Text } from '../world/types';
import type { World } from '../world/world';
import { adfOf, wikiOf } from './markup';

const day = 86_400_000;
const hour = 3_600_000;

/** Puts a seed document into a project under a key. */
export function plant(world: World, project: Project, key: string, { fields, body, comments }: SeedDocument): void {
  const at = world.now() - Number(fields['days'] ?? 1) * day - 3 * hour;
  const author = fields['author'] ?? 'ana';
  const issue = newIssue(world, project, {
    key,
    summary: fields['title'] ?? '',
    reporter: author,
    assignee: fields['assignee'],
    description: textOf(world, body),
    labels: listOf(fields['labels']),
    points: fields['points'] === undefined ? null : Number(fields['points']),
    parent: fields['parent'],
    watchers: [...new Set([author, ...listOf(fields['watchers']), ...comments.map((one) => one.author)])],
    createdAt: at,
    ...factsOf(world, project, fields),
  });
  issue.comments = comments.map((one, nth) => commentOf(world, one, nth));
  issue.updatedAt = Math.max(at, ...issue.comments.map(({ createdAt }) => createdAt));
  for (const blocker of listOf(fields['blocked']))
    world.links.push({ id: String(world.nextId()), type: 'Blocks', from: blocker, to: key });
  project.issues.push(issue);
}

/** A text in the site's markup. */
export function textOf(world: World, source: string): Text {
  const cloud = world.place.flavour === 'cloud';
  const mention = (name: string) => {
    const person = world.people.find((one) => one.name === name);
    return cloud ? person?.accountId : person?.name;
  };
  return cloud ? adfOf(source, mention) : wikiOf(source, mention);
}

function commentOf(
  world: World,
  { author, days, body, reactions }: SeedDocument['comments'][number],
  nth: number,
): Comment {
  const internal = reactions.some(([word]) => word === 'internal');
  return {
    ...newComment(world, author, textOf(world, body), world.now() - days * day + nth * hour),
    properties: internal ? { 'sd.public.comment': { internal: true } } : {},
  };
}

function factsOf(world: World, project: Project, fields: Record<string, string>): Partial<Issue> {
  const type = project.types.find(({ name }) => name === fields['type']);
  const status = world.statuses.find(({ name }) => name === fields['status']);
  const priority = world.priorities.find(({ name }) => name === fields['priority']);
  const board = world.boards.find((one) => one.project === project.key);
  const sprint = world.sprints.find(({ boardId, state }) => boardId === board?.id && state === fields['sprint']);
  const versions = project.versions.filter(({ name }) => listOf(fields['versions']).includes(name)).map(({ id }) => id);
  return {
    ...(type && { type: type.id }),
    ...(status && { status: status.id }),
    ...(priority && { priority: priority.id }),
    ...(sprint && { sprint: sprint.id }),
    versions,
  };
}
