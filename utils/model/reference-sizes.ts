import type { Row } from './rows/row';
import type { Told } from './told';

/** What finished issues of one size took, in days: the middle, and between which two the middle half of them lies. */
export interface ReferenceSize {
  size: string;
  count: number;
  middle: number;
  from: number;
  to: number;
}

/** What finished issues took by size; only once this person has voted. */
export interface SizesTold {
  took?: Told;
}

/** What a team's sizes took. */
export interface References {
  /** Smallest first; only sizes of the scale of which enough were finished. */
  sizes: ReferenceSize[];
  /** Whether larger sizes took longer: the middle of each lies above the middle half of the one before. */
  pattern: boolean;
  /** How many issues with a size were finished, of any size. */
  finished: number;
}

/** Fewer issues of a size tell nothing. */
export const enough = 3;

/** By the rows of one project that a device has. Pure. */
export function referencesOf(
  rows: readonly Pick<Row, 'estimate' | 'took' | 'state'>[],
  scale: readonly string[],
): References {
  const done = rows.flatMap(({ estimate, took, state }) =>
    state === 'closed' && estimate !== undefined && took !== undefined ? [{ size: estimate, took }] : [],
  );
  const sizes = scale.flatMap((size): ReferenceSize[] => {
    const days = done.flatMap((one) => (one.size === size ? [one.took] : [])).toSorted((a, b) => a - b);
    if (days.length < enough) return [];
    return [{ size, count: days.length, middle: partOf(days, 0.5), from: partOf(days, 0.25), to: partOf(days, 0.75) }];
  });
  const pattern = sizes.length > 1 && sizes.every(({ middle }, at) => at === 0 || middle > (sizes[at - 1]?.to ?? 0));
  return { sizes, pattern, finished: done.length };
}

/** A quantile of sorted numbers, between two of them where it lies there. */
function partOf(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}
