import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import type { Evidence } from '@/utils/model/readiness/check';
import { toldOf } from '@/utils/model/told';
import type { Pointer } from '@/utils/page/point';
import { type PanelFocus, setOpen } from './focus';
import { fail, failSharing } from './trouble';
import type { Views } from './views';
import { sentence, sentenceOf } from '@/utils/words/sentence';
import { createDrafts } from './drafts';
import { createPlan } from './plan';
import { createSay } from './say';
import { createShare } from './share';
import { createDiscussion } from './discussion';
import { walk } from './walk';

interface Place {
  page: Document;
  state: PanelState;
  pointer: Pointer;
  focus: PanelFocus;
  views: Views;
  read: () => Promise<void>;
  signal: AbortSignal;
}

/** What the panel's buttons do. */
export function createActions({ page, state, pointer, focus, views, read, signal }: Place): PanelActions {
  const tell = (error: unknown): void => fail(state, error);
  const drafts = createDrafts(page, state, tell, signal);
  const settings = (part: 'project' | 'rules' | 'backlog'): void => {
    const ref = state.ref.value;
    ask({ kind: 'options', part, ...(ref && { ref }) }).catch(tell);
  };
  return {
    setOpen: (open) => {
      // Drawn anew when the panel opens again, the form must not take the focus that the person gives to something
      // else.
      if (!open) state.restored.value = state.waiving.value;
      setOpen(open, focus, tell);
    },
    say: createSay(state, views, drafts),
    discussion: createDiscussion(state, signal, page.defaultView?.navigator.clipboard),
    plan: createPlan(state),
    people: async (text) =>
      state.ref.value ? ask({ kind: 'people', ref: state.ref.value, text }).catch(sentenceOf) : [],
    share: createShare(state, views, drafts),
    draft: drafts.type,
    copy: (text) => copy(page, state, text),
    point: (evidence) => pointer.at(texts(evidence)),
    reveal: (evidence) => {
      pointer.at(texts(evidence));
      if (!pointer.reveal(texts(evidence))) state.said.value = sentence({ key: 'panel.not-on-page' });
    },
    unpoint: () => pointer.clear(),
    seen: () => {
      const ref = state.ref.value;
      if (ref) views.ask({ kind: 'last-seen', ref, seen: true }).catch((error: unknown) => failSharing(state, error));
    },
    walk: (act) => walk(state, act),
    retry: () => void read(),
    reload: () => page.location.reload(),
    options: () => settings('project'),
    rules: () => settings('rules'),
    backlog: () => settings('backlog'),
  };
}

async function copy(page: Document, state: PanelState, text: string): Promise<void> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    state.copied.value = text;
    state.said.value = sentence({ key: 'panel.copied' });
  } catch (error) {
    state.said.value = sentence({ key: 'panel.not-copied', why: toldOf(error) });
  }
}

function texts(evidence: Evidence[]): string[] {
  return evidence.map(({ text }) => text);
}
