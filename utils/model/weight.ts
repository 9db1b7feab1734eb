import type { CheckRule } from './policy';
import type { IssueFacts } from './issue';
import type { Level } from './readiness/check';
import type { Told } from './told';

/** How a check counts for a team, from the strictest. */
export const weights = ['required', 'from-a-day', 'advised', 'watching', 'off'] as const;
export type Weight = (typeof weights)[number];

/** How a check counts by its rule. */
export function weightOf({ level, requiredFrom, watched }: CheckRule): Weight {
  if (level === 'advised' && requiredFrom !== undefined) return 'from-a-day';
  return level === 'off' && watched ? 'watching' : level;
}

/**
 * A rule by which a check counts so, from `today` (`2026-11-28`) on where it counts from a day. Versions that know only
 * required, advised and off read the nearest of these.
 */
export function weighing(rule: Partial<CheckRule>, weight: Weight, today: string): CheckRule {
  const { requiredFrom: _, watched: __, ...rest } = rule;
  if (weight === 'from-a-day') return { ...rest, level: 'advised', requiredFrom: today };
  return weight === 'watching' ? { ...rest, level: 'off', watched: true } : { ...rest, level: weight };
}

/** When an issue was written and edited, as far as it could be seen; ISO 8601. */
export interface Written extends Pick<IssueFacts, 'createdAt' | 'updatedAt'> {
  /** The last edit of its description. */
  editedAt?: string;
}

/** How a rule has a check count for one issue, and what is to be said of that; undefined where it is off. */
export function levelFor(rule: CheckRule, written: Written): { level: Level; note?: Told } | undefined {
  const weight = weightOf(rule);
  if (weight === 'off') return undefined;
  if (weight !== 'from-a-day') return { level: weight };
  const from = rule.requiredFrom ?? '';
  const isSince = writtenSince(written, from);
  if (isSince === true) return { level: 'required' };
  return { level: 'advised', note: { key: 'check.required-since', from, seen: isSince !== undefined } };
}

/** Whether an issue was written or edited on a day or later; undefined where nobody could see. */
function writtenSince({ createdAt, editedAt, updatedAt }: Written, day: string): boolean | undefined {
  const since = (at: string | undefined): boolean => at !== undefined && at.slice(0, 10) >= day;
  if (since(createdAt) || since(editedAt)) return true;
  // Whatever happens to an issue, an edit too, makes it updated.
  if (updatedAt !== undefined && !since(updatedAt)) return false;
  return createdAt !== undefined && editedAt !== undefined ? false : undefined;
}
