import { batch } from '@preact/signals';
import type { PanelState } from '@/components/panel-state';
import { ask, ClientError } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import { sentenceOf } from '@/utils/words/sentence';
import type { Views } from './views';

/** What the background remembers, unless the page was faster. */
export async function recall(state: PanelState, views: Views, ref: IssueRef, still: AbortSignal): Promise<void> {
  const turn = views.turn();
  try {
    const { view, open, drafts, walk = null } = await ask({ kind: 'show', ref });
    if (still.aborted) return;
    batch(() => {
      state.open.value ||= open;
      state.walk.value ??= walk;
      state.drafts.value = { ...drafts, ...state.drafts.value };
      if (state.expanded.value === null) resume(state, drafts);
      if (!state.view.value) views.show(turn, view);
    });
  } catch (error) {
    // With verdicts of the page there, their own notice says what does not work.
    if (!still.aborted && (!state.view.value || isUpdate(error))) fail(state, error);
  }
}

/** A waiver begun and not sent is open again, where it was left, without taking the focus. */
function resume(state: PanelState, drafts: Record<string, string>): void {
  const field = Object.keys(drafts).find((key) => key.startsWith('waive:') && drafts[key]);
  if (!field) return;
  const id = field.slice('waive:'.length);
  state.expanded.value = id;
  state.waiving.value = id;
  state.restored.value = id;
}

/** Nothing of the issue before is left on screen. */
export function reset(state: PanelState, ref: IssueRef | undefined): void {
  batch(() => {
    state.ref.value = ref;
    state.view.value = null;
    state.failure.value = null;
    state.drafts.value = {};
    state.pending.value = {};
    state.refusals.value = {};
    state.expanded.value = null;
    state.waiving.value = null;
    state.explained.value = null;
    state.comparing.value = false;
    state.unread.value = false;
    state.confirming.value = null;
    state.sharing.value = { busy: null, failure: null };
    state.setup.value = null;
    state.restored.value = null;
    state.talk.value = null;
    state.loop.value = null;
    state.briefed.value = '';
    state.talkFailure.value = null;
    state.writing.value = null;
    state.walk.value = null;
    state.places.value = null;
    state.placing.value = false;
    state.placesFailure.value = null;
  });
}

/** Says what went wrong where the person looks; an update of the extension has a line of its own. */
export function fail(state: PanelState, error: unknown): void {
  if (isUpdate(error)) state.updated.value = true;
  else state.failure.value = sentenceOf(error);
}

function isUpdate(error: unknown): boolean {
  return error instanceof ClientError && error.kind === 'updated';
}
