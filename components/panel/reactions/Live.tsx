import type { View } from '@/utils/model/view';
import type { PanelActions, PanelState } from '../panel-state';
import { Told } from '../../ui/Told';
import { Writer } from '../discussion/Writer';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** A wish to talk about the issue in person, said and counted as reactions are. */
export function LiveButton({ view: { live, receipts }, state, actions }: Props) {
  return (
    <button
      type="button"
      class="reaction"
      data-action="live"
      data-receipt={receipts['live']?.state}
      aria-keyshortcuts="l"
      aria-pressed={live.some(({ me }) => me)}
      title="Discuss live, with a reason"
      onClick={() => discuss(state, actions)}
    >
      <span class="emoji" aria-hidden="true">
        💬
      </span>
      <span>
        <span class="unseen">Discuss </span>Live{live.length > 0 && ` ${live.length}`}
      </span>
    </button>
  );
}

/** Who wants to talk, and why; or the reason being written. */
export function Live({ view: { live, receipts }, state, actions }: Props) {
  return (
    <>
      {live.map(({ by, why, me }) => (
        <p key={by.id} class="hint" data-wish={by.name} dir="auto">
          <b>{me ? 'you' : <bdi>{by.name}</bdi>}</b> {me ? 'want' : 'wants'} to discuss this live{why && ': '}
          <bdi>{why}</bdi>
        </p>
      ))}
      <Told receipt={receipts['live']} />
      {state.writing.value === 'live' && (
        <Writer
          intent={(reason) => ({ kind: 'live', reason })}
          label="Why discuss this live?"
          does="Discuss live"
          hint="Shown to your team in the panel. Nobody is notified."
          close={() => (state.writing.value = null)}
          state={state}
          actions={actions}
        />
      )}
    </>
  );
}

/** Asks for the reason, or takes this person's wish back. For the button and its key alike. */
export function discuss(state: PanelState, actions: PanelActions): void {
  if (state.shown.value?.live.some(({ me }) => me)) void actions.say({ kind: 'live', reason: null });
  else state.writing.value = 'live';
}
