import { Dexie, type ObservabilitySet } from 'dexie';
import { databaseName } from './database';
import { createPaced, type PaceClock } from './paced';

/**
 * How many times as long as reading took the tables are then left to the background, which waits for every reading of
 * what it writes.
 */
const rest = 3;
const clock: PaceClock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Gives what is read, and again when the background has written to one of the tables, until the signal aborts. Pages
 * read and never write. The database is opened as the background left it, by no version of the page's own: so no
 * upgrade runs here; and it is let go when the background wants to change or delete it. `fail` is told what went wrong,
 * a database that is not there yet too. Dexie's `liveQuery` would begin to read with each write, also while it reads
 * already: over a backlog that is being read it would never end, and hold up the one that writes.
 */
export function follow<Data>(
  tables: readonly string[],
  read: (db: Dexie) => Promise<Data>,
  tell: (data: Data) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const db = new Dexie(databaseName);
  db.on('versionchange', () => db.close());
  const readAnew = createPaced(
    () =>
      read(db).then(
        (data) => (signal.aborted ? undefined : tell(data)),
        (error: unknown) => (signal.aborted ? undefined : fail(error)),
      ),
    rest,
    clock,
  );
  const written = (parts: ObservabilitySet): void => {
    if (!signal.aborted && isIn(parts, tables)) readAnew();
  };
  db.open().then(() => {
    if (signal.aborted) return db.close();
    Dexie.on('storagemutated', written);
    return readAnew();
  }, fail);
  signal.addEventListener(
    'abort',
    () => {
      Dexie.on.storagemutated.unsubscribe(written);
      db.close();
    },
    { once: true },
  );
}

/** Dexie names what was written `idb://database/table/index`; `all` after a page came back from the browser's cache. */
function isIn(parts: ObservabilitySet, tables: readonly string[]): boolean {
  return Object.keys(parts).some(
    (part) => part === 'all' || tables.some((table) => part.startsWith(`idb://${databaseName}/${table}/`)),
  );
}
