import type { Change } from '@/utils/model/change';
import type { IssueFacts } from '@/utils/model/issue';
import { canonical, hostOf, type IssueRef, isIssueRef, longKeyOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { GraphQL } from './graphql';
import { partsOf } from './person';
import { withRole } from './role';

/** On a line of its own stands what older servers do not know: see `older.ts`. */
const marks = `id state stateReason
    duplicateOf { id number repository { nameWithOwner } }
  `;
const nowQuery = `query Marked($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { ${marks} } }
}`;
const closeMutation = `mutation Close($id: ID!, $of: ID!) {
  closeIssue(input: { issueId: $id, stateReason: DUPLICATE, duplicateIssueId: $of }) { issue { ${marks} } }
}`;
const unmarkMutation = `mutation Unmark($id: ID!, $of: ID!) {
  unmarkIssueAsDuplicate(input: { duplicateId: $id, canonicalId: $of }) { duplicate { ... on Issue { ${marks} } } }
}`;
const reopenMutation = `mutation Reopen($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { ${marks} } } }`;

/** The documents of marking duplicates, for the test that holds them against the published schema. */
export const documents = [nowQuery, closeMutation, unmarkMutation, reopenMutation];

/** The issue that GitHub shows it to be a duplicate of; nothing where it does not say. */
export function duplicateIn(ref: IssueRef, issue: unknown): Pick<IssueFacts, 'duplicateOf'> {
  const found = dig(issue, 'duplicateOf');
  if (found === undefined) return {};
  const of = canonical(
    `github:${hostOf(ref)}/${digText(found, 'repository', 'nameWithOwner')}#${String(dig(found, 'number'))}`,
  );
  return found === null ? { duplicateOf: null } : isIssueRef(of) ? { duplicateOf: of } : {};
}

/**
 * Closes an issue as a duplicate of another, or takes the mark off and opens it again; finds it done where it is so
 * already. Source: GitHub's GraphQL schema, `CloseIssueInput` and `UnmarkIssueAsDuplicateInput`. Rejects with a
 * TrackerError.
 */
export async function markDuplicate(
  graphql: GraphQL,
  { ref, of, on }: Extract<Change, { kind: 'duplicate' }>,
): Promise<void> {
  return withRole(ref, 'duplicates', () => (on ? mark(graphql, ref, of) : unmark(graphql, ref, of)));
}

async function mark(graphql: GraphQL, ref: IssueRef, of: IssueRef): Promise<void> {
  const issue = await markedOf(graphql, ref);
  const { duplicateOf } = duplicateIn(ref, issue);
  if (duplicateOf === undefined) throw new TrackerError('invalid', { key: 'github.too-old-for-duplicates' });
  if (duplicateOf && duplicateOf !== of)
    throw new TrackerError('invalid', { key: 'tracker.other-duplicate', of: longKeyOf(duplicateOf) });
  if (duplicateOf === of && dig(issue, 'state') === 'CLOSED') return;
  const original = digText(await originalOf(graphql, of), 'id');
  const data = await graphql('close-duplicate', closeMutation, { id: digText(issue, 'id'), of: original });
  const closed = dig(data, 'closeIssue', 'issue');
  if (dig(closed, 'state') !== 'CLOSED' || duplicateIn(ref, closed).duplicateOf !== of) throw notShown();
}

/** Which of the two is not to be seen has to be told apart. */
async function originalOf(graphql: GraphQL, of: IssueRef): Promise<unknown> {
  try {
    return await markedOf(graphql, of);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    throw new TrackerError('invalid', { key: 'tracker.hides', tracker: 'GitHub', what: { name: longKeyOf(of) } });
  }
}

/**
 * Two steps, each only where it is still to be done: what was closed for another reason, or marked otherwise, stays.
 */
async function unmark(graphql: GraphQL, ref: IssueRef, of: IssueRef): Promise<void> {
  const issue = await markedOf(graphql, ref);
  const id = digText(issue, 'id');
  const { duplicateOf } = duplicateIn(ref, issue);
  const isMarked = duplicateOf === of;
  if (duplicateOf && !isMarked) return;
  if (isMarked) await takeOff(graphql, ref, of, { id, of: digText(issue, 'duplicateOf', 'id') });
  if (dig(issue, 'state') !== 'CLOSED' || !(isMarked || dig(issue, 'stateReason') === 'DUPLICATE')) return;
  const data = await graphql('reopen-issue', reopenMutation, { id });
  if (dig(data, 'reopenIssue', 'issue', 'state') !== 'OPEN') throw notShown();
}

async function takeOff(graphql: GraphQL, ref: IssueRef, of: IssueRef, ids: Record<string, unknown>): Promise<void> {
  try {
    const data = await graphql('unmark-duplicate', unmarkMutation, ids);
    if (duplicateIn(ref, dig(data, 'unmarkIssueAsDuplicate', 'duplicate')).duplicateOf === of) throw notShown();
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
    // A proxy may have sent it twice: the second time there is no such mark any more.
    if (duplicateIn(ref, await markedOf(graphql, ref)).duplicateOf === of) throw error;
  }
}

async function markedOf(graphql: GraphQL, ref: IssueRef): Promise<unknown> {
  const data = await graphql('duplicate-marked', nowQuery, { ...partsOf(ref) });
  const issue = dig(data, 'repository', 'issue');
  if (digText(issue, 'id') === undefined)
    throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: { name: longKeyOf(ref) } });
  return issue;
}

/** Done is what the answer shows. */
function notShown(): TrackerError {
  return new TrackerError('unexpected', { key: 'tracker.not-shown', tracker: 'GitHub', what: 'change' });
}
