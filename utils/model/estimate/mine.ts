import type { Sha256 } from '../digest';
import type { Open } from '../entry-fields';
import { sealOf } from '../seal';
import type { CastVote } from './cast-vote';

/** What this device keeps of the person's own vote until it is opened: never part of an entry before. */
export interface Secret extends Open {
  /** Of the ballot; kept under its first name, since it is part of the key in the database. */
  round: string;
}

/** The person's own vote of this ballot. */
export interface MyVote {
  /**
   * Only on this device yet; sealed, and this device can open it; sealed on another device, whose value is not known
   * here; opened; opened, but it does not count.
   */
  state: 'here' | 'sealed' | 'elsewhere' | 'opened' | 'void';
  value?: string;
}

/** What this person voted, from what they cast and what this device keeps; undefined where they did not. */
export async function mineOf(
  castVote: CastVote | undefined,
  secret: Secret | undefined,
  cast: { issues: readonly string[]; ballot: string; author: string },
  sha256: Sha256,
): Promise<MyVote | undefined> {
  const kept = secret?.round === cast.ballot ? secret : undefined;
  if (!castVote?.seal) return kept && { state: 'here', value: kept.value };
  const { seal, open, value } = castVote;
  const { issues, ...by } = cast;
  const hashes = kept
    ? await Promise.all(issues.map((issue) => sealOf({ issue, ...by, value: kept.value, salt: kept.salt }, sha256)))
    : [];
  const fits = hashes.includes(seal.value.hash);
  const isOpen = open !== undefined && open.stamp > seal.stamp && (!fits || open.value.salt === kept?.salt);
  if (kept && fits && !isOpen) return { state: 'sealed', value: kept.value };
  if (!open) return { state: 'elsewhere' };
  return value === undefined ? { state: 'void' } : { state: 'opened', value };
}
