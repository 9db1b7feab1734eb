import type { ChangeIntent } from '@/utils/model/intent';
import type { SummaryChoice, SummarySet } from '@/utils/model/summary-form';
import type { Candidate } from '@/utils/model/native';
import { placeNames, type Places } from '@/utils/model/places';
import type { Told } from '@/utils/model/told';
import type { View } from '@/utils/model/view';

interface Option {
  id: string;
  name: string;
  active?: true;
}

type Given = Pick<SummaryChoice, 'label'> & {
  now: string | null | undefined;
  options: readonly Option[];
  says(option: Option): SummarySet;
  chosen?: string | undefined;
  why?: Told | undefined;
};

/**
 * What can be set with a summary. Chosen is the status that is offered, and the agreed number where the tracker has
 * another or none; all else stays as it is. Pure.
 */
export function choicesOf(
  { workflow, estimate, tracker }: View,
  places: Places | undefined,
  people: readonly Candidate[],
): SummaryChoice[] {
  const { current, statuses, plan, offer, assignees = [] } = workflow;
  const agreed = estimate?.agreed;
  const setting = (label: string, intent: (id: string) => ChangeIntent) => ({
    label,
    says: ({ id, name }: Option): SummarySet => ({ says: `${label}: ${name}`, intent: intent(id) }),
  });
  const all: Given[] = [
    {
      ...setting('Status', (to) => ({ kind: 'status', to })),
      now: statuses.find(({ id }) => id === current)?.name,
      options: statuses,
      chosen: offer?.to,
      why: offer?.question,
    },
    {
      ...setting('Estimate', (value) => ({ kind: 'estimate', value })),
      now: workflow.estimate,
      options: named((estimate?.scale ?? []).filter((value) => value !== '?')),
      chosen: agreed?.value,
      why: agreed && { key: 'choice.agreed', by: agreed.by },
    },
    {
      ...setting('Priority', (to) => ({ kind: 'priority', to })),
      now: workflow.priority,
      options: named(places?.priorities ?? []),
    },
    ...tracker.changes.plan.map((place): Given => ({
      ...setting(placeNames[place], (to) => ({ kind: 'plan', place, to })),
      now: plan[place],
      options: (places?.plan ?? []).filter(({ kind }) => kind === place),
    })),
    {
      label: 'Assignee',
      now: assignees.map(({ name }) => name).join(', '),
      options: people
        .filter(({ id }) => !assignees.some((one) => one.id === id))
        .map(({ id, name, me }) => ({ id, name: me ? `${name} (you)` : name })),
      says: ({ id, name }) => ({
        says: `Assign ${name}`,
        intent: { kind: 'assign', person: id, login: loginOf(people, id) },
      }),
    },
  ];
  return all.flatMap(choice);
}

/** Nothing is offered where nothing else could be chosen. */
function choice({ label, options, now, chosen, why, says }: Given): SummaryChoice[] {
  const others = options.filter(({ name }) => name !== now);
  if (others.length === 0) return [];
  const first = others.findIndex(({ id }) => id === chosen);
  return [
    {
      label,
      options: others.map((option) => ({
        name: option.active ? `${option.name} (now)` : option.name,
        ...says(option),
      })),
      ...(now && { now }),
      chosen: first < 0 ? '' : String(first),
      ...(first >= 0 && why !== undefined && { why }),
    },
  ];
}

function named(names: readonly string[]): Option[] {
  return names.map((name) => ({ id: name, name }));
}

function loginOf(people: readonly Candidate[], wanted: string): string {
  const person = people.find(({ id }) => id === wanted);
  return person?.login ?? person?.name ?? '';
}
