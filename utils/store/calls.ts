import type { Dexie } from 'dexie';

/** Counts what a database is asked. The function gives the calls since then. */
export function countCalls(db: Dexie): () => number {
  let calls = 0;
  db.use({
    stack: 'dbcore',
    name: 'calls',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const counted =
          <Asked, Answer>(ask: (asked: Asked) => Promise<Answer>) =>
          (asked: Asked): Promise<Answer> => {
            calls += 1;
            return ask(asked);
          };
        return {
          ...table,
          get: counted(table.get),
          getMany: counted(table.getMany),
          query: counted(table.query),
          openCursor: counted(table.openCursor),
          count: counted(table.count),
          mutate: counted(table.mutate),
        };
      },
    }),
  });
  return () => calls;
}
