import type { Change } from '@/utils/model/change';
import type { IssueFacts } from '@/utils/model/issue';
import { hostOf, type IssueRef, isIssueRef, keyOf, longKeyOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { notShown } from './not-shown';

const relation = 'id type relatedIssue { id identifier }';
const nowQuery = `query Marked($id: String!) { issue(id: $id) { id relations(first: 50) { nodes { ${relation} } } } }`;
const oneQuery = `query Relation($id: String!) { issueRelation(id: $id) { ${relation} issue { identifier } } }`;
const createMutation = `mutation Mark($input: IssueRelationCreateInput!) {
  issueRelationCreate(input: $input) { issueRelation { ${relation} issue { identifier } } }
}`;
const deleteMutation = 'mutation Unmark($id: String!) { issueRelationDelete(id: $id) { success } }';

/** The documents of marking duplicates, for the test that holds them against the published schema. */
export const documents = [nowQuery, oneQuery, createMutation, deleteMutation];

/** The issue that Linear shows it to be a duplicate of; nothing where its relations were not asked for, as in lists. */
export function duplicateIn(ref: IssueRef, issue: unknown): Pick<IssueFacts, 'duplicateOf'> {
  if (dig(issue, 'relations') === undefined) return {};
  const [first] = marksOf(issue).map((one) => `linear:${hostOf(ref)}/${digText(one, 'relatedIssue', 'identifier')}`);
  return { duplicateOf: first !== undefined && isIssueRef(first) ? first : null };
}

function marksOf(issue: unknown): unknown[] {
  return digList(issue, 'relations', 'nodes').filter((one) => digText(one, 'type') === 'duplicate');
}

/**
 * Relates an issue to another as its duplicate, or takes the relation off; finds it done where it is so already. With
 * the relation Linear moves the issue to its status for duplicates. [?] Whether it goes back to where it was without
 * one is not published: whoever takes a mark off sets the earlier status as well. Source: Linear's GraphQL schema.
 * Rejects with a TrackerError.
 */
export async function markDuplicate(
  graphql: GraphQL,
  { ref, of, on }: Extract<Change, { kind: 'duplicate' }>,
): Promise<void> {
  const issue = dig(await graphql('duplicate-marked', nowQuery, { id: keyOf(ref) }), 'issue');
  const marks = marksOf(issue);
  const [mark] = marks;
  const isIt = (one: unknown): boolean => digText(one, 'relatedIssue', 'identifier') === keyOf(of);
  if (!on) {
    for (const one of marks.filter(isIt)) await unmark(graphql, digText(one, 'id'));
    return;
  }
  if (marks.some(isIt)) return;
  if (mark !== undefined) throw taken(`linear:${hostOf(ref)}/${digText(mark, 'relatedIssue', 'identifier')}`);
  await create(graphql, ref, of);
}

/**
 * Made under an id of its own, so that a request that is sent twice makes one relation; where that was made and removed
 * before, under another.
 */
async function create(graphql: GraphQL, ref: IssueRef, of: IssueRef): Promise<void> {
  const made = await createOnce(graphql, {
    purpose: 'mark-duplicate',
    mutation: createMutation,
    input: { issueId: keyOf(ref), relatedIssueId: keyOf(of), type: 'duplicate' },
    query: oneQuery,
    field: 'issueRelation',
    seed: `duplicate ${ref} of ${of}`,
  });
  if (digText(made, 'type') !== 'duplicate' || digText(made, 'relatedIssue', 'identifier') !== keyOf(of))
    throw notShown('mark');
}

function taken(of: IssueRef): TrackerError {
  return new TrackerError('invalid', { key: 'tracker.other-duplicate', of: longKeyOf(of) });
}

/** Removing what is not there any more is what was wanted. */
async function unmark(graphql: GraphQL, id: string | undefined): Promise<void> {
  try {
    await graphql('unmark-duplicate', deleteMutation, { id });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
  }
}
