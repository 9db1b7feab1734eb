import { effect, signal as cell } from '@preact/signals';
import type { PanelState } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import { failSharing } from './trouble';

/**
 * Calls with the issue that shows while the page is visible, and again as what it shows changes, or the page comes to
 * be visible.
 */
export function whenSeen(page: Document, state: PanelState, signal: AbortSignal, call: (ref: IssueRef) => void): void {
  const visibility = cell(page.visibilityState);
  page.addEventListener('visibilitychange', () => void (visibility.value = page.visibilityState), { signal });
  const stop = effect(() => {
    const ref = state.view.value?.ref;
    // Heard where it changed; asked where an event of it is still to come.
    const visible = visibility.value === 'visible' && page.visibilityState === 'visible';
    if (ref && visible) call(ref);
  });
  signal.addEventListener('abort', stop);
}

/**
 * Tells the background what the person sees of an open panel; what shows in a folded one, or in a page loaded ahead,
 * nobody saw.
 */
export function noteLooks(page: Document, state: PanelState, signal: AbortSignal): void {
  whenSeen(page, state, signal, (ref) => {
    if (state.open.value)
      ask({ kind: 'last-seen', ref, seen: false }).catch((error: unknown) => failSharing(state, error));
  });
}
