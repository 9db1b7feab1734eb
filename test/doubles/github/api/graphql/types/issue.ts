import { subscribers } from '../../../acts/notify';
import { nodeId } from '../../../world/nodes';
import { canRead, canTriage, canWrite, roleIn } from '../../../world/roles';
import type { Issue, Repo } from '../../../world/types';
import { tokenAccess } from '../../caller';
import { iso, isoOrNull } from '../../rest/shapes/iso';
import { pageOf } from '../../rest/shapes/issue';
import { connectionTypes, listField } from '../executor/connection';
import { type Args, field, type Fields, scalar, type Types, type Value } from '../executor/schema';
import { commentNode, type IssueNode, issueNode, labelNode, milestoneNode, repoNode, usersOf } from './nodes';
import { reactable } from './reaction';
import { written } from './written';

/** Fields that issues and pull requests share. */
const both: Fields<IssueNode> = {
  ...written,
  ...reactable,
  id: scalar(({ issue }) => nodeId(issue.pull ? 'PR' : 'I', issue.id)),
  updatedAt: scalar(({ issue }) => iso(issue.updatedAt)),
  number: scalar(({ issue }) => issue.number),
  title: scalar(({ issue }) => issue.title),
  titleHTML: scalar(({ issue }) => issue.title),
  url: scalar(({ repo, issue }) => pageOf(repo, issue)),
  resourcePath: scalar(({ repo, issue }) => new URL(pageOf(repo, issue)).pathname),
  state: scalar(({ issue }) => (issue.pull?.merged ? 'MERGED' : issue.state.toUpperCase())),
  closed: scalar(({ issue }) => issue.state === 'closed'),
  closedAt: scalar(({ issue }) => isoOrNull(issue.closedAt)),
  locked: scalar(({ issue }) => issue.locked),
  activeLockReason: scalar(() => null),
  labels: listField(
    'Label',
    ({ repo, issue }) =>
      repo.labels.filter((one) => issue.labels.includes(one.name)).map((one) => labelNode(repo, one)),
    ['orderBy'],
  ),
  assignees: listField('User', ({ issue }, _, { world }) => usersOf(world, issue.assignees)),
  participants: listField('User', ({ issue }, _, { world }) =>
    usersOf(world, [...new Set([issue.author, ...issue.comments.map((one) => one.author)])]),
  ),
  milestone: field('Milestone', ({ repo, issue }) => {
    const found = repo.milestones.find((one) => one.number === issue.milestone);
    return found && milestoneNode(repo, found);
  }),
  comments: listField(
    'IssueComment',
    ({ repo, issue }, { orderBy }) => ordered(issue, orderBy).map((one) => commentNode(repo, issue, one)),
    ['orderBy'],
  ),
  viewerCanLabel: scalar(({ repo }, _, { login }) => canTriage(repo, login)),
  viewerCanClose: scalar(({ repo, issue }, _, { login }) => canTriage(repo, login) || issue.author === login),
  viewerCanReopen: scalar(({ repo, issue }, _, { login }) => canTriage(repo, login) || issue.author === login),
  viewerCanSubscribe: scalar(() => true),
  viewerSubscription: scalar(
    ({ issue }, _, { login }) =>
      issue.subscriptions[login] ?? (subscribers(issue).includes(login) ? 'SUBSCRIBED' : 'UNSUBSCRIBED'),
  ),
};

function ordered(issue: Issue, order: unknown) {
  const { direction } = typeof order === 'object' && order !== null ? (order as Args) : {};
  return direction === undefined
    ? issue.comments
    : [...issue.comments].sort(
        (one, other) => (direction === 'DESC' ? -1 : 1) * (one.updatedAt - other.updatedAt || one.id - other.id),
      );
}

/** Fields only issues have. */
const issue: Fields<IssueNode> = {
  ...both,
  stateReason: scalar(({ issue }) => issue.stateReason?.toUpperCase() ?? null, ['enableDuplicate']),
  isPinned: scalar(() => false),
  timelineItems: listField(
    'IssueTimelineItems',
    ({ issue }, { itemTypes }) =>
      issue.movedFrom !== undefined && (!Array.isArray(itemTypes) || itemTypes.includes('TRANSFERRED_EVENT'))
        ? [{ __typename: 'TransferredEvent', issue }]
        : [],
    ['itemTypes', 'since', 'skip'],
  ),
  issueType: field('IssueType', ({ issue }) =>
    issue.type === undefined ? null : { __typename: 'IssueType', name: issue.type },
  ),
  subIssues: listField('Issue', ({ repo, issue }) => numbered(repo, issue.subIssues)),
  subIssuesSummary: field('SubIssuesSummary', ({ repo, issue }) => ({
    __typename: 'SubIssuesSummary',
    total: issue.subIssues.length,
    completed: numbered(repo, issue.subIssues).filter((one) => one.issue.state === 'closed').length,
  })),
  parent: field('Issue', ({ repo, issue }) => {
    const found = repo.issues.find((one) => one.subIssues.includes(issue.number));
    return found && issueNode(repo, found);
  }),
  blockedBy: listField('Issue', ({ repo, issue }) => numbered(repo, issue.blockedBy), ['orderBy']),
  blocking: listField(
    'Issue',
    ({ repo, issue }) =>
      repo.issues.filter((one) => one.blockedBy.includes(issue.number)).map((one) => issueNode(repo, one)),
    ['orderBy'],
  ),
  issueDependenciesSummary: field('IssueDependenciesSummary', ({ repo, issue }) => ({
    __typename: 'IssueDependenciesSummary',
    repo,
    issue,
  })),
  duplicateOf: field('Issue', ({ issue }, _, { world, login }) => {
    const repo = world.repos.find(({ issues }) => issues.some(({ id }) => id === issue.duplicateOf));
    const found = repo?.issues.find(({ id }) => id === issue.duplicateOf);
    return repo && found && canRead(repo, login) ? issueNode(repo, found) : null;
  }),
  viewerCanDelete: scalar(({ repo }, _, { login }) => roleIn(repo, login) === 'admin'),
  viewerCanSetFields: scalar(({ repo }, _, { login }) => canWrite(repo, login)),
};

function numbered(repo: Repo, numbers: number[]): IssueNode[] {
  return repo.issues.filter((one) => numbers.includes(one.number) && !one.deleted).map((one) => issueNode(repo, one));
}

interface Summary extends Value {
  total: number;
  completed: number;
}

export const issueTypes: Types = {
  Issue: issue,
  PullRequest: {
    ...both,
    isDraft: scalar<IssueNode>(({ issue }) => issue.pull?.draft ?? false),
    merged: scalar<IssueNode>(({ issue }) => issue.pull?.merged ?? false),
  },
  TransferredEvent: {
    createdAt: scalar<IssueNode>(({ issue }) => iso(issue.createdAt)),
    fromRepository: field<IssueNode>('Repository', ({ issue }, _, { world, caller, login }) => {
      const from = world.repos.find((one) => `${one.owner}/${one.name}` === issue.movedFrom);
      return from && canRead(from, login) && tokenAccess(world, caller, from) !== 'none' ? repoNode(from) : null;
    }),
  },
  ...connectionTypes('IssueTimelineItems', 'IssueTimelineItems'),
  IssueType: {
    id: scalar<{ name: string }>(({ name }) => nodeId('IT', name.length)),
    name: scalar<{ name: string }>(({ name }) => name),
    color: scalar(() => 'BLUE'),
    description: scalar(() => null),
    isEnabled: scalar(() => true),
  },
  SubIssuesSummary: {
    total: scalar<Summary>(({ total }) => total),
    completed: scalar<Summary>(({ completed }) => completed),
    percentCompleted: scalar<Summary>(({ total, completed }) =>
      total === 0 ? 0 : Math.floor((100 * completed) / total),
    ),
  },
  IssueDependenciesSummary: {
    blockedBy: scalar<IssueNode>(
      ({ repo, issue }) => numbered(repo, issue.blockedBy).filter((one) => one.issue.state === 'open').length,
    ),
    totalBlockedBy: scalar<IssueNode>(({ issue }) => issue.blockedBy.length),
    blocking: scalar<IssueNode>(
      ({ repo, issue }) =>
        repo.issues.filter((one) => one.state === 'open' && one.blockedBy.includes(issue.number)).length,
    ),
    totalBlocking: scalar<IssueNode>(
      ({ repo, issue }) => repo.issues.filter((one) => one.blockedBy.includes(issue.number)).length,
    ),
  },
  ...connectionTypes('Issue', 'Issue'),
};
