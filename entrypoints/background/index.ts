import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { admit } from '@/utils/gate';
import { createApp } from '@/utils/app/app';
import { createReminders } from '@/utils/sync/reminders';
import { createWalks } from '@/utils/actions/walks';
import { ringer, wakeForRounds } from './alarms';
import { createAnswers } from './answers';
import { showWaiting } from './badge';
import { failureOf } from './failure';
import { sweepRules } from './header-rule';
import { createScreens } from './screens';
import { openSide } from '../sidepanel/open';
import { listenToNotices, notices } from './notices';
import { closeStorage, openBacklog, openPanel, watchOpenTabs } from './tabs';
import { walkTabs } from './walk-tabs';
import { browserWorld } from './world';

const day = 24 * 60 * 60 * 1000;
/** How often it is seen to votes that wait for their opening, in minutes, and after how many days no more. */
const votes = { every: 15, for: 30 };

/** Wires store, sync and trackers; answers messages; alarms. */
export default defineBackground(() => {
  const app = createApp(
    browserWorld(
      (project) => screens.refresh(project),
      () => send(),
      () => look(),
    ),
  );
  const screens = createScreens(app.views);
  const walks = createWalks({
    ...app,
    refresh: app.refreshRows,
    tabs: walkTabs,
    now: Date.now,
    warn: (what, error) => console.warn(`Tend ${what}.`, error),
  });
  const reminders = createReminders({
    ...app,
    notices,
    count: showWaiting,
    wake: wakeForRounds,
    now: Date.now,
    zone: () => Temporal.Now.timeZoneId(),
  });
  const answer = createAnswers(app, screens, walks, reminders);
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const admission = admit(message, sender, own);
    if ('refused' in admission) {
      console.warn(`Tend refused a message: ${admission.refused}.`);
      app.log({
        at: Date.now(),
        host: URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').host : '',
        method: 'MESSAGE',
        purpose: `refused-${admission.refused}`,
        status: null,
        bytes: 0,
      });
      return Promise.resolve({
        ok: false,
        failure: { kind: 'refused', told: { key: 'client.refused', refusal: admission.refused } },
      });
    }
    return answer(admission.request, sender).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, failure: failureOf(error) }),
    );
  });
  const watchVotes = async (): Promise<void> => {
    if (await app.said.voting(Date.now() - votes.for * day))
      await browser.alarms.create('votes', { periodInMinutes: votes.every });
    else await browser.alarms.clear('votes');
  };
  const send = (): void =>
    void app.sync
      .runAll()
      .then(watchVotes)
      .catch((error: unknown) => console.warn('Tend could not send what is owed.', error));
  const failing = (what: string, done: Promise<unknown>): void =>
    void done.catch((error: unknown) => console.warn(`Tend could not ${what}.`, error));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'backlog') failing('open the backlog', openBacklog());
    else if (command === 'side') failing('open its side panel', openSide(tab?.windowId));
    else if (tab?.id !== undefined) failing('open its panel', openPanel(tab.id));
  });
  const look = (): void => {
    remindBy(reminders.look());
    void app.noteRounds();
  };
  const remind = (): void => {
    remindBy(reminders.ring());
    void app.noteRounds();
  };
  listenToNotices((day) => remindBy(reminders.seen(day)), remind);
  const tidy = (): void =>
    void app.store
      .tidy(Date.now() - 90 * day)
      .catch((error: unknown) => console.warn('Tend could not tidy its database.', error));
  const ring = ringer({ sync: send, votes: send, tidy, rounds: remind });
  browser.alarms.onAlarm.addListener(({ name }) => ring(name));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create('tidy', { periodInMinutes: 24 * 60 });
    if (reason === 'install') void watchOpenTabs();
    restore();
  });
  const restore = (): void =>
    void app.servers.restore().catch((error: unknown) => console.warn('Tend could not go back to all servers.', error));
  browser.runtime.onStartup.addListener(() => {
    restore();
    send();
  });
  // What an earlier life of the worker left unsent; after the answer that it was woken for.
  setTimeout(() => {
    send();
    remind();
  }, 1000);
  closeStorage();
  sweepRules().catch((error: unknown) => console.warn('Tend could not take back a rule for headers.', error));
});

function remindBy(done: Promise<void>): void {
  done.catch((error: unknown) => console.warn('Tend could not count or remind.', error));
}
