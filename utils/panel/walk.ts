import { computed } from '@preact/signals';
import type { PanelState } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import type { PageRequest } from '@/utils/messages/page';
import type { IssueRef } from '@/utils/model/ref';
import type { PanelFocus } from './focus';
import { failSharing } from './trouble';
import { whenSeen } from './seen';

/** Does a step of the walk over a round, and shows where it is then. */
export async function walk(state: PanelState, act: Extract<PageRequest, { kind: 'walk' }>['act']): Promise<void> {
  const ref = state.ref.value;
  if (!ref) return;
  try {
    const answer = await ask({ kind: 'walk', ref, act });
    // What was asked on the way takes the end's words off no screen.
    if (ref === state.ref.value && !(act === 'here' && state.walk.value?.end)) state.walk.value = answer;
  } catch (error) {
    failSharing(state, error);
  }
}

/**
 * The issue of a walk takes the focus once it is on screen, where it asks for a vote with the scale in sight; its line
 * follows what is said. A page loaded ahead has its panel open and says nothing.
 */
export function followWalk(
  page: Document,
  state: PanelState,
  focus: Pick<PanelFocus, 'enter' | 'toVote'>,
  signal: AbortSignal,
): void {
  const walks = computed(() => state.walk.value !== null && state.walk.value.end === undefined);
  let entered: IssueRef | undefined;
  let asked: IssueRef | undefined;
  whenSeen(page, state, signal, (ref) => {
    if (!walks.value) return;
    if (entered !== ref) focus.enter();
    entered = ref;
    // Views of a page's own reading have no scale; it is drawn with a later one.
    requestAnimationFrame(() => {
      if (asked !== ref && state.walk.value?.votes && focus.toVote()) asked = ref;
    });
    void walk(state, 'here');
  });
}
