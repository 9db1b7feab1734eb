import type { Change } from '@/utils/model/change';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
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
      throw new TrackerError('invalid', 'GitHub’s issues have no priority of their own: use a label.');
  }
}

/** One label beside those that are there; GitHub creates it where there is none. Gives the names of all. */
async function addLabel(rest: Rest, ref: IssueRef, name: string): Promise<string[]> {
  try {
    const { value } = await rest('add a label', 'POST', `${pathOf(ref)}/labels`, { labels: [name] });
    const names = namesOf(value);
    if (!has(names, name)) throw notShown(`the label “${name}”`);
    return names;
  } catch (error) {
    if (!isRight(error)) throw error;
    if (await exists(rest, ref, name)) throw lacks(ref, 'Triage', 'Setting labels');
    throw new TrackerError(
      'forbidden',
      `The label “${name}” does not exist in ${nameOf(ref)} yet, and creating it takes the Write role there. Ask somebody who has it, or an admin, to create it, and retry.`,
    );
  }
}

/** GitHub would make it anew without a word. */
async function needLabel(rest: Rest, ref: IssueRef, name: string): Promise<void> {
  if (!(await exists(rest, ref, name))) throw renamed(name, nameOf(ref));
}

async function exists(rest: Rest, ref: IssueRef, name: string): Promise<boolean> {
  const { owner, name: repo } = partsOf(ref);
  try {
    await rest('is there such a label', 'GET', `/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`);
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
    const { value } = await withRole(ref, 'Setting labels', () =>
      rest('remove a label', 'DELETE', `${pathOf(ref)}/labels/${encodeURIComponent(name)}`),
    );
    if (!Array.isArray(value) || has(namesOf(value), name)) throw notShown(`that “${name}” is gone`);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    // It may be that the issue went elsewhere, with the label on it.
    const { value } = await rest('is the issue there', 'GET', pathOf(ref));
    if (has(namesOf(dig(value, 'labels')), name)) throw error;
  }
}

async function move(
  rest: Rest,
  { ref, to, without = [], reason }: Extract<Change, { kind: 'move' }>,
): Promise<OpenOrClosed> {
  const state = to.trim().toLowerCase();
  if (state !== 'open' && state !== 'closed')
    throw new TrackerError(
      'invalid',
      `GitHub’s issues are open or closed, not “${to}”: the team’s policy can map that status to a label.`,
    );
  const { value } = await withRole(ref, 'Closing and opening issues of others', () =>
    rest('open or close an issue', 'PATCH', pathOf(ref), {
      state,
      ...(reason && { state_reason: 'not_planned' }),
    }),
  );
  if (digText(value, 'state') !== state) throw lacks(ref, 'Triage', 'Closing and opening issues of others');
  await removeLabels(rest, ref, without);
  return state;
}

/** A label of its own, in place of an earlier one. */
async function estimate(rest: Rest, { ref, value }: Extract<Change, { kind: 'estimate' }>): Promise<void> {
  const wanted = value === null ? undefined : estimateLabel(value);
  const all =
    wanted === undefined
      ? namesOf(dig((await rest('read the labels', 'GET', pathOf(ref))).value, 'labels'))
      : await addLabel(rest, ref, wanted);
  await removeLabels(
    rest,
    ref,
    all.filter((name) => isEstimateLabel(name) && name.toLowerCase() !== wanted?.toLowerCase()),
  );
}

/** GitHub leaves out without a word what a person may not set. */
async function plan(rest: Rest, { ref, place, id, on }: Extract<Change, { kind: 'plan' }>): Promise<void> {
  if (place !== 'milestone') throw new TrackerError('invalid', 'GitHub’s issues are planned into milestones.');
  const milestone = on ? Number(id) : null;
  const { value } = await withRole(ref, 'Setting a milestone', () =>
    rest('set the milestone', 'PATCH', pathOf(ref), { milestone }),
  );
  if ((dig(value, 'milestone', 'number') ?? null) !== milestone) throw lacks(ref, 'Triage', 'Setting a milestone');
}

async function assign(rest: Rest, { ref, person, on }: Extract<Change, { kind: 'assign' }>): Promise<void> {
  const { value } = await withRole(ref, 'Assigning people', () =>
    rest(on ? 'assign somebody' : 'take an assignment back', on ? 'POST' : 'DELETE', `${pathOf(ref)}/assignees`, {
      assignees: [person.name],
    }),
  );
  const assigned = digList(value, 'assignees').some(
    (one) => digText(one, 'login')?.toLowerCase() === person.name.toLowerCase(),
  );
  if (assigned !== on)
    throw new TrackerError(
      'forbidden',
      `GitHub did not ${on ? 'assign' : 'take off'} ${person.name}. It takes the Triage role in ${nameOf(ref)}, and whoever is assigned must be able to read it.`,
    );
}

function namesOf(labels: unknown): string[] {
  return digList(labels).map((label) => digText(label, 'name') ?? '');
}

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Done is what the answer shows: one with a good status may be that of another question. */
function notShown(what: string): TrackerError {
  return new TrackerError('unexpected', `GitHub answered, but does not show ${what}.`);
}

function pathOf(ref: IssueRef): string {
  return `/repos/${nameOf(ref)}/issues/${partsOf(ref).number}`;
}
