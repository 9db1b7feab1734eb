import type { Database } from './database';
import { createGuard } from './guarded';

/**
 * Tokens, begun sign-ins and the servers that were added: in the extension's own database, which no script beside a
 * page can open in any browser. Each member rejects with a StoreError.
 */
export interface Vault {
  get(key: string): Promise<unknown>;
  /** Keeps what comes of what was kept before, in one step: two changes of one key never lose one of them. */
  change(key: string, change: (before: unknown) => unknown): Promise<void>;
  /** Has nothing come back from where it was kept before. */
  forgetOld(): Promise<void>;
}

/** `storage.local`, where all this was kept until November 2026: scripts beside pages can read that in Firefox. */
export interface Area {
  get(): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/** What lies in `area` is moved here at the first use; what is here already counts, however often a move was begun. */
export function createVault(db: Database, area: Area): Vault {
  const guarded = createGuard(db);
  const move = async (): Promise<void> => {
    const old = await area.get();
    const keys = Object.keys(old);
    if (keys.length === 0) return;
    await guarded(() =>
      db.transaction('rw', db.vault, async () => {
        for (const key of keys) {
          if ((await db.vault.get(key)) === undefined) await db.vault.add({ key, value: old[key] });
        }
      }),
    );
    await area.remove(keys);
  };
  let moving: Promise<void> | undefined;
  const moved = (): Promise<void> =>
    (moving ??= move().catch((error: unknown) => {
      moving = undefined;
      throw error;
    }));
  return {
    get: async (key) => {
      await moved();
      return guarded(async () => (await db.vault.get(key))?.value);
    },
    change: async (key, change) => {
      await moved();
      await guarded(() =>
        db.transaction('rw', db.vault, async () => {
          // A row stays, even of nothing: what an old area may still hold must not come back.
          await db.vault.put({ key, value: change((await db.vault.get(key))?.value) ?? null });
        }),
      );
    },
    forgetOld: async () => area.remove(Object.keys(await area.get())),
  };
}
