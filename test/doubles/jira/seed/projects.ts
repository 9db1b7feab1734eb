import type { Board, IssueType, Project, Status, Transition, Workflow } from '../world/types';
import type { World } from '../world/world';
import { deskRoles, roles } from './people';

const day = 86_400_000;

export const statuses: Status[] = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '10001', name: 'Ready', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10002', name: 'In Review', category: 'indeterminate' },
  { id: '10003', name: 'Done', category: 'done' },
  { id: '10004', name: 'Rejected', category: 'done' },
];

export const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) => ({
  id: String(index + 1),
  name,
}));

const types: IssueType[] = [
  { id: '10100', name: 'Story', level: 0 },
  { id: '10101', name: 'Task', level: 0 },
  { id: '10102', name: 'Bug', level: 0 },
  { id: '10103', name: 'Epic', level: 1 },
  { id: '10104', name: 'Sub-task', level: -1 },
];

const open = ['10000', '10001', '3', '10002'];

/** Not every status leads to every other: a review comes after work, and what is rejected stays so. */
const transitions: Transition[] = [
  { id: '11', name: 'To Do', to: '10000', from: ['10001', '3', '10002', '10003'] },
  { id: '21', name: 'Ready', to: '10001', from: ['10000', '3'] },
  { id: '31', name: 'Start work', to: '3', from: ['10000', '10001', '10002'] },
  { id: '41', name: 'Ask for review', to: '10002', from: ['3'] },
  { id: '51', name: 'Done', to: '10003', from: ['3', '10002'] },
  { id: '61', name: 'Reject', to: '10004', from: open },
];

const workflow = (frozen: string[]): Workflow => ({ statuses: statuses.map(({ id }) => id), transitions, frozen });

export function seedProject(world: World, id: string, key: string, name: string, over: Partial<Project> = {}): Project {
  const project: Project = {
    id,
    key,
    name,
    kind: 'software',
    archived: false,
    roles: { ...roles },
    types,
    workflow: workflow([]),
    versions: [],
    issues: [],
    ...over,
  };
  world.projects.push(project);
  return project;
}

/** A project in which what is done cannot be touched any more. */
export const frozenWhenDone: Partial<Project> = { workflow: workflow(['10003', '10004']) };
export const serviceDesk: Partial<Project> = { kind: 'service_desk', roles: { ...deskRoles } };

export const versions = (world: World): Partial<Project> => ({
  versions: [
    {
      id: '10200',
      name: 'Summer',
      released: true,
      archived: false,
      releaseDate: new Date(world.now() - 60 * day).toISOString().slice(0, 10),
    },
    {
      id: '10201',
      name: 'Autumn',
      released: false,
      archived: false,
      releaseDate: new Date(world.now() + 25 * day).toISOString().slice(0, 10),
    },
    { id: '10202', name: 'Some day', released: false, archived: false, releaseDate: undefined },
  ],
});

/** A team's board with a sprint behind it, one under way, and one to come. */
export function seedScrum(world: World, id: number, project: string, name: string): void {
  seedBoard(world, { id, project, name, type: 'scrum', estimates: world.pointsField });
  const sprint = (nth: number, state: 'closed' | 'active' | 'future', from: number) => ({
    id: id * 10 + nth,
    name: `${project} sprint ${nth}`,
    state,
    boardId: id,
    startAt: state === 'future' ? undefined : world.now() + from * day,
    endAt: state === 'future' ? undefined : world.now() + (from + 14) * day,
    goal: nth === 2 ? 'Nothing is booked twice' : '',
  });
  world.sprints.push(
    sprint(1, 'closed', -20),
    sprint(2, 'active', -6),
    sprint(3, 'future', 8),
    sprint(4, 'future', 22),
  );
}

export function seedBoard(world: World, board: Board): void {
  world.boards.push(board);
}
