import type { Line } from '@/utils/model/told';
import type { IssueState } from './issue-state';
import { failSharing } from './trouble';
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
export function createLook(state: IssueState, views: Views): () => Promise<void> {
  let asking: string | undefined;
  let failed: Line | null = null;
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
