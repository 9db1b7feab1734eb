import { type Told, ok, type RestResult } from '../../../shared/told';
import { moveToSprint, setPoints } from '../../acts/issues';
import { together } from '../../acts/notify';
import { Refused } from '../../acts/refused';
import { canBrowse } from '../../world/rights';
import type { Sprint } from '../../world/types';
import { projectOf } from '../../world/world';
import { actingOnIssue, issueIn, objectIn, type RestCall, type RestHandler } from '../call';
import { sprintShape } from '../shapes/sprint';
import { estimateField } from './boards';

/** Issues that can be moved at once. */
const atOnce = 50;

/**
 * A bare number in it is one of minutes. Source: Jira Software's REST reference, estimation of an issue for a board.
 */
const time = 'timeoriginalestimate';

export const getSprint: RestHandler = (call) => ok(sprintShape(call.world, sprintIn(call)));

export const fillSprint: RestHandler = (call) => {
  const sprint = sprintIn(call);
  if (sprint.state === 'closed') throw new Refused(400, ['Issues can be moved to open and future sprints only.']);
  return moved(call, sprint);
};

export const fillBacklog: RestHandler = (call) => moved(call, undefined);

/** What the board's field says of the issue, as text. */
export const getEstimation: RestHandler = (call) => {
  const { project, issue } = issueIn(call);
  const field = estimateField(call, project);
  return ok(estimation(field, field === time ? issue.minutes : issue.points));
};

export const setEstimation: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const field = estimateField(call, acting.project);
  const told = setPoints(acting, objectIn(call)['value'] ?? null, field === time ? 'minutes' : 'points');
  return { status: 200, body: estimation(field, acting.issue[field === time ? 'minutes' : 'points']), ...told };
};

function estimation(fieldId: string, points: number | null): object {
  return { fieldId, ...(points !== null && { value: points.toFixed(1) }) };
}

/** All of them or none: everything is looked at before anything moves. */
function moved(call: RestCall, sprint: Sprint | undefined): RestResult {
  const { issues } = objectIn(call);
  if (!Array.isArray(issues) || issues.length === 0) throw new Refused(400, ['No issues were given.']);
  if (issues.length > atOnce) throw new Refused(400, [`At most ${atOnce} issues can be moved in one operation.`]);
  const all = issues.map((key: unknown) => actingOnIssue({ ...call, params: { issue: String(key) } }));
  const project = sprint && call.world.boards.find(({ id }) => id === sprint.boardId)?.project;
  const stranger = project === undefined ? undefined : all.find(({ issue }) => issue.project !== project);
  if (stranger) throw new Refused(400, [`The issue ${stranger.issue.key} is not on the board of this sprint.`]);
  const told: Told[] = all.map((acting) => moveToSprint(acting, sprint?.id));
  return { status: 204, notifies: together(...told.map(({ notifies }) => notifies)) };
}

function sprintIn({ world, person, params }: RestCall): Sprint {
  const sprint = world.sprints.find(({ id }) => id === Number(params['sprint']));
  const board = world.boards.find(({ id }) => id === sprint?.boardId);
  const project = board && projectOf(world, board.project);
  if (!sprint || !project || !canBrowse(project, person.name)) throw new Refused(404, ['Sprint does not exist.']);
  return sprint;
}
