import type { View } from '@/utils/model/view';
import type { PanelActions, PanelState } from './panel-state';
import { Told } from './Told';
import { Writer } from './Writer';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** Who wants to talk about the issue in person, and why. */
export function Live({ view, state, actions }: Props) {
  const { live, receipts } = view;
  return (
    <section class="part" aria-label="Discuss live">
      <button type="button" class="button" data-action="live" aria-keyshortcuts="l" aria-pressed={live.some(({ me }) => me)} onClick={() => discuss(state, actions)}>Discuss live</button>
      {live.map(({ by, why, me }) => <p key={by.id} class="hint" data-wish={by.name} dir="auto"><b>{me ? 'you' : by.name}</b>{why && `: ${why}`}</p>)}
      <Told receipt={receipts['live']} />
      {state.writing.value === 'live' && <Writer field="live" label="Why talk about it in person?" does="Discuss live" hint="Shown to your team in the panel. Nobody is notified." close={() => (state.writing.value = null)} state={state} actions={actions} />}
    </section>
  );
}

/** Asks for the reason, or takes this person's wish back. For the button and its key alike. */
export function discuss(state: PanelState, actions: PanelActions): void {
  if (state.shown.value?.live.some(({ me }) => me)) void actions.say({ field: 'live', value: null });
  else state.writing.value = 'live';
}
