import { fieldOf } from '@/utils/model/intent-field';
import { Act } from '../ui/Act';
import { endText, walkText } from '../ui/walk-text';
import type { PanelActions, PanelState } from './panel-state';
import { Told } from '../ui/Told';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** A walk over a round, at the top of the sheet: how far it is, and what its keys do. `walkKey` presses its buttons. */
export function Walk({ state, actions }: Props) {
  const walk = state.walk.value;
  if (!walk) return null;
  const { round, answered, end } = walk;
  const pass = { kind: 'pass', round, on: true } as const;
  const over = end !== undefined;
  return (
    <div class="walk" role="group" aria-label="Round" tabIndex={-1}>
      <div class="walk-line">
        <p role="status">
          {answered && !over && '✓ '}
          {end ? endText(end) : walkText(walk)}
        </p>
        {!over && (
          <>
            <Act is="walk-later" look="linkish" act={() => actions.walk('later')}>
              Later
            </Act>
            <Act is="walk-stop" look="linkish" act={() => actions.walk('stop')}>
              Stop
            </Act>
          </>
        )}
      </div>
      <div class="buttons">
        {over ? (
          <Act is="walk-back" act={() => actions.walk('back')}>
            Rounds
          </Act>
        ) : (
          <>
            <Act is="walk-next" look="button primary" keys="n" act={() => actions.walk('next')}>
              Next
            </Act>
            <Act is="walk-pass" keys="o" act={() => actions.say(pass)}>
              No opinion
            </Act>
            <Act is="walk-ask" keys="q" act={() => question(state, actions)}>
              Question
            </Act>
          </>
        )}
      </div>
      <Told receipt={state.shown.value?.receipts[fieldOf(pass)]} />
      {!over && <p class="hint">Keys work in this panel: Alt+Shift+G</p>}
    </div>
  );
}

function question(state: PanelState, actions: PanelActions): void {
  if (!state.drafts.value['comment']?.trim()) actions.draft('comment', '/question ');
  state.talking.value = true;
  state.writing.value = 'comment';
}
