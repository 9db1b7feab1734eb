import 'fake-indexeddb/auto';
import { expect, describe, it } from 'vitest';
import { Dexie } from 'dexie';
import { Database } from '@/utils/store/database';
import { createStore } from '@/utils/store/store';
import { createVault } from '@/utils/store/vault';
import { createLife, mortalDatabase } from '../sync/life';
import { createArea, createDisk, vaultOn } from '../vault';

const old = { accounts: [{ host: 'github.com', token: 'ghp_1' }], servers: [], 'journey linear': { verifier: 'v' } };

describe('the vault', () => {
  it('takes in what lay in storage.local, once, and leaves nothing there', async () => {
    const [disk, kept] = [createDisk(), structuredClone(old)];
    const vault = vaultOn(disk, createArea(kept));
    const found = await Promise.all(Object.keys(old).map((key) => vault.get(key)));
    expect(found).toEqual(Object.values(old));
    expect(kept).toEqual({});
    expect(await vaultOn(disk).get('accounts')).toEqual(old.accounts);
  });

  it('believes itself, where both have something: what was disconnected does not come back', async () => {
    const disk = createDisk();
    await vaultOn(disk).change('accounts', () => []);
    await vaultOn(disk).change('journey linear', () => null);
    const kept = structuredClone(old);
    const vault = vaultOn(disk, createArea(kept));
    expect(await vault.get('accounts')).toEqual([]);
    expect(await vault.get('journey linear')).toBeNull();
    expect(kept).toEqual({});
  });

  it('has everything and the old place nothing, wherever a worker died in the move', async () => {
    const whole = createLife();
    const walk = async (life = whole, disk = createDisk(), kept: Record<string, unknown> = structuredClone(old)) => {
      const db = new Database(disk);
      db.use(mortalDatabase(life));
      const area = createArea(kept);
      const vault = createVault(db, {
        get: () => (life.step() ? area.get() : life.nothing()),
        remove: (keys) => (life.step() ? area.remove(keys) : life.nothing()),
      });
      await Promise.race([vault.change('accounts', (before) => before), life.end]);
      db.close();
      return { disk, kept };
    };
    await walk();
    expect(whole.steps()).toBeGreaterThan(6);
    for (let last = 1; last <= whole.steps(); last += 1) {
      const { disk, kept } = await walk(createLife(last));
      const vault = vaultOn(disk, createArea(kept));
      expect([last, await vault.get('accounts')]).toEqual([last, old.accounts]);
      expect([last, await vault.get('journey linear')]).toEqual([last, old['journey linear']]);
      expect([last, kept]).toEqual([last, {}]);
    }
  });

  it('tries the move again where the old place did not answer', async () => {
    const kept = structuredClone(old);
    const area = createArea(kept);
    let broken = true;
    const vault = vaultOn(createDisk(), {
      ...area,
      get: () => (broken ? Promise.reject(new Error('broken')) : area.get()),
    });
    await expect(vault.get('accounts')).rejects.toThrow('broken');
    broken = false;
    expect(await vault.get('accounts')).toEqual(old.accounts);
  });

  it('loses no change of several at once, even by two workers', async () => {
    const disk = createDisk();
    const vaults = [vaultOn(disk), vaultOn(disk)];
    const add = (before: unknown): number => (typeof before === 'number' ? before : 0) + 1;
    await Promise.all(Array.from({ length: 20 }, (_, at) => vaults[at % 2]?.change('count', add)));
    expect(await vaultOn(disk).get('count')).toBe(20);
  });

  it('is emptied with everything else, and nothing comes back from the old place', async () => {
    const [disk, kept] = [createDisk(), structuredClone(old)];
    const area = createArea(kept);
    const vault = vaultOn(disk, area);
    await vault.forgetOld();
    await createStore(new Database(disk)).erase();
    expect(await vaultOn(disk, area).get('accounts')).toBeUndefined();
  });

  it('comes to a database of before without touching what is there', async () => {
    const disk = createDisk();
    const before = new Dexie(disk);
    before.version(5).stores({ settings: 'key', outbox: 'id, host, ref', hosts: 'host' });
    await before.table('settings').put({ key: 'open', value: true });
    before.close();
    await vaultOn(disk).change('accounts', () => old.accounts);
    expect(await createStore(new Database(disk)).setting('open')).toBe(true);
  });
});
