import { nodeId } from '../../../world/nodes';
import { canEdit, canTriage } from '../../../world/roles';
import { pageOf } from '../../rest/shapes/issue';
import { connectionTypes } from '../executor/connection';
import { field, type Fields, scalar, type Types } from '../executor/schema';
import { type CommentNode, issueNode } from './nodes';
import { reactable } from './reaction';
import { written } from './written';

const comment: Fields<CommentNode> = {
  ...written,
  ...reactable,
  id: scalar(({ comment }) => nodeId('IC', comment.id)),
  url: scalar((node) => `${pageOf(node.repo, node.issue)}#issuecomment-${node.comment.id}`),
  resourcePath: scalar((node) => `${new URL(pageOf(node.repo, node.issue)).pathname}#issuecomment-${node.comment.id}`),
  issue: field('Issue', ({ repo, issue }) => ({ ...issueNode(repo, issue), __typename: 'Issue' })),
  isMinimized: scalar(({ comment }) => comment.minimized !== undefined),
  minimizedReason: scalar(({ comment }) => comment.minimized ?? null),
  isPinned: scalar(() => false),
  viewerCanDelete: scalar(({ repo, comment }, _, { login }) => canEdit(repo, login, comment)),
  viewerCanMinimize: scalar(({ repo }, _, { login }) => canTriage(repo, login)),
};

export const commentTypes: Types = { IssueComment: comment, ...connectionTypes('IssueComment', 'IssueComment') };
