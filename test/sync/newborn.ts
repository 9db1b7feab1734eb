import 'fake-indexeddb/auto';
import { Database } from '@/utils/store/database';
import type { Area } from '@/utils/sync/accounts';
import { createHouse, type House } from '@/utils/sync/house';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cues } from '../model/cues';
import { vocabulary } from '../model/judge';
import type { Core } from '../doubles/core';
import { datedFetch, type Time } from './place';

let named = 0;

/** What a browser keeps of an extension, beside its databases. */
export function createArea(): Area {
  const kept: Record<string, unknown> = {};
  return {
    get: (key) => Promise.resolve({ [key]: structuredClone(kept[key]) }),
    set: (items) => Promise.resolve(void Object.assign(kept, structuredClone(items))),
  };
}

/** The background as a worker starts it, on an empty database. */
export function newborn(
  core: Core,
  time: Pick<Time, 'now'>,
  area: Area,
  more: Partial<Parameters<typeof createHouse>[0]> = {},
): House {
  named += 1;
  return createHouse({
    db: new Database(`newborn-${named}`),
    area,
    now: time.now,
    sleep: () => Promise.resolve(),
    wake: () => undefined,
    soon: () => undefined,
    changed: () => undefined,
    fetch: datedFetch(core, time),
    warn: (what, error) => {
      throw new Error(what, { cause: error });
    },
    presence: { may: () => Promise.resolve(true), enter: () => Promise.resolve(), leave: () => Promise.resolve() },
    drawDevice: () => 'dev1',
    drawId: () => `nobody-can-guess-${(named += 1)}`,
    cues: async () => cues,
    words: async () => [...summaryWords],
    vocabulary: () => Promise.resolve(vocabulary),
    ...more,
  });
}
