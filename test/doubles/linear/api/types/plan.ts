import { seesIssue, seesTeam } from '../../world/roles';
import type { Initiative, Milestone, Project } from '../../world/types';
import { byId, must } from '../../world/world';
import { field, type Fields, scalar, type Types, type Value } from '../binding';
import { listField, listTypes } from '../connection';
import { entity, initiativeNode, issueNode, milestoneNode, type Node, projectNode, teamNode, userNode } from './nodes';

const project: Fields<Node<Project>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  description: scalar(({ it }) => it.description),
  content: scalar(() => null),
  slugId: scalar(({ it }) => it.slugId),
  url: scalar(({ it }, _, { world }) => `https://linear.app/${world.organization.urlKey}/project/${it.slugId}`),
  color: scalar(() => '#5e6ad2'),
  icon: scalar(() => null),
  state: scalar(({ it }) => it.status),
  status: field('ProjectStatus', ({ it }) => ({ __typename: 'ProjectStatus', project: it }) as Value),
  priority: scalar(() => 0),
  progress: scalar(() => 0),
  sortOrder: scalar(() => 0),
  startDate: scalar(() => null),
  targetDate: scalar(({ it }) => it.targetDate ?? null),
  trashed: scalar(() => null),
  lead: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.leadId))),
  teams: listField('Team', ({ it }, { world, person }) =>
    world.teams.filter((one) => it.teamIds.includes(one.id) && seesTeam(person, one)).map((one) => teamNode(one)),
  ),
  projectMilestones: listField('ProjectMilestone', ({ it }, { world }) =>
    world.milestones.filter((one) => one.projectId === it.id).map((one) => milestoneNode(one)),
  ),
  initiatives: listField(
    'Initiative',
    ({ it }, { world }) =>
      world.initiatives.filter((one) => one.projectIds.includes(it.id)).map((one) => initiativeNode(one)),
    [],
  ),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues.filter((one) => one.projectId === it.id && seesIssue(world, person, one)).map((one) => issueNode(one)),
  ),
};

interface StatusNode extends Value {
  project: Project;
}

const status: Fields<StatusNode> = {
  id: scalar(
    ({ project }, _, { world }) =>
      `${world.organization.id.slice(0, -4)}${String(project.status.length).padStart(4, '0')}`,
  ),
  name: scalar(({ project }) => project.status.slice(0, 1).toUpperCase() + project.status.slice(1)),
  type: scalar(({ project }) => project.status),
  color: scalar(() => '#bec2c8'),
};

const milestone: Fields<Node<Milestone>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  description: scalar(({ it }) => it.description ?? null),
  targetDate: scalar(({ it }) => it.targetDate ?? null),
  sortOrder: scalar(({ it }) => it.sortOrder),
  progress: scalar(() => 0),
  project: field('Project', ({ it }, _, { world }) => projectNode(must(world.projects, it.projectId))),
  issues: listField('Issue', ({ it }, { world, person }) =>
    world.issues
      .filter((one) => one.milestoneId === it.id && seesIssue(world, person, one))
      .map((one) => issueNode(one)),
  ),
};

const initiative: Fields<Node<Initiative>> = {
  ...entity,
  name: scalar(({ it }) => it.name),
  description: scalar(({ it }) => it.description ?? null),
  status: scalar(({ it }) => it.status),
  slugId: scalar(({ it }) => it.id.slice(0, 12)),
  url: scalar(
    ({ it }, _, { world }) => `https://linear.app/${world.organization.urlKey}/initiative/${it.id.slice(0, 12)}`,
  ),
  projects: listField('Project', ({ it }, { world }) =>
    world.projects.filter((one) => it.projectIds.includes(one.id)).map((one) => projectNode(one)),
  ),
};

export const planTypes: Types = {
  Project: project,
  ProjectStatus: status,
  ProjectMilestone: milestone,
  Initiative: initiative,
  ...listTypes('Project', 'ProjectMilestone', 'Initiative'),
};
