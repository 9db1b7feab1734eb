import { type IssueRef, projectOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { LedgerIssue } from '../ledger-host';
import type { GraphQL } from './graphql';
import { ledgerLabel as label, ledgerTitle } from '../ledger-name';
import { partsOf } from './person';
import type { Rest } from './rest';

export async function createLedger(rest: Rest, graphql: GraphQL, project: string, body: unknown): Promise<LedgerIssue> {
  const { owner, name } = partsOf(project);
  if (!(await mayLabel(rest, owner, name))) throw needsWrite(owner, name);
  const { value } = await rest('create-ledger', 'POST', `/repos/${owner}/${name}/issues`, {
    title: ledgerTitle,
    body,
    labels: [label],
  });
  return finishLedger(rest, graphql, ledgerOf(project, value));
}

/** Closed last: a ledger that is closed needs nothing any more. */
export async function finishLedger(rest: Rest, graphql: GraphQL, ledger: LedgerIssue): Promise<LedgerIssue> {
  await graphql('mute-ledger', muteMutation, { id: ledger.id });
  const { value } = await rest('close-ledger', 'PATCH', pathOf(ledger.ref), {
    state: 'closed',
    state_reason: 'not_planned',
  });
  return ledgerOf(projectOf(ledger.ref), value);
}

export async function adoptLedger(rest: Rest, graphql: GraphQL, ref: IssueRef): Promise<LedgerIssue> {
  const { owner, name } = partsOf(ref);
  const { value } = await rest('chosen-ledger', 'GET', pathOf(ref));
  if (dig(value, 'pull_request') !== undefined) throw new TrackerError('invalid', { key: 'github.pull-request' });
  const ledger = ledgerOf(projectOf(ref), value);
  if (ledger.locked) throw new TrackerError('forbidden', { key: 'github.ledger-locked' });
  if (!(await mayLabel(rest, owner, name))) throw needsWrite(owner, name);
  await rest('label-ledger', 'POST', `${pathOf(ref)}/labels`, { labels: [label] });
  await graphql('mute-ledger', muteMutation, { id: ledger.id });
  return ledger;
}

/** Labels are dropped without a word for those who may not set them, and then no teammate finds the ledger. */
function needsWrite(owner: string, name: string): TrackerError {
  return new TrackerError('forbidden', { key: 'github.setup-needs-write', repository: `${owner}/${name}`, label });
}

async function mayLabel(rest: Rest, owner: string, name: string): Promise<boolean> {
  const { value } = await rest('may-label', 'GET', `/repos/${owner}/${name}`);
  return dig(value, 'permissions', 'push') === true;
}

/** Commenting subscribes the commenter; a ledger is nothing to be told about. */
export const muteMutation = `mutation Mute($id: ID!) {
  updateSubscription(input: { subscribableId: $id, state: IGNORED }) { subscribable { id } }
}`;

export function pathOf(ref: IssueRef): string {
  const { owner, name, number } = partsOf(ref);
  return `/repos/${owner}/${name}/issues/${number}`;
}

export function ledgerOf(project: string, issue: unknown): LedgerIssue {
  const number = dig(issue, 'number');
  const id = digText(issue, 'node_id');
  if (typeof number !== 'number' || id === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'issue' });
  const ref: IssueRef = `github:${project.slice('github:'.length)}#${number}`;
  const unfinished = digText(issue, 'state') === 'open' && digText(issue, 'title') === ledgerTitle;
  return {
    ref,
    id,
    link: digText(issue, 'html_url') ?? '',
    markup: 'gfm',
    body: digText(issue, 'body') ?? '',
    locked: dig(issue, 'locked') === true,
    unfinished,
  };
}
