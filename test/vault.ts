import { Database } from '@/utils/store/database';
import { type Area, createVault, type Vault } from '@/utils/store/vault';

/** A `storage.local` as it is: each call takes a turn of its own. */
export function createArea(kept: Record<string, unknown> = {}): Area {
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    get: async () => {
      await turn();
      return structuredClone(kept);
    },
    remove: async (keys) => {
      await turn();
      for (const key of keys) Reflect.deleteProperty(kept, key);
    },
  };
}

let named = 0;

/** What outlives a worker: a database of its own, by its name. */
export function createDisk(): string {
  return `disk-${(named += 1)}`;
}

/** The vault of a worker that starts on a disk; without one, on an empty one. */
export function vaultOn(disk = createDisk(), area = createArea()): Vault {
  return createVault(new Database(disk), area);
}
