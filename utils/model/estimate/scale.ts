import type { Policy } from '../policy';

/** "I cannot tell": on every scale, and nowhere on it. */
export const unsure = '?';

/** What lies between the votes of a round. */
export interface Spread {
  min: string;
  max: string;
  /** In the middle; of two in the middle the larger. */
  median: string;
  /** How many steps of the scale lie between `min` and `max`. */
  steps: number;
}

/** The estimates to choose from: the policy's, each once, and always "?" at the end. */
export function scaleOf({ scale }: Pick<Policy, 'scale'>): string[] {
  const values = new Map(scale.map((value) => [plain(value), value.trim()]));
  values.delete('');
  values.delete(unsure);
  return [...values.values(), unsure];
}

/** An estimate as the scale spells it: `xl` is `XL`, `5.0` is `5`. Undefined where it is not on the scale. */
export function spelled(scale: readonly string[], text: string): string | undefined {
  const wanted = plain(text);
  return scale.find((value) => plain(value) === wanted);
}

/** What lies between votes, by their steps on the scale; undefined where nobody gave one but "?". */
export function spreadOf(scale: readonly string[], votes: readonly string[]): Spread | undefined {
  const steps = votes.flatMap((vote) => stepOf(scale, vote)).sort((a, b) => a - b);
  const [min, max] = [steps[0], steps.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const median = steps[Math.floor(steps.length / 2)] ?? max;
  const at = (step: number): string => scale[step] ?? unsure;
  return { min: at(min), max: at(max), median: at(median), steps: max - min };
}

/**
 * Whether a vote lies so far from the middle of all that its reason is worth hearing: two steps of the scale or more.
 */
export function isFar(scale: readonly string[], { median }: Spread, vote: string): boolean {
  const [step] = stepOf(scale, vote);
  const [middle = 0] = stepOf(scale, median);
  return step !== undefined && Math.abs(step - middle) >= 2;
}

function stepOf(scale: readonly string[], vote: string): number[] {
  const step = vote === unsure ? -1 : scale.indexOf(vote);
  return step < 0 ? [] : [step];
}

function plain(text: string): string {
  const lower = text.trim().toLowerCase();
  return /^\d+[.,]\d+$/.test(lower) ? String(Number(lower.replace(',', '.'))) : lower;
}
