import type { PanelState } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';

/** What is typed and not sent. */
export interface Drafts {
  /** Text changed in a field: shown now, kept at the next pause. */
  type(field: string, text: string): void;
  /** The text was sent: nothing of it is to be kept any more. */
  sent(ref: IssueRef, field: string): void;
  /** It could not be sent after all: it is a draft again, of the issue it was written for. */
  unsent(ref: IssueRef, field: string, text: string): void;
}

interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  keep: () => void;
}

/** What waits is kept at once when the page goes away or the panel ends. */
export function createDrafts(
  page: Document,
  state: PanelState,
  tell: (error: unknown) => void,
  signal: AbortSignal,
): Drafts {
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
    type: (field, text) => {
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
    sent: (ref, field) => void cancel(`${ref} ${field}`),
    unsent: (ref, field, text) => {
      // What was typed since is the better draft.
      if (!waiting.has(`${ref} ${field}`)) ask({ kind: 'draft', ref, field, text }).catch(tell);
    },
  };
}
