import type { Decide } from './entry-fields';
import { byOrder, type Found, type Marked, type Markings, marksOf } from './marked';

/** A decision that people marked. */
export interface Decision extends Marked {
  /** What takes its place: another decision's key. */
  supersededBy?: string;
}

/** Decisions that people marked, the oldest first, those that others took the place of among them. Pure, total. */
export function decisionsOf(given: Markings): Decision[] {
  const found = marksOf(given, 'decide', 'decided');
  const supersededBy = supersededIn(found);
  return found.map(({ mark }) => {
    const by = supersededBy.get(mark.key);
    return by === undefined ? mark : { ...mark, supersededBy: by };
  });
}

/**
 * By its key, what takes the place of a decision. The last word first, and none that closes a circle: of two decisions
 * that replace each other, the one said last to do so stands.
 */
function supersededIn(found: readonly Found<Decide>[]): Map<string, string> {
  const known = new Set(found.map(({ mark }) => mark.key));
  const said = found
    .flatMap(({ mark, words }) =>
      words.flatMap(({ value: { instead, not }, order }) =>
        instead === undefined || not || !known.has(instead) ? [] : [{ by: mark.key, of: instead, order }],
      ),
    )
    .sort(byOrder)
    .toReversed();
  const result = new Map<string, string>();
  for (const { by, of } of said) if (!result.has(of) && !leadsTo(result, by, of)) result.set(of, by);
  return result;
}

/** Whether one thing is, in the end, replaced by another, or is it. */
function leadsTo(supersededBy: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = supersededBy.get(at)) if (at === to) return true;
  return false;
}
