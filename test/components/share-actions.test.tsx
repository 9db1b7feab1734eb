import { beforeEach, describe, expect, it, vi } from 'vitest';
import { telling } from '../telling';
import { createPanelState } from '@/components/panel/panel-state';
import { createShare } from '@/utils/panel/share';
import { createViews } from '@/utils/panel/views';
import { background, failed, later, ok, resetBackground } from './share-background';
import { ref, sampleView } from './share-samples';

vi.mock('@/utils/runtime', async () => ({ browser: (await import('./share-background')).fakeBrowser }));
beforeEach(resetBackground);

const plan = { project: 'acme/web', title: 'T', label: 'l', body: 'b', seenBy: telling('s'), notifies: telling('n') };
const settled = sampleView({ readAt: 9 });

function sharing() {
  const state = createPanelState();
  state.ref.value = ref;
  state.view.value = sampleView();
  const draft = vi.fn<(field: string, text: string) => void>();
  return {
    state,
    draft,
    share: createShare(
      state,
      createViews(state, () => undefined),
      { type: draft },
    ),
  };
}

describe("the sync line's buttons", () => {
  it.each(['retry', 'drop', 'join'] as const)(
    '%s: busy, then the view that answers, and nothing asked back any more',
    async (kind) => {
      const { state, share } = sharing();
      const answer = later<unknown>();
      background.answer = () => answer.promise;
      state.confirming.value = 'drop';
      state.sharing.value = { busy: null, failure: 'Before.' };
      const done = share[kind]();
      expect(state.sharing.value).toEqual({ busy: kind, failure: null });
      await share[kind]();
      expect(background.asked).toEqual([{ kind, ref }]);
      answer.settle(ok(settled));
      await done;
      expect([state.sharing.value, state.confirming.value, state.view.value?.readAt]).toEqual([
        { busy: null, failure: null },
        null,
        9,
      ]);
    },
  );

  it('say what went wrong and keep asking', async () => {
    const { state, share } = sharing();
    background.answer = () => failed('Needs the right to write.', 'account');
    state.confirming.value = 'join';
    await share.join();
    expect([state.sharing.value, state.confirming.value]).toEqual([
      { busy: null, failure: 'Needs the right to write.' },
      'join',
    ]);
  });

  it('say nothing of one issue on another', async () => {
    const { state, share } = sharing();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const done = share.retry();
    state.ref.value = 'github:github.com/acme/web#13';
    state.sharing.value = { busy: null, failure: null };
    answer.settle(failed('No.'));
    await done;
    expect(state.sharing.value.failure).toBeNull();
  });
});

describe('setting up', () => {
  it('plans, creates, shows the view and closes', async () => {
    const { state, share } = sharing();
    background.answer = ({ kind }) => ok(kind === 'plan' ? plan : settled);
    await share.plan();
    expect(state.setup.value).toEqual({ plan, existing: false, busy: false, failure: null });
    const done = share.setup();
    expect(state.setup.value?.busy).toBe(true);
    await share.setup();
    await done;
    expect(background.asked.map(({ kind }) => kind)).toEqual(['plan', 'setup']);
    expect([state.setup.value, state.view.value?.readAt]).toEqual([null, 9]);
  });

  it('adopts by key, and ends the draft of the field', async () => {
    const { state, share, draft } = sharing();
    state.setup.value = { plan, existing: true, busy: false, failure: null };
    background.answer = () => ok(settled);
    await share.adopt('77');
    expect(background.asked).toEqual([{ kind: 'adopt', ref, key: '77' }]);
    expect([state.setup.value, draft.mock.calls]).toEqual([null, [['ledger', '']]]);
  });

  it('shows in place what went wrong, and keeps the draft', async () => {
    const { state, share, draft } = sharing();
    background.answer = () => failed('Issue 77 is locked.', 'account');
    await share.plan();
    expect(state.setup.value).toMatchObject({ plan: null, busy: false, failure: 'Issue 77 is locked.' });
    await share.adopt('77');
    expect([state.setup.value?.failure, draft.mock.calls]).toEqual(['Issue 77 is locked.', []]);
  });

  it('that was closed while it failed is told at the sync line; a plan that was closed stays closed', async () => {
    const { state, share } = sharing();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    state.setup.value = { plan, existing: false, busy: false, failure: null };
    const done = share.setup();
    state.setup.value = null;
    answer.settle(failed('Needs the right to write.', 'account'));
    await done;
    expect([state.setup.value, state.sharing.value.failure]).toEqual([null, telling('Needs the right to write.')]);
    background.answer = () => ok(plan);
    const planning = share.plan();
    state.setup.value = null;
    await planning;
    expect(state.setup.value).toBeNull();
  });
});
