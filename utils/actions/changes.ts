import type { Change } from '@/utils/model/change';
import type { IntentOf, PlannedIntent } from '@/utils/model/intent';
import type { Policy } from '@/utils/model/policy';
import type { IssueRef } from '@/utils/model/ref';
import { fitted, seenIn } from '@/utils/model/workflow';
import { moveTo, turnTag } from '@/utils/model/status';
import type { CommandRow, IssueRow } from '@/utils/store/rows';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';
import { expectedFacts } from '@/utils/views/expected-facts';

/** What a change is made from. */
export interface Known {
  row: IssueRow;
  policy: Pick<Policy, 'statuses' | 'tags'>;
  /** What is owed to the issue already. */
  commands: readonly CommandRow[];
}

/**
 * The write that an intent asks for; undefined where it is so already. Throws a TrackerError where it asks for nothing
 * there is. Pure.
 */
export function changeOf(ref: IssueRef, intent: PlannedIntent, known: Known): Change | undefined {
  switch (intent.kind) {
    case 'status':
      return statusOf(ref, intent.to, known);
    case 'label': {
      const { name, on } = intent;
      return { kind: 'label', ref, name, on, ...(on && knownIn(known.row, name)) };
    }
    case 'estimate':
      return { ref, ...intent };
    case 'priority':
      return { kind: 'priority', ref, name: intent.to };
    case 'plan':
      return planOf(ref, intent, known);
    case 'assign':
      return assignOf(ref, intent, known);
    case 'duplicate':
      return duplicateOf(ref, intent.of, known);
  }
}

/** What is there and what will be there both go: what was owed may be given up for this, or have arrived. */
function statusOf(ref: IssueRef, id: string, { row, policy, commands }: Known): Change | undefined {
  const marks = fitted(policy, factsOf(ref).capabilities);
  const expected = expectedFacts(row.text.facts, commands);
  const labels = [...new Set([...(row.text.facts.labels ?? []), ...(expected.labels ?? [])])];
  const seen = { ...seenIn(expected), labels };
  const { add, remove, transition } = Object.hasOwn(marks.statuses, id)
    ? moveTo(seen, marks, id)
    : turnTag(seen, marks, id, true);
  if (transition !== undefined) return { kind: 'move', ref, to: transition, without: remove };
  const name = add[0] ?? (remove.length > 0 ? marks.statuses[id]?.name : undefined);
  if (name !== undefined) return { kind: 'label', ref, name, on: true, ...knownIn(row, name), without: remove };
  if (Object.hasOwn(marks.statuses, id) || Object.hasOwn(marks.tags, id)) return undefined;
  throw new TrackerError('invalid', { key: 'change.no-status', id });
}

/** Whether the project had such a label when it was last asked. */
function knownIn({ places }: IssueRow, name: string): { known?: true } {
  const isThere = places?.places.labels?.some((label) => label.toLowerCase() === name.toLowerCase());
  return isThere === true ? { known: true } : {};
}

function planOf(ref: IssueRef, { place, to: id }: IntentOf<'plan'>, { row, commands }: Known): Change {
  const all = (row.places?.places.plan ?? []).filter((one) => one.kind === place);
  const named = new Set([row.text.facts[place], expectedFacts(row.text.facts, commands)[place]]);
  // Several versions stand there as one name: none of them is taken off unasked.
  const there = all.filter(({ name }) => named.has(name));
  if (id === null)
    return { kind: 'plan', ref, place, id: there.at(-1)?.id ?? '', name: there.at(-1)?.name ?? '', on: false };
  const chosen = all.find((one) => one.id === id);
  if (!chosen) throw new TrackerError('invalid', { key: 'change.unknown' });
  return {
    kind: 'plan',
    ref,
    place,
    id,
    name: chosen.name,
    on: true,
    instead: there.filter((one) => one.id !== id).map(({ name }) => name),
  };
}

/** Taken off is the mark that is there, or will be: nothing where there is none. */
function duplicateOf(ref: IssueRef, of: IssueRef | null, { row, commands }: Known): Change | undefined {
  if (of !== null) return { kind: 'duplicate', ref, of, on: true };
  const marked = expectedFacts(row.text.facts, commands).duplicateOf ?? row.text.facts.duplicateOf;
  return marked ? { kind: 'duplicate', ref, of: marked, on: false } : undefined;
}

/** What was owed may be given up for this, or have arrived: whoever is there in either case is meant, or replaced. */
function assignOf(
  ref: IssueRef,
  { person: id, login }: IntentOf<'assign'>,
  { row, commands }: Known,
): Change | undefined {
  const others = commands.filter(({ command }) => command.kind !== 'assign' || command.person.id !== id);
  const without = expectedFacts(row.text.facts, others).assignees ?? [];
  // By the tracker's own name for them, where it told it.
  const known = [...without, ...(expectedFacts(row.text.facts, commands).assignees ?? [])].find((one) => one.id === id);
  if (login === null) return known && { kind: 'assign', ref, person: known, on: false };
  const one = factsOf(ref).capabilities.changes.assignees === 'one';
  const instead = one ? without.map((person) => person.id).filter((other) => other !== id) : [];
  const person = known ?? { id, name: login, login };
  return { kind: 'assign', ref, person, on: true, ...(instead.length > 0 && { instead }) };
}
