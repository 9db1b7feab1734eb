import { browser } from 'wxt/browser';
import { Database } from '@/utils/store/database';
import type { Language } from '@/utils/model/readiness/languages/language';
import type { World } from '@/utils/sync/house';
import { loadVocabulary } from '@/utils/sync/vocabulary';

/** The browser's time, chance, network and storage. */
export function browserWorld(changed: World['changed']): World {
  const warn: World['warn'] = (what, error) => console.warn(`Tend ${what}.`, error);
  // Begun at once: it has come before the first text has.
  const vocabulary = loadVocabulary(readLanguages, warn);
  return {
    db: new Database(),
    area: browser.storage.local,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // Chrome rings no alarm within half a minute.
    wake: (at) => void browser.alarms.create('sync', { when: Math.max(at, Date.now() + 1000) }),
    drawDevice: () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join(''),
    drawId: () => crypto.randomUUID(),
    vocabulary: () => vocabulary,
    changed,
    warn,
  };
}

/** The languages beside the script; wxt.config.ts puts them there. */
async function readLanguages(): Promise<Language[]> {
  const response = await fetch(browser.runtime.getURL('/languages.json'));
  return response.json();
}
