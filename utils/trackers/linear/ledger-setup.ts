import type { Json } from '@/utils/model/json';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerTitle } from '../ledger-name';
import type { LedgerIssue } from '../ledger-host';
import type { Tracker } from '../tracker';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { keyOf, teamOf } from './person';
import { teamQuery, labelQuery, labelMutation, teamFor, labelFor, ledgerFields } from './ledger-team';

/** One issue as `ledgerOf` reads it. */
export const issueQuery = `query LedgerIssue($id: String!) { issue(id: $id) { ${ledgerFields} } }`;
const createMutation = `mutation CreateLedger($input: IssueCreateInput!) { issueCreate(input: $input) { issue { ${ledgerFields} } } }`;
const restoreMutation = 'mutation Restore($id: String!) { issueUnarchive(id: $id) { success } }';
const updateMutation = `mutation UpdateLedger($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: $id, input: $input) { issue { ${ledgerFields} } } }`;
const muteMutation = 'mutation Mute($id: String!) { issueUnsubscribe(id: $id) { success } }';

export const setupDocuments = [
  issueQuery,
  teamQuery,
  labelQuery,
  labelMutation,
  createMutation,
  restoreMutation,
  updateMutation,
  muteMutation,
];

/** Lowest: Linear archives what is closed by itself, so a ledger stays open at the bottom of the backlog. */
const lowest = 4;
const closed = new Set(['completed', 'canceled', 'duplicate']);

/** How a team of Linear gets its ledger. */
export function createSetup(
  graphql: GraphQL,
): Pick<Tracker, 'createLedger' | 'finishLedger' | 'adoptLedger' | 'ledgerText' | 'writeLedgerText'> {
  return {
    createLedger: async (project, body) => finishLedger(graphql, await newLedger(graphql, project, body)),
    finishLedger: (ledger) => finishLedger(graphql, ledger),
    adoptLedger: (ledger) => adoptLedger(graphql, ledger),
    ledgerText: async (ref) => {
      const { body } = ledgerOf(
        projectOf(ref),
        dig(await graphql('read-rules', issueQuery, { id: keyOf(ref) }), 'issue'),
      );
      return {
        body,
        mayEdit: true,
        whoMay: { key: 'linear.rules-editors' },
        notifies: { key: 'linear.rules-tell' },
        project: teamOf(projectOf(ref)),
      };
    },
    writeLedgerText: async (ref, body) =>
      void (await graphql('write-rules', updateMutation, { id: keyOf(ref), input: { description: body } })),
  };
}

/** An archived ledger is restored, with all that was agreed in it; else there is a new one. */
async function newLedger(graphql: GraphQL, project: string, body: Json): Promise<LedgerIssue> {
  const team = await teamFor(graphql, project);
  if (team.archived !== undefined) {
    await graphql('restore-ledger', restoreMutation, { id: team.archived });
    const restored = await graphql('open-ledger', updateMutation, {
      id: team.archived,
      input: { stateId: team.stateId },
    });
    return ledgerOf(project, dig(restored, 'issueUpdate', 'issue'));
  }
  const labelId = await labelFor(graphql, team);
  const input = { teamId: team.id, title: ledgerTitle, description: body, priority: lowest, labelIds: [labelId] };
  const still = (issue: unknown): boolean =>
    digText(issue, 'team', 'id') === team.id &&
    digText(issue, 'archivedAt') === undefined &&
    digList(issue, 'labelIds').includes(labelId);
  return ledgerOf(
    project,
    await createOnce(graphql, {
      purpose: 'create-ledger',
      mutation: createMutation,
      input,
      query: issueQuery,
      field: 'issue',
      seed: `ledger of ${team.id}`,
      still,
    }),
  );
}

/** Commenting and creating subscribe; a ledger is nothing to be told about. */
async function finishLedger(graphql: GraphQL, ledger: LedgerIssue): Promise<LedgerIssue> {
  await graphql('mute-ledger', muteMutation, { id: ledger.id });
  return { ...ledger, unfinished: false };
}

async function adoptLedger(graphql: GraphQL, ref: IssueRef): Promise<LedgerIssue> {
  const issue = dig(await graphql('chosen-ledger', issueQuery, { id: keyOf(ref) }), 'issue');
  const ledger = ledgerOf(projectOf(ref), issue);
  if (digText(issue, 'archivedAt') !== undefined || closed.has(digText(issue, 'state', 'type') ?? '')) {
    throw new TrackerError('invalid', { key: 'linear.ledger-closed', issue: keyOf(ref) });
  }
  const labelId = await labelFor(graphql, await teamFor(graphql, projectOf(ref)));
  await graphql('label-ledger', updateMutation, { id: ledger.id, input: { addedLabelIds: [labelId] } });
  return finishLedger(graphql, ledger);
}

/** An issue as `ledgerFields` has it. */
export function ledgerOf(project: string, issue: unknown): LedgerIssue {
  const id = digText(issue, 'id');
  const key = digText(issue, 'identifier');
  if (id === undefined || key === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'issue' });
  const subscribed = digList(issue, 'subscribers', 'nodes').length > 0;
  return {
    ref: `linear:${project.slice('linear:'.length, project.lastIndexOf('/'))}/${key}`,
    id,
    link: digText(issue, 'url') ?? '',
    markup: 'linear-markdown',
    body: digText(issue, 'description') ?? '',
    locked: false,
    unfinished: subscribed && dig(issue, 'creator', 'isMe') === true && digText(issue, 'title') === ledgerTitle,
  };
}
