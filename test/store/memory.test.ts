import 'fake-indexeddb/auto';
import { Dexie, type DBCore } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { countCalls } from '@/utils/store/calls';
import { Database } from '@/utils/store/database';
import { rememberRows } from '@/utils/store/memory';
import { brokenLaw, law } from '../law';

const open: Dexie[] = [];
let opened = 0;

/** Two connections to one database: one that remembers the settings, and one that reads what is there. */
async function pair(remember: (db: Dexie) => void): Promise<{ db: Database; plain: Database; calls: () => number }> {
  const name = `memory-${(opened += 1)}`;
  const [db, plain] = [new Database(name), new Database(name)];
  open.push(db, plain);
  const calls = countCalls(db);
  remember(db);
  await db.open();
  await plain.open();
  return { db, plain, calls };
}

const settings = (db: Dexie): void => rememberRows(db, ['settings']);

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

describe('rows that are remembered', () => {
  it('are asked for once, those that are not there too, until something is written', async () => {
    const { db, calls } = await pair(settings);
    await db.settings.put({ key: 'a', value: 1 });
    const before = calls();
    for (let times = 0; times < 3; times += 1) {
      expect(await db.settings.get('a')).toEqual({ key: 'a', value: 1 });
      expect(await db.settings.get('b')).toBeUndefined();
    }
    expect(calls() - before).toBe(2);
    await db.settings.put({ key: 'b', value: 2 });
    expect([await db.settings.get('a'), await db.settings.get('b')]).toEqual([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ]);
  });

  it('are given as copies: whoever changes one changes no other', async () => {
    const { db } = await pair(settings);
    await db.settings.put({ key: 'a', value: { deep: [1] } });
    for (let times = 0; times < 3; times += 1) {
      const row = await db.settings.get('a');
      expect(row).toEqual({ key: 'a', value: { deep: [1] } });
      Object.assign(row?.value as object, { deep: [2] });
    }
  });

  it('are as they were where a transaction that wrote is given up, and within it as it wrote them', async () => {
    const { db } = await pair(settings);
    await db.settings.put({ key: 'a', value: 1 });
    await db.settings.get('a');
    const given = db.transaction('rw', db.settings, async () => {
      await db.settings.put({ key: 'a', value: 2 });
      expect(await db.settings.get('a')).toEqual({ key: 'a', value: 2 });
      throw new Error('given up');
    });
    await expect(given).rejects.toThrow('given up');
    expect(await db.settings.get('a')).toEqual({ key: 'a', value: 1 });
  });

  it('are those of the database that is there now, after it was made anew', async () => {
    const { db } = await pair(settings);
    await db.settings.put({ key: 'a', value: 1 });
    await db.settings.get('a');
    await db.delete({ disableAutoOpen: false });
    expect(await db.settings.get('a')).toBeUndefined();
  });

  it('are no others than those of the tables that were named', async () => {
    const { db, calls } = await pair(settings);
    const before = calls();
    for (let times = 0; times < 2; times += 1) await db.tenants.get('github:github.com');
    expect(calls() - before).toBe(2);
  });
});

type Act = { is: 'get' | 'put' | 'delete' | 'given up' | 'clear'; key: string; waits: boolean };

const acts = fc.array(
  fc.record<Act>({
    is: fc.constantFrom('get', 'get', 'get', 'put', 'put', 'delete', 'given up', 'clear'),
    key: fc.constantFrom('a', 'b'),
    waits: fc.boolean(),
  }),
  { minLength: 2, maxLength: 14 },
);

async function does(db: Database, { is, key }: Act, value: number): Promise<void> {
  if (is === 'get') await db.settings.get(key);
  if (is === 'put') await db.settings.put({ key, value });
  if (is === 'delete') await db.settings.delete(key);
  if (is === 'clear') await db.settings.clear();
  if (is === 'given up')
    await db
      .transaction('rw', db.settings, async (transaction) => {
        await db.settings.put({ key, value });
        await db.settings.get(key);
        transaction.abort();
      })
      .catch(() => undefined);
}

/** Whatever was read and written at once, what is read then is what is there. */
const asItIs = (remember: (db: Dexie) => void) =>
  fc.asyncProperty(acts, async (list) => {
    const { db, plain } = await pair(remember);
    const going: Promise<void>[] = [];
    for (const [value, act] of list.entries()) {
      const done = does(db, act, value);
      going.push(done);
      if (act.waits) await done;
    }
    await Promise.all(going);
    const keys = ['a', 'b'];
    // Once from the database, and once from memory.
    const reads = [...keys, ...keys].map((key) => db.settings.get(key));
    const real = [...keys, ...keys].map((key) => plain.settings.get(key));
    const same = JSON.stringify(await Promise.all(reads)) === JSON.stringify(await Promise.all(real));
    db.close();
    plain.close();
    return same;
  });

/** Forgets a row as it is written, and not what was on its way meanwhile. */
function rememberCarelessly(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'careless',
    create: (core: DBCore) => {
      const rows = new Map<unknown, unknown>();
      return {
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (asked) => {
              rows.clear();
              return table.mutate(asked);
            },
            get: (asked) =>
              rows.has(asked.key)
                ? Dexie.Promise.resolve(rows.get(asked.key))
                : table.get(asked).then((row: unknown) => {
                    rows.set(asked.key, row);
                    return row;
                  }),
          };
        },
      };
    },
  });
}

law('what is read is what is there, whatever was read and written at once', asItIs(settings), 300);
brokenLaw('which forgetting a row as it is written alone breaks', asItIs(rememberCarelessly), 3000);
