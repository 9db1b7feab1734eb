import { browser } from 'wxt/browser';
import type { IssueRef } from '@/utils/model/ref';
import { roundsHash } from '@/utils/model/rows/place';
import type { WalkTabs } from '@/utils/actions/walk-tools';
import { issueAt } from '@/utils/trackers/addresses';
import { openBacklog } from './tabs';

interface Tab {
  id?: number | undefined;
  index: number;
  windowId?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

/** When tabs were opened in this life of the worker, and how soon one sets out for its address; milliseconds. */
const opened = new Map<number, number>();
const patience = 5000;

/**
 * The browser's tabs for a walk over a round. Addresses are seen on trackers' pages alone, which is enough: no
 * permission for tabs.
 */
export const walkTabs: WalkTabs = {
  shows: async (id) => {
    const tab = await tabOf(id);
    const ref = tab && issueIn(tab);
    return tab && { ...(ref && { ref }), loads: tab.status === 'loading' || isSettingOut(id, tab) };
  },
  behind: async (ref, beside) => {
    const windowId = (await tabOf(beside))?.windowId;
    const tabs = windowId === undefined ? [] : await browser.tabs.query({ windowId, active: false });
    return tabs.find((tab) => issueIn(tab) === ref)?.id;
  },
  open: async (url, beside) => {
    const at = await tabOf(beside);
    const { id } = await browser.tabs.create({
      url,
      active: false,
      ...(at && { index: at.index + 1 }),
      ...(at?.windowId !== undefined && { windowId: at.windowId }),
    });
    if (id === undefined) throw new Error('The browser opened a tab without a number.');
    opened.set(id, Date.now());
    return id;
  },
  go: async (id, url) => void (await browser.tabs.update(id, { url })),
  front: async (id) => void (await browser.tabs.update(id, { active: true })),
  close: (id) => browser.tabs.remove(id),
  home: async (id) =>
    void (await browser.tabs.update(id, { url: browser.runtime.getURL('/backlog.html') + roundsHash })),
  rounds: () => openBacklog(roundsHash),
};

/** A new tab in Firefox is empty and done before it sets out. */
function isSettingOut(id: number, { url = 'about:blank' }: Tab): boolean {
  return url === 'about:blank' && Date.now() - (opened.get(id) ?? 0) < patience;
}

async function tabOf(id: number): Promise<Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch (error) {
    console.info('Tend found a tab of its walk closed.', error);
    return undefined;
  }
}

/** Chrome tells the address that a tab is on its way to. */
function issueIn(tab: Tab): IssueRef | undefined {
  const url = 'pendingUrl' in tab && typeof tab.pendingUrl === 'string' ? tab.pendingUrl : tab.url;
  return url !== undefined && URL.canParse(url) ? issueAt(new URL(url)) : undefined;
}
