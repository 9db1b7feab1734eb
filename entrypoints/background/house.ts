import { browser } from 'wxt/browser';
import { Database, type RequestRow } from '@/utils/store/database';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createSaidStore } from '@/utils/store/said-store';
import { createStore } from '@/utils/store/store';
import { createAccounts } from '@/utils/sync/accounts';
import { createDesk } from '@/utils/sync/desk';
import { createFolds } from '@/utils/sync/folds';
import { createHosts } from '@/utils/sync/hosts';
import { createLooks } from '@/utils/sync/looks';
import { createSend } from '@/utils/sync/send';
import { createSync } from '@/utils/sync/sync';
import { createGitHub } from '@/utils/trackers/github/api';
import type { Account } from '@/utils/trackers/tracker';

/** Everything the background is made of, put together once per life of the worker. `changed`: a project's screens are out of date. */
export function createHouse(changed: (project: string) => void) {
  const db = new Database();
  const store = createStore(db);
  const said = createSaidStore(db, drawDevice);
  const ledgers = createLedgerStore(db);
  const now = Date.now;
  const log = (row: RequestRow): void => void store.logRequest(row).catch((error: unknown) => console.warn('Tend could not keep a line of the request log.', error));
  const send = createSend(fetch, log, now);
  const trackerFor = (account: Pick<Account, 'host' | 'token'>) => createGitHub(send, account);
  const accounts = createAccounts(browser.storage.local);
  const folded = createFolds(ledgers);
  const hosts = createHosts(store, { now, sleep, wake });
  const desk = createDesk({ store, said, accounts, folded, now });
  const tools = { store, said, ledgers, accounts, folded, hosts, desk, trackerFor, now, changed, drawId: () => crypto.randomUUID() };
  const sync = createSync(tools);
  return { store, said, accounts, desk, hosts, sync, looks: createLooks({ ...tools, sync }), trackerFor, log };
}

export type House = ReturnType<typeof createHouse>;

/** A device's name: eight letters and digits. Two devices of one person must differ, nothing more. */
function drawDevice(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Short waits are kept by the worker itself too: alarms take half a minute at least. */
function wake(at: number): void {
  void browser.alarms.create('sync', { when: Math.max(at, Date.now() + 1000) });
}
