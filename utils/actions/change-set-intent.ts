import type { PlannedIntent } from '@/utils/model/intent';
import type { Cannot, ChangePart, PartEdit } from '@/utils/model/change-set';
import type { IssueFacts } from '@/utils/model/issue';
import type { Policy } from '@/utils/model/policy';
import { type IssueRef, longKeyOf } from '@/utils/model/ref';
import { fitted } from '@/utils/model/workflow';
import { factsOf } from '@/utils/trackers/facts';
import { cannotDuplicate } from './change-set-duplicate';
import { assigning } from './change-set-people';
import type { Wanted, Ground } from './change-set-plan';

/** An edit as what a person says of one issue, or why its project cannot have it. */
export function intentOf(
  ref: IssueRef,
  { edit, places, people }: Wanted,
  { policy, facts }: Ground,
): PlannedIntent | Cannot {
  const { capabilities } = factsOf(ref);
  if (edit.kind === 'assign') return assigning(edit.to, facts, people);
  if (edit.kind === 'duplicate') return cannotDuplicate(ref, edit.of, facts) ?? { kind: 'duplicate', of: edit.of };
  if (edit.kind === 'plan') {
    if (!capabilities.changes.plan.includes(edit.place)) return 'no-such-place';
    if (!places) return 'not-told';
    if (edit.to === null) return { kind: 'plan', place: edit.place, to: null };
    const [chosen, another] = places.plan.filter(({ kind, name }) => kind === edit.place && name === edit.to);
    if (another) return 'several-places';
    return chosen ? { kind: 'plan', place: edit.place, to: chosen.id } : 'no-such-place';
  }
  if (edit.kind === 'estimate') return { kind: 'estimate', value: factsOf(ref).estimateAs(edit.to) };
  const marks = fitted(policy, capabilities);
  if (edit.kind === 'priority')
    return capabilities.changes.priorities ? { kind: 'priority', to: edit.to } : 'no-priorities';
  if (edit.kind === 'status')
    return Object.hasOwn(marks.statuses, edit.to) ? { kind: 'status', to: edit.to } : 'no-such-status';
  const mark = Object.hasOwn(marks.tags, edit.tag) ? marks.tags[edit.tag] : undefined;
  if (!mark || (mark.as !== 'label' && !edit.on)) return 'no-such-tag';
  if (mark.as !== 'label') return { kind: 'status', to: edit.tag };
  return { kind: 'label', name: mark.name, on: edit.on };
}

/** Before and after as the screen shows them: a status by its id in the policy, or as the tracker has it. */
export function textsOf(edit: PartEdit, facts: IssueFacts, policy: Policy): Pick<ChangePart, 'before' | 'after'> {
  const { priority, labels = [] } = facts;
  const status = facts.status ?? facts.state ?? '';
  if (edit.kind === 'priority') return { before: priority ?? '', after: edit.to };
  if (edit.kind === 'estimate') return { before: String(facts.estimate ?? ''), after: edit.to };
  if (edit.kind === 'plan') return { before: facts[edit.place] ?? '', after: edit.to ?? '' };
  if (edit.kind === 'assign')
    return { before: facts.assignees?.map(({ name }) => name).join(', ') ?? '', after: edit.to ?? '' };
  if (edit.kind === 'duplicate') return { before: '', after: longKeyOf(edit.of) };
  if (edit.kind === 'tag') return edit.on ? { before: '', after: edit.tag } : { before: edit.tag, after: '' };
  const names = new Set(labels.map((label) => label.toLowerCase()));
  const had = Object.entries(policy.statuses).findLast(([, { as, name }]) =>
    as === 'label' ? names.has(name.toLowerCase()) : name.toLowerCase() === status.toLowerCase(),
  );
  return { before: had?.[0] ?? '', after: edit.to };
}
