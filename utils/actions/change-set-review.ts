import { isSo, inverseOf } from '@/utils/model/change-back';
import type { Change } from '@/utils/model/change';
import type { PlannedIntent } from '@/utils/model/intent';
import type { Cannot, ChangePart } from '@/utils/model/change-set';
import { chosenWay } from '@/utils/model/closing-way';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import { reviewStateOf, type ReviewStep, reviewSteps } from '@/utils/model/review/state';
import type { Row } from '@/utils/model/rows/row';
import type { RowStore } from '@/utils/store/row-store';
import { capabilitiesOf, factsOf } from '@/utils/trackers/facts';
import { TrackerError } from '@/utils/trackers/failure';
import { type Ground, groundOf, type PlanTools } from './change-set-plan';
import { changeOf } from './changes';
import { labelFor } from '@/utils/views/review-facts';
import type { ReadTools } from '@/utils/sync/read-issue';
import { readAnew } from '@/utils/sync/read-anew';

/** What planning a step of the review needs of the app. */
export interface ReviewTools extends PlanTools, ReadTools {
  rows: Pick<RowStore, 'get'>;
  /** Makes rows anew from what was read. */
  refreshRows(refs: readonly IssueRef[]): Promise<void>;
}

/**
 * What one step of the quarterly review changes of an issue, or why it cannot: by the rows and rules that this device
 * holds now, whatever a screen showed. Before closing is proposed, and before a label goes, the issue is read anew: no
 * list tells that somebody reacted. Nothing is sent.
 */
export async function planReview(tools: ReviewTools, id: string, ref: IssueRef, step: ReviewStep): Promise<ChangePart> {
  const before = await groundOf(tools, id, ref);
  if (!('part' in before)) return before;
  if (step === 'close') {
    if (!(await readAnew(tools, before.part))) return { ...before.part, person: '', cannot: 'not-read-now' };
    await tools.refreshRows([ref]);
  }
  const ground = await groundOf(tools, id, ref);
  if (!('part' in ground)) return ground;
  const [row] = await tools.rows.get([ref]);
  const not = (cannot: Cannot): ChangePart => ({ ...ground.part, person: '', cannot });
  if (!row || reviewStateOf(row, tools.now()) !== reviewSteps[step]) return not('not-in-review');
  if (step === 'close') return closing(tools, ground, not);
  return labelling(ground, row, step === 'label', not);
}

/** An issue that carries the label already keeps it, and gets its date all the same. */
function labelling(ground: Ground, { review, comments }: Row, on: boolean, not: (cannot: Cannot) => ChangePart) {
  const { part, row, policy, commands, facts } = ground;
  const name = on ? labelFor(part.ref, policy.review.label) : (review?.held ?? policy.review.label);
  const intent: PlannedIntent = { kind: 'label', name, on };
  const change = changeOf(part.ref, intent, { row, policy, commands });
  if (!change) return not('already');
  const seen = {
    touched: review?.touched ?? 0,
    thumbs: review?.thumbs ?? 0,
    ...(comments !== undefined && { comments }),
  };
  const texts = on ? { before: review?.held ?? '', after: name } : { before: name, after: '' };
  const back = isSo(facts, change) ? [] : inverseOf(facts, change);
  return { ...part, tracker: trackerOf(ground), ...texts, change, back, ...(on && { seen }) };
}

async function closing(
  { accounts, trackerFor }: ReviewTools,
  ground: Ground,
  not: (cannot: Cannot) => ChangePart,
): Promise<ChangePart> {
  const { part, policy, facts } = ground;
  const account = await accounts.of(tenantOf(part.ref));
  if (!account) return not('no-account');
  const ways = await trackerFor(account).closings(part.ref).catch(told);
  if (!ways) return not('not-read-now');
  const way = chosenWay(ways, policy.review.status);
  if (typeof way === 'string') return not(way);
  const change: Change = { kind: 'move', ref: part.ref, to: way.status, state: 'closed', reason: 'not-planned' };
  if (isSo(facts, change)) return not('already');
  const texts = { before: facts.status ?? facts.state ?? '', after: way.status };
  return { ...part, tracker: trackerOf(ground), ...texts, change, back: inverseOf(facts, change) };
}

/** A tracker that does not answer keeps nobody from closing what the others hold. */
function told(error: unknown): undefined {
  if (!(error instanceof TrackerError)) throw error;
}

/** By what its account may do there: some of Jira's may change quietly. */
function trackerOf({ part: { ref }, row }: Ground): ChangePart['tracker'] {
  const { changes } = capabilitiesOf(ref, row.native);
  return { name: factsOf(ref).capabilities.name, tells: changes.tells };
}
