import type { Acting } from '../../acts/acting';
import { createAttachment, deleteAttachment } from '../../acts/attachments';
import { createComment, deleteComment, resolveComment, unresolveComment, updateComment } from '../../acts/comments';
import { archiveIssue, createIssue, destroyIssue, setSubscribed, unarchiveIssue, updateIssue } from '../../acts/issues';
import { createLabel } from '../../acts/labels';
import { createReaction, deleteReaction } from '../../acts/reactions';
import { createRelation, deleteRelation } from '../../acts/relations';
import { badArgument } from '../../acts/refused';
import type { Issue } from '../../world/types';
import { type Args, field, type Field, type Fields, scalar, type Types, type Value } from '../binding';
import { attachmentNode, commentNode, issueNode, labelNode, reactionNode, relationNode } from './nodes';

/** What a mutation did: its payload's fields beside `success` and `lastSyncId`. */
type Did = Record<string, unknown>;
type Mutate = (acting: Acting, args: Args, input: Args) => Did;

interface Payload extends Value {
  did: Did;
}

function mutation(by: string, payload: string, args: string[], mutate: Mutate): Field<Value> {
  const resolve: Field<Value>['resolve'] = (_, given, { world, person, told }): Payload => {
    const acting: Acting = { world, person, by, notifies: [], inbox: [], mayNotify: [] };
    const did = mutate(acting, given, { ...(given['input'] as Args | undefined) });
    world.syncId += 1;
    world.notifications.push(...acting.inbox);
    told.notifies.push(...acting.notifies);
    told.mayNotify.push(...acting.mayNotify);
    return { __typename: payload, did };
  };
  return field(payload, resolve, args);
}

const issue = (it: Issue): Did => ({ issue: issueNode(it) });
const archived = (it: Issue): Did => ({ entity: issueNode(it) });
const gone = ({ id }: { id: string }): Did => ({ entityId: id });
const subscriber = ({ person }: Acting, { userId }: Args) => (typeof userId === 'string' ? userId : person.id);

const table: Record<string, [payload: string, args: string[], mutate: Mutate]> = {
  issueCreate: ['IssuePayload', ['input!'], (acting, _, input) => issue(createIssue(acting, input))],
  issueUpdate: ['IssuePayload', ['id!', 'input!'], (acting, { id }, input) => issue(updateIssue(acting, id, input))],
  issueBatchUpdate: [
    'IssueBatchPayload',
    ['ids!', 'input!'],
    (acting, { ids }, input) => {
      const all = Array.isArray(ids) ? ids : [ids];
      if (all.length > 50) throw badArgument('ids must contain no more than 50 elements.');
      return { issues: all.map((id) => issueNode(updateIssue(acting, id, input))) };
    },
  ],
  issueAddLabel: [
    'IssuePayload',
    ['id!', 'labelId!'],
    (acting, { id, labelId }) => issue(updateIssue(acting, id, { addedLabelIds: [labelId] })),
  ],
  issueRemoveLabel: [
    'IssuePayload',
    ['id!', 'labelId!'],
    (acting, { id, labelId }) => issue(updateIssue(acting, id, { removedLabelIds: [labelId] })),
  ],
  issueSubscribe: [
    'IssuePayload',
    ['id!', 'userId', 'userEmail'],
    (acting, args) => issue(setSubscribed(acting, args['id'], subscriber(acting, args), true)),
  ],
  issueUnsubscribe: [
    'IssuePayload',
    ['id!', 'userId', 'userEmail'],
    (acting, args) => issue(setSubscribed(acting, args['id'], subscriber(acting, args), false)),
  ],
  issueArchive: [
    'IssueArchivePayload',
    ['id!', 'trash'],
    (acting, { id, trash }) => archived(archiveIssue(acting, id, trash === true)),
  ],
  issueUnarchive: ['IssueArchivePayload', ['id!'], (acting, { id }) => archived(unarchiveIssue(acting, id))],
  issueDelete: [
    'IssueArchivePayload',
    ['id!', 'permanentlyDelete'],
    (acting, { id, permanentlyDelete }) =>
      archived(permanentlyDelete === true ? destroyIssue(acting, id) : archiveIssue(acting, id, true)),
  ],
  issueLabelCreate: [
    'IssueLabelPayload',
    ['input!', 'replaceTeamLabels'],
    (acting, _, input) => ({ issueLabel: labelNode(createLabel(acting, input)) }),
  ],
  issueRelationCreate: [
    'IssueRelationPayload',
    ['input!', 'overrideCreatedAt'],
    (acting, _, input) => ({ issueRelation: relationNode(createRelation(acting, input)) }),
  ],
  issueRelationDelete: ['DeletePayload', ['id!'], (acting, { id }) => gone(deleteRelation(acting, id))],
  commentCreate: [
    'CommentPayload',
    ['input!'],
    (acting, _, input) => ({ comment: commentNode(createComment(acting, input)) }),
  ],
  commentUpdate: [
    'CommentPayload',
    ['id!', 'input!', 'skipEditedAt'],
    (acting, { id }, input) => ({ comment: commentNode(updateComment(acting, id, input)) }),
  ],
  commentDelete: ['DeletePayload', ['id!'], (acting, { id }) => gone(deleteComment(acting, id))],
  commentResolve: [
    'CommentPayload',
    ['id!', 'resolvingCommentId'],
    (acting, { id, resolvingCommentId }) => ({ comment: commentNode(resolveComment(acting, id, resolvingCommentId)) }),
  ],
  commentUnresolve: [
    'CommentPayload',
    ['id!'],
    (acting, { id }) => ({ comment: commentNode(unresolveComment(acting, id)) }),
  ],
  reactionCreate: [
    'ReactionPayload',
    ['input!'],
    (acting, _, input) => ({ reaction: reactionNode(createReaction(acting, input)) }),
  ],
  reactionDelete: ['DeletePayload', ['id!'], (acting, { id }) => gone(deleteReaction(acting, id))],
  attachmentCreate: [
    'AttachmentPayload',
    ['input!'],
    (acting, _, input) => ({ attachment: attachmentNode(createAttachment(acting, input)) }),
  ],
  attachmentDelete: ['DeletePayload', ['id!'], (acting, { id }) => gone(deleteAttachment(acting, id))],
};

const mutations: Fields<Value> = Object.fromEntries(
  Object.entries(table).map(([name, [payload, args, mutate]]) => [name, mutation(name, payload, args, mutate)]),
);

const done: Fields<Payload> = { success: scalar(() => true), lastSyncId: scalar((_, __, { world }) => world.syncId) };
const part = (name: string, type: string): Fields<Payload> => ({
  ...done,
  [name]: field(type, ({ did }) => did[name]),
});

export const mutationTypes: Types = {
  Mutation: mutations,
  IssuePayload: part('issue', 'Issue'),
  IssueBatchPayload: part('issues', 'Issue'),
  IssueArchivePayload: part('entity', 'Issue'),
  IssueLabelPayload: part('issueLabel', 'IssueLabel'),
  IssueRelationPayload: part('issueRelation', 'IssueRelation'),
  CommentPayload: part('comment', 'Comment'),
  ReactionPayload: part('reaction', 'Reaction'),
  AttachmentPayload: part('attachment', 'Attachment'),
  DeletePayload: { ...done, entityId: scalar<Payload>(({ did }) => did['entityId']) },
};
