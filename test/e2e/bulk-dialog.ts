import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './browsers/until';

/** The dialog that changes many issues, as a person sees and presses it. */
export interface BulkOnPage {
  text(): Promise<string>;
  /** Waits for something on the page. */
  find(selector: string): Promise<{ click(): Promise<void> }>;
  /** What becomes of each issue of the change that is shown, by its key. */
  parts(): Promise<Record<string, string>>;
  /** Waits until the change stands so. */
  stands(what: string): Promise<unknown>;
  /** Waits until nothing of it is on its way. */
  rests(): Promise<unknown>;
  close(): Promise<void>;
  /** Presses a key with another held. */
  hold(key: KeyInput, press: KeyInput): Promise<void>;
}

export function bulkOn(page: Page): BulkOnPage {
  const text = (): Promise<string> =>
    page.$$eval('dialog.bulk', (all) => all.map((one) => (one instanceof HTMLElement ? one.innerText : '')).join());
  const waits = { seen: text, limit: 40_000 };
  return {
    text,
    find: (selector) => until(selector, async () => (await page.$(selector)) ?? undefined, waits),
    parts: () =>
      page.$$eval('[data-part]', (all) =>
        Object.fromEntries(
          all.map((part) => [
            (part.getAttribute('data-part') ?? '').replace(/^.*(?:\/(?=\w+-)|(?=#))/, ''),
            part.getAttribute('data-state') ?? '',
          ]),
        ),
      ),
    stands: (what) =>
      until(
        what,
        async () =>
          (await page.$$eval('[data-progress]', (all) => all.map(({ textContent }) => textContent ?? ''))).includes(
            what,
          ) || undefined,
        waits,
      ),
    rests: () => until('all to stand still', async () => ((await page.$('dialog progress')) ? undefined : true), waits),
    close: async () => {
      await page.keyboard.press('Escape');
      await until('the dialog to close', async () => ((await page.$('dialog[open]')) ? undefined : true));
    },
    hold: async (key, press) => {
      await page.keyboard.down(key);
      await page.keyboard.press(press);
      await page.keyboard.up(key);
    },
  };
}
