import { browser } from 'wxt/browser';
import type { Presence } from '@/utils/sync/servers';

/** Patterns of Firefox know no ports: access is to all of a host's. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The browser's permissions and content scripts for one origin at a time. */
export const presence: Presence = {
  may: (origin) => browser.permissions.contains({ origins: [patternOf(origin)] }),
  enter: async (origin) => {
    const id = patternOf(origin);
    const there = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (there.length > 0) return;
    await browser.scripting.registerContentScripts([
      { id, matches: [id], js: ['watch.js'], runAt: 'document_start', persistAcrossSessions: true },
    ]);
    for (const tab of await browser.tabs.query({ url: id })) {
      // A tab that shows the browser's own error has no page to run in.
      if (tab.id !== undefined)
        await browser.scripting
          .executeScript({ target: { tabId: tab.id }, files: ['/watch.js'] })
          .catch((error: unknown) => console.info('Tend cannot reach a tab.', error));
    }
  },
  leave: async (origin) => {
    const id = patternOf(origin);
    const there = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    // What the extension asked for at its installation stays.
    await browser.permissions
      .remove({ origins: [id] })
      .catch((error: unknown) => console.info('Tend keeps its access.', error));
  },
};
