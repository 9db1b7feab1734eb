import type { PanelState } from '@/components/panel-state';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';

/** What is typed and not sent. */
export interface Drafts {
  /** Keeps a text at every pause of a fifth of a second, for the issue it was typed on. */
  put(field: string, text: string): void;
  /** Takes a text that is being sent out of what waits to be kept, so that it does not come back as a draft; gives a way to put it back. */
  take(ref: IssueRef, field: string): () => void;
}

interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  keep: () => void;
}

/** What waits is kept at once when the page goes away or the panel ends. */
export function createDrafts(page: Document, state: PanelState, tell: (error: unknown) => void, signal: AbortSignal): Drafts {
  const waiting = new Map<string, Waiting>();
  const keepAll = (): void => waiting.forEach(({ keep }) => keep());
  const cancel = (key: string): Waiting | undefined => {
    const found = waiting.get(key);
    clearTimeout(found?.timer);
    waiting.delete(key);
    return found;
  };
  page.defaultView?.addEventListener('pagehide', keepAll, { signal });
  signal.addEventListener('abort', keepAll);
  return {
    put: (field, text) => {
      const ref = state.ref.value;
      state.drafts.value = { ...state.drafts.value, [field]: text };
      if (!ref) return;
      const key = `${ref} ${field}`;
      cancel(key);
      const keep = (): void => {
        cancel(key);
        ask({ kind: 'draft', ref, field, text }).catch(tell);
      };
      waiting.set(key, { keep, timer: setTimeout(keep, 200) });
    },
    take: (ref, field) => cancel(`${ref} ${field}`)?.keep ?? (() => undefined),
  };
}
