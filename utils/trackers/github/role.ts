import type { IssueRef } from '@/utils/model/ref';
import type { GitHubDoing } from '@/utils/model/told/github';
import { TrackerError } from '../failure';
import { partsOf } from './person';

/** Does it; where GitHub refuses for want of a role, says which. */
export async function withRole<T>(ref: IssueRef, doing: GitHubDoing, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw isRight(error) ? lacks(ref, 'Triage', doing) : error;
  }
}

/** Whether it is the person who lacks a right; what a token lacks, or an archive, is told by GitHub's own words. */
export function isRight(error: unknown): error is TrackerError {
  return error instanceof TrackerError && error.isAbout('github.refused') && error.told.help === 'role';
}

export function lacks(ref: IssueRef, role: 'Triage' | 'Write', doing: GitHubDoing): TrackerError {
  return new TrackerError('forbidden', { key: 'github.lacks-role', doing, role, repository: nameOf(ref) });
}

/** The repository as GitHub writes it in addresses: `acme/web`. */
export function nameOf(ref: IssueRef): string {
  const { owner, name } = partsOf(ref);
  return `${owner}/${name}`;
}
