import type { ChangePart, PartEdit } from '@/utils/model/change-set';
import { lastOfferOf } from '@/utils/model/offer';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { agreedIn, contradicted, sizeOf } from '@/utils/model/rounds/agreed';
import { roundsAt } from '@/utils/model/rounds/round';
import { fitted, seenIn } from '@/utils/model/workflow';
import { workflowOf } from '@/utils/model/status';
import type { RowStore } from '@/utils/store/row-store';
import { factsOf } from '@/utils/trackers/facts';
import { type Ground, groundOf, partOn, type PlanTools } from './change-set-plan';
import { keptRules } from '@/utils/sync/kept-rules';

/** What telling what a round agreed on needs of the app. */
export interface AgreedTools extends PlanTools {
  rows: Pick<RowStore, 'get'>;
  now(): number;
}

/**
 * Which of some issues people agree on in the round whose votes were opened at a moment (milliseconds since 1970), of
 * those whose rounds this person owns: by the rows and rules that this device holds now, whatever a screen showed.
 */
export async function agreedOf(tools: AgreedTools, refs: readonly IssueRef[], reveals: number): Promise<Set<IssueRef>> {
  const rules = await keptRules(tools.store, refs.map(projectOf));
  const rows = await tools.rows.get(refs);
  const rounds = ([0, 1] as const).flatMap((nth) => roundsAt(rules, rows, tools.now(), nth));
  const found = rounds.filter((round) => round.reveals === reveals).flatMap(agreedIn);
  return new Set(found.map(({ row }) => row.ref));
}

/**
 * What follows from what people agree on about one issue: the status that the panel's offers lead to, the size, and the
 * tag that says the opposite off. One part a change; where nothing changes, one that says why. Nothing is sent.
 */
export async function planAgreed(
  tools: AgreedTools,
  id: string,
  ref: IssueRef,
  agreed: ReadonlySet<IssueRef>,
): Promise<ChangePart[]> {
  const ground = await groundOf(tools, `${id}-0`, ref);
  if (!('part' in ground)) return [ground];
  const not: ChangePart = { ...ground.part, person: '' };
  if (!agreed.has(ref)) return [{ ...not, cannot: 'not-agreed' }];
  const edits = await editsOf(tools, ground);
  const parts = edits.map((edit, n) => ({ ...partOn(ground, `${id}-${n}`, { edit }), edit }));
  const other = parts.filter(({ cannot }) => cannot !== 'already');
  return other.length > 0 ? other : [{ ...not, cannot: 'already' }];
}

async function editsOf({ views }: AgreedTools, { part: { ref }, facts, policy }: Ground): Promise<PartEdit[]> {
  const view = await views.recall(ref);
  if (!view) return [];
  const { checks, estimate: voting, workflow } = view;
  const size = sizeOf({
    ...(voting?.agreed && { agreed: voting.agreed.value }),
    ...(workflow.estimate !== undefined && { held: workflow.estimate }),
    ballot: voting?.phase ?? 'idle',
    ...(voting?.spread && { spread: voting.spread }),
  });
  const marks = fitted(policy, factsOf(ref).capabilities);
  const offer = lastOfferOf({
    workflow: workflowOf(seenIn(facts), marks),
    checks,
    ...(size !== undefined && { estimate: size }),
  });
  const isTagged = workflow.tags.some(({ id, on, label }) => id === contradicted && on && label !== undefined);
  return [
    ...(offer ? [{ kind: 'status' as const, to: offer.to }] : []),
    ...(size === undefined ? [] : [{ kind: 'estimate' as const, to: size }]),
    ...(isTagged ? [{ kind: 'tag' as const, tag: contradicted, on: false }] : []),
  ];
}
