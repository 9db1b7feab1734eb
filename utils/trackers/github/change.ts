import type { Change } from '@/utils/model/change';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Attempt, OpenOrClosed } from '../tracker';
import { estimateLabel, isEstimateLabel } from './estimate-label';
import type { Rest } from './rest';
import { lacks, nameOf, withRole } from './role';
import { addLabel, needLabel, removeLabels, namesOf, pathOf } from './labels';

/**
 * Does one change, or finds it done. All of it is silent, but that GitHub tells whom it assigns. Source: GitHub's
 * OpenAPI description, its page on repository roles. Rejects with a TrackerError.
 */
export async function change(rest: Rest, change: Change, stands?: Attempt['stands']): Promise<void> {
  switch (change.kind) {
    case 'label':
      if (change.on && change.known) await needLabel(rest, change.ref, change.name);
      if (change.on) await addLabel(rest, change.ref, change.name);
      return removeLabels(rest, change.ref, [...(change.without ?? []), ...(change.on ? [] : [change.name])]);
    case 'move': {
      const state = await move(rest, change);
      return stands?.(state);
    }
    case 'estimate':
      return estimate(rest, change);
    case 'plan':
      return plan(rest, change);
    case 'assign':
      return assign(rest, change);
    case 'priority':
      throw new TrackerError('invalid', { key: 'github.no-priority' });
  }
}

async function move(
  rest: Rest,
  { ref, to, without = [], reason }: Extract<Change, { kind: 'move' }>,
): Promise<OpenOrClosed> {
  const state = to.trim().toLowerCase();
  if (state !== 'open' && state !== 'closed') throw new TrackerError('invalid', { key: 'github.open-or-closed', to });
  const { value } = await withRole(ref, 'closing', () =>
    rest('open-or-close', 'PATCH', pathOf(ref), {
      state,
      ...(reason && { state_reason: 'not_planned' }),
    }),
  );
  if (digText(value, 'state') !== state) throw lacks(ref, 'Triage', 'closing');
  await removeLabels(rest, ref, without);
  return state;
}

/** A label of its own, in place of an earlier one. */
async function estimate(rest: Rest, { ref, value }: Extract<Change, { kind: 'estimate' }>): Promise<void> {
  const wanted = value === null ? undefined : estimateLabel(value);
  const all =
    wanted === undefined
      ? namesOf(dig((await rest('read-labels', 'GET', pathOf(ref))).value, 'labels'))
      : await addLabel(rest, ref, wanted);
  await removeLabels(
    rest,
    ref,
    all.filter((name) => isEstimateLabel(name) && name.toLowerCase() !== wanted?.toLowerCase()),
  );
}

/** GitHub leaves out without a word what a person may not set. */
async function plan(rest: Rest, { ref, place, id, on }: Extract<Change, { kind: 'plan' }>): Promise<void> {
  if (place !== 'milestone') throw new TrackerError('invalid', { key: 'github.milestones-only' });
  const milestone = on ? Number(id) : null;
  const { value } = await withRole(ref, 'milestone', () => rest('set-milestone', 'PATCH', pathOf(ref), { milestone }));
  if ((dig(value, 'milestone', 'number') ?? null) !== milestone) throw lacks(ref, 'Triage', 'milestone');
}

async function assign(rest: Rest, { ref, person, on }: Extract<Change, { kind: 'assign' }>): Promise<void> {
  const { value } = await withRole(ref, 'assigning', () =>
    rest(on ? 'assign' : 'unassign', on ? 'POST' : 'DELETE', `${pathOf(ref)}/assignees`, {
      assignees: [person.name],
    }),
  );
  const assigned = digList(value, 'assignees').some(
    (one) => digText(one, 'login')?.toLowerCase() === person.name.toLowerCase(),
  );
  if (assigned !== on)
    throw new TrackerError('forbidden', {
      key: 'github.not-assigned',
      person: person.name,
      on,
      repository: nameOf(ref),
    });
}
