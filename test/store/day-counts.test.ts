import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { Database } from '@/utils/store/database';
import { createRowStore } from '@/utils/store/row-store';
import { createStore } from '@/utils/store/store';
import { brokenLaw, law } from '../law';
import { row } from '../rows/sample';

const project = row(1).project;
const other = 'github:github.com/acme/other';
const day = '2026-12-01';
const opened: Database[] = [];

function fresh(): Database {
  const database = new Database(`days-${opened.length}`);
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const database of opened) await database.delete();
});

it('counts what each view holds of one project, and nothing of another', async () => {
  const database = fresh();
  const rows = createRowStore(database);
  await rows.put([row(1), row(2), row(3, { state: 'closed' }), row(4, { ref: `${other}#4`, project: other })]);
  await rows.countDay(project, day, 5);
  expect(await database.dayCounts.toArray()).toEqual([
    { project, day, at: 5, counts: expect.objectContaining({ 'needs-grooming': 2, everything: 2, untouched: 0 }) },
  ]);
  expect([await rows.isCounted(project, day), await rows.isCounted(other, day)]).toEqual([true, false]);
});

/** Counts at the times of a list in its order, while there are as many rows as the time says. */
async function counted(times: readonly number[], keep: (database: Database, at: number) => Promise<unknown>) {
  const database = fresh();
  for (const at of times) {
    await database.rowPacks.clear();
    await createRowStore(database).put(Array.from({ length: at }, (_, nth) => row(nth + 1)));
    await keep(database, at);
  }
  return (await database.dayCounts.toArray()).map(({ at, counts }) => [at, counts.everything]);
}

const ofLatest = (keep: (database: Database, at: number) => Promise<unknown>) =>
  fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), async (times) => {
    const latest = Math.max(...times);
    expect(await counted(times, keep)).toEqual([[latest, latest]]);
  });
law(
  'a day has one count, that of its latest reading, in whatever order they are kept',
  ofLatest((database, at) => createRowStore(database).countDay(project, day, at)),
  40,
);
brokenLaw(
  'whichever is kept last',
  ofLatest(async (database, at) => database.dayCounts.put({ project, day, at, counts: { everything: at } as never })),
  200,
);

it('counts once where two count at the same time', async () => {
  const database = fresh();
  const [one, two] = [createRowStore(database), createRowStore(new Database(database.name))];
  await one.put([row(1)]);
  await Promise.all([one.countDay(project, day, 7), two.countDay(project, day, 7)]);
  expect(await database.dayCounts.count()).toBe(1);
});

it('forgets counts that are old, and all of them with everything', async () => {
  const database = fresh();
  const [rows, store] = [createRowStore(database), createStore(database)];
  await rows.countDay(project, '2026-08-01', 99);
  await rows.countDay(project, day, 100);
  await store.tidy(100);
  expect((await database.dayCounts.toArray()).map((one) => one.day)).toEqual([day]);
  await store.erase();
  expect(await database.dayCounts.count()).toBe(0);
});
