import type { Page } from 'puppeteer-core';

/** The extension's own API as its pages have it, and as scripts beside pages do; in Firefox too. */
interface Api {
  tabs: { query(by: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: (argument: string) => unknown;
      args: string[];
    }): Promise<{ result: unknown }[]>;
  };
}
declare const chrome: Api;

/** What scripts beside a page can come to. */
export type Try = 'listen' | 'heard' | 'stores' | 'ask';

/**
 * Runs something in the world that watcher and panel live in, beside the page at an address: what somebody can do who
 * took over that page's process. Asked of the extension itself, from one of its pages, since no driver reaches that
 * world in Firefox. `listen` hears what the background tells there, `heard` gives that; `stores` gives what can be read
 * of the extension's; `ask` sends the background a message, given as JSON.
 */
export async function beside(screen: Page, url: string, what: Try, message = '{}'): Promise<unknown> {
  return screen.evaluate(
    async (url, what, message) => {
      const tries = {
        listen: () => {
          const heard: string[] = [];
          Object.assign(globalThis, { heard });
          const { runtime } = Reflect.get(globalThis, 'chrome') as {
            runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
          };
          runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
        },
        heard: () => Reflect.get(globalThis, 'heard') as unknown,
        stores: async () => {
          const { storage } = Reflect.get(globalThis, 'chrome') as {
            storage?: { local?: { get(key: null): Promise<unknown> } };
          };
          const local = await Promise.resolve(storage?.local?.get(null)).catch(String);
          const databases = (await indexedDB.databases()).map(({ name }) => name);
          return JSON.stringify({ local: local ?? null, databases });
        },
        ask: (message: string) => {
          const { runtime } = Reflect.get(globalThis, 'chrome') as {
            runtime: { sendMessage(message: unknown): Promise<unknown> };
          };
          return runtime.sendMessage(JSON.parse(message));
        },
      };
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id === undefined) throw new Error(`No tab at ${url}.`);
      const ran = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: tries[what],
        args: [message],
      });
      return ran[0]?.result;
    },
    url,
    what,
    message,
  );
}
