// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelState, type PanelActions, type PanelState } from '@/components/panel/panel-state';
import { createActions } from '@/utils/panel/actions';
import { createViews } from '@/utils/panel/views';
import { createBackground, other, ref, settled, view } from './panel-stage';
import { telling } from '../telling';

const background = vi.hoisted(() => ({ now: undefined as ReturnType<typeof createBackground> | undefined }));
vi.mock('@/utils/runtime', () => ({
  browser: {
    get runtime() {
      return background.now?.runtime;
    },
  },
}));

const worker = createBackground();
background.now = worker;

let state: PanelState;
let actions: PanelActions;
let end: AbortController;
const focus = { enter: vi.fn(), leave: vi.fn(), fold: vi.fn(), toVote: vi.fn() };
const pointer = { at: vi.fn(() => 1), reveal: vi.fn(() => true), clear: vi.fn() };
const read = vi.fn(() => Promise.resolve());
const kept = view({
  title: 'after it was said',
  receipts: { 'waive:story': { state: 'here', told: telling('Kept on this device') } },
});

const create = (): PanelActions =>
  createActions({
    page: document,
    state,
    pointer,
    focus,
    views: createViews(state, vi.fn()),
    read,
    signal: end.signal,
  });
const receipt = (field: string) => state.shown.value?.receipts[field];

beforeEach(() => {
  worker.reset();
  worker.answer('say', kept);
  end = new AbortController();
  state = createPanelState();
  state.ref.value = ref;
  state.view.value = view();
  actions = create();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an intent', () => {
  it('is called kept only once the background says so', async () => {
    const answer = worker.hold('say');
    state.waiving.value = 'story';
    const intent = actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    await settled();
    expect(receipt('waive:story')).toEqual({ state: 'sending', told: { key: 'receipt.keeping' } });
    expect(state.waiving.value).toBe('story');
    answer({ ok: true, value: kept });
    await intent;
    expect([receipt('waive:story'), state.waiving.value, state.view.value?.title]).toEqual([
      kept.receipts['waive:story'],
      null,
      'after it was said',
    ]);
    expect(worker.of('say')).toEqual([
      { kind: 'say', ref, id: expect.any(String), intent: { kind: 'waive', check: 'story', reason: 'A spike' } },
    ]);
  });

  it('has an id of its own each time, also where it is the same', async () => {
    await actions.say({ kind: 'comment', text: 'Done' });
    await actions.say({ kind: 'comment', text: 'Done' });
    await actions.say({ kind: 'reply', to: '7', text: 'Done' });
    expect(new Set(worker.of('say').map(({ id }) => id)).size).toBe(3);
  });

  it('asked again, because the worker died, is the same one', async () => {
    const answer = worker.hold('say');
    const intent = actions.say({ kind: 'comment', text: 'Once' });
    await settled();
    worker.answer('say', kept);
    answer(undefined);
    await intent;
    expect(worker.of('say')).toHaveLength(2);
    expect(new Set(worker.of('say').map(({ id }) => id)).size).toBe(1);
  });

  it('that may have been kept though nothing said so is the same one when it is sent again, and another with other words', async () => {
    worker.refuse('say', 'Something went wrong in Tend.');
    for (const value of ['Once', 'Once', 'Once, or twice']) await actions.say({ kind: 'comment', text: value });
    const [first, again, other] = worker.of('say').map(({ id }) => id);
    expect([again === first, other === first]).toEqual([true, false]);
    worker.answer('say', kept);
    await actions.say({ kind: 'comment', text: 'Once, or twice' });
    await actions.say({ kind: 'comment', text: 'Once, or twice' });
    const [answered, anew] = worker
      .of('say')
      .map(({ id }) => id)
      .slice(3);
    expect([answered === other, anew === other]).toEqual([true, false]);
  });

  it('that may have been kept is the same one, also where it says more than one thing', async () => {
    worker.refuse('say', 'Something went wrong in Tend.');
    for (const value of ['5', '5', '8']) await actions.say({ kind: 'vote', ballot: '1', value });
    const [first, again, other] = worker.of('say').map(({ id }) => id);
    expect([again === first, other === first]).toEqual([true, false]);
  });

  it('that is refused says why, and keeps the form and the text', async () => {
    worker.refuse('say', 'The disk is full.');
    state.waiving.value = 'story';
    actions.draft('waive:story', 'A spike');
    await actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    expect(receipt('waive:story')).toEqual({ state: 'refused', told: telling('The disk is full.') });
    expect([state.waiving.value, state.drafts.value['waive:story']]).toEqual(['story', 'A spike']);
  });

  it('on the issue left meanwhile changes nothing on the one at hand', async () => {
    const answer = worker.hold('say');
    const intent = actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    state.ref.value = other;
    state.pending.value = {};
    const shown = view({ ref: other });
    state.view.value = shown;
    answer({ ok: true, value: view() });
    await intent;
    expect([state.view.value, state.pending.value, state.refusals.value]).toEqual([shown, {}, {}]);
  });

  it("refused on the issue left meanwhile is told by that issue's name", async () => {
    const answer = worker.hold('say');
    const intent = actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    state.ref.value = other;
    state.pending.value = {};
    answer({ ok: false, failure: { kind: 'database', told: telling('The disk is full.') } });
    await intent;
    expect(state.refusals.value).toEqual({});
    expect(state.failure.value).toBe('#12: The disk is full.');
  });

  it('refused after the person came back to its issue is told there', async () => {
    const answer = worker.hold('say');
    const intent = actions.say({ kind: 'tick', check: 'design', on: true });
    state.pending.value = {};
    answer({ ok: false, failure: { kind: 'database', told: telling('The disk is full.') } });
    await intent;
    expect([receipt('check:design')?.told, state.failure.value]).toEqual([telling('The disk is full.'), null]);
    expect(state.said.value).toBe('design: The disk is full.');
  });

  it('refused after it was said anew is no draft again, and told by nobody', async () => {
    const first = worker.hold('say');
    const early = actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    await settled();
    worker.answer('say', kept);
    await actions.say({ kind: 'waive', check: 'story', reason: 'A spike, timeboxed' });
    first({ ok: false, failure: { kind: 'database', told: telling('The disk is full.') } });
    await early;
    expect(worker.of('draft')).toEqual([]);
    expect([receipt('waive:story')?.state, state.refusals.value]).toEqual(['here', {}]);
  });

  it('after an update is told as an update on whichever issue is at hand', async () => {
    const answer = worker.hold('say');
    const intent = actions.say({ kind: 'tick', check: 'design', on: true });
    state.ref.value = other;
    worker.runtime.id = undefined;
    answer(undefined);
    await intent;
    expect(state.updated.value).toBe(true);
  });

  it('after an update is refused, and the update is told', async () => {
    worker.runtime.id = undefined;
    await actions.say({ kind: 'tick', check: 'design', on: true });
    expect([state.updated.value, receipt('check:design')?.state]).toEqual([true, 'refused']);
  });

  it('without an issue is not sent', async () => {
    state.ref.value = undefined;
    await actions.say({ kind: 'tick', check: 'design', on: true });
    expect(worker.asked).toEqual([]);
  });
});

describe('what is typed', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('is kept at a pause, once, as it then is', async () => {
    for (const text of ['A', 'A ', 'A s']) {
      actions.draft('waive:story', text);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(worker.asked).toEqual([]);
    expect(state.drafts.value).toEqual({ 'waive:story': 'A s' });
    await vi.advanceTimersByTimeAsync(60);
    expect(worker.asked).toEqual([{ kind: 'draft', ref, field: 'waive:story', text: 'A s' }]);
  });

  it('is kept for the issue it was typed on, field by field', async () => {
    actions.draft('waive:story', 'one');
    actions.draft('waive:title', 'two');
    state.ref.value = other;
    actions.draft('waive:story', 'three');
    await vi.advanceTimersByTimeAsync(300);
    expect(worker.of('draft').map(({ ref, field, text }) => [ref, field, text])).toEqual([
      [ref, 'waive:story', 'one'],
      [ref, 'waive:title', 'two'],
      [other, 'waive:story', 'three'],
    ]);
  });

  it.each([
    ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
    ['the panel ends', () => end.abort()],
  ])('is kept at once when %s', async (_, happens) => {
    actions.draft('waive:story', 'A s');
    happens();
    expect(worker.of('draft').map(({ text }) => text)).toEqual(['A s']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(worker.asked).toHaveLength(1);
  });

  it('does not come back as a draft once it was sent', async () => {
    actions.draft('waive:story', 'A spike');
    await actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    await vi.advanceTimersByTimeAsync(1000);
    window.dispatchEvent(new Event('pagehide'));
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['say']);
    expect(state.drafts.value['waive:story']).toBe('');
  });

  it('is kept after all where it could not be sent', async () => {
    worker.refuse('say', 'The disk is full.');
    actions.draft('waive:story', 'A spike');
    await actions.say({ kind: 'waive', check: 'story', reason: 'A spike' });
    expect(worker.of('draft').map(({ text }) => text)).toEqual(['A spike']);
  });

  it('and cannot be kept is told', async () => {
    worker.refuse('draft', 'The disk is full.');
    actions.draft('waive:story', 'A s');
    await vi.advanceTimersByTimeAsync(300);
    expect(state.failure.value).toEqual(telling('The disk is full.'));
  });

  it('leaves no listener behind', () => {
    const added = vi.spyOn(window, 'addEventListener');
    create();
    for (const call of added.mock.calls) expect(call[2]).toMatchObject({ signal: end.signal });
  });
});

describe('the other buttons', () => {
  it('open and close, move the focus, and are remembered', async () => {
    state.open.value = true;
    actions.setOpen(false);
    expect(focus.fold).toHaveBeenCalledOnce();
    actions.setOpen(true);
    expect(focus.enter).toHaveBeenCalledOnce();
    await settled();
    expect(worker.of('panel').map(({ open }) => open)).toEqual([false, true]);
  });

  it('copy, and say so, or say that the browser does not let them', async () => {
    const write = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: write } as unknown as Clipboard);
    await actions.copy('Add this');
    expect([write.mock.calls, state.copied.value, state.said.value]).toEqual([
      [['Add this']],
      'Add this',
      expect.stringMatching(/^Copied/),
    ]);
    write.mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
    await actions.copy('And that');
    expect([state.copied.value, state.said.value]).toEqual([
      'Add this',
      expect.stringMatching(/did not let Tend copy.*Select the text/),
    ]);
  });

  it('say where the page does not show the evidence', () => {
    actions.reveal([{ where: 'body', text: 'TBD' }]);
    expect([pointer.at.mock.lastCall, state.said.value]).toEqual([[['TBD']], '']);
    pointer.reveal.mockReturnValueOnce(false);
    actions.reveal([{ where: 'body', text: 'TBD' }]);
    expect(state.said.value).toBe('The page does not show this text.');
  });
});

describe('calling news seen', () => {
  it('shows the view without it', async () => {
    worker.answer('last-seen', view({ title: 'seen' }));
    actions.seen();
    await settled();
    expect([worker.of('last-seen'), state.view.value?.title]).toEqual([
      [{ kind: 'last-seen', ref, seen: true }],
      'seen',
    ]);
  });

  it('says why it stays where it could not be kept', async () => {
    worker.refuse('last-seen', 'The disk is full.');
    actions.seen();
    await settled();
    expect(state.sharing.value.failure).toEqual(telling('The disk is full.'));
  });
});
