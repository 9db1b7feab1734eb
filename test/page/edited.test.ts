// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenEdited } from '@/utils/page/edited';

let end: AbortController;
const call = vi.fn<() => void>();
const rootsOf = vi.fn<() => Element[]>(() => [...document.querySelectorAll('h1, p')]);

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document.body.innerHTML = '<main><section><h1>Exports</h1></section></main><footer></footer>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** A page whose words are known and have been still for long. */
async function atRest(): Promise<void> {
  whenEdited(document, rootsOf, call, end.signal)('Exports');
  await vi.advanceTimersByTimeAsync(10_000);
  rootsOf.mockClear();
}

describe('a page that nobody edits', () => {
  it('is hardly looked at', async () => {
    await atRest();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rootsOf.mock.calls.length).toBeLessThanOrEqual(6);
    expect(rootsOf.mock.calls.length).toBeGreaterThan(3);
    expect(call).not.toHaveBeenCalled();
  });

  it('and shows nothing is left in peace after a while, too', async () => {
    document.body.innerHTML = '';
    whenEdited(document, rootsOf, call, end.signal)(undefined);
    await vi.advanceTimersByTimeAsync(20_000);
    rootsOf.mockClear();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rootsOf.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('is not looked at while it is hidden, and soon after it is seen again', async () => {
    await atRest();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.body.innerHTML = '<h1>Exports of invoices</h1>';
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rootsOf).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1200);
    expect(call).toHaveBeenCalledOnce();
  });
});

describe('an edit', () => {
  const edits: Record<string, () => void> = {
    'of the text': () => {
      const text = document.querySelector('h1')?.firstChild;
      if (text) text.nodeValue = 'Invoices';
    },
    'that puts another element there': () => document.querySelector('h1')?.replaceWith(heading('Invoices')),
    'that draws everything around it anew': () => document.querySelector('main')?.replaceWith(heading('Invoices')),
  };
  it.each(Object.entries(edits))('%s is heard at once, and told when it has stopped', async (_, edit) => {
    await atRest();
    edit();
    await vi.advanceTimersByTimeAsync(1200);
    expect(call).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(call, 'once more, for a tracker that is slower than its page').toHaveBeenCalledTimes(2);
  });

  it('that adds what was not there is seen within seconds', async () => {
    await atRest();
    document.querySelector('footer')?.append(Object.assign(document.createElement('p'), { textContent: 'More' }));
    await vi.advanceTimersByTimeAsync(6000);
    expect(call).toHaveBeenCalled();
  });

  it('is heard no more once the panel ends', async () => {
    await atRest();
    end.abort();
    edits['of the text']?.();
    await vi.advanceTimersByTimeAsync(30_000);
    expect([rootsOf.mock.calls.length, call.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0, 0]);
  });
});

function heading(text: string): Element {
  return Object.assign(document.createElement('h1'), { textContent: text });
}
