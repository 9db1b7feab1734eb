import type { Change } from '@/utils/model/change';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isSameName } from '../named';
import { renamed } from '../renamed';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { notShown } from './not-shown';

const labelsQuery =
  'query Labels($name: String!) { issueLabels(first: 50, filter: { name: { eqIgnoreCase: $name } }) { nodes { id isGroup team { key } } } }';
const labelQuery = 'query OneLabel($id: String!) { issueLabel(id: $id) { id } }';
const createMutation =
  'mutation CreateLabel($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { issueLabel { id } } }';
const addMutation =
  'mutation AddToIssue($id: String!, $label: String!) { issueAddLabel(id: $id, labelId: $label) { issue { labels(first: 100) { nodes { id } } } } }';
const removeMutation =
  'mutation TakeFromIssue($id: String!, $label: String!) { issueRemoveLabel(id: $id, labelId: $label) { issue { labels(first: 100) { nodes { id } } } } }';

/** The documents of labels, for the test that holds them against the published schema. */
export const labelDocuments = [labelsQuery, labelQuery, createMutation, addMutation, removeMutation];

/** One label beside those that are there; made for the team where the workspace has none of that name. */
export async function addLabel(
  graphql: GraphQL,
  issue: unknown,
  { name, known }: Pick<Extract<Change, { kind: 'label' }>, 'name' | 'known'>,
): Promise<void> {
  if (labelsNamed(issue, name).length > 0) return;
  const team = digText(issue, 'team', 'key');
  const all = digList(await graphql('label-there', labelsQuery, { name }), 'issueLabels', 'nodes');
  const there = all.find((label) => (digText(label, 'team', 'key') ?? team) === team && dig(label, 'isGroup') !== true);
  if (known && there === undefined) throw renamed(name, team ?? 'Linear');
  const label = digText(there, 'id') ?? (await createLabel(graphql, issue, name));
  const data = await graphql('add-label', addMutation, { id: digText(issue, 'id'), label });
  if (!labelsIn(dig(data, 'issueAddLabel', 'issue'))?.includes(label)) throw notShown('change');
}

async function createLabel(graphql: GraphQL, issue: unknown, name: string): Promise<string> {
  const teamId = digText(issue, 'team', 'id');
  const made = await createOnce(graphql, {
    purpose: 'create-label',
    mutation: createMutation,
    input: { name, color: '#bec2c8', teamId },
    query: labelQuery,
    field: 'issueLabel',
    seed: `label ${name} of ${teamId}`,
  });
  const id = digText(made, 'id');
  if (id === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'label' });
  return id;
}

/** Takes labels off an issue by their names; those that it does not have are off it already. */
export async function removeLabels(graphql: GraphQL, issue: unknown, names: readonly string[]): Promise<void> {
  for (const label of names.flatMap((name) => labelsNamed(issue, name)))
    await removeLabel(graphql, digText(issue, 'id'), label);
}

async function removeLabel(graphql: GraphQL, id: string | undefined, label: string): Promise<void> {
  const data = await graphql('remove-label', removeMutation, { id, label });
  if (labelsIn(dig(data, 'issueRemoveLabel', 'issue'))?.includes(label) ?? true) throw notShown('change');
}

function labelsIn(issue: unknown): string[] | undefined {
  const nodes = dig(issue, 'labels', 'nodes');
  return Array.isArray(nodes) ? nodes.map((label) => digText(label, 'id') ?? '') : undefined;
}

function labelsNamed(issue: unknown, name: string): string[] {
  return digList(issue, 'labels', 'nodes')
    .filter((label) => isSameName(digText(label, 'name'), name))
    .map((label) => digText(label, 'id') ?? '');
}
