import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { TrackerComment } from '../ledger-host';
import type { GraphQL } from './graphql';
import { personOf } from './person';

/** Whether another hand was on a comment, and whose was the last, is told by GraphQL alone. */
export const editorsQuery = `query Editors($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id lastEditedAt editor { login ... on User { databaseId } } } }
}`;

/** People who count as one of the project, by GitHub's word about the author of a comment. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Who edited what, where that is not known yet: the latest change is listed at each reading. A comment seen for the
 * first time is asked about whatever its times say: GitHub tells them to the second, and an edit within the second of
 * the creation leaves no trace in them.
 */
export async function withEditors(
  graphql: GraphQL,
  comments: unknown[],
  known: readonly TrackerComment[],
): Promise<TrackerComment[]> {
  const before = new Map(known.map((comment) => [comment.id, comment]));
  const read = comments
    .map((raw) => ({ raw, now: commentOf(raw) }))
    .map((one) => ({ ...one, was: before.get(one.now.id) }));
  const asked = read.filter(({ now, was }) => !isSame(now, was));
  const editors = await editorsOf(
    graphql,
    asked.map(({ raw }) => digText(raw, 'node_id')),
  );
  return read.map(({ raw, now, was }) => ({
    ...now,
    editor: isSame(now, was) ? was?.editor : editorOf(editors.get(digText(raw, 'node_id') ?? '')),
  }));
}

function isSame(now: TrackerComment, was: TrackerComment | undefined): boolean {
  return was?.updatedAt === now.updatedAt && was.body === now.body;
}

async function editorsOf(graphql: GraphQL, ids: (string | undefined)[]): Promise<Map<string, unknown>> {
  const editors = new Map<string, unknown>();
  for (let at = 0; at < ids.length; at += 100) {
    const nodes = digList(await graphql('ledger-editor', editorsQuery, { ids: ids.slice(at, at + 100) }), 'nodes');
    for (const node of nodes) editors.set(digText(node, 'id') ?? '', node);
  }
  return editors;
}

/**
 * An editor without an id is an app or a deleted account, and an edit may have no editor left: somebody else's hand all
 * the same.
 */
function editorOf(node: unknown): TrackerComment['editor'] {
  const name = digText(node, 'editor', 'login');
  if (name !== undefined) return personOf(dig(node, 'editor')) ?? { id: `login:${name}`, name };
  return digText(node, 'lastEditedAt') === undefined ? undefined : { id: 'gone', name: '' };
}

/** A comment of the ledger as REST gives it. */
export function commentOf(comment: unknown): TrackerComment {
  const id = dig(comment, 'id');
  const body = digText(comment, 'body');
  const updatedAt = digText(comment, 'updated_at');
  if (typeof id !== 'number' || body === undefined || updatedAt === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'comment' });
  const person = personOf(dig(comment, 'user'));
  const insider = insiders.has(digText(comment, 'author_association') ?? '');
  return {
    id: String(id),
    author: person && { ...person, insider, asOf: updatedAt },
    editor: undefined,
    body,
    updatedAt,
  };
}
