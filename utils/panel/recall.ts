import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import type { IssueState } from './issue-state';
import { fail, isUpdate } from './trouble';
import type { Views } from './views';

/** What the background remembers, unless the page was faster. */
export async function recall(state: IssueState, views: Views, ref: IssueRef, still: AbortSignal): Promise<void> {
  const turn = views.turn();
  try {
    const { view, open, drafts, walk = null } = await ask({ kind: 'show', ref });
    if (still.aborted) return;
    // An issue of a walk is open, also where it is loaded ahead: nothing is left to draw when it comes to the front.
    state.open.value ||= open || (walk !== null && walk.end === undefined && state.walk.value === null);
    state.walk.value ??= walk;
    state.remember(drafts);
    if (!state.view.value) views.show(turn, view);
  } catch (error) {
    // With verdicts of the page there, their own notice says what does not work.
    if (!still.aborted && (!state.view.value || isUpdate(error))) fail(state, error);
  }
}

/** Nothing of the issue before is left on screen. */
export function reset(state: IssueState, ref: IssueRef | undefined): void {
  state.ref.value = ref;
  state.forget();
  state.view.value = null;
  state.failure.value = null;
  state.pending.value = {};
  state.refusals.value = {};
  state.sharing.value = { busy: null, failure: null };
  state.walk.value = null;
}
