import { commentFor, issueFor, teamFor } from '../../acts/acting';
import { labelFor } from '../../acts/labels';
import { notFound } from '../../acts/refused';
import { seesIssue, seesLabel, seesTeam } from '../../world/roles';
import { byId, must } from '../../world/world';
import { type Context, field, type Fields, scalar, type Types, type Value } from '../binding';
import { listArgs, listField } from '../connection';
import type { Budget, Resource } from '../limits';
import {
  attachmentNode,
  commentNode,
  cycleNode,
  initiativeNode,
  issueNode,
  labelNode,
  notificationNode,
  projectNode,
  relationNode,
  stateNode,
  teamNode,
  userNode,
} from './nodes';

const seenIssues = ({ world, person }: Context) => world.issues.filter((one) => seesIssue(world, person, one));
const seenTeams = ({ world, person }: Context) => world.teams.filter((one) => seesTeam(person, one));
const inSeenTeam = (context: Context, teamIds: string[]) => seenTeams(context).some((one) => teamIds.includes(one.id));

const query: Fields<Value> = {
  viewer: field('User', (_, __, { person }) => userNode(person)),
  organization: field('Organization', () => ({ __typename: 'Organization' })),
  issue: field('Issue', (_, { id }, context) => issueNode(issueFor(context, id)), ['id!']),
  issues: listField('Issue', (_, context) => seenIssues(context).map((one) => issueNode(one))),
  comment: field('Comment', (_, { id }, context) => commentNode(commentFor(context, id)), ['id', 'hash']),
  comments: listField('Comment', (_, context) => {
    const seen = new Set(seenIssues(context).map((one) => one.id));
    return context.world.comments.filter((one) => seen.has(one.issueId)).map((one) => commentNode(one));
  }),
  user: field(
    'User',
    (_, { id }, { world }) => {
      const person = world.people.find((one) => one.id === id || one.displayName === id);
      if (!person) throw notFound('User');
      return userNode(person);
    },
    ['id!'],
  ),
  // Suspended people are left out unless asked for.
  users: field(
    'UserConnection',
    (source, args, context) =>
      (args['includeDisabled'] === true ? allUsers : activeUsers).resolve(source, args, context),
    [...listArgs, 'filter', 'includeDisabled'],
  ),
  team: field('Team', (_, { id }, context) => teamNode(teamFor(context, id)), ['id!']),
  teams: listField('Team', (_, context) => seenTeams(context).map((one) => teamNode(one))),
  workflowStates: listField('WorkflowState', (_, context) =>
    context.world.states.filter((one) => inSeenTeam(context, [one.teamId])).map((one) => stateNode(one)),
  ),
  issueRelation: field(
    'IssueRelation',
    (_, { id }, { world, person }) => {
      const found = byId(world.relations, String(id));
      if (!found || !seesIssue(world, person, must(world.issues, found.issueId))) throw notFound('IssueRelation');
      return relationNode(found);
    },
    ['id!'],
  ),
  issueLabel: field('IssueLabel', (_, { id }, context) => labelNode(labelFor(context, id)), ['id!']),
  issueLabels: listField('IssueLabel', (_, { world, person }) =>
    world.labels.filter((one) => seesLabel(world, person, one)).map((one) => labelNode(one)),
  ),
  cycles: listField('Cycle', (_, context) =>
    context.world.cycles.filter((one) => inSeenTeam(context, [one.teamId])).map((one) => cycleNode(one)),
  ),
  projects: listField('Project', (_, context) =>
    context.world.projects.filter((one) => inSeenTeam(context, one.teamIds)).map((one) => projectNode(one)),
  ),
  project: field(
    'Project',
    (_, { id }, context) => {
      const project =
        byId(context.world.projects, String(id)) ?? context.world.projects.find((one) => one.slugId === id);
      if (!project || !inSeenTeam(context, project.teamIds)) throw notFound('Project');
      return projectNode(project);
    },
    ['id!'],
  ),
  initiatives: listField('Initiative', (_, { world, person }) =>
    (person.role === 'guest' ? [] : world.initiatives).map((one) => initiativeNode(one)),
  ),
  attachmentsForURL: field(
    'AttachmentConnection',
    (source, args, context) => attachmentsFor(String(args['url'])).resolve(source, args, context),
    [...listArgs, 'url!'],
  ),
  notifications: listField('Notification', (_, { world, person }) =>
    world.notifications.filter((one) => one.personId === person.id).map((one) => notificationNode(one)),
  ),
  rateLimitStatus: field('RateLimitPayload', () => ({ __typename: 'RateLimitPayload' })),
};

const allUsers = listField<Value>('User', (_, { world }) => world.people.map((one) => userNode(one)));
const activeUsers = listField<Value>('User', (_, { world }) =>
  world.people.filter((one) => one.active).map((one) => userNode(one)),
);
const attachmentsFor = (url: string) =>
  listField<Value>('Attachment', (_, context) => {
    const seen = new Set(seenIssues(context).map((one) => one.id));
    return context.world.attachments
      .filter((one) => one.url === url && seen.has(one.issueId))
      .map((one) => attachmentNode(one));
  });

interface LimitNode extends Value {
  resource: Resource;
  budget: Budget;
}

export const queryTypes: Types = {
  Query: query,
  RateLimitPayload: {
    kind: scalar(() => 'token'),
    identifier: scalar((_, __, { person }) => person.id),
    limits: field('RateLimitResultPayload', (_, __, { limits, person }) =>
      (['requests', 'complexity'] as const).map((resource): LimitNode => ({
        __typename: 'RateLimitResultPayload',
        resource,
        budget: limits.budget(person.id, 'key', resource),
      })),
    ),
  },
  RateLimitResultPayload: {
    type: scalar<LimitNode>(({ resource }) => resource),
    allowedAmount: scalar<LimitNode>(({ budget }) => budget.limit),
    remainingAmount: scalar<LimitNode>(({ budget }) => budget.remaining),
    requestedAmount: scalar<LimitNode>(() => 1),
    period: scalar<LimitNode>(() => 3_600_000),
    reset: scalar<LimitNode>(({ budget }) => budget.resetAt),
  },
};
