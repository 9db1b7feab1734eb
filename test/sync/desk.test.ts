import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IssueText, ReadBy } from '@/utils/model/issue';
import type { View } from '@/utils/model/view';
import { Database } from '@/utils/store/database';
import { createStore, type Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { createDesk, type Desk } from '@/utils/sync/desk';

const ref = 'github:github.com/acme/app#12';
let database: Database;
let store: Store;
let desk: Desk;
let now: number;
let named = 0;

beforeEach(() => {
  named += 1;
  now = 1_000_000;
  database = new Database(`desk-${named}`);
  store = createStore(database);
  desk = createDesk(store, () => now);
});
afterEach(() => database.delete());

function read(readBy: ReadBy, title = 'Drafts of comments are lost when the line drops'): IssueText {
  return { ref, title, body: { markup: 'gfm', source: 'A draft goes.' }, facts: { state: 'open' }, readBy };
}

const verdictOf = (view: View | null, id: string): string | undefined => view?.checks.find((check) => check.id === id)?.verdict;

/** A store of which some calls fail, as with a full disk or a database that does not open. */
function broken(...calls: (keyof Store)[]): Store {
  const fail = (): Promise<never> => Promise.reject(new StoreError(new DOMException('full', 'QuotaExceededError')));
  return { ...store, ...Object.fromEntries(calls.map((call) => [call, fail])) };
}

describe('an issue that was read', () => {
  it('is judged and kept', async () => {
    const view = await desk.accept(read('page-data'));
    expect(view).toMatchObject({ ref, title: read('api').title, state: 'open', readBy: 'page-data', readAt: now, notices: [] });
    expect(verdictOf(view, 'title')).toBe('pass');
    expect((await store.issue(ref))?.readAt).toBe(now);
  });

  it('is recalled after a restart as it was judged, with the marks of now', async () => {
    await desk.accept(read('page-data', 'Bug'));
    await desk.mark(ref, 'waive:title', 'A placeholder for the audit');
    database.close();
    database = new Database(database.name);
    desk = createDesk(createStore(database), () => now + 5);
    const view = await desk.recall(ref);
    expect(view).toMatchObject({ title: 'Bug', readBy: 'page-data', readAt: now });
    expect(verdictOf(view, 'title')).toBe('waived');
  });

  it('is not recalled where it was never read', async () => {
    expect(await desk.recall(ref)).toBeNull();
  });
});

describe('what the API said', () => {
  it('outranks what the page says, for a minute', async () => {
    await desk.accept(read('api', 'The title that the API gave'));
    now += 59_999;
    expect(await desk.accept(read('page-text', 'An older title on the page'))).toMatchObject({ title: 'The title that the API gave', readBy: 'api', readAt: 1_000_000 });
    expect((await store.issue(ref))?.text.readBy).toBe('api');
    now += 1;
    expect(await desk.accept(read('page-data', 'A newer title on the page'))).toMatchObject({ title: 'A newer title on the page', readBy: 'page-data' });
  });

  it('takes the place of what the API said before', async () => {
    await desk.accept(read('api', 'The title that the API gave'));
    expect(await desk.accept(read('api', 'The title that it gives now'))).toMatchObject({ title: 'The title that it gives now' });
  });

  it('outranks the page also where both come at once', async () => {
    await Promise.all([desk.accept(read('page-data', 'From the page')), desk.accept(read('api', 'From the API'))]);
    expect((await desk.recall(ref))?.readBy).toBe('api');
    now += 60_000;
    await Promise.all([desk.accept(read('api', 'From the API')), desk.accept(read('page-data', 'From the page'))]);
    expect((await desk.recall(ref))?.readBy).toBe('api');
  });

  it('does not outrank another issue\'s page', async () => {
    await desk.accept(read('api'));
    const other = 'github:github.com/acme/app#13';
    expect(await desk.accept({ ...read('page-data'), ref: other })).toMatchObject({ ref: other, readBy: 'page-data' });
  });
});

describe('marks', () => {
  beforeEach(async () => void (await desk.accept(read('page-data', 'Bug'))));

  it('change the verdict, and change it back', async () => {
    expect(verdictOf(await desk.mark(ref, 'waive:title', 'A placeholder'), 'title')).toBe('waived');
    expect(verdictOf(await desk.mark(ref, 'waive:title', null), 'title')).toBe('fail');
  });

  it.each(['issue', 'marks', 'mark'] as const)('are refused where %s fails, and nothing is kept', async (call) => {
    const refusing = createDesk(broken(call), () => now);
    await expect(refusing.mark(ref, 'waive:title', 'A placeholder')).rejects.toBeInstanceOf(StoreError);
    expect(await store.marks(ref)).toEqual([]);
  });

  it('are refused before anything is kept where the issue is not there any more', async () => {
    await store.erase();
    await expect(desk.mark(ref, 'waive:title', 'A placeholder')).rejects.toThrow(/Reload/);
    expect(await store.marks(ref)).toEqual([]);
  });
});

describe('a store that fails', () => {
  it.each([['the copy', 'keepIssue'], ['the marks', 'marks']] as const)('never takes the verdicts away: %s', async (_, call) => {
    const view = await createDesk(broken(call), () => now).accept(read('page-data'));
    expect(verdictOf(view, 'title')).toBe('pass');
    expect(view.notices).toEqual([{ id: 'database', text: expect.stringMatching(/^The disk is full/) }]);
  });

  it('is told once, however much of it fails', async () => {
    const view = await createDesk(broken('keepIssue', 'marks'), () => now).accept(read('api'));
    expect(view.notices).toHaveLength(1);
  });

  it('keeps the marks in the view where only the copy cannot be kept', async () => {
    await desk.accept(read('page-data', 'Bug'));
    await desk.mark(ref, 'waive:title', 'A placeholder');
    const view = await createDesk(broken('keepIssue'), () => now).accept(read('page-data', 'Bug'));
    expect(verdictOf(view, 'title')).toBe('waived');
  });

  it('is not mistaken for a mistake in the code, which is not hidden', async () => {
    const wrong = { ...store, marks: vi.fn<Store['marks']>().mockRejectedValue(new TypeError('x is not a function')) };
    await expect(createDesk(wrong, () => now).accept(read('page-data'))).rejects.toThrow(TypeError);
  });
});
