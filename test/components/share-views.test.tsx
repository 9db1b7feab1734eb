import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelState, type PanelState } from '@/components/panel/panel-state';
import { createSay } from '@/utils/panel/say';
import { createViews } from '@/utils/panel/views';
import { ask as askBackground } from '@/utils/client';
import type { ReactionKind, View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { background, later, ok, resetBackground } from './share-background';
import { fakeDrafts, reaction, ref, sampleView } from './share-samples';
import { telling } from '../telling';

vi.mock('@/utils/runtime', async () => ({ browser: (await import('./share-background')).fakeBrowser }));
beforeEach(resetBackground);

const never = (error: unknown): never => {
  throw error;
};

function stateOf(): PanelState {
  const state = createPanelState();
  state.ref.value = ref;
  state.view.value = sampleView({ readAt: 0 });
  return state;
}

/** A background that processes questions in the order they come; its views are told apart by `readAt`. */
function createServer() {
  const mine: Record<string, boolean> = {};
  let version = 0;
  return {
    version: () => version,
    mine,
    process: (kind: string, intent?: Intent): View => {
      if (intent && 'on' in intent) mine[fieldOf(intent)] = intent.on;
      if (kind === 'say') version += 1;
      return sampleView({
        readAt: version,
        reactions: (['+1', '-1', 'ready'] as const).map((one) => reaction(one, { mine: mine[one] ?? false })),
      });
    },
  };
}

type Op = { kind: 'look' } | { kind: 'push' } | { kind: 'say'; what: ReactionKind };
const op = fc.oneof(
  fc.constant<Op>({ kind: 'look' }),
  fc.record({ kind: fc.constant('say' as const), what: fc.constantFrom<ReactionKind>('+1', '-1', 'ready') }),
);

/**
 * Plays operations with answers that come in any order, and notes each version that was on screen and each press that
 * was not.
 */
async function play(ops: readonly Op[], s: fc.Scheduler, numbered: boolean) {
  const state = stateOf();
  const server = createServer();
  background.answer = (request) => {
    const view = server.process(request.kind, request.kind === 'say' ? request.intent : undefined);
    return s.schedule(Promise.resolve(ok(view)), request.kind);
  };
  const views = numbered ? createViews(state, never) : unnumbered(state);
  const say = createSay(state, views, fakeDrafts());
  const versions: number[] = [];
  const flickers: string[] = [];
  const pressed: Partial<Record<ReactionKind, boolean>> = {};
  state.view.subscribe((view) => versions.push(view?.readAt ?? 0));
  state.shown.subscribe((view) => {
    for (const { kind, mine } of view?.reactions ?? [])
      if (kind in pressed && pressed[kind] !== mine) flickers.push(kind);
  });
  const running = ops.map((one) => {
    if (one.kind === 'say') {
      const on = !pressed[one.what];
      pressed[one.what] = on;
      return say(one.what === 'ready' ? { kind: 'ready', on } : { kind: 'react', content: one.what, on });
    }
    return views.ask({ kind: 'look', ref });
  });
  // The last word is asked for when all is quiet, and its answer takes a few turns of the loop itself.
  do {
    await s.waitAll();
    await new Promise((resolve) => setImmediate(resolve));
  } while (s.count() > 0);
  await Promise.all(running);
  return { state, server, versions, flickers };
}

/** The same without the safeguard: whatever comes is shown. */
function unnumbered(state: PanelState): ReturnType<typeof createViews> {
  const views = createViews(state, never);
  const show = (_: number, view: View | null): void => {
    if (view) state.view.value = view;
    state.pending.value = {};
  };
  const ask: typeof views.ask = async (request) => {
    show(0, await askBackground(request));
    return true;
  };
  return { ...views, show, ask };
}

async function broken(numbered: boolean): Promise<string | null> {
  const law = fc.asyncProperty(fc.scheduler(), fc.array(op, { minLength: 1, maxLength: 8 }), async (s, ops) => {
    const { state, server, versions, flickers } = await play(ops, s, numbered);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(flickers).toEqual([]);
    expect(state.pending.value).toEqual({});
    expect(state.view.value?.readAt).toBe(server.version());
  });
  const run = await fc.check(law, { numRuns: 300 });
  return run.failed ? (fc.defaultReportMessage(run) ?? 'failed') : null;
}

describe('answers in any order', () => {
  it('never put an older view over a newer one, take no press back, and end with the last word', async () => {
    expect(await broken(true)).toBeNull();
  });

  it('would do so without numbers', async () => {
    expect(await broken(false)).toMatch(/Counterexample/);
  });
});

describe('views', () => {
  it('of another issue are not shown', async () => {
    const state = stateOf();
    const views = createViews(state, never);
    const answer = later<unknown>();
    background.answer = () => answer.promise;
    const asked = views.ask({ kind: 'look', ref });
    state.ref.value = 'github:github.com/acme/web#13';
    state.view.value = null;
    answer.settle(ok(sampleView()));
    expect(await asked).toBe(false);
    views.told(sampleView());
    expect(state.view.value).toBeNull();
  });

  it('told by the background while questions are open are shown, and then asked for anew, once', async () => {
    const state = stateOf();
    const views = createViews(state, never);
    const answer = later<unknown>();
    background.answer = ({ kind }) => {
      if (kind === 'retry') return answer.promise;
      // A background that tells something at each look must not be looked at for ever.
      views.told(sampleView({ readAt: 7 }));
      return ok(sampleView({ readAt: 8 }));
    };
    const asked = views.ask({ kind: 'retry', ref });
    views.told(sampleView({ readAt: 5 }));
    expect(state.view.value?.readAt).toBe(5);
    answer.settle(ok(sampleView({ readAt: 4 })));
    await asked;
    await expect.poll(() => state.view.value?.readAt).toBe(8);
    expect(background.asked.map(({ kind }) => kind)).toEqual(['retry', 'look']);
  });

  it('told in a quiet moment are just shown', () => {
    const state = stateOf();
    createViews(state, never).told(sampleView({ readAt: 5 }));
    expect([state.view.value?.readAt, background.asked.length]).toEqual([5, 0]);
  });

  it('announce what arrived', () => {
    const state = stateOf();
    state.view.value = sampleView({ receipts: { ready: { state: 'sending', told: telling('On its way') } } });
    createViews(state, never).told(
      sampleView({ receipts: { ready: { state: 'saved', told: telling('In GitHub since 10:42') } } }),
    );
    expect(state.said.value).toBe('Ready: In GitHub since 10:42');
  });
});
