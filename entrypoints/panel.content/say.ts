import { batch } from '@preact/signals';
import type { PanelActions, PanelState } from '@/components/panel-state';
import { ClientError } from '@/utils/client';
import { keyOf } from '@/utils/model/ref';
import type { Saying } from '@/utils/model/view';
import type { Drafts } from './drafts';
import type { Views } from './views';

/**
 * Says something: on screen at once, replaced by the view that answers it. Where it could not be kept it goes back and
 * says why; it is called kept only once the background says that it is.
 */
export function createSay(state: PanelState, views: Views, drafts: Drafts): PanelActions['say'] {
  return async (saying) => {
    const ref = state.ref.value;
    if (!ref) return;
    const turn = views.turn();
    begin(state, saying, turn);
    drafts.sent(ref, saying.field);
    try {
      if (await views.ask({ kind: 'say', ref, saying }, turn)) end(state, saying);
    } catch (error) {
      if (typeof saying.value === 'string') drafts.unsent(ref, saying.field, saying.value);
      if (ref === state.ref.value) goBack(state, saying, turn, error);
      // The person has gone on: the line says which issue it is about.
      else state.failure.value = `${keyOf(ref)}: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}

function begin(state: PanelState, saying: Saying, turn: number): void {
  batch(() => {
    const { [saying.field]: _, ...refusals } = state.refusals.value;
    state.refusals.value = refusals;
    state.pending.value = { ...state.pending.value, [saying.field]: { saying, turn } };
  });
}

/** A waiver that was kept is no draft any more; the background dropped its copy with keeping it. */
function end(state: PanelState, { field, value }: Saying): void {
  if (!field.startsWith('waive:') || value === null) return;
  batch(() => {
    if (`waive:${state.waiving.value}` === field) state.waiving.value = null;
    state.drafts.value = { ...state.drafts.value, [field]: '' };
  });
}

function goBack(state: PanelState, { field }: Saying, turn: number, error: unknown): void {
  if (error instanceof ClientError && error.kind === 'updated') state.updated.value = true;
  const { [field]: last, ...others } = state.pending.value;
  // Pressed again since: the later press has its own answer.
  if (last?.turn !== turn) return;
  batch(() => {
    state.pending.value = others;
    state.refusals.value = { ...state.refusals.value, [field]: error instanceof Error ? error.message : String(error) };
  });
}
