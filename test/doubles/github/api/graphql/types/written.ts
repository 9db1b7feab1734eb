import { renderMarkdown } from '../../../markdown/render';
import { associationOf, canEdit, canRead, canWrite } from '../../../world/roles';
import { nameWithOwner } from '../../../world/world';
import { connectionTypes, listField } from '../executor/connection';
import { field, type Fields, scalar, type Types } from '../executor/schema';
import { iso } from '../../rest/shapes/iso';
import { nodeId } from '../../../world/nodes';
import { type EditNode, editNode, type ReactableNode, repoNode, userNode, writtenOf } from './nodes';

/** Fields of everything somebody wrote: issues, pull requests and comments. */
export const written: Fields<ReactableNode> = {
  databaseId: scalar((node) => writtenOf(node).id),
  fullDatabaseId: scalar((node) => String(writtenOf(node).id)),
  author: field('Actor', (node, _, { world }) => userNode(world, writtenOf(node).author)),
  authorAssociation: scalar((node, _, { world }) => associationOf(world, node.repo, writtenOf(node).author)),
  body: scalar((node) => writtenOf(node).body),
  bodyHTML: scalar((node) => renderMarkdown(writtenOf(node).body, nameWithOwner(node.repo)).trim()),
  bodyText: scalar((node) =>
    renderMarkdown(writtenOf(node).body, nameWithOwner(node.repo))
      .replace(/<[^>]*>/g, '')
      .trim(),
  ),
  createdAt: scalar((node) => iso(writtenOf(node).createdAt)),
  publishedAt: scalar((node) => iso(writtenOf(node).createdAt)),
  updatedAt: scalar((node) => iso(writtenOf(node).updatedAt)),
  createdViaEmail: scalar(() => false),
  editor: field('Actor', (node, _, { world }) => userNode(world, writtenOf(node).edits.at(-1)?.login)),
  lastEditedAt: scalar((node) => {
    const last = writtenOf(node).edits.at(-1);
    return last ? iso(last.at) : null;
  }),
  includesCreatedEdit: scalar((node) => writtenOf(node).edits.length > 0),
  userContentEdits: listField('UserContentEdit', (node) => [...writtenOf(node).edits].reverse().map(editNode)),
  repository: field('Repository', (node) => repoNode(node.repo)),
  viewerDidAuthor: scalar((node, _, { login }) => writtenOf(node).author === login),
  viewerCanUpdate: scalar((node, _, { login }) => canEdit(node.repo, login, writtenOf(node))),
  viewerCanReact: scalar(
    (node, _, { login }) => canRead(node.repo, login) && (!node.issue.locked || canWrite(node.repo, login)),
  ),
};

const edit: Fields<EditNode> = {
  id: scalar(({ edit }) => nodeId('UCE', edit.id)),
  createdAt: scalar(({ edit }) => iso(edit.at)),
  editedAt: scalar(({ edit }) => iso(edit.at)),
  updatedAt: scalar(({ edit }) => iso(edit.at)),
  deletedAt: scalar(() => null),
  diff: scalar(({ edit }) => edit.body),
  editor: field('Actor', ({ edit }, _, { world }) => userNode(world, edit.login)),
};

export const editTypes: Types = { UserContentEdit: edit, ...connectionTypes('UserContentEdit', 'UserContentEdit') };
