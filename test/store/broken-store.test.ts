import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/utils/store/database';
import { createLedgerStore, type LedgerStore } from '@/utils/store/ledger-store';
import { createSaidStore } from '@/utils/store/said-store';
import type { SaidStore } from '@/utils/store/said';
import { createStore, type Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { sentenceOf } from '@/utils/words/sentence';
import { saying } from '../telling';

const ref = 'github:github.com/acme/app#12';
const issue = { ref, title: 'T', body: { markup: 'gfm', source: 'x' }, facts: {}, readBy: 'api' } as const;
const look = { at: 1, shot: { title: 'T', facts: {}, complete: false } };
/** What a later version of Tend may have left. */
class Later extends Database {
  constructor(name: string) {
    super(name);
    this.version(99).stores({ rounds: 'id' });
  }
}

let named = 0;

afterEach(() => void vi.restoreAllMocks());

function fresh(): { store: Store; said: SaidStore; ledgers: LedgerStore; database: Database } {
  named += 1;
  const database = new Database(`broken-${named}`);
  return {
    store: createStore(database),
    said: createSaidStore(database, () => 'dev1'),
    ledgers: createLedgerStore(database),
    database,
  };
}

const project = 'github:github.com/acme/app';
const place = { person: '7', project, issue: '12', ref } as const;
const tick = (said: SaidStore): Promise<void> => said.say(place, {}, 'check:design', true, 1);

const saidCalls: [string, (said: SaidStore) => Promise<unknown>][] = [
  ['clock', (said) => said.clock()],
  ['say', tick],
  ['cast', (said) => said.cast(place, {}, { round: '1', secret: null }, 1)],
  ['votes', (said) => said.votes('7')],
  ['voting', (said) => said.voting(1)],
  ['entries', (said) => said.entries('7', project)],
  ['entry', (said) => said.entry(place)],
  ['adopt', (said) => said.adopt('7', project, { 12: {} }, undefined, 1)],
  ['claim', (said) => said.claim('7')],
  ['projects', (said) => said.projects('7')],
  [
    'owe',
    (said) =>
      said.owe({ host: 'github.com', person: '7' }, { kind: 'react', ref, content: '+1', on: true }, 'a', 1, '+1'),
  ],
  ['owed', (said) => said.owed('github.com', '7')],
  ['settled', (said) => said.settled('a')],
];

const ledgerCalls: [string, (ledgers: LedgerStore) => Promise<unknown>][] = [
  ['ledger', (ledgers) => ledgers.ledger(project)],
  ['keep', (ledgers) => ledgers.keep(project, { joined: true })],
  ['comments', (ledgers) => ledgers.comments(project)],
  ['take', (ledgers) => ledgers.take(project, ref, [], 1)],
  ['forget', (ledgers) => ledgers.forget(project, '1')],
];

const calls: [string, (store: Store) => Promise<unknown>][] = [
  ['issue', (store) => store.issue(ref)],
  ['keepIssue', (store) => store.keepIssue(issue, 1)],
  ['keepAgreed', (store) => store.keepAgreed(ref, { digest: 'x', title: 'T', body: 'x' })],
  ['last-seen', (store) => store.lastSeen('7', ref)],
  ['keepVisit', (store) => store.keepLastSeen('7', ref, (before) => before ?? { baseline: look, latest: look })],
  ['tenant', (store) => store.tenant('github:github.com')],
  ['changeTenant', (store) => store.changeTenant('github:github.com', (row) => ({ ...row, wroteAt: 1 }))],
  ['unread', (store) => store.unread(ref)],
  ['keepUnread', (store) => store.keepUnread(ref, undefined)],
  ['drafts', (store) => store.drafts(ref)],
  ['draft', (store) => store.draft(ref, 'waive:story', 'x', 1)],
  ['draft, emptied', (store) => store.draft(ref, 'waive:story', '', 1)],
  ['setting', (store) => store.setting('open')],
  ['set', (store) => store.set('open', true)],
  [
    'logRequest',
    (store) => store.logRequest({ at: 1, host: 'x', method: 'GET', purpose: 'read-issue', status: null, bytes: 0 }),
  ],
  ['requests', (store) => store.requests()],
  ['tidy', (store) => store.tidy(1)],
  ['erase', (store) => store.erase()],
];

function openThrows(error: Error): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
}

async function expectSentence(call: () => Promise<unknown>): Promise<void> {
  openThrows(new DOMException('The user denied permission to access the database.', 'SecurityError'));
  const error: unknown = await call().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({
    told: saying(/^Tend's database on this device cannot be used \(.+\)\. Nothing new is kept until it can\.$/),
  });
}

describe('a database that cannot be opened', () => {
  it.each(calls)('makes %s reject with a sentence for people', async (_, call) => {
    await expectSentence(() => call(fresh().store));
  });

  it.each(saidCalls)('does so with what was said: %s', async (_, call) => {
    await expectSentence(() => call(fresh().said));
  });

  it.each(ledgerCalls)('does so with ledgers: %s', async (_, call) => {
    await expectSentence(() => call(fresh().ledgers));
  });

  it("names the browser's reason, not the library's", async () => {
    openThrows(new DOMException('denied', 'SecurityError'));
    await expect(fresh().said.entry(place)).rejects.toMatchObject({ told: saying(/\(SecurityError\)/) });
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
    await expect(fresh().said.entry(place)).rejects.toMatchObject({ told: saying(/^The disk is full/) });
    vi.restoreAllMocks();
    const { store, database } = fresh();
    database.drafts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.draft(ref, 'waive:story', 'x', 1)).rejects.toMatchObject({ told: saying(/^The disk is full/) });
  });

  it('is said to be of a newer version where it is, and left as it is', async () => {
    const { store, said, database } = fresh();
    const later = new Later(database.name);
    await later.settings.put({ key: 'open', value: { shape: 'unheard of' } });
    later.close();
    await expect(said.entry(place)).rejects.toMatchObject({ told: saying(/newer version/) });
    await expect(tick(said)).rejects.toMatchObject({ told: saying(/newer version/) });
    await expect(store.erase()).rejects.toMatchObject({ told: saying(/newer version/) });
    const again = new Later(database.name);
    expect([await again.settings.count(), await again.said.count()]).toEqual([1, 0]);
  });
});

describe('what went wrong with the database', () => {
  it('keeps its cause for the log', () => {
    const cause = new Error('why');
    expect(new StoreError(cause).cause).toBe(cause);
  });

  it('is a sentence whatever was thrown', () => {
    for (const cause of [undefined, null, 'text', 7, {}, new TypeError('x')])
      expect(sentenceOf(new StoreError(cause))).toMatch(/^Tend's database .+\.$/);
  });
});
