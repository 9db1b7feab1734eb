import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssueText } from '@/utils/model/issue';
import type { LastSeen } from '@/utils/model/last-seen';
import { createChangeSetStore } from '@/utils/store/change-set-store';
import { Database } from '@/utils/store/database';
import type { RequestRow } from '@/utils/store/rows';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createSaidStore } from '@/utils/store/said-store';
import type { Place, SaidStore } from '@/utils/store/said';
import { createRowStore } from '@/utils/store/row-store';
import { createVault } from '@/utils/store/vault';
import { createStore, type Store } from '@/utils/store/store';
import { row as rowOf } from '../rows/sample';
import { telling } from '../telling';

const read = { name: 'acme/app', state: 'done', read: 1, began: 1, doneAt: 1 } as const;

const a = 'github:github.com/acme/app#12';
const b = 'github:github.com/acme/app#13';
let database: Database;
let store: Store;
let said: SaidStore;
let named = 0;

beforeEach(() => {
  named += 1;
  database = new Database(`store-${named}`);
  store = createStore(database);
  said = createSaidStore(database, () => 'dev1');
});
afterEach(() => database.delete());

function text(ref: IssueText['ref'], title = 'Drafts are lost'): IssueText {
  return { ref, title, body: { markup: 'gfm', source: 'x' }, facts: { labels: ['bug'] }, readBy: 'page-data' };
}

const row = (at: number): RequestRow => ({
  at,
  host: 'api.github.com',
  method: 'POST',
  purpose: 'read-issue',
  status: 200,
  bytes: 9,
});
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const project = 'github:github.com/acme/app';
const placeOf = (ref: IssueText['ref']): Place => ({ person: '7', project, issue: ref.slice(-2), ref });
const tick = (ref: IssueText['ref'], value: true | null, now: number): Promise<void> =>
  said.say(placeOf(ref), {}, 'check:design', value, now);
const waive = (ref: IssueText['ref'], reason: string, now: number): Promise<void> =>
  said.say(placeOf(ref), {}, 'waive:story', { reason }, now);
/** What was said of an issue, without when. */
const valuesOf = async (ref: IssueText['ref']): Promise<object> =>
  Object.fromEntries(Object.entries(await said.entry(placeOf(ref))).map(([name, [value]]) => [name, value]));

function visitAt(at: number): LastSeen {
  const look = { at, shot: { title: 'Drafts are lost', facts: { labels: ['bug'] }, complete: false } };
  return { baseline: look, latest: look };
}

/** The same device after a restart of browser or worker. */
function restart(): void {
  const { name } = database;
  database.close();
  database = new Database(name);
  store = createStore(database);
  said = createSaidStore(database, () => 'dev1');
}

describe('copies of issues', () => {
  it('are kept one each, the latest, over a restart', async () => {
    await store.keepIssue(text(a, 'Before'), 1);
    await store.keepIssue(text(a), 2);
    await store.keepIssue(text(b), 3);
    restart();
    expect(await store.issue(a)).toEqual({ ref: a, text: text(a), readAt: 2 });
    expect(await store.issue('github:github.com/acme/app#99')).toBeUndefined();
  });
});

describe('a copy that is to stay', () => {
  it('is given instead of the new one, and nothing is kept', async () => {
    const [old, newer] = [
      { ref: a, text: text(a), readAt: 2 },
      { ref: a, text: text(a, 'Newer'), readAt: 3 },
    ];
    expect(await store.keepIssue(old.text, 2, { stays: () => true })).toEqual(old);
    expect(await store.keepIssue(newer.text, 3, { stays: ({ readAt }) => readAt === 2 })).toEqual(old);
    expect(await store.issue(a)).toEqual(old);
    expect(await store.keepIssue(newer.text, 3, { stays: () => false })).toEqual(newer);
    expect(await store.issue(a)).toEqual(newer);
  });
});

describe('what was said', () => {
  it('is kept by issue and field, over a restart', async () => {
    await tick(a, true, 1);
    await waive(a, 'A spike', 2);
    await waive(a, 'A spike, as agreed', 3);
    await tick(b, true, 4);
    restart();
    expect(await valuesOf(a)).toEqual({ 'check:design': true, 'waive:story': { reason: 'A spike, as agreed' } });
    expect(Object.keys(await said.entries('7', project))).toEqual(['12', '13']);
  });

  it('is later each time, also where the clock went back in between and after a restart', async () => {
    const stamps: string[] = [];
    for (const now of [5000, 1000, 1000]) {
      await tick(a, true, now);
      restart();
      stamps.push((await said.entry(placeOf(a)))['check:design']?.[1] ?? '');
    }
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
  });

  it('is taken back with null, as often as one likes', async () => {
    await tick(a, true, 1);
    await tick(a, null, 2);
    await tick(a, null, 3);
    expect(await valuesOf(a)).toEqual({ 'check:design': null });
  });

  it('ends the draft it was typed in, and no other', async () => {
    await store.draft(a, 'waive:story', 'A spi', 1);
    await store.draft(a, 'waive:title', 'Short', 1);
    await store.draft(b, 'waive:story', 'Other', 1);
    await waive(a, 'A spike', 2);
    expect([await store.drafts(a), await store.drafts(b)]).toEqual([
      { 'waive:title': 'Short' },
      { 'waive:story': 'Other' },
    ]);
  });

  it('is not kept where the draft cannot be ended: both or neither', async () => {
    await store.draft(a, 'waive:story', 'A spi', 1);
    const refuse = (): never => {
      throw new Error('no');
    };
    database.drafts.hook('deleting', refuse);
    await expect(waive(a, 'A spike', 2)).rejects.toMatchObject({ name: 'StoreError' });
    database.drafts.hook('deleting').unsubscribe(refuse);
    expect([await valuesOf(a), await store.drafts(a)]).toEqual([{}, { 'waive:story': 'A spi' }]);
  });

  it('is of one person, and of whoever connects where nobody was connected', async () => {
    await said.say({ ...placeOf(a), person: '' }, {}, 'check:design', true, 1);
    await said.say({ ...placeOf(a), person: '8' }, {}, 'check:tests', true, 1);
    expect(await valuesOf(a)).toEqual({});
    await said.claim('7');
    expect(await valuesOf(a)).toEqual({ 'check:design': true });
    expect(await said.entries('', project)).toEqual({});
  });
});

describe('commands that are owed', () => {
  const react = (content: '+1' | '-1', on: boolean) => ({ kind: 'react', ref: a, content, on }) as const;

  it('stay given up, whatever is still heard of them', async () => {
    await said.owe({ host: 'github.com', person: '7' }, react('+1', true), 'a', 1, '+1');
    const [before] = await said.owed('github.com', '7');
    if (!before) expect.fail('nothing is owed');
    expect(await said.keepCommand({ ...before, tries: 1 })).toBe(true);
    expect(await said.owed('github.com', '7')).toEqual([{ ...before, tries: 1 }]);
    await said.owe({ host: 'github.com', person: '7' }, react('+1', false), 'b', 2, '+1');
    expect(await said.keepCommand({ ...before, tries: 2, refused: telling('No.') })).toBe(false);
    expect((await said.owed('github.com', '7')).map(({ id }) => id)).toEqual(['b']);
  });

  it('leave the outbox where a later one makes them pointless', async () => {
    await said.owe({ host: 'github.com', person: '7' }, react('+1', true), 'a', 1, '+1');
    await said.owe({ host: 'github.com', person: '7' }, react('-1', true), 'b', 2, '+1');
    await said.owe({ host: 'github.com', person: '7' }, react('+1', false), 'c', 3, '+1');
    await said.owe({ host: 'github.com', person: '8' }, react('-1', false), 'd', 4, '+1');
    restart();
    expect((await said.owed('github.com', '7')).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(await said.owed('github.acme.example', '7')).toEqual([]);
  });
});

describe('drafts', () => {
  it('are what was typed last, over a restart, until they are emptied', async () => {
    await store.draft(a, 'waive:story', 'A', 1);
    await store.draft(a, 'waive:story', 'A sp', 2);
    restart();
    expect(await store.drafts(a)).toEqual({ 'waive:story': 'A sp' });
    await store.draft(a, 'waive:story', '', 3);
    expect(await store.drafts(a)).toEqual({});
  });

  it('keep text as it was typed, whatever it is', async () => {
    const typed = ' <b>\0\u202e\n👍 ';
    await store.draft(a, '__proto__', typed, 1);
    expect(Object.entries(await store.drafts(a))).toEqual([['__proto__', typed]]);
  });
});

describe('settings', () => {
  it('are kept over a restart', async () => {
    expect(await store.setting('open')).toBeUndefined();
    await store.set('open', false);
    await store.set('open', true);
    restart();
    expect(await store.setting('open')).toBe(true);
  });
});

describe('the request log', () => {
  it('is read latest first, 500 lines of it', async () => {
    for (const at of numbers(510)) await store.logRequest(row(at));
    const lines = await store.requests();
    expect(lines.map(({ at }) => at)).toEqual(numbers(510).reverse().slice(0, 500));
  });
});

describe('tidying up', () => {
  it('drops copies not read since, and keeps what was said and typed of theirs', async () => {
    await store.keepIssue(text(a), 99);
    await store.keepIssue(text(b), 100);
    await tick(a, true, 1);
    await store.draft(a, 'waive:story', 'A spi', 1);
    await store.tidy(100);
    expect([await store.issue(a), (await store.issue(b))?.readAt]).toEqual([undefined, 100]);
    expect([await valuesOf(a), await store.drafts(a)]).toEqual([{ 'check:design': true }, { 'waive:story': 'A spi' }]);
  });

  it('forgets ids of intents that are both old and not among the latest 2,000', async () => {
    const rows = (count: number, at: number, of: string) => numbers(count).map((n) => ({ id: `${of}-${n}`, at }));
    await database.heard.bulkAdd([...rows(5, 100, 'old'), ...rows(1500, 300, 'recent')]);
    await store.tidy(200);
    expect(await said.heard('old-1'), 'among the latest').toBe(true);
    await database.heard.bulkAdd(rows(1500, 300, 'later'));
    await store.tidy(200);
    expect(await Promise.all(['old-1', 'old-5', 'recent-1', 'later-1500'].map(said.heard))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('drops all but the latest 500 lines of the request log', async () => {
    for (const at of numbers(507)) await store.logRequest(row(at));
    await store.tidy(0);
    expect(await database.requests.count()).toBe(500);
    expect(await database.requests.orderBy('id').first()).toMatchObject({ at: 8 });
  });

  it('finds nothing to do in an empty database', async () => {
    await expect(store.tidy(100)).resolves.toBeUndefined();
  });
});

describe('a vote', () => {
  const secret = { round: '1', value: '5', salt: 'b'.repeat(32) };
  const seal = { hash: 'a'.repeat(64) };
  const kept = async (person = '7'): Promise<unknown[]> =>
    (await said.votes(person)).map(({ round, value, salt }) => ({ round, value, salt }));

  it('is sealed with what opens it, or neither, and opened with an end to that', async () => {
    await said.cast(placeOf(a), {}, { round: '1', seal, secret }, 1);
    expect([await valuesOf(a), await kept()]).toEqual([{ 'seal:1': seal }, [secret]]);
    restart();
    await said.cast(placeOf(a), {}, { round: '1', open: { value: '5', salt: secret.salt }, secret: null }, 2);
    expect([await valuesOf(a), await kept()]).toEqual([
      { 'seal:1': seal, 'open:1': { value: '5', salt: secret.salt } },
      [],
    ]);
    await expect(
      said.cast(placeOf(a), {}, { round: '2', seal: { hash: 'no seal' }, secret: { ...secret, round: '2' } }, 3),
    ).rejects.toThrow();
    expect(await kept()).toEqual([]);
  });

  it('of nobody becomes that of whoever connects, but for what they sealed before', async () => {
    await said.cast({ ...placeOf(a), person: '' }, {}, { round: '1', secret }, 1);
    await said.cast({ ...placeOf(b), person: '' }, {}, { round: '1', secret: { ...secret, value: '8' } }, 1);
    await said.cast(placeOf(b), {}, { round: '1', seal, secret }, 1);
    await said.claim('7');
    expect(await kept()).toEqual([secret, secret]);
    expect(await kept('')).toEqual([]);
  });

  it('never opened is forgotten once it is old and ninety daily tidyings met it, by no clock alone', async () => {
    await said.cast(placeOf(a), {}, { round: '1', seal, secret }, 100);
    expect([await said.voting(99), await said.voting(100)]).toEqual([true, false]);
    for (let days = 0; days < 89; days += 1) await store.tidy(10 ** 13);
    expect(await kept()).toHaveLength(1);
    await store.tidy(100);
    expect(await kept(), 'not old yet').toHaveLength(1);
    await store.tidy(101);
    expect(await kept()).toEqual([]);
  });
});

describe('a visit', () => {
  it('is kept by person and issue, over a restart', async () => {
    await store.keepLastSeen('7', a, (before) => before ?? visitAt(1));
    await store.keepLastSeen('7', b, () => visitAt(2));
    restart();
    await store.keepLastSeen('7', a, (before) => ({
      ...visitAt(3),
      baseline: before?.baseline ?? visitAt(0).baseline,
    }));
    expect(await store.lastSeen('7', a)).toMatchObject({ baseline: { at: 1 }, latest: { at: 3 } });
    expect([(await store.lastSeen('7', b))?.latest.at, await store.lastSeen('8', a)]).toEqual([2, undefined]);
  });

  it('of nobody is that of whoever connects, until they look', async () => {
    await store.keepLastSeen('', a, () => visitAt(1));
    expect((await store.lastSeen('7', a))?.latest.at).toBe(1);
    await store.keepLastSeen('7', a, (before) => ({
      ...visitAt(2),
      baseline: before?.baseline ?? visitAt(0).baseline,
    }));
    expect([await store.lastSeen('7', a), await store.lastSeen('', a)]).toMatchObject([
      { baseline: { at: 1 }, latest: { at: 2 } },
      { latest: { at: 1 } },
    ]);
  });

  it('knows what the person changed, as the copy of the issue does: both or neither', async () => {
    await store.keepIssue(text(a), 1);
    await store.keepLastSeen('7', a, () => visitAt(1));
    const change = (facts: IssueText['facts']) => ({ ...facts, estimate: 5 });
    const refuse = (): never => {
      throw new Error('no');
    };
    database.visits.hook('updating', refuse);
    await expect(store.keepChanged(a, 'estimate', 2, change)).rejects.toMatchObject({ name: 'StoreError' });
    expect((await store.issue(a))?.text.facts.estimate).toBeUndefined();
    database.visits.hook('updating').unsubscribe(refuse);
    await store.keepChanged(a, 'estimate', 2, change);
    expect(await store.lastSeen('7', a)).toMatchObject({
      baseline: { at: 1, shot: { facts: { labels: ['bug'], estimate: 5 } } },
      latest: { shot: { facts: { estimate: 5 } } },
    });
    expect((await store.issue(a))?.text.facts.estimate).toBe(5);
  });

  it('that ended is forgotten with the copies of its time', async () => {
    await store.keepLastSeen('7', a, () => visitAt(100));
    await store.tidy(100);
    expect(await store.lastSeen('7', a)).toBeDefined();
    await store.tidy(101);
    expect(await store.lastSeen('7', a)).toBeUndefined();
  });

  it('finds a place in a database of the version before', async () => {
    const old = new Dexie(`visits-${named}`);
    old.version(4).stores({ issues: 'ref, readAt', settings: 'key', hosts: 'host' });
    await old.table('settings').put({ key: 'open', value: true });
    old.close();
    const later = new Database(`visits-${named}`);
    const kept = createStore(later);
    await kept.keepLastSeen('7', a, () => visitAt(1));
    expect([await kept.setting('open'), (await kept.lastSeen('7', a))?.latest.at]).toEqual([true, 1]);
    await later.delete();
  });
});

describe('deleting everything', () => {
  beforeEach(async () => {
    await store.keepIssue(text(a), 1);
    await tick(a, true, 1);
    await said.cast(
      placeOf(a),
      {},
      { round: '1', seal: { hash: 'a'.repeat(64) }, secret: { round: '1', value: '5', salt: 'b'.repeat(32) } },
      1,
    );
    await store.draft(a, 'waive:story', 'A spi', 1);
    await store.keepDiscussion(a, 1, () => ({ comments: [], total: 0 }));
    await store.keepLastSeen('7', a, () => visitAt(1));
    await store.set('open', true);
    await store.logRequest(row(1));
    await store.changeTenant('github:github.com', (row) => ({ ...row, wroteAt: 1 }));
    await store.keepUnread(a, {
      until: 1,
      wait: 1,
      tries: 1,
      why: { key: 'tracker.status', tracker: 'GitHub', status: 502 },
    });
    await said.owe(
      { host: 'github.com', person: '7' },
      { kind: 'react', ref: a, content: '+1', on: true },
      'a',
      1,
      '+1',
    );
    const ledgers = createLedgerStore(database);
    await ledgers.keep(project, { joined: true });
    const edit = { kind: 'priority', to: 'High' } as const;
    await createChangeSetStore(database).plan({ id: 'set-1', at: 1, edit, applied: false, parts: [] });
    await createRowStore(database).keepRead({ ...read, project });
    await createRowStore(database).put([{ ...rowOf(1), ref: a, project }]);
    await createVault(database, { get: () => Promise.resolve({}), remove: () => Promise.resolve() }).change(
      'accounts',
      () => [],
    );
    await createRowStore(database).countDay(project, '2026-12-01', 1);
    await ledgers.take(project, a, [{ id: '1', author: undefined, editor: undefined, body: '', updatedAt: '' }], 1);
  });

  const counts = (): Promise<number[]> => Promise.all(database.tables.map((table) => table.count()));

  it('leaves nothing in any table', async () => {
    await store.erase();
    expect(await counts()).toEqual(database.tables.map(() => 0));
  });

  it('deletes all or nothing', async () => {
    const before = await counts();
    // The tables are emptied one by one; the last one refuses.
    const last = database.tables.at(-1);
    const clear = last?.clear.bind(last);
    if (last) last.clear = () => Dexie.Promise.reject(new Error('no'));
    await expect(store.erase()).rejects.toMatchObject({ name: 'StoreError' });
    if (last && clear) last.clear = clear;
    expect(await counts()).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(0);
  });
});
