import type { IssueRef } from '@/utils/model/ref';
import { TrackerError } from '../failure';
import { partsOf } from './person';

/** Does it; where GitHub refuses for want of a role, says which. */
export async function withRole<T>(ref: IssueRef, doing: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw isRight(error) ? lacks(ref, 'Triage', doing) : error;
  }
}

/** Whether it is the person who lacks a right; what a token lacks, or an archive, is told by GitHub's own words. */
export function isRight(error: unknown): error is TrackerError {
  return error instanceof TrackerError && error.kind === 'forbidden' && /admin rights|must have/i.test(error.message);
}

export function lacks(ref: IssueRef, role: string, doing: string): TrackerError {
  return new TrackerError(
    'forbidden',
    `${doing} takes the ${role} role in ${nameOf(ref)}, which your account does not have. Ask an admin of the repository for it.`,
  );
}

/** The repository as GitHub writes it in addresses: `acme/web`. */
export function nameOf(ref: IssueRef): string {
  const { owner, name } = partsOf(ref);
  return `${owner}/${name}`;
}
