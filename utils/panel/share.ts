import { batch } from '@preact/signals';
import type { PanelState, Setup, ShareActions, Sharing } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import type { Told } from '@/utils/model/told';
import { sentence, sentenceOf } from '@/utils/words/sentence';
import { failSharing, isUpdate } from './trouble';
import type { Views } from './views';
import type { Drafts } from './drafts';

/** What the sync line and the setting up of a project do. Failures stand where the person looks. */
export function createShare(state: PanelState, views: Views, drafts: Pick<Drafts, 'type'>): ShareActions {
  const close = (said: Told): void => {
    state.setup.value = null;
    state.said.value = sentence(said);
  };
  return {
    retry: (field) => act(state, views, 'retry', field === undefined ? {} : { field }),
    drop: (field) => act(state, views, 'drop', field === undefined ? {} : { field }),
    join: (key) => act(state, views, 'join', key === undefined ? {} : { key }),
    session: () => act(state, views, 'session'),
    plan: () => plan(state),
    setup: async () => {
      if (await settingUp(state, views, { kind: 'setup' })) close({ key: 'panel.ledger-created' });
    },
    adopt: async (key) => {
      if (!(await settingUp(state, views, { kind: 'adopt', key }))) return;
      drafts.type('ledger', '');
      close({ key: 'panel.ledger-chosen' });
    },
  };
}

async function act(
  state: PanelState,
  views: Views,
  kind: Exclude<Sharing['busy'], null>,
  more: { field?: string; key?: string } = {},
): Promise<void> {
  const ref = state.ref.value;
  if (!ref || state.sharing.value.busy) return;
  const end = (sharing: Sharing): void => {
    if (ref === state.ref.value) state.sharing.value = sharing;
  };
  state.sharing.value = { busy: kind, failure: null };
  try {
    const still = await views.ask({ kind, ref, ...more });
    batch(() => {
      if (still) state.confirming.value = null;
      end({ busy: null, failure: null });
    });
  } catch (error) {
    end({ busy: null, failure: failureOf(state, error) });
  }
}

async function plan(state: PanelState): Promise<void> {
  const ref = state.ref.value;
  if (!ref) return;
  state.setup.value = { plan: null, existing: false, busy: true, failure: null };
  try {
    const plan = await ask({ kind: 'plan', ref });
    change(state, ref, { plan, busy: false });
  } catch (error) {
    change(state, ref, { busy: false, failure: failureOf(state, error) });
  }
}

/** True once it is done and the person still looks at it. */
async function settingUp(
  state: PanelState,
  views: Views,
  what: { kind: 'setup' } | { kind: 'adopt'; key: string },
): Promise<boolean> {
  const ref = state.ref.value;
  if (!ref || state.setup.value?.busy) return false;
  change(state, ref, { busy: true, failure: null });
  try {
    return await views.ask({ ...what, ref });
  } catch (error) {
    // Whoever closed the dialog meanwhile sees it at the sync line.
    if (state.setup.value) change(state, ref, { busy: false, failure: failureOf(state, error) });
    else if (state.ref.value === ref) failSharing(state, error);
    return false;
  }
}

/** Changes the dialog, if it is still open on that issue. */
function change(state: PanelState, ref: string, to: Partial<Setup>): void {
  if (state.setup.value && state.ref.value === ref) state.setup.value = { ...state.setup.value, ...to };
}

function failureOf(state: PanelState, error: unknown): string {
  if (isUpdate(error)) state.updated.value = true;
  return sentenceOf(error);
}
