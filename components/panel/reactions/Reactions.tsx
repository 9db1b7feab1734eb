import type { ReactionKind, View } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import { Agreed } from './Agreed';
import { Live, LiveButton } from './Live';
import type { PanelActions, PanelState } from '../panel-state';
import { react } from './react';
import { reactionTexts } from './reaction-text';
import { ReactionButton } from './ReactionButton';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** What the team thinks: 👍 👎 ✅, with what stands in the way where something does. */
export function Reactions({ view, state, actions }: Props) {
  if (view.reactions.length === 0) return null;
  return (
    <div class="reactions">
      <div class="reaction-bar" role="group" aria-label="Reactions of the team">
        {view.reactions.map((reaction) => (
          <ReactionButton
            key={reaction.kind}
            reaction={reaction}
            receipt={view.receipts[reaction.kind]}
            tells={reaction.kind === 'ready' ? undefined : view.tracker.reacting}
            press={() => react(reaction.kind, state, actions)}
          />
        ))}
        <LiveButton view={view} state={state} actions={actions} />
      </div>
      {view.reactions.map(({ kind }) => (
        <Refused key={kind} kind={kind} view={view} />
      ))}
      <Blocked view={view} state={state} actions={actions} />
      <Agreed view={view} state={state} actions={actions} />
      <Live view={view} state={state} actions={actions} />
    </div>
  );
}

function Refused({ kind, view }: { kind: ReactionKind; view: View }) {
  const receipt = view.receipts[kind];
  if (receipt?.state !== 'refused') return null;
  const { emoji, name } = reactionTexts[kind];
  return (
    <p class="receipt" data-state="refused" role="alert">
      <span role="img" aria-label={name}>
        {emoji}
      </span>{' '}
      {sentence(receipt.told)}
    </p>
  );
}

function Blocked({ view, state, actions }: Props) {
  const why = view.reactions.find(({ kind }) => kind === state.explained.value)?.blocked;
  if (!why) return null;
  return (
    <p class="reason" data-blocked={state.explained.value}>
      {sentence(why)}{' '}
      {view.sync.state === 'alone' && (
        <button type="button" class="linkish" data-action="connect" onClick={actions.options}>
          Open settings
        </button>
      )}
    </p>
  );
}
