// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { telling } from '../telling';
import { createPanelState } from '@/components/panel/panel-state';
import { createLook, whileVisible } from '@/utils/panel/look';
import { createViews } from '@/utils/panel/views';
import { noteLooks } from '@/utils/panel/seen';
import { background, failed, later, ok, resetBackground } from './share-background';
import { ref, sampleView } from './share-samples';

vi.mock('@/utils/runtime', async () => ({ browser: (await import('./share-background')).fakeBrowser }));

let visibility: DocumentVisibilityState = 'visible';
let end = new AbortController();

beforeEach(() => {
  resetBackground();
  vi.useFakeTimers();
  visibility = 'visible';
  end = new AbortController();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function turn(to: DocumentVisibilityState): void {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('looking', () => {
  it('is told every half minute while the page is visible', () => {
    const call = vi.fn<() => void>();
    whileVisible(document, call, end.signal);
    expect(call).not.toHaveBeenCalled();
    vi.advanceTimersByTime(90_000);
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('has no timer at all while the page is hidden, and is told at once when it is seen again', () => {
    const call = vi.fn<() => void>();
    whileVisible(document, call, end.signal);
    turn('hidden');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(3600_000);
    expect(call).not.toHaveBeenCalled();
    turn('visible');
    expect(call).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30_000);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('is told when the page gets the focus, and starts in a hidden page without any timer', () => {
    visibility = 'hidden';
    const call = vi.fn<() => void>();
    whileVisible(document, call, end.signal);
    expect(vi.getTimerCount()).toBe(0);
    visibility = 'visible';
    window.dispatchEvent(new Event('focus'));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', () => {
    const call = vi.fn<() => void>();
    whileVisible(document, call, end.signal);
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    window.dispatchEvent(new Event('focus'));
    turn('visible');
    expect(call).not.toHaveBeenCalled();
  });
});

describe('the question behind it', () => {
  function looking() {
    const state = createPanelState();
    state.ref.value = ref;
    return {
      state,
      look: createLook(
        state,
        createViews(state, () => undefined),
      ),
    };
  }

  it('is asked once at a time, and shows what is answered', async () => {
    const { state, look } = looking();
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const first = look();
    await look();
    expect(background.asked).toEqual([{ kind: 'look', ref }]);
    answer.settle(ok(sampleView({ readAt: 3 })));
    await first;
    expect(state.view.value?.readAt).toBe(3);
  });

  it('takes null for no news', async () => {
    const { state, look } = looking();
    state.view.value = sampleView({ readAt: 1 });
    background.answer = () => ok(null);
    await look();
    expect(state.view.value.readAt).toBe(1);
  });

  it('says at the sync line why it got no answer, until it gets one', async () => {
    const { state, look } = looking();
    background.answer = () => failed('GitHub does not answer.', 'account');
    await look();
    expect([state.sharing.value.failure, state.failure.value]).toEqual([telling('GitHub does not answer.'), null]);
    background.answer = () => ok(null);
    await look();
    expect(state.sharing.value.failure).toBeNull();
  });

  it('leaves what another button said alone', async () => {
    const { state, look } = looking();
    background.answer = () => ok(null);
    state.sharing.value = { busy: null, failure: 'Could not be dropped.' };
    await look();
    expect(state.sharing.value.failure).toBe('Could not be dropped.');
  });

  it('is not asked where there is no issue, or nobody to ask', async () => {
    const { state, look } = looking();
    state.updated.value = true;
    await look();
    state.updated.value = false;
    state.ref.value = undefined;
    await look();
    expect(background.asked).toEqual([]);
  });
});

describe('what the person sees', () => {
  const looks = (state: ReturnType<typeof createPanelState>): (() => void) => {
    const end = new AbortController();
    noteLooks(document, state, end.signal);
    return () => end.abort();
  };

  it('is told with each view of an open panel, and never what shows in a folded one or on a hidden page', () => {
    const state = createPanelState();
    const stop = looks(state);
    state.view.value = sampleView();
    expect(background.asked).toEqual([]);
    state.open.value = true;
    expect(background.asked).toEqual([{ kind: 'last-seen', ref, seen: false }]);
    state.view.value = sampleView({ readAt: 2 });
    expect(background.asked).toHaveLength(2);
    visibility = 'hidden';
    state.view.value = sampleView({ readAt: 3 });
    stop();
    visibility = 'visible';
    state.view.value = sampleView({ readAt: 4 });
    expect(background.asked).toHaveLength(2);
  });

  it('is told once a page that was loaded unseen comes on screen, and not before', () => {
    visibility = 'hidden';
    const state = createPanelState();
    const stop = looks(state);
    state.open.value = true;
    for (const readAt of [1, 2, 3]) state.view.value = sampleView({ readAt });
    expect(background.asked).toEqual([]);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(background.asked).toEqual([{ kind: 'last-seen', ref, seen: false }]);
    stop();
  });
});
