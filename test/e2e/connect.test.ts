import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addToken } from '../doubles/github/world/tokens';
import { assertValidLog } from '../doubles/valid';
import { openIssue } from './browsers/page-model';
import { until } from './browsers/until';
import { both } from './lane';
import { useStage } from './stage';

describe.each(both)('connecting with a token, in %s', (name) => {
  const stage = useStage(name);

  const rights = (page: Page): Promise<Record<string, string>> =>
    page.$$eval('[data-right]', (rows) =>
      Object.fromEntries(rows.map((row) => [row.getAttribute('data-right'), row.getAttribute('data-state')])),
    );
  const becomes = (page: Page, state: string): Promise<unknown> =>
    until(`the rights to be ${state}`, async () => (await page.$(`[data-rights="${state}"]`)) ?? undefined, {
      seen: () => page.evaluate(() => document.body.innerText),
    });

  /** The settings, opened by the panel of an issue: a tab of their own. */
  async function settings(): Promise<Page> {
    const panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/7');
    await panel.open();
    const opened = async (): Promise<Page | undefined> =>
      (await stage.browser.browser.pages()).find((page) => page.url().includes('options.html'));
    // Firefox tells its driver nothing of a page that an extension opens.
    if (name === 'firefox') {
      await panel.page.close();
      return stage.browser.extensionPage(`options.html#project=${encodeURIComponent('github:github.com/acme/web')}`);
    }
    await panel.click('[data-action="settings"]');
    const page = await until('the settings', opened);
    await panel.page.close();
    return page;
  }

  it('names the right that is missing, and sees it once it is given', async () => {
    const token = addToken(stage.sandbox.github.world, { login: 'ana', issues: 'read' });
    const page = await settings();
    await page.waitForSelector('input[name="token"]');
    expect(await page.$eval('input[name="project"]', (field) => (field as HTMLInputElement).value)).toBe('acme/web');
    await page.type('input[name="token"]', token.value);
    await page.click('[data-form="connect"] button[type="submit"]');
    await becomes(page, 'missing');
    expect(await rights(page)).toEqual({
      token: 'ok',
      expiry: 'ok',
      metadata: 'ok',
      organisation: 'unknown',
      'issues-read': 'ok',
      'issues-write': 'missing',
      role: 'ok',
    });
    expect(await page.evaluate(() => document.body.innerText)).toMatch(
      /One thing is missing in acme\/web: Issues: read and write\./,
    );
    token.issues = 'write';
    await page.click('[data-form="rights"] button[type="submit"]');
    await becomes(page, 'ok');
    expect(await page.content()).not.toContain(token.value);
    await page.close();
    const loud = stage.sandbox.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0);
    expect(loud).toEqual([]);
    assertValidLog(stage.sandbox.log());
  });

  it('says what is wrong with one that is not accepted, and keeps none', async () => {
    const page = await stage.browser.extensionPage('options.html');
    await page.waitForSelector('[data-action="disconnect"]');
    await page.click('[data-action="disconnect"]');
    await until('nobody to be connected', async () => ((await page.$('.account')) ? undefined : true));
    await page.type('input[name="token"]', 'github_pat_nonsense');
    await page.click('[data-form="connect"] button[type="submit"]');
    await until('the refusal', async () =>
      /does not accept this token/.test(await page.evaluate(() => document.body.innerText)) ? true : undefined,
    );
    expect(await page.$('.account')).toBeNull();
    await page.close();
  });
});
