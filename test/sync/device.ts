import 'fake-indexeddb/auto';
import type { IssueRef } from '@/utils/model/ref';
import type { Saying, View } from '@/utils/model/view';
import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { Database } from '@/utils/store/database';
import { createHouse, type House } from '@/utils/sync/house';
import { sandboxFetch } from '../doubles/http/fetch';
import type { Sandbox } from '../doubles/server';

/** One person's device: the whole background, on a database of its own, against the sandbox. */
export interface Device {
  house: House;
  /** What the panel would do: read through the API, wait for the end, show. */
  open(ref: IssueRef): Promise<View>;
  say(ref: IssueRef, saying: Saying): Promise<void>;
  /** Sends all that is owed, letting time pass while hosts ask to wait; gives up after `tries`. */
  flush(ref: IssueRef, tries?: number): Promise<View>;
  /** Time of this device goes on by itself only where it waits. */
  pass(milliseconds: number): void;
  /** The worker dies and starts again on the same database. */
  restart(): void;
}

let devices = 0;
const vocabulary = vocabularyOf(languages);

export async function createDevice(sandbox: Sandbox, name: string, skew = 0): Promise<Device> {
  devices += 1;
  const id = `${name.slice(0, 3)}${devices}`.padEnd(4, '0');
  const kept: Record<string, unknown> = {};
  let time = Date.now() + skew;
  const world = () => ({
    db: new Database(`device-${devices}-${id}`),
    area: { get: async () => kept, set: async (items: Record<string, unknown>) => void Object.assign(kept, items) },
    fetch: fetchOf(sandbox),
    now: () => time,
    sleep: async (milliseconds: number) => void (time += milliseconds),
    wake: () => undefined,
    drawDevice: () => id,
    drawId: () => crypto.randomUUID(),
    vocabulary: async () => vocabulary,
    changed: () => undefined,
    warn: (what: string, error: unknown) => console.warn(what, error),
  });
  const fixed = world();
  let house = createHouse(fixed);
  const token = sandbox.people.find((person) => person.name === name)?.token ?? '';
  if (token) await house.connect('github.com', token);
  const open = async (ref: IssueRef): Promise<View> => {
    time += 5 * 60_000;
    await house.looks.open(ref);
    return shown(house, ref);
  };
  return {
    get house() {
      return house;
    },
    open,
    say: async (ref, saying) => void (await house.sync.say(ref, saying)),
    flush: async (ref, tries = 30) => {
      for (let left = tries; left > 0; left -= 1) {
        await house.sync.run('github.com');
        const view = await shown(house, ref);
        if (view.sync.owed === 0 || view.sync.state === 'refused') return view;
        time += 16 * 60_000;
      }
      throw new Error(`still owed after ${tries} tries: ${JSON.stringify((await shown(house, ref)).sync)}`);
    },
    pass: (milliseconds) => void (time += milliseconds),
    restart: () => {
      house = createHouse({ ...fixed, db: new Database(fixed.db.name) });
    },
  };
}

async function shown(house: House, ref: IssueRef): Promise<View> {
  const view = await house.desk.recall(ref);
  if (!view) throw new Error(`${ref} was not read: ${JSON.stringify(await house.store.host("github.com"))}`);
  return view;
}

/** The sandbox as the browser's fetch: a Response for every answer, a TypeError where there is none. */
function fetchOf(sandbox: Sandbox): typeof fetch {
  const ask = sandboxFetch(sandbox.port);
  return async (input, init) => {
    try {
      return await ask(String(input), {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers).entries()),
        ...(typeof init?.body === 'string' && { body: init.body }),
      });
    } catch (error) {
      throw new TypeError('fetch failed', { cause: error });
    }
  };
}
