import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertValidLog } from '../doubles/valid';
import { connectEverywhere } from './backlog-page';
import { pictures } from './browsers/pictures';
import { until } from './browsers/until';
import { useStage } from './stage';

const day = 24 * 60 * 60_000;

describe('the quarterly review, by keyboard', () => {
  const stage = useStage('chromium', { width: 1280, height: 900 });
  let page: Page;
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const find = (selector: string) =>
    until(selector, async () => (await page.$(selector)) ?? undefined, { seen: text, limit: 40_000 });
  const stands = (what: string): Promise<unknown> =>
    until(
      what,
      async () =>
        (await page.$$eval('[data-progress]', (all) => all.map(({ textContent }) => textContent))).includes(what) ||
        undefined,
      { seen: text, limit: 60_000 },
    );
  const issues = () => stage.sandbox.github.world.repos.find(({ name }) => name === 'web')?.issues ?? [];
  const dormant = () => issues().filter(({ labels }) => labels.includes('dormant'));

  beforeAll(async () => {
    const now = stage.sandbox.github.world.now();
    // Two that were left alone for a year, one of them with a 👍 of then.
    for (const issue of issues().filter(({ number }) => number === 4 || number === 12)) {
      const long = { createdAt: now - 400 * day, updatedAt: now - 390 * day };
      Object.assign(issue, long, { comments: [], edits: [], reactions: [] });
    }
    issues()
      .find(({ number }) => number === 12)
      ?.reactions.push({ id: 990_001, login: 'cleo', content: '+1', createdAt: now - 380 * day });
    await connectEverywhere(stage);
    page = await stage.browser.extensionPage('backlog.html#view=everything&project=github%3Agithub.com%2Facme%2Fweb');
    await find('.row[data-ref$="#12"]');
  }, 120_000);

  it('is gone to by its key, and begins with the loudest objection', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await find('[data-step="label"]');
    expect(await page.$$eval('.row[data-ref]', (rows) => rows.map((row) => row.getAttribute('data-ref')))).toEqual([
      'github:github.com/acme/web#12',
      'github:github.com/acme/web#4',
    ]);
    await pictures(page, 'chromium', 'review');
  });

  it('labels by one key and one confirmation, and tells nobody', async () => {
    stage.sandbox.clearLog();
    await page.keyboard.press('v');
    await find('dialog [data-action="apply"]');
    expect(await text()).toContain('GitHub: Changing these notifies only the people you assign.');
    await pictures(page, 'chromium', 'review-preview');
    await page.focus('dialog [data-action="apply"]');
    await page.keyboard.press('Enter');
    await stands('2 of 2 done.');
    expect(dormant().map(({ number }) => number)).toEqual([4, 12]);
    expect(stage.sandbox.log().flatMap(({ notifies, mayNotify }) => [...notifies, ...mayNotify])).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the labelled issues to wait', async () => /2 labelled issues wait: /.test(await text()) || undefined, {
      seen: text,
      limit: 40_000,
    });
    await pictures(page, 'chromium', 'review-waiting');
  });

  it('is undone as one', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await stands('2 of 2 restored.');
    expect(dormant()).toEqual([]);
    await assertValidLog(stage.sandbox.log());
  });
});
