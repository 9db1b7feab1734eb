import browser from 'webextension-polyfill';
import type { ReminderActions } from '@/components/rounds/Reminders';

const permission = { permissions: ['notifications' as const] };

/** The browser's permission for notifications, as the rounds page asks for it and gives it back. */
export const notices: Omit<ReminderActions, 'remind'> = {
  mayNotify: () => browser.permissions.contains(permission),
  allowNotices: () => browser.permissions.request(permission),
  endNotices: () => browser.permissions.remove(permission),
  followAllowed: (tell, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) {
      event.addListener(tell);
      signal.addEventListener('abort', () => event.removeListener(tell), { once: true });
    }
  },
};
