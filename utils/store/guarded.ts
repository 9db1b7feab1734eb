import type { Dexie } from 'dexie';
import { StoreError } from './store-error';

/** Runs calls on one database. */
export interface Guard {
  /** Whatever goes wrong in the call is a StoreError, and the next call tries to open the database again. */
  <T>(run: () => PromiseLike<T>): Promise<T>;
}

export function createGuard(db: Dexie): Guard {
  return async (run) => {
    try {
      return await run();
    } catch (error) {
      // Dexie would not try to open it again before the worker ends.
      if (db.hasFailed()) db.close({ disableAutoOpen: false });
      throw error instanceof StoreError ? error : new StoreError(error);
    }
  };
}

/** The same for calls whose result does not matter. */
export function createDone(guarded: Guard): (run: () => PromiseLike<unknown>) => Promise<void> {
  return (run) => guarded(async () => void (await run()));
}
