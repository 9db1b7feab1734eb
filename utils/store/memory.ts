import { Dexie, type DBCoreTransaction } from 'dexie';

/**
 * Has rows that were asked for by their key come from memory until anything is written to their table: those few small
 * ones with which nearly every question begins. For the one context that writes: what another writes is not heard of.
 * Each answer is a copy of its own.
 */
export function rememberRows(db: Dexie, tables: readonly string[]): void {
  db.use({
    stack: 'dbcore',
    name: 'memory',
    create: (core) => {
      const memories = new Map(tables.map((name) => [name, createMemory()]));
      return {
        ...core,
        transaction: (stores, mode, options) => {
          const transaction = core.transaction(stores, mode, options);
          if (mode === 'readwrite') for (const name of stores) memories.get(name)?.forgetDuring(transaction);
          return transaction;
        },
        table: (name) => {
          const table = core.table(name);
          const memory = memories.get(name);
          return memory ? { ...table, get: (asked) => memory.get(asked.key, () => table.get(asked)) } : table;
        },
      };
    },
  });
}

interface Memory {
  /** Nothing is remembered, nor answered from memory, before a transaction that may write has ended. */
  forgetDuring(transaction: DBCoreTransaction): void;
  get(key: unknown, ask: () => Promise<unknown>): Promise<unknown>;
}

function createMemory(): Memory {
  const rows = new Map<unknown, unknown>();
  let writing = 0;
  // What was asked for in an earlier time may be what stood there before a write.
  let time = 0;
  const forget = (): void => {
    rows.clear();
    time += 1;
  };
  return {
    forgetDuring: (transaction) => {
      writing += 1;
      forget();
      const ended = (): void => {
        writing -= 1;
        forget();
      };
      if (!canTell(transaction)) return;
      transaction.addEventListener('complete', ended);
      transaction.addEventListener('abort', ended);
    },
    get: (key, ask) => {
      if (writing > 0) return ask();
      if (rows.has(key)) return Dexie.Promise.resolve(structuredClone(rows.get(key)));
      const asked = time;
      return ask().then((row) => {
        if (asked === time) rows.set(key, structuredClone(row));
        return row;
      });
    },
  };
}

/** Dexie's type leaves out what the browser's own transaction can. */
function canTell(transaction: DBCoreTransaction): transaction is DBCoreTransaction & IDBTransaction {
  return 'addEventListener' in transaction;
}
