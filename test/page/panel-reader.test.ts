// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelState, type PanelState } from '@/components/panel/panel-state';
import { createReader } from '@/utils/panel/reader';
import { createViews } from '@/utils/panel/views';
import type { IssueText } from '@/utils/model/issue';
import type { TrackerSite } from '@/utils/trackers/site';
import { githubSite } from '@/utils/trackers/github/site';
import { createBackground, other, ref, settled, view } from './panel-stage';
import { saying, telling } from '../telling';

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
let end: AbortController;
let reader: ReturnType<typeof createReader>;
let data: (ref: IssueText['ref']) => IssueText | undefined;

const text = (of: IssueText['ref']): IssueText => ({
  ref: of,
  title: 'T',
  body: { markup: 'gfm', source: 'x' },
  facts: {},
  readBy: 'page-data',
});
const site: TrackerSite = { ...githubSite, patience: 0, dataOf: (_, ref) => data(ref), textOf: () => undefined };

beforeEach(() => {
  worker.reset();
  worker.answer('show', { view: null, open: false, drafts: {} });
  worker.answer('read', view());
  data = text;
  end = new AbortController();
  state = createPanelState();
  reader = createReader({ page: document, site, state, views: createViews(state, vi.fn()), signal: end.signal });
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response('<p>Sign in</p>', { status: 200 }))),
  );
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

describe('an issue that comes into view', () => {
  it('is shown as remembered first, then as the page says', async () => {
    worker.answer('show', { view: view({ title: 'remembered' }), open: true, drafts: {} });
    const answer = worker.hold('read');
    reader.show(ref);
    await settled();
    expect([state.view.value?.title, state.open.value]).toEqual(['remembered', true]);
    answer({ ok: true, value: view({ title: 'read now' }) });
    await settled();
    expect(state.view.value?.title).toBe('read now');
  });

  it('is not shown as remembered over what was read now', async () => {
    const answer = worker.hold('show');
    worker.answer('read', view({ title: 'read now' }));
    reader.show(ref);
    await settled();
    answer({ ok: true, value: { view: view({ title: 'remembered' }), open: true, drafts: {} } });
    await settled();
    expect([state.view.value?.title, state.open.value]).toEqual(['read now', true]);
  });

  it('is read once, however often it is named', async () => {
    reader.show(ref);
    await settled();
    reader.show(ref);
    await settled();
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['show', 'read']);
  });

  it.each([
    ['now', 0, null],
    ['long ago', 3_600_000, saying(/Could not find/)],
  ])('that the page does not show is no failure where the API gave it %s', async (_, ago, failure) => {
    data = () => undefined;
    worker.answer('show', { view: view({ readBy: 'api', readAt: Date.now() - ago }), open: true, drafts: {} });
    reader.show(ref);
    await settled();
    expect(state.failure.value).toEqual(failure);
  });

  it('does not close a panel that was just opened', async () => {
    const answer = worker.hold('show');
    reader.show(ref);
    state.open.value = true;
    answer({ ok: true, value: { view: null, open: false, drafts: {} } });
    await settled();
    expect(state.open.value).toBe(true);
  });
});

describe('a waiver begun earlier', () => {
  beforeEach(() =>
    worker.answer('show', {
      view: null,
      open: true,
      drafts: { 'check:design': 'x', 'waive:title': '', 'waive:story': 'A spi' },
    }),
  );

  it('is open again where it was left, without asking for the focus', async () => {
    reader.show(ref);
    await settled();
    expect([state.expanded.value, state.waiving.value, state.restored.value]).toEqual(['story', 'story', 'story']);
    expect(state.drafts.value['waive:story']).toBe('A spi');
  });

  it('does not take away what the person has opened meanwhile', async () => {
    const answer = worker.hold('show');
    reader.show(ref);
    state.expanded.value = 'title';
    answer({ ok: true, value: { view: null, open: true, drafts: { 'waive:story': 'A spi' } } });
    await settled();
    expect([state.expanded.value, state.waiving.value]).toEqual(['title', null]);
  });

  it('does not overwrite what is typed now', async () => {
    reader.show(ref);
    state.drafts.value = { 'waive:story': 'A spike, as' };
    await settled();
    expect(state.drafts.value['waive:story']).toBe('A spike, as');
  });
});

describe('going on to another issue', () => {
  it('clears everything of the one before', async () => {
    worker.answer('show', { view: null, open: true, drafts: { 'waive:story': 'A spi' } });
    reader.show(ref);
    await settled();
    state.pending.value = { 'check:design': { intent: { kind: 'tick', check: 'design', on: true }, turn: 1 } };
    state.refusals.value = { 'waive:story': telling('x') };
    state.failure.value = 'x';
    worker.hold('show');
    worker.hold('read');
    reader.show(other);
    expect([
      state.ref.value,
      state.view.value,
      state.failure.value,
      state.drafts.value,
      state.pending.value,
      state.refusals.value,
      state.expanded.value,
      state.waiving.value,
      state.restored.value,
    ]).toEqual([other, null, null, {}, {}, {}, null, null, null]);
    expect(state.open.value, 'the panel stays as it is').toBe(true);
  });

  it('forgets answers about the one before, good and bad', async () => {
    const [remembered, judged] = [worker.hold('show'), worker.hold('read')];
    reader.show(ref);
    await settled();
    worker.answer('show', { view: null, open: false, drafts: {} });
    worker.answer('read', view({ ref: other, title: 'other' }));
    reader.show(other);
    await settled();
    remembered({ ok: false, failure: { kind: 'database', told: telling('The disk is full.') } });
    judged({ ok: true, value: view({ title: 'late' }) });
    await settled();
    expect([state.view.value?.title, state.failure.value]).toEqual(['other', null]);
  });

  it('takes what the API says only for the issue at hand', async () => {
    reader.show(ref);
    await settled();
    reader.told(view({ ref: other, title: 'other' }));
    expect(state.view.value?.title).toBe('Drafts are lost');
    reader.told(view({ title: 'from the API', readBy: 'api' }));
    expect(state.view.value?.title).toBe('from the API');
  });

  it('to a page without an issue says so to the background, for the badge', async () => {
    reader.show(ref);
    await settled();
    reader.show(undefined);
    await settled();
    expect(worker.asked.at(-1)).toEqual({ kind: 'left' });
    expect([state.ref.value, state.view.value]).toEqual([undefined, null]);
  });
});

describe('an issue that cannot be read', () => {
  it('is said to be unread, and is not judged', async () => {
    data = () => undefined;
    reader.show(ref);
    await settled();
    expect(state.failure.value).toEqual(saying('Could not find the title and the description on this page.'));
    expect(worker.of('read')).toEqual([]);
  });

  it('keeps what is remembered on screen beside the failure', async () => {
    worker.answer('show', { view: view({ title: 'remembered' }), open: false, drafts: {} });
    data = () => undefined;
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('gone', { status: 404 }))),
    );
    reader.show(ref);
    await settled();
    expect([state.view.value?.title, state.failure.value]).toEqual([
      'remembered',
      saying('Could not fetch this page (HTTP 404).'),
    ]);
  });

  it('is read when it is tried again, and the failure is gone', async () => {
    data = () => undefined;
    reader.show(ref);
    await settled();
    data = text;
    await reader.read();
    expect([state.failure.value, state.view.value?.title]).toEqual([null, 'Drafts are lost']);
  });

  it('is fetched from the same page, as the person sees it', async () => {
    data = () => undefined;
    reader.show(ref);
    await settled();
    expect(vi.mocked(fetch).mock.calls).toEqual([
      [
        `${location.origin}/acme/app/issues/12`,
        { signal: expect.any(AbortSignal), credentials: 'same-origin', headers: { accept: 'text/html' } },
      ],
    ]);
  });
});

describe('a background that fails', () => {
  it('is told where there is nothing to show', async () => {
    worker.refuse('show', 'The disk is full.');
    worker.hold('read');
    reader.show(ref);
    await settled();
    expect(state.failure.value).toEqual(telling('The disk is full.'));
  });

  it('to remember does not stand over verdicts that came all the same', async () => {
    const answer = worker.hold('show');
    reader.show(ref);
    await settled();
    answer({ ok: false, failure: { kind: 'database', told: telling('The disk is full.') } });
    await settled();
    expect([state.view.value?.title, state.failure.value]).toEqual(['Drafts are lost', null]);
  });

  it('because of an update is told as an update', async () => {
    worker.runtime.id = undefined;
    reader.show(ref);
    await settled();
    expect([state.updated.value, state.failure.value]).toEqual([true, null]);
  });
});

describe('the end of the panel', () => {
  it('ends what is being read', async () => {
    const answer = worker.hold('read');
    reader.show(ref);
    await settled();
    end.abort();
    answer({ ok: true, value: view({ title: 'late' }) });
    await settled();
    expect(state.view.value).toBeNull();
  });
});

describe('an issue that somebody edits on its page', () => {
  const title = (words: string): void => {
    document.body.innerHTML = `<bdi data-testid="issue-title">${words}</bdi>`;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    reader = createReader({ page: document, site, state, views: createViews(state, vi.fn()), signal: end.signal });
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('is read anew once the page shows other words, and not from what the page was sent with', async () => {
    title('Exports');
    reader.show(ref);
    await vi.advanceTimersByTimeAsync(3000);
    expect(worker.of('read')).toHaveLength(1);
    title('Let bookkeepers choose the date format of exports');
    await vi.advanceTimersByTimeAsync(3000);
    expect(worker.of('show')).toHaveLength(2);
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
    expect(worker.of('read')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.of('show'), 'once more, for a tracker that was slower than its page').toHaveLength(3);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(worker.of('show')).toHaveLength(3);
  });

  it.each([
    ['with nothing on it before', ''],
    ['after a list, whose words went away', '<h1>Issues</h1>'],
    ['with its title first', '<bdi data-testid="issue-title">Exports</bdi>'],
  ])('is read once its words come after a reading that found none, %s', async (_, before) => {
    data = () => undefined;
    const drawn: TrackerSite = { ...site, textOf: (_page, of) => (page().includes('csv') ? text(of) : undefined) };
    const page = (): string => document.body.textContent ?? '';
    reader = createReader({
      page: document,
      site: drawn,
      state,
      views: createViews(state, vi.fn()),
      signal: end.signal,
    });
    document.body.innerHTML = before;
    reader.show(ref);
    await vi.advanceTimersByTimeAsync(3000);
    expect([state.failure.value, worker.of('read')]).toEqual([saying(/Could not find/), []]);
    title('Exports as csv');
    await vi.advanceTimersByTimeAsync(2000);
    expect([state.failure.value, state.view.value?.title]).toEqual([null, 'Drafts are lost']);
  });

  it('is left alone where the page draws later what its own data said', async () => {
    reader.show(ref);
    await vi.advanceTimersByTimeAsync(3000);
    title('Exports');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([worker.of('read').length, vi.mocked(fetch).mock.calls.length]).toEqual([1, 0]);
  });

  it('is left alone while the words still change, and where another issue comes into view', async () => {
    title('Exports');
    reader.show(ref);
    await vi.advanceTimersByTimeAsync(3000);
    for (const words of ['L', 'Le', 'Let']) {
      title(words);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(worker.of('show')).toHaveLength(1);
    worker.answer('read', view({ ref: other }));
    title('Another issue');
    reader.show(other);
    await vi.advanceTimersByTimeAsync(5000);
    expect(worker.of('show')).toHaveLength(2);
    expect(vi.mocked(fetch)).not.toHaveBeenCalled();
  });
});
