import type { PanelState } from '@/components/panel-state';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';

/** What is typed and not sent, kept by the background. */
export interface Drafts {
  /** Text changed in a field: shown now, kept at the next pause. */
  type(field: string, text: string): void;
  /** The text was sent: nothing of it is to be kept any more. */
  sent(ref: IssueRef, field: string): void;
}

/** Keeps what is typed at every pause of a fifth of a second, and when the page goes away, for the issue it was typed on. */
export function createDrafts(page: Document, state: PanelState, tell: (error: unknown) => void, signal: AbortSignal): Drafts {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; keep: () => void }>();
  const drop = (key: string): void => {
    clearTimeout(waiting.get(key)?.timer);
    waiting.delete(key);
  };
  page.defaultView?.addEventListener('pagehide', () => waiting.forEach(({ keep }) => keep()), { signal });
  return {
    type: (field, text) => {
      const ref = state.ref.value;
      state.drafts.value = { ...state.drafts.value, [field]: text };
      if (!ref) return;
      const key = `${ref} ${field}`;
      const keep = (): void => {
        drop(key);
        ask({ kind: 'draft', ref, field, text }).catch(tell);
      };
      drop(key);
      waiting.set(key, { keep, timer: setTimeout(keep, 200) });
    },
    sent: (ref, field) => drop(`${ref} ${field}`),
  };
}
