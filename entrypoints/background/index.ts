import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { admit } from '@/utils/gate';
import { Database } from '@/utils/store/database';
import { createStore } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { createAccounts } from '@/utils/sync/accounts';
import { createDesk } from '@/utils/sync/desk';
import { createSend } from '@/utils/sync/send';
import { createFetcher } from '@/utils/sync/fetcher';
import { createAnswers } from './answers';
import { closeStorage, openPanel, watchOpenTabs } from './tabs';
import { failureOf } from './failure';

const day = 24 * 60 * 60 * 1000;

/** Wires store, sync and trackers; answers messages; alarms. */
export default defineBackground(() => {
  const store = createStore(new Database());
  const log = (row: Parameters<typeof store.logRequest>[0]): void => {
    store.logRequest(row).catch((error: unknown) => console.warn('Tend could not keep a line of the request log.', error));
  };
  const desk = createDesk(store, Date.now);
  const accounts = createAccounts(browser.storage.local);
  const fetcher = createFetcher(desk, accounts, createSend(fetch, log, Date.now));
  const answer = createAnswers({ store, desk, accounts, fetcher });
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const admission = admit(message, sender, own);
    if ('refused' in admission) {
      console.warn(`Tend refused a message: ${admission.refused}.`);
      log({ at: Date.now(), host: sender.url ? new URL(sender.url).host : '', method: 'MESSAGE', purpose: `refused: ${admission.refused}`, status: null, bytes: 0 });
      return Promise.resolve({ ok: false, failure: { kind: 'refused', text: `Tend refused this message: ${admission.refused}.` } });
    }
    return answer(admission.request, sender).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, failure: failureOf(error) }),
    );
  });
  browser.commands.onCommand.addListener((_command, tab) => {
    if (tab?.id !== undefined) void openPanel(tab.id);
  });
  browser.alarms.onAlarm.addListener(() => {
    store.tidy(Date.now() - 90 * day).catch((error: unknown) => console.warn('Tend could not tidy its database.', error instanceof StoreError ? error.message : error));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create('tidy', { periodInMinutes: 24 * 60 });
    if (reason === 'install') void watchOpenTabs();
  });
  closeStorage();
});
