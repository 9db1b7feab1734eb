import type { Change } from '@/utils/model/change';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { renamed } from '../renamed';
import type { Attempt } from '../tracker';
import { createOnce } from './create';
import { markDuplicate } from './duplicate';
import type { GraphQL } from './graphql';
import { estimateFor } from './estimate';
import { stateIn } from './issue';
import { keyOf } from './person';
import { priorities } from './priorities';

/** The issue as it is, for finding out what is to be done to it. */
const nowQuery = `query Now($id: String!) {
  issue(id: $id) {
    id
    labels(first: 100) { nodes { id name } }
    assignee { id }
    state { name type }
    team { id key issueEstimationType states(first: 100) { nodes { id name } } }
  }
}`;
const labelsQuery =
  'query Labels($name: String!) { issueLabels(first: 50, filter: { name: { eqIgnoreCase: $name } }) { nodes { id isGroup team { key } } } }';
const labelQuery = 'query OneLabel($id: String!) { issueLabel(id: $id) { id } }';
const createMutation =
  'mutation CreateLabel($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { issueLabel { id } } }';
const addMutation =
  'mutation AddToIssue($id: String!, $label: String!) { issueAddLabel(id: $id, labelId: $label) { issue { labels(first: 100) { nodes { id } } } } }';
const removeMutation =
  'mutation TakeFromIssue($id: String!, $label: String!) { issueRemoveLabel(id: $id, labelId: $label) { issue { labels(first: 100) { nodes { id } } } } }';
const updateMutation = `mutation Update($id: String!, $input: IssueUpdateInput!) {
  issueUpdate(id: $id, input: $input) {
    issue { id priority estimate state { id type } assignee { id } cycle { id } project { id } projectMilestone { id } }
  }
}`;

/** The documents of changes, for the test that holds them against the published schema. */
export const changes = [nowQuery, labelsQuery, labelQuery, createMutation, addMutation, removeMutation, updateMutation];

/** Does one change, or finds it done. Source: Linear's GraphQL schema. Rejects with a TrackerError. */
export async function change(graphql: GraphQL, change: Change, stands?: Attempt['stands']): Promise<void> {
  const id = keyOf(change.ref);
  if (change.kind === 'plan')
    return void (await update(graphql, id, { [planned(change)]: change.on ? change.id : null }));
  if (change.kind === 'duplicate') return markDuplicate(graphql, change);
  if (change.kind === 'priority') return void (await update(graphql, id, { priority: priorityOf(change.name) }));
  const issue = dig(await graphql('issue-state', nowQuery, { id }), 'issue');
  if (change.kind === 'estimate')
    return void (await update(graphql, id, {
      estimate: estimateFor(change.value, digText(issue, 'team', 'issueEstimationType'), teamOf(change.ref)),
    }));
  if (change.kind === 'assign') return assign(graphql, issue, change);
  const moved = change.kind === 'move' ? await move(graphql, issue, change) : undefined;
  if (change.kind === 'label' && change.on) await addLabel(graphql, issue, change);
  await removeLabels(graphql, issue, [
    ...(change.without ?? []),
    ...(change.kind === 'label' && !change.on ? [change.name] : []),
  ]);
  const state = stateIn(moved);
  if (state) stands?.(state);
}

/** Gives the issue as the answer shows it. */
async function update(graphql: GraphQL, id: string, input: Record<string, unknown>): Promise<unknown> {
  const issue = dig(await graphql('change-issue', updateMutation, { id, input }), 'issueUpdate', 'issue');
  const isDone = Object.entries(input).every(([name, value]) => (shownAs(issue, name) ?? null) === value);
  if (digText(issue, 'id') === undefined || !isDone) throw notShown();
  return issue;
}

/** What an issue has where an input puts something: `stateId` is the id of its `state`. */
function shownAs(issue: unknown, name: string): unknown {
  return name.endsWith('Id') ? dig(issue, name.slice(0, -2), 'id') : dig(issue, name);
}

/** Done is what the answer shows: one with a good status may be that of another question. */
function notShown(): TrackerError {
  return new TrackerError('unexpected', { key: 'tracker.not-shown', tracker: 'Linear', what: 'change' });
}

function planned({ place }: Extract<Change, { kind: 'plan' }>): string {
  if (place === 'sprint') throw new TrackerError('invalid', { key: 'linear.plans-only' });
  return { cycle: 'cycleId', project: 'projectId', milestone: 'projectMilestoneId' }[place];
}

function priorityOf(name: string): number {
  const found = priorities.findIndex((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (found === -1) throw new TrackerError('invalid', { key: 'linear.no-priority', name, priorities: [...priorities] });
  return found;
}

async function move(
  graphql: GraphQL,
  issue: unknown,
  { ref, to }: Extract<Change, { kind: 'move' }>,
): Promise<unknown> {
  if (isSame(digText(issue, 'state', 'name'), to)) return issue;
  const states = digList(issue, 'team', 'states', 'nodes');
  const stateId = digText(
    states.find((state) => isSame(digText(state, 'name'), to)),
    'id',
  );
  if (stateId !== undefined) return update(graphql, keyOf(ref), { stateId });
  const possible = states.map((state) => digText(state, 'name') ?? '').join(', ');
  throw new TrackerError('invalid', { key: 'linear.no-state', issue: keyOf(ref), to, team: teamOf(ref), possible });
}

/** One label beside those that are there; made for the team where the workspace has none of that name. */
async function addLabel(
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
  if (!labelsIn(dig(data, 'issueAddLabel', 'issue'))?.includes(label)) throw notShown();
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

async function removeLabels(graphql: GraphQL, issue: unknown, names: readonly string[]): Promise<void> {
  for (const label of names.flatMap((name) => labelsNamed(issue, name)))
    await removeLabel(graphql, digText(issue, 'id'), label);
}

async function removeLabel(graphql: GraphQL, id: string | undefined, label: string): Promise<void> {
  const data = await graphql('remove-label', removeMutation, { id, label });
  if (labelsIn(dig(data, 'issueRemoveLabel', 'issue'))?.includes(label) ?? true) throw notShown();
}

function labelsIn(issue: unknown): string[] | undefined {
  const nodes = dig(issue, 'labels', 'nodes');
  return Array.isArray(nodes) ? nodes.map((label) => digText(label, 'id') ?? '') : undefined;
}

function labelsNamed(issue: unknown, name: string): string[] {
  return digList(issue, 'labels', 'nodes')
    .filter((label) => isSame(digText(label, 'name'), name))
    .map((label) => digText(label, 'id') ?? '');
}

async function assign(
  graphql: GraphQL,
  issue: unknown,
  { ref, person, on }: Extract<Change, { kind: 'assign' }>,
): Promise<void> {
  if ((digText(issue, 'assignee', 'id') === person.id) !== on)
    await update(graphql, keyOf(ref), { assigneeId: on ? person.id : null });
}

function teamOf(ref: IssueRef): string {
  return keyOf(ref).replace(/-\d+$/, '');
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}
