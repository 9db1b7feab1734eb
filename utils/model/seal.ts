import type { Sha256 } from './digest';
import type { Open, Seal } from './entry-fields';

/**
 * A vote and what it was cast for. `issue` is a whole IssueRef and `author` the tracker's id, so no seal fits
 * elsewhere.
 */
export interface Vote {
  issue: string;
  ballot: string;
  author: string;
  value: string;
  /** 32 or more random hex digits, kept on the device until the round closes: values are few and could be tried out. */
  salt: string;
}

/** The seal of a vote: 64 hex digits that tell nothing about the value without the salt. */
export function sealOf({ salt, issue, ballot, author, value }: Vote, sha256: Sha256): Promise<string> {
  return sha256(JSON.stringify(['tend-seal-1', salt, issue, ballot, author, value]));
}

/** Whether what was opened is what an author sealed, for that very issue and round. */
export async function isOpenedBy(
  cast: { issue: string; ballot: string; author: string },
  seal: Seal,
  open: Open,
  sha256: Sha256,
): Promise<boolean> {
  const { issue, ballot, author } = cast;
  return (await sealOf({ issue, ballot, author, value: open.value, salt: open.salt }, sha256)) === seal.hash;
}
