import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelState } from '@/components/panel/panel-state';
import { createSay } from '@/utils/panel/say';
import { createViews } from '@/utils/panel/views';
import { background, failed, later, ok, resetBackground } from './share-background';
import { fakeDrafts, reaction, ref, sampleView } from './share-samples';
import { telling } from '../telling';

vi.mock('@/utils/runtime', async () => ({ browser: (await import('./share-background')).fakeBrowser }));
beforeEach(resetBackground);

function saying() {
  const state = createPanelState();
  state.ref.value = ref;
  state.view.value = sampleView();
  const drafts = fakeDrafts();
  const mine = (kind: string) => state.shown.value?.reactions.find((one) => one.kind === kind)?.mine;
  return {
    state,
    drafts,
    mine,
    say: createSay(
      state,
      createViews(state, () => undefined),
      drafts,
    ),
    receipt: (field: string) => state.shown.value?.receipts[field],
  };
}

describe('saying something', () => {
  it('is on screen at once, on its way, and then as the background has it', async () => {
    const { say, mine, receipt, state } = saying();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const said = say({ kind: 'react', content: '+1', on: true });
    expect([mine('+1'), receipt('+1')?.state]).toEqual([true, 'sending']);
    expect(background.asked).toEqual([
      { kind: 'say', ref, id: expect.any(String), intent: { kind: 'react', content: '+1', on: true } },
    ]);
    answer.settle(
      ok(
        sampleView({
          reactions: [reaction('+1', { mine: true })],
          receipts: { '+1': { state: 'here', told: telling('Kept on this device') } },
        }),
      ),
    );
    await said;
    expect([mine('+1'), receipt('+1')?.told, state.pending.value]).toEqual([true, telling('Kept on this device'), {}]);
    expect(state.said.value).toBe('Thumbs up: Kept on this device');
  });

  it('goes back and says why where it could not be kept, until it is said again', async () => {
    const { say, mine, receipt } = saying();
    background.answer = () => failed('The database is full.');
    await say({ kind: 'ready', on: true });
    expect([mine('ready'), receipt('ready')]).toEqual([
      false,
      { state: 'refused', told: telling('The database is full.') },
    ]);
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    void say({ kind: 'ready', on: true });
    expect([mine('ready'), receipt('ready')?.state]).toEqual([true, 'sending']);
  });

  it('is all that a summary sets: on its way together, and refused together where it could not be kept', async () => {
    const { say, receipt, state, drafts } = saying();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const said = say({
      kind: 'summary',
      text: 'We export CSV.',
      set: [
        { kind: 'priority', to: 'High' },
        { kind: 'estimate', value: '5' },
      ],
    });
    const fields = ['loop', 'priority', 'estimate'];
    expect(fields.map((field) => receipt(field)?.state)).toEqual(fields.map(() => 'sending'));
    expect(state.shown.value?.workflow.priority).toBe('High');
    expect(background.asked).toHaveLength(1);
    answer.settle(failed('The database is full.'));
    await said;
    expect(fields.map((field) => receipt(field)?.state)).toEqual(fields.map(() => 'refused'));
    expect(state.shown.value?.workflow.priority).toBeUndefined();
    expect(drafts.unsent.mock.calls).toEqual([[ref, 'loop', 'We export CSV.']]);
    background.answer = () => later<unknown>().promise;
    void say({ kind: 'estimate', value: '5' });
    expect(fields.map((field) => receipt(field)?.state)).toEqual(['refused', 'refused', 'sending']);
  });

  it('leaves a later press alone when an earlier one fails', async () => {
    const { say, mine, receipt } = saying();
    const first = later<unknown>();
    const second = later<unknown>();
    const answers = [first, second];
    background.answer = () => answers.shift()?.promise;
    const one = say({ kind: 'react', content: '+1', on: true });
    const two = say({ kind: 'react', content: '+1', on: false });
    first.settle(failed('Full.'));
    await one;
    expect([mine('+1'), receipt('+1')?.state]).toEqual([false, 'sending']);
    second.settle(ok(sampleView()));
    await two;
    expect([mine('+1'), receipt('+1')]).toEqual([false, undefined]);
  });

  it('says nothing of one issue on another', async () => {
    const { say, state, drafts } = saying();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const said = say({ kind: 'waive', check: 'story', reason: 'x' });
    state.ref.value = 'github:github.com/acme/web#13';
    state.pending.value = {};
    state.waiving.value = 'story';
    answer.settle(failed('Full.'));
    await said;
    expect([state.refusals.value, state.waiving.value]).toEqual([{}, 'story']);
    expect(drafts.unsent).toHaveBeenCalledWith(ref, 'waive:story', 'x');
  });

  it('tells of an update of the extension', async () => {
    const { say, state, receipt } = saying();
    background.alive = false;
    await say({ kind: 'react', content: '+1', on: true });
    expect([state.updated.value, receipt('+1')?.state]).toEqual([true, 'refused']);
  });
});

describe('a waiver', () => {
  it('closes its form and ends its draft once it is kept', async () => {
    const { say, state, drafts } = saying();
    state.waiving.value = 'story';
    state.drafts.value = { 'waive:story': 'a spike' };
    background.answer = () => ok(sampleView());
    await say({ kind: 'waive', check: 'story', reason: 'a spike' });
    expect([state.waiving.value, state.drafts.value]).toEqual([null, { 'waive:story': '' }]);
    expect(drafts.sent).toHaveBeenCalledWith(ref, 'waive:story');
    expect(drafts.unsent).not.toHaveBeenCalled();
  });

  it('that could not be kept stays in its form, and a draft of its issue', async () => {
    const { say, state, drafts, receipt } = saying();
    state.waiving.value = 'story';
    state.drafts.value = { 'waive:story': 'a spike' };
    background.answer = () => failed('Full.');
    await say({ kind: 'waive', check: 'story', reason: 'a spike' });
    expect([state.waiving.value, state.drafts.value, receipt('waive:story')?.told]).toEqual([
      'story',
      { 'waive:story': 'a spike' },
      telling('Full.'),
    ]);
    expect(drafts.unsent).toHaveBeenCalledWith(ref, 'waive:story', 'a spike');
  });

  it('taken back leaves a form that is open elsewhere alone', async () => {
    const { say, state } = saying();
    state.waiving.value = 'title';
    background.answer = () => ok(sampleView());
    await say({ kind: 'waive', check: 'story', reason: null });
    expect([state.waiving.value, state.drafts.value]).toEqual(['title', {}]);
  });
});
