import browser from 'webextension-polyfill';
import { reminderText } from '@/components/rounds/reminder-text';
import { roundsHash } from '@/utils/model/rows/place';
import type { Notices } from '@/utils/sync/reminders';
import { noticePermission } from './notice-permission';
import { openBacklog } from './tabs';

const prefix = 'rounds ';

/** The browser's notifications. Without the permission for them, browsers have no such API at all. */
export const notices: Notices = {
  may: noticePermission.may,
  has: async (day) => Object.keys(await browser.notifications.getAll()).includes(prefix + day),
  show: (day, waits) =>
    browser.notifications.create(prefix + day, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      ...reminderText(waits),
    }),
};

/** Hears presses and dismissals. A worker that is woken by one has to listen from its first turn on. */
export function listenToNotices(seen: (day: string) => void, allowed: () => void): void {
  let hears = false;
  const listen = (): void => {
    // Undefined, whatever its type says, as long as the permission was not given; Firefox has its name even then.
    if (hears || Reflect.get(browser, 'notifications') === undefined) return;
    hears = true;
    browser.notifications.onClosed.addListener((id) => seen(dayOf(id)));
    browser.notifications.onClicked.addListener((id) => {
      seen(dayOf(id));
      void openBacklog(roundsHash);
      void browser.notifications.clear(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    listen();
    allowed();
  });
}

function dayOf(id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : '';
}
