import { type Change, closesDuplicates, withChange } from './change';
import type { IssueFacts } from './issue';
import { type Place, placeKinds } from './places';
import type { IssueRef } from './ref';

/** Whether an issue has what a change writes: then writing it again would change nothing. Pure. */
export function isSo(facts: IssueFacts, change: Change): boolean {
  if (change.kind === 'label' && facts.labels === undefined) return false;
  if (change.kind === 'plan' && facts[change.place] === undefined) return false;
  if (change.kind === 'duplicate') return isMarked(facts, change);
  if (change.kind === 'assign') return facts.assignees?.some(({ id }) => id === change.person.id) === change.on;
  return keyOf(facts) === keyOf(withChange(facts, change));
}

/**
 * What takes a change back, from what was there before it; empty where that is not known or cannot be written.
 * `places`: what the project has to plan into, by which a name is found again. Pure.
 */
export function inverseOf(before: IssueFacts, change: Change, places: readonly Place[] = []): Change[] {
  const { ref } = change;
  switch (change.kind) {
    case 'priority': {
      const name =
        before.priority ?? (ref.startsWith('linear:') && before.priority === null ? 'No priority' : undefined);
      return name === undefined ? [] : [{ kind: 'priority', ref, name }];
    }
    case 'label': {
      if (!change.without) return [{ kind: 'label', ref, name: change.name, on: !change.on }];
      const [first, ...others] = change.without;
      const had = before.labels?.some((label) => equal(label, change.name)) ?? false;
      const gone = had ? [] : [change.name];
      return first === undefined
        ? [{ kind: 'label', ref, name: change.name, on: false }]
        : [
            { kind: 'label', ref, name: first, on: true, without: gone },
            ...others.map((name) => labelOn(change, name)),
          ];
    }
    case 'move': {
      const to = before.status ?? before.state;
      return to === undefined
        ? []
        : [moveBack(before, ref, to), ...(change.without ?? []).map((name) => labelOn(change, name))];
    }
    case 'estimate': {
      const { estimate } = before;
      // Where a label says it, none is none; elsewhere nobody saw what was there.
      if (estimate === undefined && !ref.startsWith('github:')) return [];
      return [{ kind: 'estimate', ref, value: estimate === undefined || estimate === null ? null : String(estimate) }];
    }
    case 'plan':
      return planBack(before, change, places);
    case 'duplicate':
      return duplicateBack(before, change);
    case 'assign':
      return assignBack(before, change);
  }
}

/**
 * A mark that was taken off on the tracker's own page, or an issue that was opened again there, is no longer as it was
 * written.
 */
function isMarked(
  { duplicateOf, state }: IssueFacts,
  { ref, of, on }: Extract<Change, { kind: 'duplicate' }>,
): boolean {
  if (duplicateOf === undefined) return false;
  if (!on) return duplicateOf !== of;
  return duplicateOf === of && (!closesDuplicates(ref) || state === 'closed');
}

/**
 * With the mark goes the status that the tracker gave the issue for it: where there are statuses, the earlier one is
 * set again.
 */
function duplicateBack(before: IssueFacts, change: Extract<Change, { kind: 'duplicate' }>): Change[] {
  const { ref, on } = change;
  const { status } = before;
  const mark: Change = { ...change, on: !on };
  return on && closesDuplicates(ref) && status !== undefined ? [mark, moveBack(before, ref, status)] : [mark];
}

/** Into the status of before, and so open or closed as it was: no tracker tells that beside the name of a status. */
function moveBack({ state }: IssueFacts, ref: IssueRef, to: string): Change {
  return { kind: 'move', ref, to, ...(state && { state }) };
}

/** Where a tracker holds one person, whoever was there comes back; nobody, where nobody saw who that was. */
function assignBack({ assignees }: IssueFacts, change: Extract<Change, { kind: 'assign' }>): Change[] {
  const { kind, ref, person, on, instead = [] } = change;
  if (!assignees) return [];
  const had = assignees.find(({ id }) => instead.includes(id));
  return had ? [{ kind, ref, person: had, on: true, instead: [person.id] }] : [{ kind, ref, person, on: !on }];
}

/**
 * A closed milestone or sprint, and several versions under one name, are not among the places: nothing leads back to
 * them.
 */
function planBack(before: IssueFacts, change: Extract<Change, { kind: 'plan' }>, places: readonly Place[]): Change[] {
  const { kind, ref, place, id, name } = change;
  const had = before[place];
  if (had === null) return [{ kind, ref, place, id, name, on: false }];
  const there = places.filter((one) => one.kind === place && one.name === had);
  const [only] = there;
  if (!only || there.length > 1) return [];
  return [{ kind, ref, place, id: only.id, name: only.name, on: true, instead: change.on ? [name] : [] }];
}

function labelOn({ ref }: Change, name: string): Change {
  return { kind: 'label', ref, name, on: true };
}

/** A text for what can be changed of an issue, the same for the same, in any order and spelling of labels. */
function keyOf(facts: IssueFacts): string {
  const { labels = [], status, state, priority, estimate } = facts;
  const names = labels.map((label) => label.trim().toLowerCase()).toSorted();
  return JSON.stringify([
    names,
    (status ?? state)?.toLowerCase(),
    priority?.toLowerCase(),
    estimate === undefined || estimate === null ? null : String(estimate),
    placeKinds.map((kind) => facts[kind]),
  ]);
}

function equal(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
