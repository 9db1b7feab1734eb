import type { Page } from 'puppeteer-core';

/**
 * Follows a link of a GitHub page without loading a page anew. Found and pressed in one turn of the page itself: a link
 * that has just been replaced by its like is in no document, where no script hears it and the browser follows it.
 */
export async function goSoftly(page: Page, href: string): Promise<void> {
  const link = `a[href="${href}"]`;
  await page.waitForSelector('html[data-turbo-loaded]', { timeout: 30_000 });
  await page.waitForSelector(link, { timeout: 30_000 });
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), link);
  await page.waitForFunction((wanted) => location.pathname === wanted, { timeout: 30_000, polling: 20 }, href);
}
