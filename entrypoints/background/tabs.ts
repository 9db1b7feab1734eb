import { browser } from 'wxt/browser';
import type { Push } from '@/utils/model/reply';
import { type IssueRef, trackerOf } from '@/utils/model/ref';
import { issueAt } from '@/utils/trackers/addresses';
import { pageHosts } from '@/utils/trackers/hosts';

const siteScripts = { github: '/site-github.js', jira: '/site-jira.js', linear: '/site-linear.js' } as const;

/**
 * Puts the closed panel beside the page of one tab, with what it has to know of that tracker's pages. Harmless where it
 * is already.
 */
export function injectPanel(tabId: number, ref: IssueRef): Promise<void> {
  return inject(tabId, [siteScripts[trackerOf(ref)], '/panel.js']);
}

/** Gives the panel of one tab what shows of it when it is open. Harmless where that is already, or no panel is. */
export function injectSheet(tabId: number): Promise<void> {
  return inject(tabId, ['/sheet.js']);
}

type Script = (typeof siteScripts)[keyof typeof siteScripts] | '/panel.js' | '/sheet.js';

async function inject(tabId: number, files: Script[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Opens the panel of a tab; false where the page has none. */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { push: 'open' } satisfies Push, { frameId: 0 });
    return true;
  } catch (error) {
    console.info('Tend has no panel in this tab.', error);
    return false;
  }
}

/** One document that asked: its tab, -1 where it is in none; and its own name where the browser gives documents one. */
export interface Beside {
  tabId: number;
  documentId?: string | undefined;
  /** Its address, where the browser tells. */
  url?: string | undefined;
}

/**
 * Tells the panel of an issue something it did not ask for. Nobody else hears it: a tab may have gone on to another
 * site meanwhile. Rejects where that document is gone; where documents have no names (older Firefox), where the tab's
 * address names another issue now. Pages of the extension's own may hear of any issue; those in no tab hear what all of
 * them hear.
 */
export async function tell({ tabId, documentId }: Beside, ref: IssueRef, push: Push): Promise<void> {
  if (tabId < 0) return void (await browser.runtime.sendMessage(push));
  if (documentId === undefined) {
    const { url = '' } = await browser.tabs.get(tabId);
    const own = url.startsWith(browser.runtime.getURL('/'));
    if (!own && (!URL.canParse(url) || issueAt(new URL(url)) !== ref))
      throw new Error('This tab shows another page now.');
  }
  await browser.tabs.sendMessage(tabId, push, documentId === undefined ? { frameId: 0 } : { documentId });
}

/**
 * The tab the person looks at, in one window or that which had the focus last, and its address where Tend may see it.
 */
export async function activeTab(windowId?: number): Promise<{ id: number; url: string } | undefined> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { lastFocusedWindow: true } : { windowId }),
  });
  return tab?.id !== undefined && tab.url ? { id: tab.id, url: tab.url } : undefined;
}

/** Opens the settings in one tab; at a part of them, named by the address's hash, where asked. */
export async function openOptions(hash?: string): Promise<void> {
  if (!hash) return browser.runtime.openOptionsPage();
  const url = browser.runtime.getURL('/options.html');
  const open = await browser.tabs.query({ url: `${url}*` });
  const id = open[0]?.id;
  if (id === undefined) await browser.tabs.create({ url: url + hash });
  else await browser.tabs.update(id, { url: url + hash, active: true });
}

/**
 * The backlog page: the tab that shows it already, or a new one; at the place that an address's hash names, where
 * asked.
 */
export async function openBacklog(hash?: string): Promise<void> {
  const url = browser.runtime.getURL('/backlog.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: url + (hash ?? '') });
  else await browser.tabs.update(open.id, { active: true, ...(hash !== undefined && { url: url + hash }) });
}

/** A first install works in the tabs that are open already; Firefox sees to that by itself. */
export async function watchOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const { id } of await browser.tabs.query({ url: pageHosts })) {
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: ['/watch.js'] });
  }
}

/** Keeps tokens from content scripts, where the browser can: they live in storage.local. */
export function closeStorage(): void {
  const { local } = browser.storage;
  if ('setAccessLevel' in local && typeof local.setAccessLevel === 'function')
    void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
