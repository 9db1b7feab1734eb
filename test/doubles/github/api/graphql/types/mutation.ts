import type { Told } from '../../../../shared/told';
import type { ActingOnIssue } from '../../../acts/acting';
import { need } from '../../../acts/acting';
import { addComment, deleteComment, editComment } from '../../../acts/comments';
import { react, unreact } from '../../../acts/reactions';
import { canTriage } from '../../../world/roles';
import { type ReactionContent, reactionContents, type Subscription } from '../../../world/types';
import { field, type Fields, scalar, type Types, type Value } from '../executor/schema';
import { actingOn, inputOf, type Mutate, mutation, noted } from './mutating';
import { issueMutations, issuePayloads } from './mutation-issue';
import { type CommentNode, commentNode, issueNode, type ReactableNode, reactionNode, writtenOf } from './nodes';
import { contents, groups } from './reaction';
import type { Edge } from '../executor/connection';

interface ReactionPayload extends Value {
  reaction: Value | undefined;
  subject: ReactableNode;
}

const reacted =
  (
    name: string,
    change: (acting: ActingOnIssue, node: ReactableNode, content: ReactionContent) => Value | undefined,
  ): Mutate =>
  (input, context) => {
    const { node, acting } = actingOn(context, input['subjectId'], ['Issue', 'PullRequest', 'IssueComment']);
    const content = reactionContents.find((one) => contents[one] === input['content']) ?? '+1';
    return { __typename: `${name}Payload`, reaction: change(acting, node, content), subject: node } as ReactionPayload;
  };

const mutations: Record<string, Mutate> = {
  addReaction: reacted('AddReaction', (acting, node, content) =>
    reactionNode(node, react(acting, writtenOf(node), content).reaction),
  ),
  removeReaction: reacted('RemoveReaction', (acting, node, content) => {
    const gone = unreact(acting, writtenOf(node), (one) => one.content === content);
    return gone && reactionNode(node, gone);
  }),
  addComment: (input, context) => {
    const { acting } = actingOn(context, input['subjectId'], ['Issue', 'PullRequest']);
    const { comment, ...told } = addComment(acting, String(input['body'] ?? ''));
    noted(context, told);
    const node = commentNode(acting.repo, acting.issue, comment);
    return {
      __typename: 'AddCommentPayload',
      subject: issueNode(acting.repo, acting.issue),
      commentEdge: { __typename: 'IssueCommentEdge', node, cursor: String(comment.id) },
    } as Value;
  },
  updateIssueComment: onComment('id', (acting, node, input): Told =>
    editComment(acting, node.comment, String(input['body'] ?? '')),
  ),
  deleteIssueComment: onComment('id', (acting, node) => deleteComment(acting, node.comment)),
  minimizeComment: onComment('subjectId', (acting, node, input) => {
    need(canTriage(acting.repo, acting.login), 'You do not have permission to minimize this comment.');
    node.comment.minimized = String(input['classifier']).toLowerCase();
  }),
  unminimizeComment: onComment('subjectId', (acting, node) => {
    need(canTriage(acting.repo, acting.login), 'You do not have permission to unminimize this comment.');
    node.comment.minimized = undefined;
  }),
  updateSubscription: (input, context) => {
    const { node, acting } = actingOn(context, input['subscribableId'], ['Issue', 'PullRequest']);
    acting.issue.subscriptions[acting.login] = input['state'] as Subscription;
    return { __typename: 'UpdateSubscriptionPayload', node } as Value;
  },
};

function onComment(
  key: string,
  change: (acting: ActingOnIssue, node: CommentNode, input: Record<string, unknown>) => Told | void,
): Mutate {
  return (input, context) => {
    const { node, acting } = actingOn(context, input[key], ['IssueComment']);
    noted(context, change(acting, node as CommentNode, inputOf(input)) ?? undefined);
    return { __typename: 'CommentPayload', node } as Value;
  };
}

interface NodePayload extends Value {
  node: Value;
}

const changed = (type: string) => field<NodePayload>(type, ({ node }) => node);
const reactionPayload: Fields<ReactionPayload> = {
  reaction: field('Reaction', ({ reaction }) => reaction),
  reactionGroups: field('ReactionGroup', ({ subject }) => groups(subject)),
  subject: field('Reactable', ({ subject }) => subject),
};

export const mutationTypes: Types = {
  Mutation: {
    addReaction: mutation('AddReactionPayload', mutations['addReaction']),
    removeReaction: mutation('RemoveReactionPayload', mutations['removeReaction']),
    addComment: mutation('AddCommentPayload', mutations['addComment']),
    updateIssueComment: mutation('UpdateIssueCommentPayload', mutations['updateIssueComment']),
    deleteIssueComment: mutation('DeleteIssueCommentPayload', mutations['deleteIssueComment']),
    minimizeComment: mutation('MinimizeCommentPayload', mutations['minimizeComment']),
    unminimizeComment: mutation('UnminimizeCommentPayload', mutations['unminimizeComment']),
    updateSubscription: mutation('UpdateSubscriptionPayload', mutations['updateSubscription']),
    ...issueMutations,
  },
  AddReactionPayload: reactionPayload,
  RemoveReactionPayload: reactionPayload,
  AddCommentPayload: {
    commentEdge: field<{ commentEdge: Edge }>('IssueCommentEdge', (one) => one.commentEdge),
    subject: field<{ subject: Value }>('Node', (one) => one.subject),
  },
  UpdateIssueCommentPayload: { issueComment: changed('IssueComment') },
  DeleteIssueCommentPayload: {},
  MinimizeCommentPayload: { minimizedComment: changed('Minimizable') },
  UnminimizeCommentPayload: { unminimizedComment: changed('Minimizable') },
  UpdateSubscriptionPayload: { subscribable: changed('Subscribable') },
  ...issuePayloads,
};
for (const [name, fields] of Object.entries(mutationTypes))
  if (name.endsWith('Payload'))
    fields['clientMutationId'] = scalar(({ clientMutationId }: Record<string, unknown>) => clientMutationId ?? null);
