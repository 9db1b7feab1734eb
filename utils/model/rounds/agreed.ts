import type { Estimate } from '../estimate/estimate';
import type { Row } from '../rows/row';
import { nearEnough } from './outcome';
import type { Round, RoundIssue } from './round';

/** What of an issue's estimates tells the size that its team came to. */
export interface Sized {
  /** What the team agreed on. */
  agreed?: string;
  /** What the tracker holds. */
  held?: string;
  ballot: Estimate['phase'];
  spread?: { steps: number; median?: string };
}

/**
 * The size that a team came to: the number it agreed on; else the one that the tracker holds, which somebody set; else
 * the middle of votes that are open and lie within one step, as the panel proposes it. Undefined: none yet. Pure.
 */
export function sizeOf({ agreed, held, ballot, spread }: Sized): string | undefined {
  const isNear = ballot === 'revealed' && spread !== undefined && spread.steps <= nearEnough;
  return agreed ?? held ?? (isNear ? spread.median : undefined);
}

/** The tag that says the opposite of what a team agrees on once every required check passes and it has a size. */
export const contradicted = 'needs-discovery';

/** Statuses of Tend's own that come before the last one. */
const before: ReadonlySet<string> = new Set(['needs-grooming', 'ready-for-grooming', 'needs-estimation']);

/**
 * What people agree on in a round, with a size, and its owner has not set in the tracker yet: once votes are open, or
 * the issue was closed before. Only issues of projects whose rounds the person at this screen owns. Pure.
 */
export function agreedIn(round: Pick<Round, 'phase' | 'issues' | 'rules'>): RoundIssue[] {
  const owned = new Set(round.rules.filter(({ owns }) => owns).map(({ project }) => project));
  return round.issues.filter(
    ({ row, outcome, placed }) =>
      owned.has(row.project) &&
      (round.phase !== 'open' || placed.done !== undefined) &&
      row.state !== 'closed' &&
      outcome.is === 'agrees' &&
      sizeIn(row) !== undefined &&
      !isSet(row),
  );
}

function sizeIn({ estimate, ballot, spread }: Row): string | undefined {
  return sizeOf({ ...(estimate !== undefined && { held: estimate }), ballot, ...(spread && { spread }) });
}

/** A status of the team's own is left as it is, as the panel leaves it. */
function isSet({ status, estimate, tags }: Row): boolean {
  return estimate !== undefined && status !== undefined && !before.has(status) && !tags.includes(contradicted);
}
