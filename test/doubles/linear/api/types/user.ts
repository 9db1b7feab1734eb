import { seesTeam } from '../../world/roles';
import type { Person } from '../../world/types';
import { field, type Fields, iso, scalar, type Types, type Value } from '../binding';
import { listField, listTypes } from '../connection';
import { entity, issueNode, labelNode, type Node, teamNode, userNode } from './nodes';
import { seesIssue, seesLabel } from '../../world/roles';

const user: Fields<Node<Person>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  displayName: scalar(({ it }) => it.displayName),
  email: scalar(({ it }) => it.email),
  active: scalar(({ it }) => it.active),
  admin: scalar(({ it }) => it.role === 'admin'),
  owner: scalar(({ it }) => it.role === 'admin'),
  guest: scalar(({ it }) => it.role === 'guest'),
  app: scalar(() => false),
  isMe: scalar(({ it }, _, { person }) => it.id === person.id),
  isAssignable: scalar(({ it }) => it.active),
  isMentionable: scalar(({ it }) => it.active),
  avatarUrl: scalar(() => null),
  avatarBackgroundColor: scalar(() => '#5e6ad2'),
  initials: scalar(({ it }) =>
    it.name
      .split(' ')
      .map((word) => word.slice(0, 1))
      .join('')
      .toUpperCase(),
  ),
  url: scalar(({ it }, _, { world }) => `https://linear.app/${world.organization.urlKey}/profiles/${it.displayName}`),
  timezone: scalar(() => null),
  organization: field('Organization', () => ({ __typename: 'Organization' })),
  teams: listField('Team', ({ it }, { world, person }) =>
    world.teams.filter((team) => team.members.includes(it.id) && seesTeam(person, team)).map((team) => teamNode(team)),
  ),
  assignedIssues: listField('Issue', ({ it }, { world, person }) =>
    world.issues
      .filter((issue) => issue.assigneeId === it.id && seesIssue(world, person, issue))
      .map((issue) => issueNode(issue)),
  ),
  createdIssues: listField('Issue', ({ it }, { world, person }) =>
    world.issues
      .filter((issue) => issue.creatorId === it.id && seesIssue(world, person, issue))
      .map((issue) => issueNode(issue)),
  ),
};

const organization: Fields<Value> = {
  id: scalar((_, __, { world }) => world.organization.id),
  name: scalar((_, __, { world }) => world.organization.name),
  urlKey: scalar((_, __, { world }) => world.organization.urlKey),
  logoUrl: scalar(() => null),
  createdAt: scalar((_, __, { world }) => iso(world.organization.createdAt)),
  updatedAt: scalar((_, __, { world }) => iso(world.organization.createdAt)),
  archivedAt: scalar(() => null),
  userCount: scalar((_, __, { world }) => world.people.filter((one) => one.active).length),
  users: listField('User', (_, { world }) => world.people.filter((one) => one.active).map((one) => userNode(one)), []),
  teams: listField('Team', (_, { world, person }) =>
    world.teams.filter((team) => seesTeam(person, team)).map((team) => teamNode(team)),
  ),
  labels: listField('IssueLabel', (_, { world, person }) =>
    world.labels
      .filter((label) => label.teamId === undefined && seesLabel(world, person, label))
      .map((label) => labelNode(label)),
  ),
};

export const userTypes: Types = { User: user, Organization: organization, ...listTypes('User') };
