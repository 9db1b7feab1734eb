import type { IssueRef } from '../ref';
import type { Row } from '../rows/row';
import { reviewStateOf, type ReviewStep, reviewSteps } from './state';

/** A step that the review proposes, and of which issues. */
export interface ReviewOffer {
  step: ReviewStep;
  /** At most `mostAtOnce`. */
  refs: IssueRef[];
  /** How many there are. */
  all: number;
  /** Of those to be labelled: how many carry the label already, set by hand and so without a date. */
  byHand: number;
}

/** What came back first, and nothing new before the old is settled. */
const order = ['unlabel', 'close', 'label'] as const satisfies ReviewStep[];

/** Before closing each issue is read anew: more of them would take minutes. */
const mostAtOnce: Record<ReviewStep, number> = { unlabel: 1000, close: 50, label: 1000 };

/**
 * What can be proposed of some rows at a moment (milliseconds since 1970): of those that are selected, where any is,
 * else of all. Pure.
 */
export function reviewOffers(rows: readonly Row[], selected: ReadonlySet<IssueRef>, now: number): ReviewOffer[] {
  const chosen = rows.filter(({ ref }) => selected.has(ref));
  const meant = chosen.length > 0 ? chosen : rows;
  return order.flatMap((step) => {
    const own = meant.filter((row) => reviewStateOf(row, now) === reviewSteps[step]);
    if (own.length === 0) return [];
    const byHand = step === 'label' ? own.filter(({ review }) => review?.held !== undefined).length : 0;
    return [{ step, refs: own.slice(0, mostAtOnce[step]).map(({ ref }) => ref), all: own.length, byHand }];
  });
}
