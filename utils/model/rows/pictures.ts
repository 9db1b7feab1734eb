import type { Row, Turn } from './row';

/** How long something waits, by the filter words that find the same. Together they hold everything, each once. */
export const waits = [
  { id: 'week', filter: 'waiting:<7d' },
  { id: 'month', filter: '-waiting:<7d waiting:<28d' },
  { id: 'quarter', filter: '-waiting:<28d waiting:<90d' },
  { id: 'longer', filter: '-waiting:<90d' },
] as const;
export type Wait = (typeof waits)[number]['id'];

const day = 24 * 60 * 60 * 1000;
const bounds: readonly (readonly [Wait, number])[] = [
  ['week', 7],
  ['month', 28],
  ['quarter', 90],
];

/** Whose turn it can be that something waits for. */
export const waitedFor = ['me', 'team', 'author'] as const satisfies readonly Turn[];
export type WaitedFor = (typeof waitedFor)[number];

/** How many open issues wait for whom, and since when. `now`: milliseconds since 1970. Pure. */
export function waitingCounts(rows: readonly Row[], now: number): Record<WaitedFor, Record<Wait, number>> {
  const none = (): Record<Wait, number> => ({ week: 0, month: 0, quarter: 0, longer: 0 });
  const counts = { me: none(), team: none(), author: none() };
  for (const { state, turn, since } of rows)
    if (state !== 'closed' && turn !== 'nobody') counts[turn][waitOf(now - since)] += 1;
  return counts;
}

function waitOf(age: number): Wait {
  return bounds.find(([, days]) => age < days * day)?.[0] ?? 'longer';
}

/**
 * How many open issues lack what a required check asks for, the most first; those that all issues have are left out.
 * Pure.
 */
export function failingCounts(rows: readonly Row[]): { check: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { state, failing } of rows)
    if (state !== 'closed') for (const check of failing) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts]
    .map(([check, count]) => ({ check, count }))
    .toSorted((a, b) => b.count - a.count || (a.check < b.check ? -1 : 1));
}
