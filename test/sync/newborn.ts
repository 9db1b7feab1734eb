import 'fake-indexeddb/auto';
import { Database } from '@/utils/store/database';
import { createApp, type App } from '@/utils/app/app';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cues } from '../model/cues';
import { vocabulary } from '../model/judge';
import type { Core } from '../doubles/core';
import { createArea } from '../vault';
import { datedFetch, type Time } from './place';

let named = 0;

/** The background as a worker starts it, on what an earlier one left on the disk. */
export function newborn(
  core: Core,
  time: Pick<Time, 'now'>,
  disk: string,
  more: Partial<Parameters<typeof createApp>[0]> = {},
): App {
  return createApp({
    db: new Database(disk),
    area: createArea(),
    now: time.now,
    zone: () => 'UTC',
    sleep: () => Promise.resolve(),
    wake: () => undefined,
    soon: () => undefined,
    changed: () => undefined,
    rowsChanged: () => undefined,
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
