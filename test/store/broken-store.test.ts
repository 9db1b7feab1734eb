import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/utils/store/database';
import { createStore, type Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';

const ref = 'github:github.com/acme/app#12';
const issue = { ref, title: 'T', body: { markup: 'gfm', source: 'x' }, facts: {}, readBy: 'api' } as const;
/** What a later version of Tend may have left. */
class Later extends Database {
  constructor(name: string) {
    super(name);
    this.version(2).stores({ rounds: 'id' });
  }
}

let named = 0;

afterEach(() => void vi.restoreAllMocks());

function fresh(): { store: Store; database: Database } {
  named += 1;
  const database = new Database(`broken-${named}`);
  return { store: createStore(database), database };
}

const calls: [string, (store: Store) => Promise<unknown>][] = [
  ['issue', (store) => store.issue(ref)],
  ['keepIssue', (store) => store.keepIssue(issue, 1)],
  ['marks', (store) => store.marks(ref)],
  ['mark', (store) => store.mark(ref, 'check:design', true, 1)],
  ['drafts', (store) => store.drafts(ref)],
  ['draft', (store) => store.draft(ref, 'waive:story', 'x', 1)],
  ['draft, emptied', (store) => store.draft(ref, 'waive:story', '', 1)],
  ['setting', (store) => store.setting('open')],
  ['set', (store) => store.set('open', true)],
  ['logRequest', (store) => store.logRequest({ at: 1, host: 'x', method: 'GET', purpose: 'x', status: null, bytes: 0 })],
  ['requests', (store) => store.requests()],
  ['tidy', (store) => store.tidy(1)],
  ['erase', (store) => store.erase()],
];

function openThrows(error: Error): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
}

describe('a database that cannot be opened', () => {
  it.each(calls)('makes %s reject with a sentence for people', async (_, call) => {
    openThrows(new DOMException('The user denied permission to access the database.', 'SecurityError'));
    const { store } = fresh();
    const error: unknown = await call(store).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ message: expect.stringMatching(/^Tend's database on this device cannot be used \(.+\)\. Nothing new is kept until it can\.$/) });
  });

  it('names the browser\'s reason, not the library\'s', async () => {
    openThrows(new DOMException('denied', 'SecurityError'));
    await expect(fresh().store.marks(ref)).rejects.toThrow(/\(SecurityError\)/);
  });

  it('is tried again at the next call, and works once the browser lets it', async () => {
    openThrows(new DOMException('denied', 'InvalidStateError'));
    const { store } = fresh();
    await expect(store.set('open', true)).rejects.toBeInstanceOf(StoreError);
    vi.restoreAllMocks();
    await store.set('open', true);
    expect(await store.setting('open')).toBe(true);
  });

  it('is a full disk where the browser says so, on opening and on writing', async () => {
    openThrows(new DOMException('full', 'QuotaExceededError'));
    await expect(fresh().store.marks(ref)).rejects.toThrow(/^The disk is full/);
    vi.restoreAllMocks();
    const { store, database } = fresh();
    database.drafts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.draft(ref, 'waive:story', 'x', 1)).rejects.toThrow(/^The disk is full/);
  });

  it('is said to be of a newer version where it is, and left as it is', async () => {
    const { store, database } = fresh();
    const later = new Later(database.name);
    await later.settings.put({ key: 'open', value: { shape: 'unheard of' } });
    later.close();
    await expect(store.marks(ref)).rejects.toThrow(/newer version/);
    await expect(store.mark(ref, 'check:design', true, 1)).rejects.toThrow(/newer version/);
    await expect(store.erase()).rejects.toThrow(/newer version/);
    const again = new Later(database.name);
    expect([await again.settings.count(), await again.marks.count()]).toEqual([1, 0]);
  });
});

describe('what went wrong with the database', () => {
  it('keeps its cause for the log', () => {
    const cause = new Error('why');
    expect(new StoreError(cause).cause).toBe(cause);
  });

  it('is a sentence whatever was thrown', () => {
    for (const cause of [undefined, null, 'text', 7, {}, new TypeError('x')]) expect(new StoreError(cause).message).toMatch(/^Tend's database .+\.$/);
  });
});
