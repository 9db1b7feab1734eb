import type { Change } from '@/utils/model/change';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Attempt } from '../tracker';
import { markDuplicate } from './duplicate';
import { estimate } from './estimate';
import { move } from './move';
import { isCloud } from './place';
import type { Apis } from './rest';
import { type Right, withReason } from './rights';

/**
 * Does one change, or finds it done. Source: Jira Cloud's OpenAPI description; Data Center's REST reference. Rejects
 * with a TrackerError.
 */
export async function change(apis: Apis, change: Change, stands?: Attempt['stands']): Promise<void> {
  switch (change.kind) {
    case 'label':
      return edit(apis, change.ref, {
        labels: [...(change.without ?? []), ...(change.on ? [] : [change.name])]
          .map(removal)
          .concat(change.on ? [{ add: labelOf(change.name) }] : []),
      });
    case 'move': {
      const state = await move(apis, change.ref, change.to);
      if (change.without?.length) await edit(apis, change.ref, { labels: change.without.map(removal) });
      return state && stands?.(state);
    }
    case 'estimate':
      return estimate(apis, change.ref, change.value);
    case 'priority':
      return edit(apis, change.ref, { priority: [{ set: { name: change.name } }] });
    case 'plan':
      return plan(apis, change);
    case 'assign':
      return assign(apis, change);
    case 'duplicate':
      return markDuplicate(apis, change);
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
  await withReason(rest, { issue: ref }, rights, () => quiet.edit('change-issue', ref, { update }));
}

const removal = (name: string): Operation => ({ remove: labelOf(name) });

/** Jira's labels have no spaces. */
function labelOf(name: string): string {
  return name.trim().replace(/\s+/g, '-');
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
          ? agile('plan-sprint', 'POST', `/sprint/${id}/issue`, { issues })
          : agile('unplan-sprint', 'POST', '/backlog/issue', { issues }))),
    );
  }
  if (place !== 'milestone') throw new TrackerError('invalid', { key: 'jira.plans-only' });
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
  const assignee = dig(await rest('assignee', 'GET', `/issue/${keyOf(ref)}?fields=assignee`), 'fields', 'assignee');
  if ((digText(assignee, key) === called) === on) return;
  await edit(apis, ref, { assignee: [{ set: on ? { [key]: called } : null }] }, ['EDIT_ISSUES', 'ASSIGN_ISSUES']);
}
