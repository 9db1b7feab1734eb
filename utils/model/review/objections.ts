import type { Value } from '../entry-schemas';
import { timeIn } from '../comment-text';
import { timeOf } from '../stamp';
import type { ReviewGiven } from './facts';

/** Why an issue that was labelled is not closed: a 👍, a comment, words in Tend, any other change of the issue. */
export type Objection = 'thumb' | 'comment' | 'said' | 'change';

/**
 * The label itself is a change of the issue, and the clock of whoever set it may be wrong; in milliseconds. Reactions
 * and comments are counted, so none is missed meanwhile.
 */
const slack = 10 * 60_000;

/**
 * Who objected to an issue being dormant: anybody, the crowd too. What nobody had seen when it was labelled counts as
 * well, however old it is: GitHub tells no list that somebody reacted. `since`: when it was labelled. Pure, total.
 */
export function objectionsIn(given: ReviewGiven, since: number, seen: Value<'dormant'>): Objection[] {
  const { voices, native, commentTexts, facts } = given;
  const isNew = (at: number): boolean => at > seen.touched;
  const fields = voices.flatMap(({ entry }) => Object.entries(entry));
  const said = fields.filter(([field, [, stamp]]) => !field.startsWith('dormant:') && isNew(timeOf(stamp)));
  const isThumb = ([field, [value]]: (typeof said)[number]): boolean =>
    field === 'ready' || (field === 'reaction' && value === '+1');
  const found: Record<Objection, boolean> = {
    thumb:
      (native?.counts['+1'] ?? 0) > seen.thumbs ||
      (native?.reactions ?? []).some(({ content, at, by }) => content !== '-1' && !by.app && isNew(timeIn(at))) ||
      said.some(isThumb),
    comment:
      (seen.comments !== undefined && (native?.comments ?? 0) > seen.comments) ||
      commentTexts.some(({ at }) => isNew(timeIn(at))),
    said: said.some((one) => !isThumb(one)),
    change: timeIn(facts.updatedAt ?? '') > since + slack,
  };
  return (['thumb', 'comment', 'said', 'change'] as const).filter((one) => found[one]);
}
