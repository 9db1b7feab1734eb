import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import { sentenceOf } from '@/utils/words/sentence';

/** Shows or hides the lists of the plan; what can be chosen is asked for each time they are opened. */
export function createPlan(state: PanelState): PanelActions['plan'] {
  return () => {
    state.planning.value = !state.planning.value;
    if (state.planning.value) void read(state);
  };
}

async function read(state: PanelState): Promise<void> {
  const ref = state.ref.value;
  if (!ref) return;
  state.placesFailure.value = null;
  try {
    const places = await ask({ kind: 'places', ref });
    if (ref === state.ref.value) state.places.value = places;
  } catch (error) {
    if (ref === state.ref.value) state.placesFailure.value = sentenceOf(error);
  }
}
