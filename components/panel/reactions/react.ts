import type { ReactionKind, ReactionView } from '@/utils/model/view';
import type { Told } from '@/utils/model/told';
import { sentence } from '@/utils/words/sentence';
import type { PanelActions, PanelState } from '../panel-state';

/** Gives a reaction or takes it back; where it cannot be given, shows why. For the button and its key alike. */
export function react(kind: ReactionKind, state: PanelState, actions: PanelActions): void {
  const reaction = reactionOf(state, kind);
  if (!reaction) return;
  if (reaction.blocked && !reaction.mine) return explain(reaction, reaction.blocked, state);
  state.explained.value = null;
  const on = !reaction.mine;
  void actions.say(kind === 'ready' ? { kind, on } : { kind: 'react', content: kind, on });
}

/** Agrees to the text that stands there now, whatever was agreed to before. */
export function agree(state: PanelState, actions: PanelActions): void {
  const reaction = reactionOf(state, 'ready');
  if (!reaction) return;
  if (reaction.blocked) return explain(reaction, reaction.blocked, state);
  state.comparing.value = false;
  void actions.say({ kind: 'ready', on: true });
}

function reactionOf(state: PanelState, kind: ReactionKind): ReactionView | undefined {
  return state.shown.value?.reactions.find((one) => one.kind === kind);
}

function explain({ kind }: ReactionView, why: Told, state: PanelState): void {
  state.explained.value = kind;
  state.said.value = sentence(why);
}
