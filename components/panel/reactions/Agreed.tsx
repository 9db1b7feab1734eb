import type { View } from '@/utils/model/view';
import { Changes } from '../Changes';
import type { PanelActions, PanelState } from '../panel-state';
import { agree } from './react';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** For this person's own ✅ to an earlier text: what changed since, and agreeing anew. */
export function Agreed({ view, state, actions }: Props) {
  const ready = view.reactions.find(({ kind }) => kind === 'ready');
  if (!ready?.mine || !ready.team.some(({ me, stale }) => me && stale)) return null;
  const shown = state.comparing.value;
  return (
    <div class="agreed" data-agreed="earlier" data-home="[data-reaction=ready]">
      <p>You agreed to an earlier text{ready.changed ? '.' : '; this device did not keep it.'}</p>
      {shown && ready.changed && (
        <Changes runs={ready.changed} label="What changed since you agreed" id="tend-changes" />
      )}
      <div class="buttons">
        {ready.changed && (
          <button
            type="button"
            class="button"
            data-action="compare"
            aria-expanded={shown}
            aria-controls="tend-changes"
            onClick={() => (state.comparing.value = !shown)}
          >
            {shown ? 'Hide what changed' : 'Show what changed'}
          </button>
        )}
        <button type="button" class="button" data-action="agree" onClick={() => agree(state, actions)}>
          Agree to this text
        </button>
      </div>
    </div>
  );
}
