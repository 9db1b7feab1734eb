import type { Database } from './database';

/** Intents known to have been heard, whatever the clock says of their age: more than anybody says in a day. */
const longestMemory = 2000;

/** Whether an intent of that id was kept, whatever became of it since. */
export async function isKnown(db: Database, id: string): Promise<boolean> {
  return (await db.heard.where({ id }).count()) > 0;
}

/**
 * Whether an intent was not heard yet; from now on it is. Within the transaction that keeps it: a screen whose worker
 * died asks again by itself, and cannot know whether the first asking was kept.
 */
export async function isNew(db: Database, id: string | undefined, at: number): Promise<boolean> {
  if (id === undefined) return true;
  if (await isKnown(db, id)) return false;
  await db.heard.add({ id, at });
  return true;
}

/** Forgets what was heard before a time (milliseconds since 1970) and is not among the latest 2,000. */
export async function forgetHeard(db: Database, before: number): Promise<void> {
  const latest = await db.heard.orderBy('n').last();
  if (latest?.n === undefined) return;
  await db.heard
    .where('n')
    .belowOrEqual(latest.n - longestMemory)
    .filter(({ at }) => at < before)
    .delete();
}
