import { seesIssue } from '../../world/roles';
import type { Cycle, Label, State, Team } from '../../world/types';
import { byId, must } from '../../world/world';
import { field, type Fields, iso, isoOrNull, scalar, type Types } from '../binding';
import { listField, listTypes } from '../connection';
import {
  cycleNode,
  entity,
  issueNode,
  labelNode,
  type Node,
  projectNode,
  stateNode,
  teamNode,
  userNode,
} from './nodes';

const team: Fields<Node<Team>> = {
  ...entity,
  key: scalar(({ it }) => it.key),
  name: scalar(({ it }) => it.name),
  displayName: scalar(({ it }) => it.name),
  description: scalar(() => null),
  private: scalar(({ it }) => it.private),
  color: scalar(() => '#5e6ad2'),
  icon: scalar(() => null),
  timezone: scalar(() => 'Europe/Lisbon'),
  issueEstimationType: scalar(({ it }) => it.estimation.type),
  issueEstimationAllowZero: scalar(({ it }) => it.estimation.allowZero),
  issueEstimationExtended: scalar(({ it }) => it.estimation.extended),
  defaultIssueEstimate: scalar(() => 1),
  cyclesEnabled: scalar(({ it }) => it.cyclesEnabled),
  cycleDuration: scalar(() => 2),
  triageEnabled: scalar(({ it }) => it.triageEnabled),
  autoArchivePeriod: scalar(({ it }) => it.autoArchivePeriod),
  autoClosePeriod: scalar(() => null),
  organization: field('Organization', () => ({ __typename: 'Organization' })),
  defaultIssueState: field('WorkflowState', ({ it }, _, { world }) => stateNode(byId(world.states, it.defaultStateId))),
  triageIssueState: field('WorkflowState', ({ it }, _, { world }) =>
    stateNode(world.states.find((one) => one.teamId === it.id && one.type === 'triage')),
  ),
  activeCycle: field('Cycle', ({ it }, _, { world }) =>
    cycleNode(world.cycles.find((one) => one.teamId === it.id && isActive(one, world.now()))),
  ),
  states: listField('WorkflowState', ({ it }, { world }) =>
    world.states.filter((one) => one.teamId === it.id).map((one) => stateNode(one)),
  ),
  labels: listField('IssueLabel', ({ it }, { world }) =>
    world.labels.filter((one) => one.teamId === it.id).map((one) => labelNode(one)),
  ),
  cycles: listField('Cycle', ({ it }, { world }) =>
    world.cycles.filter((one) => one.teamId === it.id).map((one) => cycleNode(one)),
  ),
  projects: listField('Project', ({ it }, { world }) =>
    world.projects.filter((one) => one.teamIds.includes(it.id)).map((one) => projectNode(one)),
  ),
  members: listField('User', ({ it }, { world }) =>
    it.members.map((id) => userNode(must(world.people, id))).filter((one) => one.it.active),
  ),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues.filter((one) => one.teamId === it.id && seesIssue(world, person, one)).map((one) => issueNode(one)),
  ),
  issueCount: scalar(
    ({ it }, { includeArchived }, { world }) =>
      world.issues.filter((one) => one.teamId === it.id && (includeArchived === true || one.archivedAt === undefined))
        .length,
    ['includeArchived'],
  ),
};

const state: Fields<Node<State>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  type: scalar(({ it }) => it.type),
  color: scalar(({ it }) => it.color),
  position: scalar(({ it }) => it.position),
  description: scalar(() => null),
  team: field('Team', ({ it }, _, { world }) => teamNode(must(world.teams, it.teamId))),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues.filter((one) => one.stateId === it.id && seesIssue(world, person, one)).map((one) => issueNode(one)),
  ),
};

const label: Fields<Node<Label>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  color: scalar(({ it }) => it.color),
  description: scalar(({ it }) => it.description ?? null),
  isGroup: scalar(({ it }) => it.isGroup),
  parent: field('IssueLabel', ({ it }, _, { world }) => labelNode(byId(world.labels, it.parentId))),
  team: field('Team', ({ it }, _, { world }) => teamNode(byId(world.teams, it.teamId))),
  creator: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.creatorId))),
  organization: field('Organization', () => ({ __typename: 'Organization' })),
  children: listField('IssueLabel', ({ it }, { world }) =>
    world.labels.filter((one) => one.parentId === it.id).map((one) => labelNode(one)),
  ),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues
      .filter((one) => one.labelIds.includes(it.id) && seesIssue(world, person, one))
      .map((one) => issueNode(one)),
  ),
};

const cycle: Fields<Node<Cycle>> = {
  ...entity,
  number: scalar(({ it }) => it.number),
  name: scalar(({ it }) => it.name ?? null),
  description: scalar(() => null),
  startsAt: scalar(({ it }) => iso(it.startsAt)),
  endsAt: scalar(({ it }) => iso(it.endsAt)),
  completedAt: scalar(({ it }, _, { world }) => isoOrNull(it.endsAt < world.now() ? it.endsAt : undefined)),
  isActive: scalar(({ it }, _, { world }) => isActive(it, world.now())),
  isFuture: scalar(({ it }, _, { world }) => it.startsAt > world.now()),
  isPast: scalar(({ it }, _, { world }) => it.endsAt <= world.now()),
  isNext: scalar(
    ({ it }, _, { world }) =>
      it.startsAt > world.now() &&
      !world.cycles.some((one) => one.teamId === it.teamId && one.startsAt > world.now() && one.startsAt < it.startsAt),
  ),
  isPrevious: scalar(
    ({ it }, _, { world }) =>
      it.endsAt <= world.now() &&
      !world.cycles.some((one) => one.teamId === it.teamId && one.endsAt <= world.now() && one.endsAt > it.endsAt),
  ),
  progress: scalar(() => 0),
  team: field('Team', ({ it }, _, { world }) => teamNode(must(world.teams, it.teamId))),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues.filter((one) => one.cycleId === it.id && seesIssue(world, person, one)).map((one) => issueNode(one)),
  ),
};

function isActive({ startsAt, endsAt }: Cycle, now: number): boolean {
  return startsAt <= now && now < endsAt;
}

export const teamTypes: Types = {
  Team: team,
  WorkflowState: state,
  IssueLabel: label,
  Cycle: cycle,
  ...listTypes('Team', 'WorkflowState', 'IssueLabel', 'Cycle'),
};
