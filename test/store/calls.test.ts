import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { countCalls } from '@/utils/store/calls';
import { Database } from '@/utils/store/database';

describe('calls of the database', () => {
  it('are counted, each once, whatever they ask, and answered as before', async () => {
    const db = new Database('calls');
    const calls = countCalls(db);
    const costOf = async (ask: () => PromiseLike<unknown>): Promise<[number, unknown]> => {
      const before = calls();
      const answer = await ask();
      return [calls() - before, answer];
    };
    const row = { key: 'open', value: true };
    await db.open();
    expect(await costOf(() => db.settings.put(row))).toEqual([1, 'open']);
    expect(await costOf(() => db.settings.get('open'))).toEqual([1, row]);
    expect(await costOf(() => db.settings.bulkGet(['open', 'other']))).toEqual([1, [row, undefined]]);
    expect(await costOf(() => db.settings.count())).toEqual([1, 1]);
    expect(await costOf(() => db.settings.toArray())).toEqual([1, [row]]);
    expect(await costOf(() => db.settings.toCollection().each(() => undefined))).toEqual([1, undefined]);
    expect((await costOf(() => db.settings.delete('open')))[0]).toBe(1);
    expect(await costOf(() => db.settings.get('open'))).toEqual([1, undefined]);
    db.close();
  });
});
