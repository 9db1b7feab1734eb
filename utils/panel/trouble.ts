import { toldOf } from '@/utils/model/told';
import type { IssueState } from './issue-state';

/** Says what went wrong where the person looks; an update of the extension has a line of its own. */
export function fail(state: Pick<IssueState, 'updated' | 'failure'>, error: unknown): void {
  if (isUpdate(error)) state.updated.value = true;
  else state.failure.value = toldOf(error);
}

/** Says at the sync line why something about sharing did not work. */
export function failSharing(state: Pick<IssueState, 'updated' | 'sharing'>, error: unknown): void {
  if (isUpdate(error)) state.updated.value = true;
  state.sharing.value = { ...state.sharing.value, failure: toldOf(error) };
}

/** By what it says: each script beside a page has a class of its own for what the background's answers throw. */
export function isUpdate(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'updated';
}
