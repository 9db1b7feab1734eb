import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { Database, databaseName } from '@/utils/store/database';
import { followBacklog, followDays, isUpToDate } from '@/utils/store/queries';
import { createRowStore } from '@/utils/store/row-store';
import { row } from '../rows/sample';

it('a page sees what is written while it reads, in the end all of it, and nothing once it is closed', async () => {
  const database = new Database();
  const rows = createRowStore(database);
  await rows.put([row(1)]);
  const end = new AbortController();
  const told: number[] = [];
  followBacklog(
    ({ rows: all }) => void told.push(all.length),
    (error) => expect.fail(String(error)),
    end.signal,
  );
  await vi.waitFor(() => expect(told).toEqual([1]));
  for (let number = 2; number <= 60; number += 1) await rows.put([row(number)]);
  await vi.waitFor(() => expect(told.at(-1)).toBe(60));
  expect(told.length).toBeLessThan(60);
  end.abort();
  const before = told.length;
  await rows.put([row(61)]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toHaveLength(before);
});

it('a page that shows counts of days hears of new ones, and not of other writes', async () => {
  const database = new Database();
  const rows = createRowStore(database);
  const end = new AbortController();
  const told: string[] = [];
  followDays(
    (days) => void told.push(days.map(({ day }) => day).join()),
    (error) => expect.fail(String(error)),
    end.signal,
  );
  await vi.waitFor(() => expect(told).toEqual(['']));
  await rows.put([row(1)]);
  await rows.countDay(row(1).project, '2026-12-01', 1);
  await vi.waitFor(() => expect(told).toEqual(['', '2026-12-01']));
  end.abort();
});

it('reads at once what this version keeps, and waits for what an earlier one left', async () => {
  await new Database().delete();
  expect(await isUpToDate()).toBe(false);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
  const earlier = new Dexie(databaseName);
  earlier.version(11).stores({ rows: 'ref, project, inRound' });
  await earlier.open();
  earlier.close();
  expect(await isUpToDate()).toBe(false);
  const database = new Database();
  await database.open();
  expect(await isUpToDate()).toBe(true);
  database.close();
});

it('says that there is no database yet', async () => {
  await new Database().delete();
  const fail = vi.fn();
  followDays(() => undefined, fail, new AbortController().signal);
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
});
