import type { Comment, Entity, Issue, State, Team } from './types';
import type { World } from './world';

/** Everything has an id and three times. */
export function newEntity(world: World, at = world.now(), id = world.nextId()): Entity {
  return { id, createdAt: at, updatedAt: at, archivedAt: undefined };
}

export function newComment(
  world: World,
  issue: Issue,
  author: string | undefined,
  body: string,
  at = world.now(),
  id = world.nextId(),
): Comment {
  return {
    ...newEntity(world, at, id),
    issueId: issue.id,
    personId: author,
    bot: undefined,
    body,
    parentId: undefined,
    editedAt: undefined,
    resolvedAt: undefined,
    resolvedBy: undefined,
    resolvingCommentId: undefined,
    quotedText: undefined,
  };
}

export function newIssue(
  world: World,
  team: Team,
  state: State,
  title: string,
  at = world.now(),
  id = world.nextId(),
): Issue {
  return {
    ...newEntity(world, at, id),
    teamId: team.id,
    number: 1 + Math.max(0, ...world.issues.filter((one) => one.teamId === team.id).map((one) => one.number)),
    title,
    description: undefined,
    priority: 0,
    estimate: undefined,
    stateId: state.id,
    labelIds: [],
    creatorId: undefined,
    assigneeId: undefined,
    cycleId: undefined,
    projectId: undefined,
    milestoneId: undefined,
    parentId: undefined,
    dueDate: undefined,
    subscriberIds: [],
    startedAt: undefined,
    completedAt: undefined,
    canceledAt: undefined,
    autoArchivedAt: undefined,
    trashed: false,
    sortOrder: -world.issues.length * 100,
    previousIdentifiers: [],
  };
}
