import { agileRoot } from '../../world/place';
import type { Sprint } from '../../world/types';
import type { World } from '../../world/world';
import type { IssueView } from '../fields/values';

export function sprintShape({ place }: World, { id, name, state, boardId, startAt, endAt, goal }: Sprint): object {
  const dates = {
    ...(startAt !== undefined && { startDate: new Date(startAt).toISOString() }),
    ...(endAt !== undefined && { endDate: new Date(endAt).toISOString() }),
    ...(state === 'closed' && endAt !== undefined && { completeDate: new Date(endAt).toISOString() }),
  };
  return { id, self: `${agileRoot(place)}/sprint/${id}`, state, name, ...dates, originBoardId: boardId, goal };
}

/** The sprint field of an issue: objects on Cloud; on Data Center the text a Java object makes of itself. */
export function sprintField({ world, issue }: IssueView): unknown {
  const found = world.sprints.filter((sprint) => sprint.id === issue.sprint);
  if (found.length === 0) return null;
  if (world.place.flavour === 'dc') return found.map(javaText);
  return found.map(({ id, name, state, boardId, goal, startAt, endAt }) => ({
    id,
    name,
    state,
    boardId,
    goal,
    ...(startAt !== undefined && { startDate: new Date(startAt).toISOString() }),
    ...(endAt !== undefined && { endDate: new Date(endAt).toISOString() }),
  }));
}

function javaText({ id, name, state, boardId, startAt, endAt, goal }: Sprint): string {
  const date = (at: number | undefined) => (at === undefined ? '<null>' : new Date(at).toISOString());
  return `com.atlassian.greenhopper.service.sprint.Sprint@${(id * 7919).toString(16)}[id=${id},rapidViewId=${boardId},state=${state.toUpperCase()},name=${name},startDate=${date(startAt)},endDate=${date(endAt)},completeDate=${state === 'closed' ? date(endAt) : '<null>'},activatedDate=${date(startAt)},sequence=${id},goal=${goal},autoStartStop=false]`;
}
