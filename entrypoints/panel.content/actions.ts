import { batch } from '@preact/signals';
import type { PanelActions, PanelState, Receipt } from '@/components/panel-state';
import { ask, ClientError } from '@/utils/client';
import type { Evidence } from '@/utils/model/readiness/check';
import { keyOf, type IssueRef } from '@/utils/model/ref';
import type { MarkField } from '@/utils/model/view';
import type { Pointer } from '@/utils/page/point';
import { createDrafts, type Drafts } from './drafts';
import type { PanelFocus } from './focus';
import { fail } from './reader';

interface Place {
  page: Document;
  state: PanelState;
  pointer: Pointer;
  focus: PanelFocus;
  read: () => Promise<void>;
  signal: AbortSignal;
}

/** What the panel's buttons do. */
export function createActions({ page, state, pointer, focus, read, signal }: Place): PanelActions {
  const tell = (error: unknown): void => fail(state, error);
  const drafts = createDrafts(page, state, tell, signal);
  return {
    setOpen: (open) => {
      if (open) focus.enter();
      else {
        focus.leave();
        state.open.value = false;
      }
      ask({ kind: 'panel', open }).catch(tell);
    },
    mark: (field, value) => mark(state, drafts, field, value),
    draft: drafts.put,
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
async function mark(state: PanelState, drafts: Drafts, field: MarkField, value: true | string | null): Promise<void> {
  const ref = state.ref.value;
  if (!ref) return;
  const id = field.slice(field.indexOf(':') + 1);
  const putBack = drafts.take(ref, field);
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
    putBack();
    refused(state, ref, id, error);
  }
}

/** Where the person has gone on to another issue meanwhile, the line says which one it is about. */
function refused(state: PanelState, ref: IssueRef, id: string, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof ClientError && error.kind === 'updated') state.updated.value = true;
  if (state.ref.value === ref) receipt(state, id, { state: 'refused', text });
  else state.failure.value = `${keyOf(ref)}: ${text}`;
}

function receipt(state: PanelState, id: string, value: Receipt): void {
  state.receipts.value = { ...state.receipts.value, [id]: value };
  state.said.value = value.text;
}
