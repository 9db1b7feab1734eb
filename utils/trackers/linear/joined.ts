import { projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerLabel } from '../ledger-name';
import type { JoinedLedger, LedgerIssue } from '../ledger-host';
import type { GraphQL } from './graphql';
import { ledgerOf } from './ledger-setup';
import { ledgerFields } from './ledger-team';
import { keyOf } from './person';

/** A ledger, with the names of its labels. */
export const joinedQuery = `query JoinedLedger($id: String!) { issue(id: $id) { ${ledgerFields} labels(first: 50) { nodes { name } } } }`;

/** Linear finds an issue by its UUID wherever it was moved, archived or not; one in its trash is as good as deleted. */
export async function joinedLedger(
  graphql: GraphQL,
  { ref, id }: Pick<LedgerIssue, 'ref' | 'id'>,
): Promise<JoinedLedger> {
  const project = projectOf(ref);
  const issue = dig(await graphql('follow-ledger', joinedQuery, { id: id || keyOf(ref) }), 'issue');
  if (dig(issue, 'trashed') === true)
    throw new TrackerError('gone', { key: 'linear.ledger-deleted', ledger: keyOf(ref) });
  const ledger = ledgerOf(project, issue);
  return {
    ...ledger,
    archived: digText(issue, 'archivedAt') !== undefined,
    labelled: digList(issue, 'labels', 'nodes').some((one) => digText(one, 'name')?.toLowerCase() === ledgerLabel),
    ...(projectOf(ledger.ref) !== project && { movedTo: keyOf(ledger.ref) }),
  };
}
