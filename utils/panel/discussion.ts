import { effect } from '@preact/signals';
import { copied } from '@/components/panel/discussion/Discussion';
import type { PanelState, DiscussionActions } from '@/components/panel/panel-state';
import { ask } from '@/utils/client';
import { sentence, sentenceOf } from '@/utils/words/sentence';
import { toldOf } from '@/utils/model/told';

/** The discussion: asked for once the panel is open, and again whenever the view changes while it is. */
export function createDiscussion(
  state: PanelState,
  signal: AbortSignal,
  clipboard: Clipboard | undefined,
): DiscussionActions {
  let going = new AbortController();
  let turn = 0;
  const copy = async (text: string): Promise<string> => {
    if (!clipboard) return sentence({ key: 'panel.no-clipboard' });
    await clipboard.writeText(text);
    return copied;
  };
  const read = async (older: boolean): Promise<void> => {
    const ref = state.ref.value;
    if (!ref) return;
    const mine = (turn += 1);
    try {
      const discussion = await ask({ kind: 'discussion', ref, older });
      if (ref !== state.ref.value || mine !== turn) return;
      state.discussion.value = discussion;
      state.discussionFailure.value = null;
    } catch (error) {
      going.abort();
      if (ref === state.ref.value) state.discussionFailure.value = sentenceOf(error);
    }
  };
  const stop = effect(() => {
    if (state.open.value && state.view.value) void read(false);
  });
  signal.addEventListener('abort', stop);
  return {
    toggle: () => (state.talking.value = !state.talking.value),
    summary: async () => {
      const ref = state.ref.value;
      if (!ref || state.summary.value !== null) return;
      state.summary.value = '';
      const form = await ask({ kind: 'summary', ref }).catch(sentenceOf);
      if (ref === state.ref.value && state.summary.value === '') state.summary.value = form;
    },
    brief: async () => {
      const ref = state.ref.value;
      if (!ref) return;
      const said = await ask({ kind: 'brief', ref }).then(copy).catch(sentenceOf);
      if (ref === state.ref.value) state.briefed.value = said;
    },
    preview: async (text, comment) => {
      const ref = state.ref.value;
      return (
        ref &&
        ask({ kind: 'preview', ref, text, comment }).catch((error: unknown) => ({
          blocks: [],
          notifies: [toldOf(error)],
        }))
      );
    },
    stop: () => going.abort(),
    older: async () => {
      if (state.reading.value) return;
      const ref = state.ref.value;
      state.reading.value = true;
      going = new AbortController();
      const end = AbortSignal.any([signal, going.signal]);
      do await read(true);
      while (!end.aborted && ref === state.ref.value && state.discussion.value?.older);
      state.reading.value = false;
    },
  };
}
