import browser from 'webextension-polyfill';
import { summarise } from '@/utils/model/readiness/summary';
import type { View } from '@/utils/model/view';

/** Blue, where the number is of issues: on an issue's page it is of checks that are missing, and brown. */
const waitingColour = '#0969da';

/** The toolbar's badge wherever no issue is shown: how many issues wait in rounds, nothing where none does. */
export async function showWaiting(issues: number): Promise<void> {
  const wait = issues === 1 ? '1 issue waits' : `${issues} issues wait`;
  await Promise.all([
    browser.action.setBadgeText({ text: issues > 999 ? '999+' : issues > 0 ? String(issues) : '' }),
    browser.action.setBadgeBackgroundColor({ color: waitingColour }),
    browser.action.setTitle({ title: issues > 0 ? `Tend: ${wait} for you in rounds` : 'Tend' }),
  ]);
}

/**
 * The badge of a tab that shows an issue: how many required checks are missing, or a tick. Without one, that of all
 * tabs.
 */
export async function showBadge(tabId: number, view: View | null): Promise<void> {
  // A side panel is in no tab.
  if (tabId < 0) return;
  if (!view) return showNone(tabId);
  const { passed, required, ready } = summarise(view.checks);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: ready ? '✓' : String(required - passed) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ready ? '#1a7f37' : '#9a6700' }),
    browser.action.setTitle({ tabId, title: `Tend: ${passed} of ${required} required checks pass` }),
  ]);
}

/**
 * Null, not empty: an empty text of a tab's own would hide that of all tabs. Chrome knows no null for colour and title.
 */
async function showNone(tabId: number): Promise<void> {
  const title = await browser.action.getTitle({});
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: null }),
    browser.action.setBadgeBackgroundColor({ tabId, color: waitingColour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
