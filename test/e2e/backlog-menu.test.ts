import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openIssue, screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { useStage } from './stage';

describe.each(both)('the command menu of the backlog page, in %s', (name) => {
  const stage = useStage(name, { width: 1280, height: 800 });
  let page: Page;

  const opened = (): Promise<boolean> => page.$eval('body', () => document.querySelector('dialog.menu:modal') !== null);
  const openMenu = async (): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await until('the menu', async () => ((await opened()) ? true : undefined));
  };
  const closed = (): Promise<unknown> => until('the menu to close', async () => ((await opened()) ? undefined : true));
  const hash = (): string => new URL(page.url()).hash;
  const isAt = (view: string): Promise<unknown> =>
    until(`the view ${view}`, async () => (hash().includes(`view=${view}`) ? true : undefined), {
      seen: async () => hash(),
    });
  /** Entries as shown: group, name, keys. */
  const entries = (): Promise<{ name: string; keys: string }[]> =>
    page.$$eval('[role="option"]', (all) =>
      all.map((one) => ({
        name: one.querySelector('bdi')?.textContent ?? '',
        keys: one.querySelector('kbd')?.textContent ?? '',
      })),
    );
  /** Does by the menu what the first entry that fits says. */
  const does = async (typed: string): Promise<void> => {
    await openMenu();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await closed();
  };

  beforeAll(async () => {
    for (const number of [5, 7]) {
      const issue = await openIssue(stage.browser, `https://github.com/acme/web/issues/${number}`);
      await issue.page.close();
    }
    page = await stage.browser.extensionPage('backlog.html#view=everything');
    await until('both issues', async () => ((await page.$$('.row[data-ref]')).length === 2 ? true : undefined));
  }, 60_000);

  // As new, also where a test is tried again.
  beforeEach(async () => {
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      location.hash = '#view=everything';
    });
    await until('every issue', async () => ((await page.$$('.row[data-ref]')).length === 2 ? true : undefined));
    if (await page.$('.selected')) await page.keyboard.press('Escape');
    await until('no selection', async () => ((await page.$('.selected')) ? undefined : true));
  });

  it('leads to every view, and the keys it shows lead there as well', async () => {
    await openMenu();
    const views = (await entries()).filter(({ keys }) => /^g [a-z]$/.test(keys));
    expect(views).toHaveLength(10);
    await page.keyboard.press('Escape');
    await closed();
    for (const { name: view, keys } of views) {
      await does(view);
      const byMenu = hash();
      await does(view === 'Everything open' ? 'untouched' : 'everything');
      expect(hash()).not.toBe(byMenu);
      for (const key of keys.split(' ')) await page.keyboard.press(key as 'g');
      await until(`the view by ${keys}`, async () => (hash() === byMenu ? true : undefined), {
        seen: async () => `${hash()} instead of ${byMenu}`,
      });
    }
  });

  it('acts on the issue that has the keys and on the selection, and gives the focus back', async () => {
    await does('everything open');
    await does('select all');
    const selected = (): Promise<number> => page.$$eval('.row[aria-selected="true"]', (rows) => rows.length);
    await until('both to be selected', async () => ((await selected()) === 2 ? true : undefined));
    await does('take it out');
    await until('one to be selected', async () => ((await selected()) === 1 ? true : undefined));
    await does('show its sheet');
    await until('the sheet', async () => (await page.$('.peek')) ?? undefined);
    await does('hide its sheet');
    await until('no sheet', async () => ((await page.$('.peek')) ? undefined : true));
    await does('search and filter');
    await page.keyboard.type('settings');
    await until('the words in the field', async () => (hash().includes('q=settings') ? true : undefined), {
      seen: async () => hash(),
    });
    await does('untouched');
    await isAt('untouched');
    await page.keyboard.type(' pa');
    await openMenu();
    await page.keyboard.press('Escape');
    await closed();
    await page.keyboard.type('ge');
    await until(
      'the field to have the focus again',
      async () => (hash().includes('settings+page') ? true : undefined),
      {
        seen: async () => `${hash()}, ${await page.evaluate(() => document.activeElement?.className)}`,
      },
    );
  });

  it('keeps the page’s keys away while it is open, closes at a press beside it, and opens by its button', async () => {
    await page.click('.backlog-head [aria-haspopup="dialog"]');
    await until('the menu', async () => ((await opened()) ? true : undefined));
    await page.click('.menu-group');
    const before = hash();
    for (const key of ['g', 'e', '?', 'x'] as const) await page.keyboard.press(key);
    expect([await opened(), hash(), await page.$('.keys')]).toEqual([true, before, null]);
    await page.mouse.click(20, 700);
    await closed();
  });

  it('has nothing that axe minds, in light and dark, at 900 and 1280 pixels', async () => {
    for (const [width, scheme] of [
      [1280, 'light'],
      [900, 'dark'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), scheme);
      await openMenu();
      expect(await violations(page, 'body')).toEqual([]);
      await screenshot(page, `backlog-menu-${scheme}-${width}-${name}`);
      await page.keyboard.press('Escape');
      await closed();
    }
  });
});
