import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertValidLog } from '../doubles/valid';
import { until } from './browsers/until';
import { type FourTrackers, fourTrackers } from './four-trackers';
import { both } from './lane';
import { kinds, plantAll, titlesIn } from './three-hundred';

const query = 'q=yearly%20archive';
const views = [...new Set(kinds.flatMap((kind) => kind.views)), 'ready-for-planning', 'everything'];

describe.each(both)('three hundred issues of four trackers, in %s', (name) => {
  let four: FourTrackers;
  let page: Page;

  beforeAll(async () => {
    four = await fourTrackers(name, plantAll);
    // Slow enough for each stop to come amid a reading.
    four.sandbox.fault({ kind: 'delay', ms: 400, match: { path: 'graphql|/search' } });
    page = await four.browser.extensionPage(`backlog.html#view=everything&${query}`);
    // High enough for every row to be drawn.
    await page.setViewport({ width: 1280, height: 12_000 });
  }, 180_000);
  afterAll(() => four?.close());

  const titles = (): Promise<string[]> =>
    page.$$eval('.row[data-ref] a[title]', (links) => links.map((link) => link.getAttribute('title') ?? ''));
  const shows = (view: string): Promise<unknown> => {
    const wanted = titlesIn(view).toSorted().join('\n');
    return until(
      `what ${view} holds by hand`,
      async () => ((await titles()).toSorted().join('\n') === wanted ? true : undefined),
      { limit: 60_000, seen: async () => `${(await titles()).length} rows: ${(await titles()).toSorted().join(', ')}` },
    );
  };
  /** Presses what stands beside each project that is in this state; gives how many there were. */
  const press = (state: string): Promise<number> =>
    page.$$eval(`.reads [data-read="${state}"] button`, (buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
      return buttons.length;
    });

  it('are all there, stopped and read on at ten random points', { timeout: 180_000 }, async () => {
    const waits: number[] = [];
    let stops = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      waits.push(Math.floor(Math.random() * 300));
      await new Promise((resolve) => setTimeout(resolve, waits.at(-1)));
      stops += await press('reading');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await press('stopped');
    }
    four.sandbox.clearFaults();
    console.log(`stopped ${stops} readings, after ${waits.join(', ')} ms`);
    await until(
      'no reading to be stopped',
      async () => {
        await press('stopped');
        return (await page.$('.reads [data-read="stopped"]')) === null ? true : undefined;
      },
      { limit: 30_000, seen: () => page.$eval('.backlog', (all) => all.textContent ?? '') },
    );
    await shows('everything');
    expect(titlesIn('everything')).toHaveLength(268);
  });

  it('are in each view as the list by hand says', { timeout: 180_000 }, async () => {
    for (const view of views) {
      await page.evaluate((hash) => void (location.hash = hash), `#view=${view}&${query}`);
      await shows(view);
    }
  });

  it('told nobody', async () => {
    const log = four.sandbox.log();
    expect(log.filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0)).toEqual([]);
    await assertValidLog(log);
  });
});
