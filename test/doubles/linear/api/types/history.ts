import type { HistoryEntry, HistoryField } from '../../world/records';
import { byId, type World } from '../../world/world';
import { field, type Field, type Fields, scalar } from '../binding';
import {
  cycleNode,
  issueNode,
  labelNode,
  milestoneNode,
  type Node,
  projectNode,
  stateNode,
  teamNode,
  userNode,
} from './nodes';

type Entry = Node<HistoryEntry>;
type Side = 'from' | 'to';

/** Both sides of a value that stands for itself: `fromTitle` and `toTitle`. */
function plain(name: string, key: HistoryField): Fields<Entry> {
  const side = (which: Side) => scalar<Entry>(({ it }) => it.changes[key]?.[which] ?? null);
  return { [`from${name}`]: side('from'), [`to${name}`]: side('to') };
}

/** Both sides of something pointed to. */
function pointing(
  name: string,
  type: string,
  key: HistoryField,
  node: (world: World, id: string | undefined) => unknown,
): Fields<Entry> {
  const side = (which: Side): Field<Entry> =>
    field(type, ({ it }, _, { world }) => {
      const id = it.changes[key]?.[which];
      return node(world, typeof id === 'string' ? id : undefined);
    });
  return { [`from${name}`]: side('from'), [`to${name}`]: side('to') };
}

export const historyFieldsOf: Fields<Entry> = {
  ...plain('Title', 'title'),
  ...plain('Priority', 'priority'),
  ...plain('Estimate', 'estimate'),
  ...plain('DueDate', 'dueDate'),
  ...plain('StateId', 'stateId'),
  ...plain('AssigneeId', 'assigneeId'),
  ...pointing('State', 'WorkflowState', 'stateId', (world, id) => stateNode(byId(world.states, id))),
  ...pointing('Assignee', 'User', 'assigneeId', (world, id) => userNode(byId(world.people, id))),
  ...pointing('Cycle', 'Cycle', 'cycleId', (world, id) => cycleNode(byId(world.cycles, id))),
  ...pointing('Project', 'Project', 'projectId', (world, id) => projectNode(byId(world.projects, id))),
  ...pointing('ProjectMilestone', 'ProjectMilestone', 'milestoneId', (world, id) =>
    milestoneNode(byId(world.milestones, id)),
  ),
  ...pointing('Parent', 'Issue', 'parentId', (world, id) => issueNode(byId(world.issues, id))),
  ...pointing('Team', 'Team', 'teamId', (world, id) => teamNode(byId(world.teams, id))),
  updatedDescription: scalar(({ it }) => (it.changes.description ? true : null)),
  archived: scalar(({ it }) => it.archived ?? null),
  autoArchived: scalar(({ it }) => (it.autoArchived ? true : null)),
  actorId: scalar(({ it }) => it.actorId ?? null),
  actor: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.actorId))),
  addedLabelIds: scalar(({ it }) => it.addedLabelIds),
  removedLabelIds: scalar(({ it }) => it.removedLabelIds),
  addedLabels: field('IssueLabel', ({ it }, _, { world }) =>
    it.addedLabelIds.map((id) => labelNode(byId(world.labels, id))),
  ),
  removedLabels: field('IssueLabel', ({ it }, _, { world }) =>
    it.removedLabelIds.map((id) => labelNode(byId(world.labels, id))),
  ),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(byId(world.issues, it.issueId))),
};
