import { vocabulary } from '../model/judge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vaultOn } from '../vault';
import type { IssueText, ReadBy } from '@/utils/model/issue';
import { entryKeyOf } from '@/utils/model/entry-key';
import { projectOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { Database } from '@/utils/store/database';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createRowStore } from '@/utils/store/row-store';
import { createSaidStore } from '@/utils/store/said-store';
import { createStore, type Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { createAccounts } from '@/utils/sync/accounts';
import { createViewKeeper, type ViewKeeper, type ViewKeeperTools } from '@/utils/sync/view-keeper';
import { createFolds } from '@/utils/sync/folds';
import { createFoldedFor } from '@/utils/sync/moved';
import { saying } from '../telling';
import 'fake-indexeddb/auto';

const ref = 'github:github.com/acme/app#12';
const place = { person: '', project: projectOf(ref), issue: entryKeyOf(ref), ref } as const;
let database: Database;
let tools: ViewKeeperTools;
let views: ViewKeeper;
let now: number;
let named = 0;

function open(name: string): void {
  database = new Database(name);
  const store = createStore(database);
  const folded = createFolds(createLedgerStore(database));
  tools = {
    store,
    said: createSaidStore(database, () => 'dev1'),
    accounts: createAccounts(vaultOn()),
    folded,
    foldedFor: createFoldedFor(folded),
    now: () => now,
    vocabulary: () => Promise.resolve(vocabulary),
    rows: createRowStore(database),
  };
  views = createViewKeeper(tools);
}

beforeEach(() => {
  named += 1;
  now = 1_000_000;
  open(`views-${named}`);
});
afterEach(() => database.delete());

function read(readBy: ReadBy, title = 'Drafts of comments are lost when the line drops'): IssueText {
  return { ref, title, body: { markup: 'gfm', source: 'A draft goes.' }, facts: { state: 'open' }, readBy };
}

const verdictOf = (view: View | null, id: string): string | undefined =>
  view?.checks.find((check) => check.id === id)?.verdict;
const waive = (reason: string | null): Promise<void> =>
  tools.said.say(place, {}, 'waive:title', reason === null ? null : { reason }, now);

const full = (): Promise<never> => Promise.reject(new StoreError(new DOMException('full', 'QuotaExceededError')));

/** A view keeper of which some calls of the store fail, as with a full disk or a database that does not open. */
function broken(...calls: (keyof Store)[]): ViewKeeper {
  return createViewKeeper({
    ...tools,
    store: { ...tools.store, ...Object.fromEntries(calls.map((call) => [call, full])) },
  });
}

describe('an issue that was read', () => {
  it('is judged and kept', async () => {
    const view = await views.accept(read('page-data'));
    expect(view).toMatchObject({
      ref,
      title: read('api').title,
      state: 'open',
      readBy: 'page-data',
      readAt: now,
      notices: [],
    });
    expect(verdictOf(view, 'title')).toBe('pass');
    expect((await tools.store.issue(ref))?.readAt).toBe(now);
  });

  it('is recalled after a restart as it was judged, with what was said until now', async () => {
    await views.accept(read('page-data', 'Bug'));
    await waive('A placeholder for the audit');
    const keptAt = now;
    database.close();
    now += 5;
    open(database.name);
    const view = await views.recall(ref);
    expect(view).toMatchObject({ title: 'Bug', readBy: 'page-data', readAt: keptAt });
    expect(verdictOf(view, 'title')).toBe('waived');
  });

  it('is not recalled where it was never read', async () => {
    expect(await views.recall(ref)).toBeNull();
  });
});

describe('what the API said', () => {
  it('outranks what the page says, for a minute', async () => {
    await views.accept(read('api', 'The title that the API gave'));
    now += 59_999;
    expect(await views.accept(read('page-text', 'An older title on the page'))).toMatchObject({
      title: 'The title that the API gave',
      readBy: 'api',
      readAt: 1_000_000,
    });
    expect((await tools.store.issue(ref))?.text.readBy).toBe('api');
    now += 1;
    expect(await views.accept(read('page-data', 'A newer title on the page'))).toMatchObject({
      title: 'A newer title on the page',
      readBy: 'page-data',
    });
  });

  it('takes the place of what the API said before', async () => {
    await views.accept(read('api', 'The title that the API gave'));
    expect(await views.accept(read('api', 'The title that it gives now'))).toMatchObject({
      title: 'The title that it gives now',
    });
  });

  it('outranks the page also where both come at once', async () => {
    await Promise.all([views.accept(read('page-data', 'From the page')), views.accept(read('api', 'From the API'))]);
    expect((await views.recall(ref))?.readBy).toBe('api');
    now += 60_000;
    await Promise.all([views.accept(read('api', 'From the API')), views.accept(read('page-data', 'From the page'))]);
    expect((await views.recall(ref))?.readBy).toBe('api');
  });

  it("does not outrank another issue's page", async () => {
    await views.accept(read('api'));
    const other = 'github:github.com/acme/app#13';
    expect(await views.accept({ ...read('page-data'), ref: other })).toMatchObject({ ref: other, readBy: 'page-data' });
  });

  it('of reactions stays where a page is read after it', async () => {
    const native = {
      reactions: [],
      counts: { '+1': 2, '-1': 0 },
      team: ['ana'],
      public: true,
      comments: 0,
      listeners: [],
      mayComment: true,
      mayReact: true,
    };
    await views.accept(read('api'), native);
    now += 120_000;
    await views.accept(read('page-data'));
    expect((await tools.store.issue(ref))?.native).toEqual(native);
  });
});

describe('what was said', () => {
  beforeEach(async () => void (await views.accept(read('page-data', 'Bug'))));

  it('changes the verdict, and changes it back', async () => {
    await waive('A placeholder');
    expect(verdictOf(await views.recall(ref), 'title')).toBe('waived');
    await waive(null);
    expect(verdictOf(await views.recall(ref), 'title')).toBe('fail');
  });

  it('has a receipt from the first moment on', async () => {
    await waive('A placeholder');
    expect((await views.recall(ref))?.receipts['waive:title']).toMatchObject({
      state: 'here',
      told: saying(expect.stringContaining('this device')),
    });
  });
});

describe('a store that fails', () => {
  it.each(['keepIssue', 'tenant'] as const)('never takes the verdicts away: %s', async (call) => {
    const view = await broken(call).accept(read('page-data'));
    expect(verdictOf(view, 'title')).toBe('pass');
    expect(view.notices).toEqual([{ id: 'database', told: saying(/^The disk is full/) }]);
  });

  it('is told once, however much of it fails', async () => {
    const view = await broken('keepIssue', 'issue', 'tenant').accept(read('api'));
    expect(view.notices).toHaveLength(1);
  });

  it('keeps what was said in the view where only the copy cannot be kept', async () => {
    await views.accept(read('page-data', 'Bug'));
    await waive('A placeholder');
    const view = await broken('keepIssue').accept(read('page-data', 'Bug'));
    expect(verdictOf(view, 'title')).toBe('waived');
    expect(view.notices).toEqual([{ id: 'database', told: saying(/^The disk is full/) }]);
  });

  it('is not mistaken for a mistake in the code, which is not hidden', async () => {
    const wrong = {
      ...tools.store,
      tenant: vi.fn<Store['tenant']>().mockRejectedValue(new TypeError('x is not a function')),
    };
    await expect(createViewKeeper({ ...tools, store: wrong }).accept(read('page-data'))).rejects.toThrow(TypeError);
  });
});
