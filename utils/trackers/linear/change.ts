import type { Change } from '@/utils/model/change';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isSameName } from '../named';
import type { Attempt } from '../tracker';
import { markDuplicate } from './duplicate';
import type { GraphQL } from './graphql';
import { estimateFor } from './estimate';
import { stateIn } from './issue-facts';
import { keyOf } from './person';
import { notShown } from './not-shown';
import { priorities } from './priorities';
import { addLabel, labelDocuments, removeLabels } from './labels';

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
const updateMutation = `mutation Update($id: String!, $input: IssueUpdateInput!) {
  issueUpdate(id: $id, input: $input) {
    issue { id priority estimate state { id type } assignee { id } cycle { id } project { id } projectMilestone { id } }
  }
}`;

/** The documents of changes, for the test that holds them against the published schema. */
export const changes = [nowQuery, updateMutation, ...labelDocuments];

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
  if (digText(issue, 'id') === undefined || !isDone) throw notShown('change');
  return issue;
}

/** What an issue has where an input puts something: `stateId` is the id of its `state`. */
function shownAs(issue: unknown, name: string): unknown {
  return name.endsWith('Id') ? dig(issue, name.slice(0, -2), 'id') : dig(issue, name);
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
  if (isSameName(digText(issue, 'state', 'name'), to)) return issue;
  const states = digList(issue, 'team', 'states', 'nodes');
  const stateId = digText(
    states.find((state) => isSameName(digText(state, 'name'), to)),
    'id',
  );
  if (stateId !== undefined) return update(graphql, keyOf(ref), { stateId });
  const possible = states.map((state) => digText(state, 'name') ?? '').join(', ');
  throw new TrackerError('invalid', { key: 'linear.no-state', issue: keyOf(ref), to, team: teamOf(ref), possible });
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
