import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, hear, isAlive } from '@/utils/client';
import type { Push } from '@/utils/model/reply';
import { saying, telling } from './telling';

const runtime = vi.hoisted(() => ({
  id: 'tend-id' as string | undefined,
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: { addListener: vi.fn<(listener: (message: unknown) => unknown) => void>(), removeListener: vi.fn() },
}));
vi.mock('@/utils/runtime', () => ({ browser: { runtime } }));

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'tend-id';
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

const yes = { ok: true, value: null };
const died = new Error(
  'A listener indicated an asynchronous response, but the message channel closed before a response was received',
);

/** What becomes of a question, with all waiting done. */
async function outcome(question: Promise<unknown>): Promise<unknown> {
  const settled = question.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

describe('asking the background', () => {
  it('gives the answer', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: { view: null, open: true, drafts: {} } });
    expect(await outcome(ask({ kind: 'show', ref: 'github:github.com/acme/app#12' }))).toEqual({
      view: null,
      open: true,
      drafts: {},
    });
    expect(runtime.sendMessage.mock.calls).toEqual([[{ kind: 'show', ref: 'github:github.com/acme/app#12' }]]);
  });

  it('asks again where the worker died between message and answer', async () => {
    runtime.sendMessage.mockRejectedValueOnce(died).mockResolvedValue(yes);
    expect(await outcome(ask({ kind: 'left' }))).toBeNull();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('asks again where nobody listened yet', async () => {
    runtime.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValue(yes);
    expect(await outcome(ask({ kind: 'left' }))).toBeNull();
  });

  it("takes a refusal for an answer, in the background's own words", async () => {
    runtime.sendMessage.mockResolvedValue({
      ok: false,
      failure: { kind: 'database', told: telling('The disk is full.') },
    });
    expect(await outcome(ask({ kind: 'left' }))).toMatchObject({
      name: 'ClientError',
      kind: 'database',
      told: saying('The disk is full.'),
    });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it.each([
    ['rejects', () => Promise.reject(died)],
    ['says nothing', () => Promise.resolve(undefined)],
  ])('gives up after three times where the background %s', async (_, send) => {
    runtime.sendMessage.mockImplementation(send);
    expect(await outcome(ask({ kind: 'left' }))).toMatchObject({
      name: 'ClientError',
      kind: 'silent',
      told: saying(/background does not answer/),
    });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('does not wait for ever for a background that hangs', async () => {
    runtime.sendMessage.mockImplementation(() => new Promise(() => {}));
    const asked = outcome(ask({ kind: 'left' }));
    expect(await asked).toMatchObject({ kind: 'silent', told: saying(/background does not answer/) });
    expect(vi.getTimerCount()).toBe(0);
    expect(runtime.sendMessage, 'it has the question').toHaveBeenCalledOnce();
  });

  it('leaves no timer behind once it has its answer', async () => {
    runtime.sendMessage.mockResolvedValue(yes);
    await ask({ kind: 'left' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('after an update of the extension under an open page', () => {
  it('says so without asking anybody', async () => {
    runtime.id = undefined;
    expect(isAlive()).toBe(false);
    expect(await outcome(ask({ kind: 'left' }))).toMatchObject({
      name: 'ClientError',
      kind: 'updated',
      told: saying(/Reload this page/),
    });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('says so where the update comes while it asks', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await outcome(ask({ kind: 'left' }))).toMatchObject({ kind: 'updated' });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('says so where the browser throws at once instead of rejecting', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await outcome(ask({ kind: 'left' }))).toMatchObject({ kind: 'updated' });
  });
});

describe('hearing the background', () => {
  function heard(): { told: Push[]; listener: (message: unknown) => unknown; end: AbortController } {
    const told: Push[] = [];
    const end = new AbortController();
    hear((push) => told.push(push), end.signal);
    const listener = runtime.onMessage.addListener.mock.calls[0]?.[0];
    if (!listener) throw new Error('Nobody listens.');
    return { told, listener, end };
  }

  it('tells what it pushes', () => {
    const { told, listener } = heard();
    expect(listener({ push: 'open' })).toBeUndefined();
    expect(told).toEqual([{ push: 'open' }]);
  });

  it.each([
    [null],
    [undefined],
    ['open'],
    [1],
    [[]],
    [{}],
    [{ kind: 'left' }],
    [{ push: 'explode' }],
    [{ push: null }],
  ])('passes over %j, which is not for it', (message) => {
    const { told, listener } = heard();
    expect(listener(message)).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('ends with its signal, also after an update', () => {
    const first = heard();
    first.end.abort();
    expect(runtime.onMessage.removeListener.mock.calls).toEqual([[first.listener]]);
    const second = heard();
    runtime.id = undefined;
    runtime.onMessage.removeListener.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => second.end.abort()).not.toThrow();
  });
});
