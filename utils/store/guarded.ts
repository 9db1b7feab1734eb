import { StoreError } from './store-error';

/** Runs a call on the database; whatever goes wrong in it is a StoreError. */
export async function guarded<T>(run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(error);
  }
}

/** The same for a call whose result does not matter. */
export async function done(run: () => PromiseLike<unknown>): Promise<void> {
  await guarded(run);
}
