import type { Row } from '../rows/row';

/**
 * What the review asks of an issue: to be labelled; nothing before its date; to be closed, if its owner agrees; its
 * label off, since somebody objected.
 */
export type ReviewState = 'untouched' | 'waiting' | 'closable' | 'back';

/** What can be proposed of many issues at once, and of which ones. */
export const reviewSteps = { label: 'untouched', close: 'closable', unlabel: 'back' } as const satisfies Record<
  string,
  ReviewState
>;
export type ReviewStep = keyof typeof reviewSteps;

/**
 * Where an issue stands in the review at a moment (milliseconds since 1970); undefined where it has no part in it.
 * Closing is proposed of what carries the label, is known to be open, was labelled by the team with a date that has
 * come, and to which nobody objected since. A label alone, set by hand, has no date. Pure.
 */
export function reviewStateOf({ state, review }: Pick<Row, 'state' | 'review'>, now: number): ReviewState | undefined {
  if (state === 'closed' || !review) return undefined;
  const last = review.dormant[0];
  if (last && review.held !== undefined) {
    if (last.objections.length > 0) return 'back';
    return state === 'open' && last.from <= now ? 'closable' : 'waiting';
  }
  return review.due !== undefined && review.due <= now ? 'untouched' : undefined;
}

/** Whether the review asks anything of an issue now. Pure. */
export function isToReview(row: Pick<Row, 'state' | 'review'>, now: number): boolean {
  const is = reviewStateOf(row, now);
  return is !== undefined && is !== 'waiting';
}
