import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerLabel } from '../ledger-name';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { teamOf } from './person';

/** What is read of an issue that is, or could be, a ledger. */
export const ledgerFields =
  'id identifier number url title description archivedAt trashed labelIds state { type } team { id key } creator { isMe } subscribers(first: 1, filter: { isMe: { eq: true } }) { nodes { id } }';

/** The team, the label if there is one that its issues may have, and ledgers that were archived. */
export const teamQuery = `query LedgerTeam($team: String!, $label: String!) {
  teams(first: 1, filter: { key: { eq: $team } }) { nodes { id defaultIssueState { id } } }
  issueLabels(first: 20, filter: { name: { eqIgnoreCase: $label } }) { nodes { id team { key } } }
  issues(first: 20, includeArchived: true, filter: { team: { key: { eq: $team } }, labels: { name: { eqIgnoreCase: $label } } }) { nodes { ${ledgerFields} } }
}`;

export const labelQuery = 'query Label($id: String!) { issueLabel(id: $id) { id } }';

export const labelMutation =
  'mutation AddLabel($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { issueLabel { id } } }';

interface Team {
  id: string;
  key: string;
  /** Where new issues of the team begin. */
  stateId: string | undefined;
  labelId: string | undefined;
  /** An archived ledger. */
  archived: string | undefined;
}

export async function teamFor(graphql: GraphQL, project: string): Promise<Team> {
  const key = teamOf(project);
  const data = await graphql('may-label', teamQuery, { team: key, label: ledgerLabel });
  const [team] = digList(data, 'teams', 'nodes');
  const id = digText(team, 'id');
  if (id === undefined) throw new TrackerError('gone', { key: 'linear.hides-team', team: key });
  const label = digList(data, 'issueLabels', 'nodes').find((one) => (digText(one, 'team', 'key') ?? key) === key);
  const archived = digList(data, 'issues', 'nodes').find(
    (one) => digText(one, 'archivedAt') !== undefined && dig(one, 'trashed') !== true,
  );
  return {
    id,
    key,
    stateId: digText(team, 'defaultIssueState', 'id'),
    labelId: digText(label, 'id'),
    archived: digText(archived, 'id'),
  };
}

/** The label, made where there is none. Without the right to make one nobody could find the ledger. */
export async function labelFor(graphql: GraphQL, { id, key, labelId }: Team): Promise<string> {
  if (labelId !== undefined) return labelId;
  const input = { name: ledgerLabel, color: '#bec2c8', teamId: id };
  try {
    const made = digText(
      await createOnce(graphql, {
        purpose: 'create-ledger-label',
        mutation: labelMutation,
        input,
        query: labelQuery,
        field: 'issueLabel',
        seed: `label of ${id}`,
      }),
      'id',
    );
    if (made !== undefined) return made;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'forbidden') throw error;
    throw new TrackerError('forbidden', { key: 'linear.setup-label', team: key, label: ledgerLabel, why: error.told });
  }
  throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'label' });
}
