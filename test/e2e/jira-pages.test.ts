import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import type { Launched } from './browsers/launch';
import { openIssue, panelOn, reasonField } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { signIn } from './jira-team';
import { both } from './lane';

const acme = 'https://acme.atlassian.net';
const board = `${acme}/jira/software/c/projects/WEB/boards/1`;
const refOf = (key: string): string => `jira:acme.atlassian.net/${key}`;

describe.each(both)("on Jira Cloud's pages, in %s", (name) => {
  let sandbox: Sandbox;
  let browser: Launched;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ({ browser } = await signIn('ana', name, sandbox));
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  beforeEach(
    () => void Object.assign(sandbox.jira.acme.pages, { modal: 'focus-lock', hotkeys: 'bubble', colorMode: undefined }),
  );

  const root = (page: Awaited<ReturnType<Launched['newPage']>>) =>
    page.evaluate(() => ({ ...document.documentElement.dataset }));

  it('reads the document as it is stored, and its facts', async () => {
    const panel = await openIssue(browser, `${acme}/browse/WEB-2`);
    await panel.shows(refOf('WEB-2'));
    await panel.open();
    const checks = await panel.checks();
    expect(checks['story']?.verdict).toBe('pass');
    expect(['pass', 'fail']).toContain(checks['size']?.verdict);
    await panel.page.close();
  });

  it('follows the page from issue to issue, and back, and never shows the one before', async () => {
    const panel = await openIssue(browser, `${acme}/browse/WEB-1`);
    await panel.shows(refOf('WEB-1'));
    await panel.page.$eval('main a[href="/browse/WEB-2"]', (link) => (link as HTMLElement).click());
    await panel.shows(refOf('WEB-2'));
    await panel.page.goBack();
    await panel.shows(refOf('WEB-1'));
    await panel.page.close();
  });

  it("stays out of the app's own part, which would draw itself anew", async () => {
    const panel = await openIssue(browser, `${acme}/browse/WEB-3`);
    await panel.open();
    await pause(300);
    expect([(await root(panel.page))['hydration'], (await root(panel.page))['rebuilt']]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await panel.page.evaluate(() => document.querySelector('#jira-frontend tend-panel'))).toBeNull();
    await panel.page.close();
  });

  it.each(['focus-lock', 'native'] as const)(
    'can be typed into while a board holds the focus in its issue: %s',
    async (modal) => {
      sandbox.jira.acme.pages.modal = modal;
      const page = await browser.newPage(`${board}?selectedIssue=WEB-8`);
      const panel = panelOn(page);
      await panel.shows(refOf('WEB-8'));
      await page.waitForSelector('[data-testid*="modal-dialog"] [data-issue-shown="WEB-8"]');
      await panel.beginWaiver('documents');
      await panel.type(reasonField, 'agreed');
      const kept = await panel.value(reasonField);
      expect(kept).toMatch(/agreed$/);
      await page.close();
    },
  );

  it('comes with an issue that a board opens, and goes with it', async () => {
    const page = await browser.newPage(board);
    await pause(800);
    expect(await page.$('tend-panel[data-issue]')).toBeNull();
    await page.$eval('#card-WEB-7 a', (link) => (link as HTMLElement).click());
    const panel = panelOn(page);
    await panel.shows(refOf('WEB-7'));
    await page.waitForSelector('[data-testid*="modal-dialog"] [data-issue-shown="WEB-7"]');
    await page.keyboard.press('Escape');
    await until('the dialog gone', async () => (await page.$('[role="dialog"]')) === null || undefined);
    await panel.gone();
    await page.close();
  });

  it.each(['bubble', 'capture'] as const)('keeps single keys from a page that hears them in %s', async (hears) => {
    sandbox.jira.acme.pages.hotkeys = hears;
    const panel = await openIssue(browser, `${acme}/browse/WEB-5`);
    await panel.beginWaiver('documents');
    await panel.type(reasonField, 'im.c');
    expect(await panel.value(reasonField)).toMatch(/im\.c$/);
    expect((await root(panel.page))['hotkeys']).toBeUndefined();
    await panel.page.close();
  });

  it.each(['light', 'dark'] as const)('is %s as the page is', async (mode) => {
    sandbox.jira.acme.pages.colorMode = mode;
    const panel = await openIssue(browser, `${acme}/browse/WEB-6`);
    expect(await panel.shows(refOf('WEB-6'))).toMatchObject({ 'data-theme': mode });
    await panel.page.close();
  });

  it('shows nothing of an issue on a site where nobody is signed in', async () => {
    const page = await browser.newPage('https://globex.atlassian.net/browse/WEB-2');
    await pause(1000);
    expect(await page.$('tend-panel[data-issue]')).toBeNull();
    await page.close();
  });
});
