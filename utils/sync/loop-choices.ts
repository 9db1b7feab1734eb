import type { LoopChoice } from '@/utils/model/loop';
import { placeNames, type Places } from '@/utils/model/places';
import type { View } from '@/utils/model/view';

type Given = Pick<LoopChoice, 'field' | 'label' | 'options'> & { now: string | null | undefined; chosen?: string | undefined; why?: string | undefined };

/** What can be set with a summary. Chosen is the status that is offered, and the agreed number where the tracker has another or none; all else stays as it is. Pure. */
export function choicesOf({ standing, estimate, tracker }: View, places: Places | undefined): LoopChoice[] {
  const { current, statuses, plan, offer } = standing;
  const agreed = estimate?.agreed;
  const sizes = (estimate?.scale ?? []).filter((value) => value !== '?' && value !== standing.estimate);
  const all: Given[] = [
    { field: 'status', label: 'Status', now: statuses.find(({ id }) => id === current)?.name, options: statuses.filter(({ id }) => id !== current), chosen: offer?.to, why: offer?.question },
    { field: 'estimate', label: 'Estimate', now: standing.estimate, options: named(sizes), chosen: agreed?.value, why: agreed && `Agreed on, as ${agreed.by} proposed.` },
    { field: 'priority', label: 'Priority', now: standing.priority, options: named((places?.priorities ?? []).filter((name) => name !== standing.priority)) },
    ...tracker.changes.plan.map((kind): Given => ({ field: `plan:${kind}`, label: placeNames[kind], now: plan[kind], options: (places?.plan ?? []).filter((place) => place.kind === kind && place.name !== plan[kind]) })),
  ];
  return all.filter(({ options }) => options.length > 0).map(choice);
}

function choice({ field, label, options, now, chosen, why }: Given): LoopChoice {
  const first = options.find(({ id }) => id === chosen);
  return { field, label, options, none: now ? `As it is: ${now}` : 'As it is', chosen: first?.id ?? '', ...(first && why !== undefined && { why }) };
}

function named(names: readonly string[]): { id: string; name: string }[] {
  return names.map((name) => ({ id: name, name }));
}
