import 'fake-indexeddb/auto';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { Database } from '@/utils/store/database';
import { createApp, type App } from '@/utils/app/app';
import type { Access } from '@/utils/trackers/tracker';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cues } from '../model/cues';
import { createArea } from '../vault';
import { createLife, type Life, mortalDatabase, mortalFetch } from './life';
import type { Fetch } from '@/utils/sync/send';

/** One person's device: the whole background, on a database of its own, against the doubles. */
export interface Device {
  app: App;
  life: Life;
  /** What the panel would do: read through the API, wait for the end, show. */
  open(ref: IssueRef): Promise<View>;
  /** What the panel shows now, without asking anybody. */
  shown(ref: IssueRef): Promise<View>;
  /** As a screen does, with an id of its own. */
  say(ref: IssueRef, intent: Intent): Promise<void>;
  /** How many ids its screen drew; `repeat` has it draw from there again, as one that asks again without an answer. */
  drawn(): number;
  repeat(from: number): void;
  /** Sends all that is owed, letting time pass while hosts ask to wait; gives up after `tries`. */
  flush(ref: IssueRef, tries?: number): Promise<View>;
  connect(way: string | Access): Promise<void>;
  /** The worker dies, if it lives, and starts again on the same database; the new one dies at its n-th step. */
  restart(lastStep?: number): void;
  /** Has somebody told which projects changed, as screens are. */
  hear(take: (project: string) => void): void;
  /** Has somebody told that rows changed, as the toolbar is. */
  hearRows(take: () => void): void;
  /** Does what the worker does a moment later: rows of the backlog are made anew. */
  soon(): Promise<void>;
  /** When the worker asked to be woken last; milliseconds since 1970. */
  wokenAt(): number | undefined;
}

let devices = 0;

/** What a device lives on: the trackers behind a network, and time. */
export interface Surroundings {
  fetch: Fetch;
  now(): number;
  pass(milliseconds: number): void;
}

/** A token alone is GitHub's. */
const accessBy = (way: string | Access): Access =>
  typeof way === 'string' ? { tracker: 'github', host: 'github.com', base: 'https://github.com', token: way } : way;
const vocabulary = vocabularyOf(languages);

/** `way` empty: nobody is connected on it yet. `skew`: how wrong its clock is, in milliseconds. */
export async function createDevice(scene: Surroundings, way: string | Access, skew = 0): Promise<Device> {
  devices += 1;
  const id = `dev${devices}`;
  let drawn = 0;
  let intents = 0;
  let woken: number | undefined;
  let changed: (project: string) => void = () => undefined;
  let rowsChanged: () => void = () => undefined;
  const putOff: (() => Promise<void>)[] = [];
  const born = (life: Life): { app: App; db: Database } => {
    const db = new Database(`device-${id}`);
    db.use(mortalDatabase(life));
    const app = createApp({
      db,
      area: createArea(),
      fetch: mortalFetch(life, scene.fetch),
      presence: { may: () => Promise.resolve(true), enter: () => Promise.resolve(), leave: () => Promise.resolve() },
      now: () => scene.now() + skew,
      zone: () => 'UTC',
      sleep: async (milliseconds) => (life.isOver() ? life.nothing() : scene.pass(milliseconds)),
      wake: (at) => void (woken = at),
      drawDevice: () => id,
      drawId: () => `${id}-drawn-${(drawn += 1)}`,
      cues: async () => cues,
      words: async () => [...summaryWords],
      vocabulary: async () => vocabulary,
      // Rows of the backlog are made when a test asks for them.
      soon: (run) => void putOff.push(run),
      changed: (project) => changed(project),
      rowsChanged: () => rowsChanged(),
      warn: (what, error) => {
        if (!life.isOver()) throw new Error(what, { cause: error });
      },
    });
    return { app, db };
  };
  let life = createLife();
  let { app, db } = born(life);
  if (way) await app.connect(accessBy(way));
  const shown = (ref: IssueRef): Promise<View> => viewOf(app, ref);
  return {
    get app() {
      return app;
    },
    get life() {
      return life;
    },
    shown,
    open: async (ref) => {
      await app.refresh.open(ref);
      return shown(ref);
    },
    say: async (ref, intent) => void (await app.actions.say(ref, intent, `${id}-intent-${(intents += 1)}`)),
    drawn: () => intents,
    repeat: (from) => void (intents = from),
    flush: async (ref, tries = 30) => {
      for (let left = tries; left > 0; left -= 1) {
        await app.sync.run(tenantOf(ref));
        const { sync } = await shown(ref);
        if (sync.owed === 0 || sync.state === 'refused') return shown(ref);
        scene.pass(16 * 60_000);
      }
      throw new Error(`still owed after ${tries} tries: ${JSON.stringify((await shown(ref)).sync)}`);
    },
    connect: async (other) => void (await app.connect(accessBy(other))),
    restart: (lastStep) => {
      life.stop();
      putOff.length = 0;
      db.close();
      life = createLife(lastStep);
      ({ app, db } = born(life));
    },
    hear: (take) => void (changed = take),
    hearRows: (take) => void (rowsChanged = take),
    soon: async () => {
      for (const run of putOff.splice(0)) await run();
    },
    wokenAt: () => woken,
  };
}

async function viewOf(app: App, ref: IssueRef): Promise<View> {
  const view = await app.views.recall(ref);
  if (!view) throw new Error(`${ref} was not read: ${JSON.stringify(await app.store.tenant(tenantOf(ref)))}`);
  return view;
}

/** Does a step; if the worker dies in it, the panel asks the next one the same again, as `utils/client.ts` does. */
export async function perform(device: Device, act: (device: Device) => Promise<unknown>): Promise<void> {
  if (device.life.isOver()) device.restart();
  const { life } = device;
  const from = device.drawn();
  const outcome = await Promise.race([
    act(device).then(
      () => 'done',
      (error: unknown) => {
        if (!life.isOver()) throw error;
        return 'died';
      },
    ),
    life.end.then(() => 'died'),
  ]);
  if (outcome === 'done') return;
  device.restart();
  device.repeat(from);
  await act(device);
}
