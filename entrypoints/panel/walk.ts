import { computed } from '@preact/signals';
import type { PanelState } from '@/components/panel-state';
import { ask } from '@/utils/client';
import type { PageRequest } from '@/utils/messages/page';
import type { IssueRef } from '@/utils/model/ref';
import type { PanelFocus } from './focus';
import { whenSeen } from './look';
import { failSharing } from './share';

/** Does a step of the walk over a round, and shows where it is then. */
export async function walk(state: PanelState, act: Extract<PageRequest, { kind: 'walk' }>['act']): Promise<void> {
  const ref = state.ref.value;
  if (!ref) return;
  try {
    const answer = await ask({ kind: 'walk', ref, act });
    if (ref === state.ref.value) state.walk.value = answer;
  } catch (error) {
    failSharing(state, error);
  }
}

/** The issue of a walk takes the focus once it is on screen; its line follows what is said. A page loaded ahead says nothing. */
export function followWalk(
  page: Document,
  state: PanelState,
  { enter }: Pick<PanelFocus, 'enter'>,
  signal: AbortSignal,
): void {
  const walks = computed(() => state.walk.value?.over === false);
  let entered: IssueRef | undefined;
  whenSeen(page, state, signal, (ref) => {
    if (!walks.value) return;
    if (entered !== ref) enter();
    entered = ref;
    void walk(state, 'here');
  });
}
