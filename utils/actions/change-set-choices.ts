import type { BulkChoices, ChoiceKind } from '@/utils/model/change-set';
import type { Places } from '@/utils/model/places';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { factsOf } from '@/utils/trackers/facts';
import { askEach } from './ask-each';
import { namesOf } from './change-set-people';
import type { Planning } from './planning';
import type { SyncTools } from '@/utils/sync/run';

const none: BulkChoices = { statuses: [], tags: [], priorities: [], plan: [], people: [] };

type ChoiceTools = Pick<SyncTools, 'folded'> & { planning: Planning };

/** What these issues can be given. No tracker is asked for statuses and tags: the teams' policies name them. */
export async function choicesOf(
  tools: ChoiceTools,
  refs: readonly IssueRef[],
  edits: ChoiceKind,
  text = '',
): Promise<BulkChoices> {
  if (edits === 'assign') return { ...none, people: await namesOf(tools.planning, refs, text) };
  if (edits === 'status' || edits === 'tag') return marksOf(tools, refs);
  const asked = edits === 'plan' ? refs : refs.filter((ref) => factsOf(ref).capabilities.changes.priorities);
  const all = [...(await placesOf(tools, asked)).values()];
  const places = all.flatMap(({ plan }) => plan.map(({ kind, name }) => ({ kind, name })));
  return {
    ...none,
    priorities: [...new Set(all.flatMap(({ priorities }) => priorities))],
    plan: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
  };
}

async function marksOf({ folded }: ChoiceTools, refs: readonly IssueRef[]): Promise<BulkChoices> {
  const [statuses, tags] = [new Set<string>(), new Set<string>()];
  for (const project of new Set(refs.map(projectOf))) {
    const { policy } = await folded(project);
    for (const id of Object.keys(policy.statuses)) statuses.add(id);
    for (const id of Object.keys(policy.tags)) tags.add(id);
  }
  return { ...none, statuses: [...statuses], tags: [...tags] };
}

/**
 * What each project has to give to all of its issues, by project. A tracker that does not answer keeps nobody from
 * changing what the others hold.
 */
export async function placesOf({ planning }: ChoiceTools, refs: readonly IssueRef[]): Promise<Map<string, Places>> {
  return askEach(refs, async (ref) => {
    const places = await planning.places(ref);
    return { ...places, plan: places.plan.filter(({ own }) => !own) };
  });
}
