import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from './browsers/press';
import { until } from './browsers/until';

/** A page of the extension: what a person reads there, waits for and presses. */
export interface Screen {
  page: Page;
  /** All that can be read, with single spaces. */
  text(): Promise<string>;
  /** Waits until words stand there; `limit` in milliseconds. */
  shows(words: string, limit?: number): Promise<unknown>;
  find(selector: string, limit?: number): Promise<ElementHandle<Element>>;
  /** Presses with the mouse what a selector finds. */
  click(selector: string): Promise<void>;
}

export function screenOn(page: Page): Screen {
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const find = (selector: string, limit = 20_000): Promise<ElementHandle<Element>> =>
    until(selector, async () => (await page.$(selector)) ?? undefined, { limit, seen: text });
  return {
    page,
    text,
    find,
    shows: (words, limit = 20_000) =>
      until(`“${words}”`, async () => (await text()).includes(words) || undefined, { limit, seen: text }),
    click: (selector) => press(selector, () => find(selector)),
  };
}
