import type { Sha256 } from '../digest';
import { hear, hearAll, type Open, type Seal, type Spoken } from '../entry-fields';
import type { Author, Voice } from '../fold';
import { isOpenedBy } from '../seal';
import type { Stamp } from '../stamp';
import { spelled } from './scale';

/**
 * Why a vote is shown but does not count: opened without a seal; sealed again after it was opened; with a seal that is
 * somebody else's or another round's; opened to what was not sealed, or sealed for another issue; not on the scale.
 */
export type Fault = 'unsealed' | 'resealed' | 'copied' | 'mismatch' | 'off-scale';

/** What somebody's seal and opening in one round amount to. */
export interface CastVote {
  author: Author;
  seal: Spoken<Seal> | undefined;
  open: Spoken<Open> | undefined;
  /** The vote, as the scale spells it; absent while it is sealed. */
  value?: string;
  fault?: Fault;
  /** Sealed when somebody else's vote could be read: not blind, whatever it was before. */
  late: boolean;
}

interface Count {
  /** By the ref of now, and by those that it had before. */
  issues: readonly string[];
  ballot: string;
  scale: readonly string[];
  sha256: Sha256;
}

/**
 * The ballots of a round, each checked against its seal. `voices` are the team's; what the crowd says opens nothing.
 */
export async function castVotesOf(voices: readonly Voice[], count: Count): Promise<CastVote[]> {
  const homes = homesOf(voices);
  const cast = voices.flatMap(({ author, entry }) => {
    const [seal, open] = [hear(entry, 'seal', count.ballot), hear(entry, 'open', count.ballot)];
    return seal || open ? [{ author, seal, open, late: false }] : [];
  });
  return markLate(await Promise.all(cast.map((castVote) => checked(castVote, count, homes))));
}

async function checked(castVote: CastVote, count: Count, homes: Homes): Promise<CastVote> {
  const { author, seal, open } = castVote;
  if (!open) return castVote;
  if (!seal) return { ...castVote, fault: 'unsealed' };
  const opens = (issue: string): Promise<boolean> =>
    isOpenedBy({ issue, ballot: count.ballot, author: author.id }, seal.value, open.value, count.sha256);
  if ((await Promise.all(count.issues.map(opens))).includes(true)) {
    const value = spelled(count.scale, open.value.value);
    if (seal.stamp > open.stamp) return { ...castVote, fault: 'resealed' };
    return value === undefined ? { ...castVote, fault: 'off-scale' } : { ...castVote, value };
  }
  if ((homes().get(seal.value.hash) ?? 0) > 1) return { ...castVote, fault: 'copied' };
  return { ...castVote, fault: seal.stamp > open.stamp ? 'resealed' : 'mismatch' };
}

/**
 * How often each seal is used, over all people and rounds: an honest one is used once. Counted when first asked for.
 */
type Homes = () => ReadonlyMap<string, number>;

function homesOf(voices: readonly Voice[]): Homes {
  let homes: Map<string, number> | undefined;
  return () => {
    if (homes) return homes;
    homes = new Map();
    for (const { entry } of voices) {
      for (const { value } of Object.values(hearAll(entry, 'seal')))
        homes.set(value.hash, (homes.get(value.hash) ?? 0) + 1);
    }
    return homes;
  };
}

/**
 * A seal later than the first opening of somebody else's is marked. Stamps tell the order, as everywhere in the ledger:
 * whoever has read an opening stamps what they say next later than it.
 */
function markLate(castVotes: CastVote[]): CastVote[] {
  const opened = castVotes.flatMap(({ author, open, value, fault }) =>
    open && (value !== undefined || fault === 'off-scale') ? [{ id: author.id, stamp: open.stamp }] : [],
  );
  const sorted = opened.sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
  const [first, second] = [sorted[0], sorted[1]];
  const isLate = (id: string, stamp: Stamp): boolean => stamp > ((first?.id === id ? second : first)?.stamp ?? stamp);
  return castVotes.map((castVote) =>
    castVote.seal && isLate(castVote.author.id, castVote.seal.stamp) ? { ...castVote, late: true } : castVote,
  );
}
