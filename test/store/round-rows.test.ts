import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '@/utils/store/database';
import { createRowStore } from '@/utils/store/row-store';
import { inRound, thisRound } from '../rounds/sample';
import { row } from '../rows/sample';

it('finds the rows that are in a round, those of an earlier version too', async () => {
  const old = new Dexie('rows-before-reminders');
  old.version(10).stores({ rows: 'ref, project' });
  await old.table('rows').bulkPut([row(1), inRound(2), row(3, { rounds: { in: [], answers: [] } })]);
  old.close();
  const database = new Database('rows-before-reminders');
  const rows = createRowStore(database);
  expect((await rows.inRounds()).map(({ ref }) => ref)).toEqual([row(2).ref]);
  await rows.put([{ ...inRound(4), inRound: thisRound }, row(2)]);
  expect((await rows.inRounds()).map(({ ref }) => ref)).toEqual([row(4).ref]);
  await database.delete();
});
