import type { Change } from '@/utils/model/change';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { renamed } from '../renamed';
import type { Attempt, OpenOrClosed } from '../tracker';
import { estimateLabel, isEstimateLabel } from './estimate-label';
import { partsOf } from './person';
import type { Rest } from './rest';
import { isRight, lacks, nameOf, withRole } from './role';

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

/** One label beside those that are there; GitHub creates it where there is none. Gives the names of all. */
async function addLabel(rest: Rest, ref: IssueRef, name: string): Promise<string[]> {
  try {
    const { value } = await rest('add-label', 'POST', `${pathOf(ref)}/labels`, { labels: [name] });
    const names = namesOf(value);
    if (!has(names, name)) throw notShown(name, true);
    return names;
  } catch (error) {
    if (!isRight(error)) throw error;
    if (await exists(rest, ref, name)) throw lacks(ref, 'Triage', 'labels');
    throw new TrackerError('forbidden', { key: 'github.no-label', label: name, repository: nameOf(ref) });
  }
}

/** GitHub would make it anew without a word. */
async function needLabel(rest: Rest, ref: IssueRef, name: string): Promise<void> {
  if (!(await exists(rest, ref, name))) throw renamed(name, nameOf(ref));
}

async function exists(rest: Rest, ref: IssueRef, name: string): Promise<boolean> {
  const { owner, name: repo } = partsOf(ref);
  try {
    await rest('label-there', 'GET', `/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return false;
    throw error;
  }
}

async function removeLabels(rest: Rest, ref: IssueRef, names: readonly string[]): Promise<void> {
  for (const name of names) await removeLabel(rest, ref, name);
}

/** Removing what is not there is what was wanted, if the issue itself is. */
async function removeLabel(rest: Rest, ref: IssueRef, name: string): Promise<void> {
  try {
    const { value } = await withRole(ref, 'labels', () =>
      rest('remove-label', 'DELETE', `${pathOf(ref)}/labels/${encodeURIComponent(name)}`),
    );
    if (!Array.isArray(value) || has(namesOf(value), name)) throw notShown(name, false);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    // It may be that the issue went elsewhere, with the label on it.
    const { value } = await rest('issue-there', 'GET', pathOf(ref));
    if (has(namesOf(dig(value, 'labels')), name)) throw error;
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

function namesOf(labels: unknown): string[] {
  return digList(labels).map((label) => digText(label, 'name') ?? '');
}

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Done is what the answer shows: one with a good status may be that of another question. */
function notShown(label: string, on: boolean): TrackerError {
  return new TrackerError('unexpected', { key: 'github.label-not-shown', label, on });
}

function pathOf(ref: IssueRef): string {
  return `/repos/${nameOf(ref)}/issues/${partsOf(ref).number}`;
}
