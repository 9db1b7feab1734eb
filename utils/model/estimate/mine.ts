import type { Sha256 } from '../digest';
import type { Open } from '../entry-fields';
import { sealOf } from '../seal';
import type { Ballot } from './ballot';

/** What this device keeps of the person's own vote until it is opened: never part of an entry before. */
export interface Secret extends Open {
  round: string;
}

/** The person's own vote of this round. */
export interface MyVote {
  /**
   * Only on this device yet; sealed, and this device can open it; sealed on another device, whose value is not known
   * here; opened; opened, but it does not count.
   */
  state: 'here' | 'sealed' | 'elsewhere' | 'opened' | 'void';
  value?: string;
}

/** What this person voted, from their ballot and what this device keeps; undefined where they did not. */
export async function mineOf(
  ballot: Ballot | undefined,
  secret: Secret | undefined,
  cast: { issues: readonly string[]; round: string; author: string },
  sha256: Sha256,
): Promise<MyVote | undefined> {
  const kept = secret?.round === cast.round ? secret : undefined;
  if (!ballot?.seal) return kept && { state: 'here', value: kept.value };
  const { seal, open, value } = ballot;
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
