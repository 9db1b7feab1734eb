import { listOf, parseReactions, type SeedDocument } from '../../shared/seed-document';
import { normalise } from '../markdown/normalise';
import { newComment, newEntity, newIssue } from '../world/new';
import { type Comment, type Issue, type Team } from '../world/types';
import { must, personNamed, type World } from '../world/world';

const day = 86_400_000;
const hour = 3_600_000;

/** Puts a seed document into a team under a number. */
export function plant(world: World, team: Team, number: number, { fields, body, comments }: SeedDocument): Issue {
  const at = world.now() - Number(fields['days'] ?? 1) * day - 3 * hour;
  const state = world.states.find((one) => one.teamId === team.id && one.name === (fields['state'] ?? 'Backlog'));
  const issue: Issue = {
    ...newIssue(world, team, must(world.states, state?.id ?? team.defaultStateId), fields['title'] ?? '', at),
    number,
    ...factsOf(world, team, fields),
  };
  issue.description = normalise(body) || undefined;
  Object.assign(issue, closingOf(world, issue, at));
  world.issues.push(issue);
  world.history.push({
    ...newEntity(world, at),
    issueId: issue.id,
    actorId: issue.creatorId,
    changes: {},
    addedLabelIds: [],
    removedLabelIds: [],
    archived: undefined,
    autoArchived: false,
  });
  const planted = comments.map((one, nth) => plantComment(world, issue, one, nth));
  threads(planted, fields);
  for (const [emoji, name] of parseReactions(fields['react'] ?? ''))
    react(world, { issueId: issue.id, commentId: undefined }, emoji, name, at);
  for (const url of listOf(fields['links']))
    world.attachments.push({
      ...newEntity(world, at),
      issueId: issue.id,
      creatorId: issue.creatorId,
      title: new URL(url).pathname.slice(1),
      subtitle: undefined,
      url,
      sourceType: 'url',
      metadata: {},
    });
  issue.subscriberIds = [...new Set([issue.creatorId, issue.assigneeId, ...planted.map((one) => one.personId)])].filter(
    (id) => id !== undefined,
  );
  issue.updatedAt = Math.max(at, issue.completedAt ?? 0, issue.canceledAt ?? 0, ...planted.map((one) => one.createdAt));
  return issue;
}

function factsOf(world: World, team: Team, fields: Record<string, string>): Partial<Issue> {
  const names = listOf(fields['labels']);
  return {
    creatorId: personNamed(world, fields['author'] ?? 'ana')?.id,
    assigneeId: personNamed(world, fields['assignee'] ?? '')?.id,
    labelIds: world.labels.filter((one) => names.includes(one.name)).map((one) => one.id),
    priority: Number(fields['priority'] ?? 0),
    estimate: fields['estimate'] === undefined ? undefined : Number(fields['estimate']),
    cycleId: world.cycles.find((one) => one.teamId === team.id && String(one.number) === fields['cycle'])?.id,
    projectId: world.projects.find((one) => one.name === fields['project'])?.id,
    milestoneId: world.milestones.find((one) => one.name === fields['milestone'])?.id,
    parentId: world.issues.find((one) => one.teamId === team.id && String(one.number) === fields['parent'])?.id,
  };
}

function closingOf(world: World, issue: Issue, at: number): Partial<Issue> {
  const { type } = must(world.states, issue.stateId);
  return {
    startedAt: type === 'started' || type === 'completed' ? at + hour : undefined,
    completedAt: type === 'completed' ? at + day : undefined,
    canceledAt: type === 'canceled' ? at + day : undefined,
  };
}

/** Words of somebody who is no person here are an integration's. */
function plantComment(
  world: World,
  issue: Issue,
  { author, days, reactions, body }: SeedDocument['comments'][number],
  nth: number,
): Comment {
  const person = personNamed(world, author);
  const comment: Comment = {
    ...newComment(world, issue, person?.id, normalise(body), world.now() - days * day + nth * hour),
    bot: person ? undefined : author,
  };
  world.comments.push(comment);
  for (const [emoji, name] of reactions)
    react(world, { issueId: undefined, commentId: comment.id }, emoji, name, comment.createdAt + hour);
  return comment;
}

/** `replies: 2 1` says that the second comment answers the first; `resolved: 1` that a thread is closed. */
function threads(comments: Comment[], fields: Record<string, string>): void {
  for (const pair of listOf(fields['replies'])) {
    const [reply, root] = pair.split(' ').map((nth) => comments[Number(nth) - 1]);
    if (reply && root) reply.parentId = root.id;
  }
  for (const nth of listOf(fields['resolved'])) {
    const root = comments[Number(nth) - 1];
    if (root) Object.assign(root, { resolvedAt: root.createdAt + hour, resolvedBy: root.personId });
  }
}

function react(
  world: World,
  subject: { issueId: string | undefined; commentId: string | undefined },
  emoji: string,
  name: string,
  at: number,
): void {
  const person = personNamed(world, name);
  if (person) world.reactions.push({ ...newEntity(world, at), emoji, personId: person.id, ...subject });
}
