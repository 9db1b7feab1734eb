import { createIssue, editIssue, type IssueFields, setLocked, unmarkDuplicate } from '../../../acts/issues';
import { addLabels, createLabel, removeLabel } from '../../../acts/labels';
import { Refused } from '../../../acts/refused';
import type { ActingOnIssue } from '../../../acts/acting';
import type { Issue } from '../../../world/types';
import { type Args, type Context, field, type Fields, type Types, type Value } from '../executor/schema';
import { byId } from './lookup';
import { actingOn, type Mutate, mutation, needToken, noted } from './mutating';
import {
  type IssueNode,
  issueNode,
  type LabelNode,
  labelNode,
  type MilestoneNode,
  type RepoNode,
  userNode,
  type UserNode,
} from './nodes';

interface NodePayload extends Value {
  node: Value;
}

/** A change to one issue whose payload is the issue again. */
const onIssue =
  (key: string, change: (acting: ActingOnIssue, input: Args, context: Context) => void): Mutate =>
  (input, context) => {
    const { node, acting } = actingOn(context, input[key], ['Issue', 'PullRequest']);
    change(acting, input, context);
    return { __typename: 'Payload', node } as NodePayload;
  };

const edited =
  (fields: (input: Args, context: Context) => IssueFields) => (acting: ActingOnIssue, input: Args, context: Context) =>
    noted(context, editIssue(acting, fields(input, context)));

export const issueMutations: Fields<Value> = {
  addLabelsToLabelable: mutation(
    'AddLabelsToLabelablePayload',
    onIssue('labelableId', (acting, input, context) => addLabels(acting, labelNames(input['labelIds'], context))),
  ),
  removeLabelsFromLabelable: mutation(
    'RemoveLabelsFromLabelablePayload',
    onIssue('labelableId', (acting, input, context) => {
      for (const name of labelNames(input['labelIds'], context))
        if (acting.issue.labels.includes(name)) removeLabel(acting, name);
    }),
  ),
  updateIssue: mutation('UpdateIssuePayload', onIssue('id', edited(issueFields))),
  closeIssue: mutation(
    'CloseIssuePayload',
    onIssue(
      'issueId',
      edited(({ stateReason, duplicateIssueId }, context) => ({
        state: 'closed',
        stateReason: reasonOf(stateReason),
        ...(duplicateIssueId !== undefined && { duplicateOf: originalOf(duplicateIssueId, context) }),
      })),
    ),
  ),
  reopenIssue: mutation(
    'ReopenIssuePayload',
    onIssue(
      'issueId',
      edited(() => ({ state: 'open' })),
    ),
  ),
  unmarkIssueAsDuplicate: mutation(
    'UnmarkIssueAsDuplicatePayload',
    onIssue('duplicateId', (acting, { canonicalId }, context) =>
      unmarkDuplicate(acting, originalOf(canonicalId, context)),
    ),
  ),
  lockLockable: mutation(
    'LockLockablePayload',
    onIssue('lockableId', (acting) => setLocked(acting, true)),
  ),
  unlockLockable: mutation(
    'UnlockLockablePayload',
    onIssue('lockableId', (acting) => setLocked(acting, false)),
  ),
  createLabel: mutation('CreateLabelPayload', (input, context) => {
    const repo = repoOf(input, context);
    const label = createLabel(
      { world: context.world, login: context.login, repo },
      String(input['name']),
      String(input['color']),
      String(input['description'] ?? ''),
    );
    return { __typename: 'CreateLabelPayload', node: labelNode(repo, label) } as NodePayload;
  }),
  createIssue: mutation('CreateIssuePayload', (input, context) => {
    const repo = repoOf(input, context);
    const { issue, ...told } = createIssue(
      { world: context.world, login: context.login, repo },
      issueFields(input, context),
    );
    noted(context, told);
    return { __typename: 'CreateIssuePayload', node: issueNode(repo, issue) } as NodePayload;
  }),
};

function repoOf(input: Args, context: Context) {
  const node = byId(context, String(input['repositoryId']));
  if (node?.__typename !== 'Repository')
    throw new Refused(
      'not-found',
      `Could not resolve to a node with the global id of '${String(input['repositoryId'])}'`,
    );
  const { repo } = node as RepoNode;
  needToken(context, repo);
  return repo;
}

function issueFields({ title, body, state, labelIds, assigneeIds, milestoneId }: Args, context: Context): IssueFields {
  const milestone =
    milestoneId === null ? null : (byId(context, String(milestoneId)) as MilestoneNode | undefined)?.milestone.number;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof body === 'string' && { body }),
    ...(typeof state === 'string' && { state: state === 'CLOSED' ? 'closed' : 'open' }),
    ...(Array.isArray(labelIds) && { labels: labelNames(labelIds, context) }),
    ...(Array.isArray(assigneeIds) && {
      assignees: assigneeIds.map(
        (id: unknown) => (byId(context, String(id)) as UserNode | undefined)?.person.login ?? '',
      ),
    }),
    ...(milestone !== undefined && { milestone }),
  };
}

function reasonOf(reason: unknown): IssueFields['stateReason'] {
  return reason === 'NOT_PLANNED' ? 'not_planned' : reason === 'DUPLICATE' ? 'duplicate' : 'completed';
}

/** An issue that another one duplicates, as far as the person sees it. */
function originalOf(id: unknown, context: Context): Issue {
  const node = byId(context, String(id));
  if (node?.__typename !== 'Issue')
    throw new Refused('not-found', `Could not resolve to a node with the global id of '${String(id)}'`);
  return (node as IssueNode).issue;
}

function labelNames(ids: unknown, context: Context): string[] {
  return (Array.isArray(ids) ? ids : [ids]).map((id: unknown) => {
    const node = byId(context, String(id));
    if (node?.__typename !== 'Label')
      throw new Refused('not-found', `Could not resolve to a node with the global id of '${String(id)}'`);
    return (node as LabelNode).label.name;
  });
}

const changed = (type: string) => field<NodePayload>(type, ({ node }) => node);
const actor = field<NodePayload>('Actor', (_, __, { world, login }) => userNode(world, login));

export const issuePayloads: Types = {
  AddLabelsToLabelablePayload: { labelable: changed('Labelable') },
  RemoveLabelsFromLabelablePayload: { labelable: changed('Labelable') },
  UpdateIssuePayload: { issue: changed('Issue'), actor },
  CloseIssuePayload: { issue: changed('Issue') },
  ReopenIssuePayload: { issue: changed('Issue') },
  UnmarkIssueAsDuplicatePayload: { duplicate: changed('IssueOrPullRequest') },
  LockLockablePayload: { lockedRecord: changed('Lockable'), actor },
  UnlockLockablePayload: { unlockedRecord: changed('Lockable'), actor },
  CreateLabelPayload: { label: changed('Label') },
  CreateIssuePayload: { issue: changed('Issue') },
};
