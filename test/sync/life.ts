import type { DBCoreTable, DBCoreTransaction, Middleware, DBCore } from 'dexie';
import type { Fetch } from '@/utils/sync/send';

/**
 * One life of a worker: it ends at its n-th step into network, database or storage, and from then on nothing answers.
 */
export interface Life {
  /** How many steps were taken so far. */
  steps(): number;
  isOver(): boolean;
  /** Resolves when it ends. */
  end: Promise<void>;
  /** Ends it now. */
  stop(): void;
  /** Takes one step; false where it is the last one or none is left. */
  step(): boolean;
  /** What a call of a dead worker comes to: nothing, ever. */
  nothing<T>(): Promise<T>;
}

export function createLife(lastStep = Number.POSITIVE_INFINITY): Life {
  let taken = 0;
  let over = false;
  let tell: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (tell = resolve));
  return {
    steps: () => taken,
    isOver: () => over,
    end,
    stop: () => {
      over = true;
      tell();
    },
    step: () => {
      if (over) return false;
      taken += 1;
      over = taken >= lastStep;
      if (over) tell();
      return !over;
    },
    nothing: () => new Promise(() => undefined),
  };
}

/** Lets a database die with its worker: what was not committed is undone, as browsers do. */
export function mortalDatabase(life: Life): Middleware<DBCore> {
  const mortal =
    <Request extends { trans: DBCoreTransaction }, Answer>(call: (request: Request) => Promise<Answer>) =>
    (request: Request): Promise<Answer> => {
      if (life.step()) return call(request);
      request.trans.abort();
      return life.nothing();
    };
  const tableOf = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: mortal((request) => table.mutate(request)),
    get: mortal((request) => table.get(request)),
    getMany: mortal((request) => table.getMany(request)),
    query: mortal((request) => table.query(request)),
    openCursor: mortal((request) => table.openCursor(request)),
    count: mortal((request) => table.count(request)),
  });
  return {
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({ ...core, table: (name) => tableOf(core.table(name)) }),
  };
}

/** A fetch of a mortal worker: it may die before a request leaves, and before its answer comes. */
export function mortalFetch(life: Life, fetch: Fetch): Fetch {
  return async (url, init, from) => {
    if (!life.step()) return life.nothing();
    const answer = await fetch(url, init, from);
    return life.step() ? answer : life.nothing();
  };
}
