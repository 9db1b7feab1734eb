import { browser } from 'wxt/browser';
import { Database } from '@/utils/store/database';
import type { World } from '@/utils/app/world';
import { createCues, createVocabulary, createWords } from '@/utils/sync/vocabulary';
import { githubDeviceFlow } from '@/utils/trackers/github/device';
import { linearOAuth } from '@/utils/trackers/linear/oauth';
import { fetchAsPage } from './as-page';
import { presence } from './presence';

declare global {
  interface ImportMetaEnv {
    readonly WXT_GITHUB_CLIENT_ID?: string;
    readonly WXT_LINEAR_CLIENT_ID?: string;
  }
}

/** The public ids of the apps that people sign in to; only a build made with one lets them. */
const clientId = import.meta.env.WXT_GITHUB_CLIENT_ID;
const linearId = import.meta.env.WXT_LINEAR_CLIENT_ID;

/** Chrome rings no alarm within half a minute; shorter waits the worker sits out itself, as long as it lives. */
const soon = 30_000;

/** Milliseconds in which several changes of one issue make one new row of the backlog. */
const moment = 100;

/**
 * The browser's time, chance, network and storage. `ring` is called when it is time to send what is owed, `rowsChanged`
 * when rows were written.
 */
export function browserWorld(changed: World['changed'], ring: () => void, rowsChanged: () => void): World {
  const warn: World['warn'] = (what, error) => console.warn(`Tend ${what}.`, error);
  return {
    db: new Database(),
    area: { get: () => browser.storage.local.get(null), remove: (keys) => browser.storage.local.remove(keys) },
    fetch: fetchAsPage,
    presence,
    now: () => Date.now(),
    zone: () => Temporal.Now.timeZoneId(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    wake: (at) => {
      const wait = Math.max(at - Date.now(), 0);
      if (wait < soon) setTimeout(ring, wait + 50);
      void wakeAt(Date.now() + Math.max(wait, soon)).catch((error: unknown) => warn('could not set its alarm', error));
    },
    ...(linearId && {
      oauth: {
        redirect: browser.identity.getRedirectURL(),
        flows: [(send, now) => linearOAuth(send, linearId, now)],
      },
    }),
    ...(clientId && { deviceFlows: [(send, now) => githubDeviceFlow(send, clientId, now)] }),
    drawDevice: () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join(''),
    drawId: () => crypto.randomUUID(),
    vocabulary: createVocabulary(() => readData('/languages.json')),
    cues: createCues(() => readData('/cues.json')),
    words: createWords(() => readData('/words.json')),
    soon: (run) =>
      void setTimeout(() => {
        run().catch((error: unknown) => warn('could not bring the backlog up to date', error));
      }, moment),
    changed,
    rowsChanged,
    warn,
  };
}

/** There is one alarm: it rings for whoever waits least, and whatever waits longer asks for it anew then. */
async function wakeAt(when: number): Promise<void> {
  const before = await browser.alarms.get('sync');
  const isSooner = before !== undefined && before.scheduledTime > Date.now() && before.scheduledTime <= when;
  if (!isSooner) await browser.alarms.create('sync', { when });
}

/** The words beside the script; wxt.config.ts puts them there. Whoever asked looks at what came. */
async function readData<T>(file: '/languages.json' | '/cues.json' | '/words.json'): Promise<T> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.json();
}
