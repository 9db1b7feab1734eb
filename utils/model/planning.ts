import type { PlaceKind } from './places';
import { isReady, type Row } from './rows/row';

/** A sprint, cycle or milestone that is over, and what was finished in it. */
export interface Finished {
  kind: PlaceKind;
  name: string;
  /** The sum of the estimates of what was finished, and how many of those had none that is a number. */
  points: number;
  without: number;
}

/** What one project finished lately, the latest first; nothing where its tracker does not tell. */
export interface Pace {
  project: string;
  finished: Finished[];
}

/** So many of what was finished last make a velocity. */
export const counted = 3;

/** What issues come to together. */
export interface Load {
  points: number;
  /** How many have no estimate, or one that is no number. */
  without: number;
}

/** Estimates that are numbers, added up; those of shirt sizes are none. Pure. */
export function loadOf(estimates: readonly (string | undefined)[]): Load {
  const load = { points: 0, without: 0 };
  for (const estimate of estimates) {
    const number = estimate === undefined || estimate.trim() === '' ? NaN : Number(estimate);
    if (Number.isFinite(number)) load.points += number;
    else load.without += 1;
  }
  return load;
}

/**
 * What a team finishes in one go: the mean of the last three that it finished, by the tracker's own word, to one
 * decimal. Undefined, not known, where nothing is over yet, or what was finished was not estimated: nothing is made up
 * from less. Pure.
 */
export function velocityOf(finished: readonly Finished[]): number | undefined {
  const last = finished.slice(0, counted);
  const sum = last.reduce((all, { points }) => all + points, 0);
  return sum > 0 ? Math.round((sum / last.length) * 10) / 10 : undefined;
}

/**
 * Issues that were selected to be planned and are not ready for it: checks, questions, votes or a size are missing.
 * Pure.
 */
export function unready(rows: readonly Row[]): Row[] {
  return rows.filter(
    (row) => !isReady(row) || row.questions.open > 0 || row.estimate === undefined || row.ballot === 'voting',
  );
}
