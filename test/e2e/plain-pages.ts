import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import type { BrowserName } from './browsers/find';
import { launch, type Launched } from './browsers/launch';

/** The sandbox in a browser without the extension; there from the first test to the last of its `describe`. */
export interface PlainPages {
  sandbox: Sandbox;
  page: Page;
  press(selector: string): Promise<void>;
}

/** Starts both, opens the given addresses one after the other (signing in, say), and ends both. */
export function usePlainPages(name: BrowserName, ...addresses: string[]): PlainPages {
  const pages: Partial<PlainPages> = {};
  let browser: Launched | undefined;
  beforeAll(async () => {
    const ready = inject('ready');
    if (typeof ready === 'string') throw new Error(ready);
    const sandbox = await startSandbox();
    browser = await launch({
      browser: name,
      executable: ready[name].executable,
      port: sandbox.port,
      proxyPort: sandbox.proxyPort,
    });
    const page = await browser.newPage(addresses[0] ?? 'about:blank');
    for (const address of addresses.slice(1)) await page.goto(address);
    Object.assign(pages, {
      sandbox,
      page,
      press: (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click()),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await pages.sandbox?.close();
  });
  return pages as PlainPages;
}
