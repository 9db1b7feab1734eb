import browser from 'webextension-polyfill';
import type { ReminderActions } from '@/components/rounds/Reminders';
import { noticePermission } from '../background/notice-permission';

/** The browser's permission for notifications, as the rounds page asks for it and gives it back. */
export const notices: Omit<ReminderActions, 'remind'> = {
  mayNotify: noticePermission.may,
  allowNotices: noticePermission.ask,
  endNotices: noticePermission.withdraw,
  followAllowed: (tell, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) {
      event.addListener(tell);
      signal.addEventListener('abort', () => event.removeListener(tell), { once: true });
    }
  },
};
