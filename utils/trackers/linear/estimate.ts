import { TrackerError } from '../failure';

/** What Linear's sizes of shirts are kept as. Source: Linear's documentation on estimates. */
const shirts: Readonly<Record<string, number>> = { XS: 1, S: 2, M: 3, L: 5, XL: 8, XXL: 13, XXXL: 21 };

/**
 * An estimate as Linear's field keeps it: a whole number; null for none. `type` as the team has it. Rejects what it
 * cannot hold with a TrackerError.
 */
export function estimateFor(value: string | null, type: string | undefined, team: string): number | null {
  if (type === 'notUsed') throw new TrackerError('invalid', { key: 'linear.no-estimates', team });
  if (value === null) return null;
  const number = shirtSize(value) ?? Number(value.trim() || 'x');
  if (!Number.isInteger(number)) throw new TrackerError('invalid', { key: 'linear.estimate-not-whole', value });
  return number;
}

/** What a size of shirts is kept as; undefined where it is none. */
export function shirtSize(value: string): number | undefined {
  return shirts[value.trim().toUpperCase()];
}
