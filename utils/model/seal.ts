import type { Sha256 } from './digest';
import type { Open, Seal } from './entry-fields';

/** A vote and what it was cast for. `issue` is a whole IssueRef and `author` the tracker's id, so no seal fits elsewhere. */
export interface Vote {
  issue: string;
  round: string;
  author: string;
  value: string;
  /** 32 or more random hex digits, kept on the device until the round closes: values are few and could be tried out. */
  salt: string;
}

/** What a person's seal and opening amount to in a round. */
export type Ballot =
  | { kind: 'none' }
  | { kind: 'sealed' }
  | { kind: 'opened'; value: string }
  /** Shown, never counted: opened without a seal in this round, or to another value, author, issue or round. */
  | { kind: 'void'; why: 'unsealed' | 'mismatch' };

/** The seal of a vote: 64 hex digits that tell nothing about the value without the salt. */
export function sealOf({ salt, issue, round, author, value }: Vote, sha256: Sha256): Promise<string> {
  return sha256(JSON.stringify(['tend-seal-1', salt, issue, round, author, value]));
}

/** Judges what an author's entry says in a round. What it says of other rounds does not count in this one. */
export async function ballotOf(
  cast: { issue: string; round: string; author: string; seal: Seal | undefined; open: Open | undefined },
  sha256: Sha256,
): Promise<Ballot> {
  const seal = cast.seal?.round === cast.round ? cast.seal : undefined;
  const open = cast.open?.round === cast.round ? cast.open : undefined;
  if (open === undefined) return { kind: seal === undefined ? 'none' : 'sealed' };
  if (seal === undefined) return { kind: 'void', why: 'unsealed' };
  const { issue, round, author } = cast;
  const hash = await sealOf({ issue, round, author, value: open.value, salt: open.salt }, sha256);
  return hash === seal.hash ? { kind: 'opened', value: open.value } : { kind: 'void', why: 'mismatch' };
}
