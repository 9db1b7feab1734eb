import { batch } from '@preact/signals';
import type { PanelActions, PanelState, Receipt } from '@/components/panel-state';
import { ask, ClientError } from '@/utils/client';
import type { Evidence } from '@/utils/model/readiness/check';
import type { MarkField } from '@/utils/model/view';
import type { Pointer } from '@/utils/page/point';
import type { PanelFocus } from './focus';
import { fail } from './reader';

interface Place {
  page: Document;
  state: PanelState;
  pointer: Pointer;
  focus: PanelFocus;
  read: () => Promise<void>;
}

/** What the panel's buttons do. */
export function createActions({ page, state, pointer, focus, read }: Place): PanelActions {
  const tell = (error: unknown): void => fail(state, error);
  return {
    setOpen: (open) => {
      if (open) focus.enter();
      else {
        focus.leave();
        state.open.value = false;
      }
      ask({ kind: 'panel', open }).catch(tell);
    },
    mark: (field, value) => mark(state, field, value),
    draft: createDraft(page, state, tell),
    copy: (text) => copy(page, state, text),
    point: (evidence) => pointer.at(texts(evidence)),
    reveal: (evidence) => {
      pointer.at(texts(evidence));
      if (!pointer.reveal(texts(evidence))) state.said.value = 'The page does not show this text.';
    },
    unpoint: () => pointer.clear(),
    retry: () => void read(),
    reload: () => page.location.reload(),
    options: () => void ask({ kind: 'options' }).catch(tell),
  };
}

async function copy(page: Document, state: PanelState, text: string): Promise<void> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    state.copied.value = text;
    state.said.value = 'Copied. Paste it into the description.';
  } catch (error) {
    state.said.value = `The browser did not let Tend copy (${error instanceof Error ? error.message : String(error)}). Select the text instead.`;
  }
}

function texts(evidence: Evidence[]): string[] {
  return evidence.map(({ text }) => text);
}

/** A tick or a waiver: it is called kept only once the background says that it is. */
async function mark(state: PanelState, field: MarkField, value: true | string | null): Promise<void> {
  const ref = state.ref.value;
  const id = field.slice(field.indexOf(':') + 1);
  if (!ref) return;
  receipt(state, id, { state: 'sending', text: 'Keeping…' });
  try {
    const view = await ask({ kind: 'mark', ref, field, value });
    if (state.ref.value !== ref) return;
    batch(() => {
      state.view.value = view;
      state.waiving.value = null;
      state.drafts.value = { ...state.drafts.value, [field]: '' };
      receipt(state, id, { state: 'here', text: value === null ? 'Taken back on this device' : 'Kept on this device' });
    });
  } catch (error) {
    if (error instanceof ClientError && error.kind === 'updated') state.updated.value = true;
    receipt(state, id, { state: 'refused', text: error instanceof Error ? error.message : String(error) });
  }
}

function receipt(state: PanelState, id: string, value: Receipt): void {
  state.receipts.value = { ...state.receipts.value, [id]: value };
  state.said.value = value.text;
}

/** Keeps what is typed at every pause of a fifth of a second, and when the page goes away, for the issue it was typed on. */
function createDraft(page: Document, state: PanelState, tell: (error: unknown) => void): PanelActions['draft'] {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; keep: () => void }>();
  page.defaultView?.addEventListener('pagehide', () => waiting.forEach(({ keep }) => keep()));
  return (field, text) => {
    const ref = state.ref.value;
    state.drafts.value = { ...state.drafts.value, [field]: text };
    if (!ref) return;
    const key = `${ref} ${field}`;
    const keep = (): void => {
      waiting.delete(key);
      ask({ kind: 'draft', ref, field, text }).catch(tell);
    };
    clearTimeout(waiting.get(key)?.timer);
    waiting.set(key, { keep, timer: setTimeout(keep, 200) });
  };
}
