import { seesIssue } from '../../world/roles';
import type { HistoryEntry } from '../../world/records';
import type { Attachment, Issue, LinearDocument, Relation } from '../../world/types';
import { byId, commentsOf, identifierOf, must, pageOf, stateOf, teamOf } from '../../world/world';
import { type Context, field, type Fields, isoOrNull, scalar, type Types } from '../binding';
import { listField, listTypes } from '../connection';
import { historyFieldsOf } from './history';
import {
  attachmentNode,
  commentNode,
  cycleNode,
  documentNode,
  entity,
  historyNode,
  issueNode,
  labelNode,
  milestoneNode,
  type Node,
  projectNode,
  reactionNode,
  relationNode,
  stateNode,
  teamNode,
  userNode,
} from './nodes';
import { reactionData } from './comment';

export const priorities = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

const issue: Fields<Node<Issue>> = {
  ...entity,
  identifier: scalar(({ it }, _, { world }) => identifierOf(world, it)),
  number: scalar(({ it }) => it.number),
  title: scalar(({ it }) => it.title),
  description: scalar(({ it }) => it.description ?? null),
  url: scalar(({ it }, _, { world }) => pageOf(world, it)),
  branchName: scalar(
    ({ it }, _, { world }) =>
      `${identifierOf(world, it).toLowerCase()}-${it.title
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .slice(0, 40)}`,
  ),
  priority: scalar(({ it }) => it.priority),
  priorityLabel: scalar(({ it }) => priorities[it.priority] ?? ''),
  prioritySortOrder: scalar(({ it }) => it.sortOrder),
  sortOrder: scalar(({ it }) => it.sortOrder),
  estimate: scalar(({ it }) => it.estimate ?? null),
  dueDate: scalar(({ it }) => it.dueDate ?? null),
  startedAt: scalar(({ it }) => isoOrNull(it.startedAt)),
  completedAt: scalar(({ it }) => isoOrNull(it.completedAt)),
  canceledAt: scalar(({ it }) => isoOrNull(it.canceledAt)),
  autoArchivedAt: scalar(({ it }) => isoOrNull(it.autoArchivedAt)),
  autoClosedAt: scalar(() => null),
  trashed: scalar(({ it }) => (it.trashed ? true : null)),
  previousIdentifiers: scalar(({ it }) => it.previousIdentifiers),
  labelIds: scalar(({ it }) => it.labelIds),
  state: field('WorkflowState', ({ it }, _, { world }) => stateNode(stateOf(world, it))),
  team: field('Team', ({ it }, _, { world }) => teamNode(teamOf(world, it))),
  creator: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.creatorId))),
  assignee: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.assigneeId))),
  cycle: field('Cycle', ({ it }, _, { world }) => cycleNode(byId(world.cycles, it.cycleId))),
  project: field('Project', ({ it }, _, { world }) => projectNode(byId(world.projects, it.projectId))),
  projectMilestone: field('ProjectMilestone', ({ it }, _, { world }) =>
    milestoneNode(byId(world.milestones, it.milestoneId)),
  ),
  parent: field('Issue', ({ it }, _, { world, person }) => {
    const parent = byId(world.issues, it.parentId);
    return parent && seesIssue(world, person, parent) ? issueNode(parent) : null;
  }),
  children: listField('Issue', ({ it }, { world, person }) =>
    world.issues.filter((one) => one.parentId === it.id && seesIssue(world, person, one)).map((one) => issueNode(one)),
  ),
  labels: listField('IssueLabel', ({ it }, { world }) => it.labelIds.map((id) => labelNode(must(world.labels, id)))),
  comments: listField('Comment', ({ it }, { world }) => commentsOf(world, it).map((one) => commentNode(one))),
  reactions: field('Reaction', ({ it }, _, { world }) =>
    world.reactions.filter((one) => one.issueId === it.id).map((one) => reactionNode(one)),
  ),
  reactionData: scalar(({ it }, _, { world }) => reactionData(world.reactions.filter((one) => one.issueId === it.id))),
  attachments: listField('Attachment', ({ it }, { world }) =>
    world.attachments.filter((one) => one.issueId === it.id).map((one) => attachmentNode(one)),
  ),
  documents: listField('Document', ({ it }, { world }) =>
    world.documents.filter((one) => one.issueId === it.id).map((one) => documentNode(one)),
  ),
  subscribers: listField(
    'User',
    ({ it }, { world }) => it.subscriberIds.map((id) => userNode(must(world.people, id))),
    ['filter', 'includeDisabled'],
  ),
  relations: listField('IssueRelation', ({ it }, context) => relations(context, 'issueId', it), []),
  inverseRelations: listField('IssueRelation', ({ it }, context) => relations(context, 'relatedIssueId', it), []),
  history: listField(
    'IssueHistory',
    ({ it }, { world }) => world.history.filter((one) => one.issueId === it.id).map((one) => historyNode(one)),
    [],
  ),
};

function relations({ world, person }: Context, end: 'issueId' | 'relatedIssueId', it: Issue) {
  const other = end === 'issueId' ? 'relatedIssueId' : 'issueId';
  return world.relations
    .filter((one) => one[end] === it.id && seesIssue(world, person, must(world.issues, one[other])))
    .map((one) => relationNode(one));
}

const relation: Fields<Node<Relation>> = {
  ...entity,
  type: scalar(({ it }) => it.type),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.issueId))),
  relatedIssue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.relatedIssueId))),
};

const attachment: Fields<Node<Attachment>> = {
  ...entity,
  title: scalar(({ it }) => it.title),
  subtitle: scalar(({ it }) => it.subtitle ?? null),
  url: scalar(({ it }) => it.url),
  sourceType: scalar(({ it }) => it.sourceType ?? null),
  metadata: scalar(({ it }) => it.metadata),
  groupBySource: scalar(() => false),
  creator: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.creatorId))),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.issueId))),
};

const document: Fields<Node<LinearDocument>> = {
  ...entity,
  title: scalar(({ it }) => it.title),
  content: scalar(({ it }) => it.content),
  icon: scalar(() => null),
  color: scalar(() => null),
  slugId: scalar(({ it }) => it.slugId),
  sortOrder: scalar(() => 0),
  trashed: scalar(() => null),
  hiddenAt: scalar(() => null),
  url: scalar(({ it }, _, { world }) => {
    const words = it.title.toLowerCase().replace(/[^a-z\d]+/g, '-');
    return `https://linear.app/${world.organization.urlKey}/document/${words}-${it.slugId}`;
  }),
  creator: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.creatorId))),
  updatedBy: field('User', ({ it }, _, { world }) => userNode(byId(world.people, it.creatorId))),
  issue: field('Issue', ({ it }, _, { world }) => issueNode(must(world.issues, it.issueId))),
};

const history: Fields<Node<HistoryEntry>> = { ...entity, ...historyFieldsOf };

export const issueTypes: Types = {
  Issue: issue,
  IssueRelation: relation,
  Attachment: attachment,
  Document: document,
  IssueHistory: history,
  ...listTypes('Issue', 'IssueRelation', 'Attachment', 'Document', 'IssueHistory'),
};
