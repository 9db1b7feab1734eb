import type { Page } from 'puppeteer-core';

/**
 * Follows a link of a GitHub page without loading a page anew. Pressed by the page itself: the mouse may
 * come when the link has just been replaced by its like, or before the page's script is there to hear it.
 */
export async function goSoftly(page: Page, href: string): Promise<void> {
  const link = `a[href="${href}"]`;
  await page.waitForSelector('html[data-turbo-loaded]', { timeout: 30_000 });
  await page.waitForSelector(link, { timeout: 30_000 });
  await page.$eval(link, (element) => (element as HTMLElement).click());
  await page.waitForFunction((wanted) => location.pathname === wanted, { timeout: 30_000, polling: 20 }, href);
}
