import { searchIssues } from '../../jql/search';
import { Refused } from '../../acts/refused';
import { addressOf, agileRoot } from '../../world/place';
import { canBrowse } from '../../world/rights';
import type { Board, Issue } from '../../world/types';
import { projectOf, type World } from '../../world/world';
import { ok } from '../../../shared/told';
import { listOf, paged, projectIn, type RestCall, type RestHandler } from '../call';
import { fieldsOf } from '../fields/fields';
import { issueShape } from '../shapes/issue';
import { sprintShape } from '../shapes/sprint';

export const listBoards: RestHandler = (call) => {
  const { world, query } = call;
  const asked = query.get('projectKeyOrId');
  const project = asked === null ? undefined : projectIn(call, asked);
  const types = listOf(query, 'type');
  const found = visible(call).filter(
    (board) =>
      (!project || board.project === project.key) &&
      (types.length === 0 || types.includes(board.type)) &&
      board.name.toLowerCase().includes((query.get('name') ?? '').toLowerCase()),
  );
  const { page, ...rest } = paged(call, found, 50, 50);
  return ok({ ...rest, values: page.map((board) => boardShape(world, board)) });
};

export const getBoard: RestHandler = (call) => ok(boardShape(call.world, boardIn(call)));

/** Where the field of the estimate stands; boards that do not estimate have none. */
export const getConfiguration: RestHandler = (call) => {
  const { world } = call;
  const { id, name, type, project, estimates } = boardIn(call);
  const field = fieldsOf(world).find((one) => one.id === estimates);
  const columns = ['To Do', 'In Progress', 'Done'].map((column) => ({
    name: column,
    statuses: world.statuses
      .filter((status) => ({ new: 'To Do', indeterminate: 'In Progress', done: 'Done' })[status.category] === column)
      .map((status) => ({ id: status.id, self: `${addressOf(world.place)}/rest/api/2/status/${status.id}` })),
  }));
  return ok({
    id,
    name,
    type,
    self: `${agileRoot(world.place)}/board/${id}/configuration`,
    location: locationOf(world, project),
    filter: { id: String(10_000 + id), self: `${addressOf(world.place)}/rest/api/2/filter/${10_000 + id}` },
    subQuery: { query: 'resolution is EMPTY' },
    columnConfig: { columns, constraintType: 'none' },
    ...(type !== 'kanban' && {
      estimation: field ? { type: 'field', field: { fieldId: field.id, displayName: field.name } } : { type: 'none' },
    }),
    ranking: { rankCustomFieldId: 10_019 },
  });
};

function locationOf({ place, projects }: World, key: string): object {
  const project = projects.find((one) => one.key === key);
  return {
    type: 'project',
    key,
    ...(project && {
      id: project.id,
      self: `${addressOf(place)}/rest/api/2/project/${project.id}`,
      name: project.name,
    }),
  };
}

/** Closed ones first, then the ones under way, then those to come. */
export const listSprints: RestHandler = (call) => {
  const { world, query } = call;
  const board = boardIn(call);
  if (board.type === 'kanban' || (board.type === 'simple' && board.estimates === undefined))
    throw new Refused(400, ['The board does not support sprints.']);
  const states = listOf(query, 'state');
  const strange = states.find((one) => !['future', 'active', 'closed'].includes(one));
  if (strange !== undefined) throw new Refused(400, [`The state '${strange}' is not valid.`]);
  const order = ['closed', 'active', 'future'];
  const found = world.sprints
    .filter(({ boardId, state }) => boardId === board.id && (states.length === 0 || states.includes(state)))
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state) || one.id - other.id);
  const { total: _, page, ...rest } = paged(call, found, 50, 50);
  return ok({ ...rest, values: page.map((sprint) => sprintShape(world, sprint)) });
};

/** Issues of the board's project, each with the sprint that is not over and those that are, where they are asked for. */
export const listIssues: RestHandler = (call) => {
  const { world, query, person } = call;
  const board = boardIn(call);
  const found = searchIssues({ world, reader: person, jql: query.get('jql') ?? '' }).filter(
    ({ project }) => project.key === board.project,
  );
  const { page, isLast: _, ...rest } = paged(call, found, 50, 100);
  const fields = listOf(query, 'fields');
  const all = fields.length === 0;
  return ok({
    expand: 'schema,names',
    ...rest,
    issues: page.map((seen) => {
      const wanted = { fields: all ? ['*navigable'] : fields, expand: listOf(query, 'expand'), properties: [] };
      const { fields: given, ...shape } = issueShape({ ...seen, reader: person }, wanted) as { fields?: object };
      const sprints = sprintsOf(world, seen.issue);
      const asked = Object.entries(sprints).filter(([name]) => all || fields.includes(name));
      return { ...shape, fields: { ...given, ...Object.fromEntries(asked) } };
    }),
  });
};

function sprintsOf(world: World, { sprint, formerSprints = [] }: Issue): { sprint: unknown; closedSprints?: unknown } {
  const own = world.sprints.filter(({ id }) => id === sprint || formerSprints.includes(id));
  const open = own.find(({ state }) => state !== 'closed');
  const closed = own.filter(({ state }) => state === 'closed');
  return {
    sprint: open ? sprintShape(world, open) : null,
    ...(closed.length > 0 && { closedSprints: closed.map((one) => sprintShape(world, one)) }),
  };
}

function visible({ world, person }: RestCall): Board[] {
  return world.boards.filter((board) => {
    const project = projectOf(world, board.project);
    return project && canBrowse(project, person.name);
  });
}

function boardIn(call: RestCall): Board {
  const board = visible(call).find(({ id }) => id === Number(call.params['board']));
  if (!board)
    throw new Refused(404, [
      'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    ]);
  return board;
}

function boardShape(world: World, { id, name, type, project }: Board): object {
  const found = projectOf(world, project);
  const title = `${found?.name ?? ''} (${project})`;
  return {
    id,
    self: `${agileRoot(world.place)}/board/${id}`,
    name,
    type,
    ...(found && {
      location: {
        projectId: Number(found.id),
        displayName: title,
        projectName: found.name,
        projectKey: project,
        projectTypeKey: found.kind,
        name: title,
      },
    }),
  };
}

/** The field a board estimates an issue with, for somebody who may see both. */
export function estimateField(call: RestCall, project: { key: string }): string {
  const board = call.query.get('boardId') ?? undefined;
  if (board === undefined) throw new Refused(400, ['The boardId parameter is required.']);
  const found = boardIn({ ...call, params: { board } });
  if (found.project !== project.key || found.estimates === undefined)
    throw new Refused(400, ['The board does not estimate, or the issue is not on it.']);
  return found.estimates;
}
