import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ensureBuilt, withSignIn } from './build';
import { openIssue } from './browsers/page-model';
import { until } from './browsers/until';
import { both } from './lane';
import { useStage } from './stage';

const shows = (page: Page, selector: string): Promise<unknown> =>
  until(`${selector} in the settings`, async () => (await page.$(selector)) ?? undefined, {
    limit: 20_000,
    seen: () => page.evaluate(() => document.body.innerText),
  });

describe.each(both)("signing in on GitHub's page, in %s, built with an app", (name) => {
  const stage = useStage(name, { extension: ensureBuilt(name, withSignIn) });

  /** What a person does on GitHub with the code. */
  async function decide(code: string, answer: 'yes' | 'no'): Promise<void> {
    const page = await stage.browser.newPage('https://github.com/__login?as=ana');
    await page.goto('https://github.com/login/device', { waitUntil: 'domcontentloaded' });
    await page.type('input[name="user_code"]', code);
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.click(`button[value="${answer}"]`),
    ]);
    await page.close();
  }

  async function begun(): Promise<{ page: Page; code: string }> {
    const page = await stage.browser.extensionPage(
      `options.html#project=${encodeURIComponent('github:github.com/acme/web')}`,
    );
    await shows(page, '[data-action="sign-in"]');
    await page.click('[data-action="sign-in"]');
    await shows(page, '.code');
    return { page, code: await page.$eval('.code', (shown) => shown.textContent ?? '') };
  }

  it('says that it was refused, where it was', async () => {
    const { page, code } = await begun();
    await decide(code, 'no');
    await shows(page, '.sign-in .notice');
    expect(await page.evaluate(() => document.body.innerText)).toContain('You declined there');
    expect(await page.$('.account')).toBeNull();
    await page.close();
  });

  it('connects who agreed, with all rights checked, and shows no token', async () => {
    const { page, code } = await begun();
    await decide(code, 'yes');
    await page.bringToFront();
    await shows(page, '[data-rights="ok"]');
    const token = stage.sandbox.github.world.tokens.find(({ kind }) => kind === 'device')?.value ?? 'none';
    expect(await page.content()).not.toContain(token);
    await page.close();
    const panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/7');
    await panel.open();
    await panel.find('[data-sync="unset"]');
    await panel.page.close();
  });
});

describe('a build without an app', () => {
  const stage = useStage('chromium');

  it('says nothing of signing in', async () => {
    const page = await stage.browser.extensionPage('options.html');
    await shows(page, 'input[name="token"]');
    expect(await page.content()).not.toMatch(/sign in with/i);
    await page.close();
  });
});

/** Only Chromium shows the page of a sign-in without a person at the screen. */
describe("signing in on Linear's page, built with an app", () => {
  const stage = useStage('chromium', { extension: ensureBuilt('chromium', withSignIn) });

  it('goes there and back, and ends connected to the workspace with no token in sight', async () => {
    const signedIn = await stage.browser.newPage('https://linear.app/__login?as=ana&return_to=/acme/inbox');
    await signedIn.close();
    const page = await stage.browser.extensionPage(`options.html#project=${encodeURIComponent('linear:acme/ENG')}`);
    await shows(page, '[data-action="oauth"]');
    await page.click('[data-action="oauth"]');
    await shows(page, '.account');
    await shows(page, '[data-rights]');
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/ana\b[\s\S]*acme/);
    const token = stage.sandbox.linear.world.tokens.find(({ kind }) => kind === 'oauth')?.value ?? 'none';
    expect(await page.content()).not.toContain(token);
    await page.close();
    const panel = await openIssue(stage.browser, 'https://linear.app/acme/issue/ENG-7');
    await panel.open();
    await panel.says(/Read through the API/);
    await panel.page.close();
  });
});
