import { type IssueRef, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { LedgerIssue, TrackerComment } from '../ledger-host';
import { onward } from '../paging';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { issueQuery } from './ledger-setup';
import { keyOf, personOf } from './person';

const commentFields = 'id body updatedAt user { id displayName isMe }';

/** Comments of one issue that changed, with what became of the issue: newest change first. */
const commentsQuery = `query LedgerComments($id: String!, $filter: CommentFilter, $after: String) {
  issue(id: $id) {
    identifier
    archivedAt
    trashed
    comments(first: 100, after: $after, orderBy: updatedAt, filter: $filter) {
      nodes { ${commentFields} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const commentQuery = `query Comment($id: String!) { comment(id: $id) { ${commentFields} } }`;
const createMutation = `mutation AddPage($input: CommentCreateInput!) { commentCreate(input: $input) { comment { ${commentFields} } } }`;
const updateMutation = `mutation WritePage($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { comment { ${commentFields} } } }`;

/** The documents of a ledger's comments, for the test that holds them against the published schema. */
export const commentDocuments = [commentsQuery, commentQuery, createMutation, updateMutation];

/** Whole comments are asked for from the latest one known on: another may bear the same time. */
export async function readLedger(
  graphql: GraphQL,
  ref: IssueRef,
  since: string | undefined,
): Promise<TrackerComment[]> {
  const comments: TrackerComment[] = [];
  const seen = new Set<string>();
  for (let after: string | null | undefined = null; after !== undefined;) {
    const issue = dig(
      await graphql('read-ledger', commentsQuery, {
        id: keyOf(ref),
        after,
        ...(since && { filter: { updatedAt: { gte: since } } }),
      }),
      'issue',
    );
    needKept(ref, issue);
    comments.push(...digList(issue, 'comments', 'nodes').map(commentOf));
    const isMore = dig(issue, 'comments', 'pageInfo', 'hasNextPage') === true;
    after = onward('Linear', seen, isMore ? digText(issue, 'comments', 'pageInfo', 'endCursor') : undefined);
  }
  return comments.reverse();
}

/** A ledger that was deleted or moved to another team is one no more; an archived one waits to be restored. */
function needKept(ref: IssueRef, issue: unknown): void {
  const key = keyOf(ref);
  if (dig(issue, 'trashed') === true) throw new TrackerError('gone', { key: 'linear.ledger-deleted', ledger: key });
  if (digText(issue, 'identifier') !== key)
    throw new TrackerError('gone', {
      key: 'linear.ledger-moved',
      ledger: key,
      workspace: projectOf(ref).replace(/^linear:|\/.*$/g, ''),
    });
  if (digText(issue, 'archivedAt') !== undefined)
    throw new TrackerError('forbidden', { key: 'linear.ledger-archived', ledger: key });
}

/** What is gone may be the comment, or the whole ledger: then that is said. */
export async function writePage(
  graphql: GraphQL,
  ledger: Pick<LedgerIssue, 'ref' | 'id'>,
  page: { commentId?: string; body: unknown },
): Promise<TrackerComment> {
  try {
    return commentOf(
      await (page.commentId === undefined
        ? addPage(graphql, ledger, page.body)
        : changePage(graphql, page.commentId, page.body)),
    );
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone')
      needKept(ledger.ref, dig(await graphql('follow-ledger', issueQuery, { id: keyOf(ledger.ref) }), 'issue'));
    throw error;
  }
}

async function changePage(graphql: GraphQL, id: string, body: unknown): Promise<unknown> {
  return dig(await graphql('write-entries', updateMutation, { id, input: { body } }), 'commentUpdate', 'comment');
}

function addPage(graphql: GraphQL, { ref, id }: Pick<LedgerIssue, 'ref' | 'id'>, body: unknown): Promise<unknown> {
  const input = { issueId: id || keyOf(ref), body, doNotSubscribeToIssue: true };
  const still = (comment: unknown): boolean => dig(comment, 'user', 'isMe') === true;
  return createOnce(graphql, {
    purpose: 'add-page',
    mutation: createMutation,
    input,
    query: commentQuery,
    field: 'comment',
    seed: `${id} ${String(body)}`,
    still,
  });
}

/** Nobody but its author can edit a comment of Linear's, so none has another editor. */
function commentOf(comment: unknown): TrackerComment {
  const id = digText(comment, 'id');
  const body = digText(comment, 'body');
  const updatedAt = digText(comment, 'updatedAt');
  if (id === undefined || body === undefined || updatedAt === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'comment' });
  const person = personOf(dig(comment, 'user'));
  return { id, author: person && { ...person, insider: true, asOf: updatedAt }, editor: undefined, body, updatedAt };
}
