import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '@/utils/store/database';
import { createRowStore } from '@/utils/store/row-store';
import { row } from '../rows/sample';

/** Tables as each version of Tend declared them; a null takes one away. */
const versions: readonly Record<string, string | null>[] = [
  {
    issues: 'ref, readAt',
    said: '[person+project+issue], [person+project], person',
    drafts: '[ref+field], ref, at',
    requests: '++id',
    settings: 'key',
    ledgers: 'project',
    comments: '[project+id], project',
    outbox: 'id, host, ref',
    hosts: 'host',
  },
  { talks: 'ref, readAt' },
  {},
  { votes: '[person+project+issue+round], [person+project+issue], person, at' },
  { visits: '[person+ref], ref, at' },
  { heard: '++n, &id', vault: 'key' },
  { issues: 'ref, readAt, id' },
  { rows: 'ref, project', reads: 'project' },
  { tenants: 'tenant', unread: 'ref', hosts: null },
  { changeSets: 'id, at' },
  { rows: 'ref, project, inRound' },
  { dayCounts: '[project+day], at' },
];

const { ref, project } = row(1);
const place = { person: '7', project, issue: '1', ref };
/** A line of each table, as small as its version allows. */
const samples: Record<string, object> = {
  issues: {
    ref,
    readAt: 5,
    text: { ref, title: 'Kept', body: { markup: 'gfm', source: '' }, facts: {}, readBy: 'api' },
  },
  said: { ...place, entry: { 'check:design': [true, '0mmsk3f9a-0000-k3f9'] } },
  drafts: { ref, field: 'comment', text: 'Kept', at: 5 },
  requests: { at: 5, host: 'github.com', method: 'GET', purpose: 'kept', status: 200, bytes: 1 },
  settings: { key: 'kept', value: 1 },
  ledgers: { project, version: 1, others: [], since: {} },
  comments: { project, id: '1', body: 'Kept', ledger: ref },
  outbox: {
    id: 'kept',
    host: 'github.com',
    person: '7',
    ref,
    command: { kind: 'react', ref, content: '+1', on: true },
    at: 5,
    tries: 0,
  },
  hosts: { host: 'github.com', retryAt: 5, tries: 0, wroteAt: 1 },
  talks: { ref, readAt: 5, talk: { comments: [], complete: true } },
  votes: { ...place, round: '1', value: '5', salt: 'b', at: 5 },
  visits: { person: '7', ref, at: 5 },
  heard: { id: 'kept', at: 5 },
  vault: { key: 'kept', value: 1 },
  rows: row(1),
  reads: { project, name: 'acme/web', state: 'done', read: 1, began: 5, doneAt: 5 },
  tenants: { tenant: 'github:github.com', retryAt: 5, tries: 0, wroteAt: 1 },
  unread: { ref, until: 5 },
  dayCounts: { project, day: '2026-11-30', at: 5, counts: {} },
  changeSets: { id: 'kept', at: 5, edit: { kind: 'tag', tag: 'x', on: true }, applied: true, parts: [] },
};

/** What holds now what a table of an earlier version held. */
const nameNow: Record<string, string> = { hosts: 'tenants', rows: 'rowPacks' };

/** Tables that a version had, each with its schema. */
function schemaOf(version: number): Record<string, string> {
  const all = Object.assign({}, ...versions.slice(0, version)) as Record<string, string | null>;
  return Object.fromEntries(Object.entries(all).flatMap(([name, keys]) => (keys === null ? [] : [[name, keys]])));
}

describe.each(versions.map((_, at) => at + 1))('what version %i of the database left', (version) => {
  it('is all there after the update, and days are counted from then on', async () => {
    const name = `left-by-${version}`;
    const schema = schemaOf(version);
    const old = new Dexie(name);
    old.version(version).stores(schema);
    for (const table of Object.keys(schema)) await old.table(table).add(samples[table]);
    old.close();
    const database = new Database(name);
    await database.open();
    expect(database.verno).toBeGreaterThan(version);
    for (const table of Object.keys(schema))
      expect([table, await database.table(nameNow[table] ?? table).count()]).toEqual([table, 1]);
    const rows = createRowStore(database);
    expect(await rows.get([ref])).toEqual(schema['rows'] ? [row(1)] : []);
    const counted = await database.dayCounts.count();
    await rows.countDay(project, '2026-12-01', 5);
    expect(await database.dayCounts.count()).toBe(counted + 1);
    await database.delete();
  });
});
