import type { Row } from '../rows/row';
import { minutesFor, wantedOf } from './wanted';
import type { Round } from './round';

/** What of some issues a round has room for, and what waits, both in their order. */
export interface Fitting {
  fits: Row[];
  waits: Row[];
  /** Minutes that what fits takes each person. */
  minutes: number;
}

/**
 * What still fits into a round, in the order given: the first that is too long ends it, so that nothing is passed over
 * for something that happens to be short. What is in already, closed, or of a project without this round is left out.
 * Pure.
 */
export function fittingInto(round: Round, candidates: readonly Row[]): Fitting {
  const there = new Set(round.issues.map(({ row }) => row.ref));
  const projects = new Set(round.rules.filter(({ owns }) => owns).map(({ project }) => project));
  const free = candidates.filter(
    ({ ref, project, state }) => projects.has(project) && state !== 'closed' && !there.has(ref),
  );
  let minutes = 0;
  let count = 0;
  for (const row of free) {
    const next = minutes + minutesFor[wantedOf(row)];
    if (round.takes + next > round.minutes) break;
    [minutes, count] = [next, count + 1];
  }
  return { fits: free.slice(0, count), waits: free.slice(count), minutes };
}

/** Where the next issue that is put into a round stands in its order. Pure. */
export function nextPlace({ issues }: Pick<Round, 'issues'>): number {
  return issues.reduce((last, { placed }) => Math.max(last, placed.at + 1), 0);
}
