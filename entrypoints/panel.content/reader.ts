import { batch } from '@preact/signals';
import type { PanelState } from '@/components/panel-state';
import { ask, ClientError } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { readIssue } from '@/utils/page/read';
import type { TrackerSite } from '@/utils/trackers/site';

interface Place {
  page: Document;
  site: TrackerSite;
  state: PanelState;
  signal: AbortSignal;
}

/** Shows the issue at hand: what is known of it first, then what the page says now. */
export function createReader({ page, site, state, signal }: Place) {
  let current = new AbortController();
  const read = async (): Promise<void> => {
    const ref = state.ref.value;
    if (!ref) return;
    const { signal: still } = current;
    try {
      const reading = await readIssue(site, page, ref, fetchPage, still);
      if (still.aborted) return;
      if ('issue' in reading) accept(state, await ask({ kind: 'read', issue: reading.issue }), still);
      else state.failure.value = reading.failed;
    } catch (error) {
      if (!still.aborted) fail(state, error);
    }
  };
  const show = (ref: IssueRef | undefined): void => {
    if (ref === state.ref.value && state.view.value) return;
    current.abort();
    current = new AbortController();
    reset(state, ref);
    if (!ref) return void ask({ kind: 'left' }).catch((error: unknown) => fail(state, error));
    void recall(state, ref, current.signal);
    void read();
  };
  signal.addEventListener('abort', () => current.abort());
  return { show, read, accept: (view: View) => view.ref === state.ref.value && accept(state, view, current.signal) };
}

/** What the background remembers, unless the page was faster. */
async function recall(state: PanelState, ref: IssueRef, still: AbortSignal): Promise<void> {
  try {
    const { view, open, drafts } = await ask({ kind: 'show', ref });
    if (still.aborted) return;
    batch(() => {
      state.open.value ||= open;
      state.drafts.value = { ...drafts, ...state.drafts.value };
      if (state.expanded.value === null) resume(state, drafts);
      state.view.value ??= view;
    });
  } catch (error) {
    // With verdicts of the page there, their own notice says what does not work.
    if (!still.aborted && (!state.view.value || isUpdate(error))) fail(state, error);
  }
}

/** A waiver begun and not sent is open again, where it was left, without taking the focus. */
function resume(state: PanelState, drafts: Record<string, string>): void {
  const field = Object.keys(drafts).find((key) => key.startsWith('waive:') && drafts[key]);
  if (!field) return;
  const id = field.slice('waive:'.length);
  state.expanded.value = id;
  state.waiving.value = id;
  state.restored.value = id;
}

function accept(state: PanelState, view: View, still: AbortSignal): void {
  if (still.aborted) return;
  batch(() => {
    state.failure.value = null;
    state.view.value = view;
  });
}

function reset(state: PanelState, ref: IssueRef | undefined): void {
  batch(() => {
    state.ref.value = ref;
    state.view.value = null;
    state.failure.value = null;
    state.drafts.value = {};
    state.receipts.value = {};
    state.expanded.value = null;
    state.waiving.value = null;
    state.restored.value = null;
  });
}

/** Says what went wrong where the person looks; an update of the extension has a line of its own. */
export function fail(state: PanelState, error: unknown): void {
  if (isUpdate(error)) state.updated.value = true;
  else state.failure.value = error instanceof Error ? error.message : String(error);
}

function isUpdate(error: unknown): boolean {
  return error instanceof ClientError && error.kind === 'updated';
}

async function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  const answer = await fetch(address, { signal, credentials: 'same-origin', headers: { accept: 'text/html' } });
  if (!answer.ok) throw new Error(`the tracker answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
