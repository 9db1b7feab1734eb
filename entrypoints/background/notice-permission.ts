import browser from 'webextension-polyfill';

const permission = { permissions: ['notifications' as const] };

/**
 * The browser's permission for notifications: whether it is given, asking for it on a person's press, giving it back.
 */
export const noticePermission = {
  may: () => browser.permissions.contains(permission),
  ask: () => browser.permissions.request(permission),
  withdraw: () => browser.permissions.remove(permission),
};
