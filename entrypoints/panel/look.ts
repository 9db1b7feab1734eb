import { effect, signal as cell } from '@preact/signals';
import type { PanelState } from '@/components/panel-state';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import { failSharing } from './share';
import type { Views } from './views';

/** How often the background is told that somebody looks, in milliseconds. It decides whether anything is fetched. */
const every = 30_000;

/**
 * Calls when the page becomes visible or gets the focus, and from time to time while it is visible; never while it is
 * hidden.
 */
export function whileVisible(page: Document, call: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): boolean => {
    clearInterval(timer);
    const visible = page.visibilityState === 'visible' && !signal.aborted;
    if (visible) timer = setInterval(call, every);
    return visible;
  };
  const seen = (): void => {
    if (follow()) call();
  };
  page.addEventListener('visibilitychange', seen, { signal });
  page.defaultView?.addEventListener('focus', seen, { signal });
  signal.addEventListener('abort', follow);
  follow();
}

/** Tells the background that the person looks at the issue; one question at a time. */
export function createLook(state: PanelState, views: Views): () => Promise<void> {
  let asking: string | undefined;
  let failed: string | null = null;
  return async () => {
    const ref = state.ref.value;
    if (!ref || asking === ref || state.updated.value) return;
    asking = ref;
    try {
      await views.ask({ kind: 'look', ref });
      if (failed !== null && state.sharing.value.failure === failed)
        state.sharing.value = { ...state.sharing.value, failure: null };
      failed = null;
    } catch (error) {
      if (state.ref.value === ref) failSharing(state, error);
      failed = state.sharing.value.failure;
    } finally {
      if (asking === ref) asking = undefined;
    }
  };
}

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
    if (state.open.value) ask({ kind: 'visit', ref, seen: false }).catch((error: unknown) => failSharing(state, error));
  });
}
