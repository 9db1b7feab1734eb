import type { Change } from '@/utils/model/change';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import { estimate } from './estimate';
import { isCloud } from './place';
import type { Apis, Rest } from './rest';
import { type Right, withReason } from './rights';

/** Does one change, or finds it done. Source: Jira Cloud's OpenAPI description; Data Center's REST reference. Rejects with a TrackerError. */
export async function change(apis: Apis, change: Change): Promise<void> {
  switch (change.kind) {
    case 'label':
      return edit(apis, change.ref, {
        labels: [...(change.without ?? []), ...(change.on ? [] : [change.name])]
          .map(removal)
          .concat(change.on ? [{ add: labelOf(change.name) }] : []),
      });
    case 'move':
      return move(apis, change);
    case 'estimate':
      return estimate(apis, change.ref, change.value);
    case 'priority':
      return edit(apis, change.ref, { priority: [{ set: { name: change.name } }] });
    case 'plan':
      return plan(apis, change);
    case 'assign':
      return assign(apis, change);
  }
}

type Operation = Record<string, unknown>;

/** Adds and removes one by one, in one step; Jira makes labels as they are given. */
async function edit(
  { rest, quiet }: Apis,
  ref: IssueRef,
  update: Record<string, Operation[]>,
  rights: readonly Right[] = ['EDIT_ISSUES'],
): Promise<void> {
  await withReason(rest, { issue: ref }, rights, () => quiet.edit('change an issue', ref, { update }));
}

const removal = (name: string): Operation => ({ remove: labelOf(name) });

/** Jira's labels have no spaces. */
function labelOf(name: string): string {
  return name.trim().replace(/\s+/g, '-');
}

async function move(apis: Apis, { ref, to, without = [] }: Extract<Change, { kind: 'move' }>): Promise<void> {
  const { rest } = apis;
  const issue = await rest('where can the issue go', 'GET', `/issue/${keyOf(ref)}?fields=status&expand=transitions`);
  const from = digText(issue, 'fields', 'status', 'name') ?? '';
  if (!isSame(from, to)) await transit(rest, ref, from, to, digList(issue, 'transitions'));
  if (without.length > 0) await edit(apis, ref, { labels: without.map(removal) });
}

async function transit(rest: Rest, ref: IssueRef, from: string, to: string, transitions: unknown[]): Promise<void> {
  const step = transitions.find((one) => isSame(digText(one, 'to', 'name'), to));
  try {
    await withReason(rest, { issue: ref }, ['TRANSITION_ISSUES'], async () => {
      if (!step) throw noTransition(ref, from, to, transitions);
      await rest('move an issue', 'POST', `/issue/${keyOf(ref)}/transitions`, {
        transition: { id: digText(step, 'id') },
      });
    });
  } catch (error) {
    // A proxy may have sent it twice: the second time there is no such way any more.
    if (!(error instanceof TrackerError) || error.kind !== 'invalid' || !step || !(await isAt(rest, ref, to)))
      throw error;
  }
}

async function isAt(rest: Rest, ref: IssueRef, status: string): Promise<boolean> {
  return isSame(
    digText(
      await rest('is the issue there already', 'GET', `/issue/${keyOf(ref)}?fields=status`),
      'fields',
      'status',
      'name',
    ),
    status,
  );
}

function noTransition(ref: IssueRef, from: string, to: string, transitions: unknown[]): TrackerError {
  const possible = transitions.map((one) => digText(one, 'to', 'name')).filter((name) => name !== undefined);
  const now =
    possible.length > 0
      ? `possible now: ${[...new Set(possible)].join(', ')}`
      : 'no other status can be reached from it now';
  return new TrackerError(
    'invalid',
    `${keyOf(ref)} cannot go from ${from} to ${to} in this workflow: a Jira admin can add the transition; ${now}.`,
  );
}

async function plan(
  apis: Apis,
  { ref, place, id, name, on, instead = [] }: Extract<Change, { kind: 'plan' }>,
): Promise<void> {
  const { rest, agile } = apis;
  const issues = [keyOf(ref)];
  if (place === 'sprint') {
    return withReason(
      rest,
      { issue: ref },
      ['SCHEDULE_ISSUES', 'EDIT_ISSUES'],
      async () =>
        void (await (on
          ? agile('plan into a sprint', 'POST', `/sprint/${id}/issue`, { issues })
          : agile('take out of the sprint', 'POST', '/backlog/issue', { issues }))),
    );
  }
  if (place !== 'milestone') throw new TrackerError('invalid', 'Jira’s issues are planned into sprints and versions.');
  const gone = (on ? instead : [name]).map((version): Operation => ({ remove: { name: version } }));
  await edit(apis, ref, {
    fixVersions: id === '' && !on ? [{ set: [] }] : [...gone, ...(on ? [{ add: { id } }] : [])],
  });
}

/** One person at most. Cloud knows people by account ids, Data Center by user names. */
async function assign(apis: Apis, { ref, person, on }: Extract<Change, { kind: 'assign' }>): Promise<void> {
  const { rest, access } = apis;
  const key = isCloud(access.host) ? 'accountId' : 'name';
  const called = key === 'name' ? (person.login ?? person.name) : person.id;
  const assignee = dig(
    await rest('whose issue is it', 'GET', `/issue/${keyOf(ref)}?fields=assignee`),
    'fields',
    'assignee',
  );
  if ((digText(assignee, key) === called) === on) return;
  await edit(apis, ref, { assignee: [{ set: on ? { [key]: called } : null }] }, ['EDIT_ISSUES', 'ASSIGN_ISSUES']);
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}
