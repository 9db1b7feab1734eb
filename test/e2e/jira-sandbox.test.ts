import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { launch, type Launched } from './browsers/launch';
import { until } from './browsers/until';

const acme = 'https://acme.atlassian.net';
const dc = 'https://jira.example.com';
const board = `${acme}/jira/software/c/projects/WEB/boards/1`;

/** The Jira doubles' pages as a browser without the extension meets them: what breaks extensions must really be there. */
describe.each(['chromium', 'firefox'] as const)('the Jira doubles in %s', (name) => {
  let sandbox: Sandbox;
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    const ready = inject('ready');
    if (typeof ready === 'string') throw new Error(ready);
    sandbox = await startSandbox();
    browser = await launch({ browser: name, executable: ready[name].executable, port: sandbox.port, proxyPort: sandbox.proxyPort });
    page = await browser.newPage(`${dc}/__login?as=ana`);
    await page.goto(`${acme}/__login?as=ana`);
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  beforeEach(() => {
    sandbox.jira.acme.pages.modal = 'focus-lock';
    sandbox.clearLog();
  });

  const on = (key: string) => until(`${key} on the page`, () => page.$eval('[data-issue-shown]', (one, key) => (one as HTMLElement).dataset['issueShown'] === key || undefined, key).catch(() => undefined));
  const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  const root = () => page.evaluate(() => ({ ...document.documentElement.dataset }));

  it('changes the address first, then the issue, then the title', async () => {
    await page.goto(`${acme}/browse/WEB-1`);
    const order = await page.evaluate(async () => {
      const seen: string[] = [];
      const note = (what: string) => seen.push(`${what}: ${location.pathname.split('/').at(-1)} ${document.querySelector<HTMLElement>('[data-issue-shown]')?.dataset['issueShown']} ${/\[(.+?)\]/.exec(document.title)?.[1]}`);
      const changed = (target: Node, what: string) => new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          note(what);
          resolve();
        });
        observer.observe(target, { childList: true, subtree: true });
      });
      const all = [changed(document.querySelector('#jira-frontend') ?? document, 'app'), changed(document.head, 'head')];
      document.querySelector<HTMLElement>('main a[href="/browse/WEB-2"]')?.click();
      note('after the click');
      await Promise.all(all);
      return seen;
    });
    expect(order).toEqual(['after the click: WEB-2 WEB-1 WEB-1', 'app: WEB-2 WEB-2 WEB-1', 'head: WEB-2 WEB-2 WEB-2']);
    await page.goBack();
    await on('WEB-1');
  });

  it('throws its drawing away when something foreign turns up in it, and not when beside it', async () => {
    await page.goto(`${acme}/browse/WEB-2`);
    await page.evaluate(() => document.body.append(document.createElement('tend-panel')));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await root())['hydration']).toBeUndefined();
    await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('b')));
    await until('the app drawn anew', async () => ((await root())['rebuilt'] === '1' && (await page.$('h1')) ? true : undefined));
    expect(await page.$$eval('h1 b', (all) => all.length)).toBe(0);
    expect(await page.$$eval('tend-panel', (all) => all.length)).toBe(1);
  });

  it('holds the focus in a board\'s issue, both ways, and lets it go when closed', async () => {
    await page.goto(board);
    await press('#card-WEB-7 a');
    await page.waitForSelector('section[role="dialog"][data-testid*="modal-dialog"] [data-issue-shown="WEB-7"]');
    expect(page.url()).toBe(`${board}?selectedIssue=WEB-7`);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')?.focus());
    await until('the focus to be back', () => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null || undefined));
    await page.keyboard.press('Escape');
    await until('the dialog gone', async () => ((await page.$('[role="dialog"]')) === null && page.url() === board ? true : undefined));
    sandbox.jira.acme.pages.modal = 'native';
    await page.goto(`${board}?selectedIssue=WEB-3`);
    await page.waitForSelector('dialog[data-testid*="modal-dialog"]:modal [data-issue-shown="WEB-3"]');
    await press('dialog button[aria-label="Close"]');
    await until('the dialog gone', async () => ((await page.$('dialog')) === null && page.url() === board ? true : undefined));
  });

  it('hears single keys, and none while somebody types', async () => {
    await page.goto(`${acme}/browse/WEB-3`);
    await page.keyboard.press('i');
    await page.keyboard.press('m');
    expect((await root())['hotkeys']).toBe('i,m');
    await page.keyboard.type('like mice');
    expect((await root())['hotkeys']).toBe('i,m');
    expect(await page.$eval('form textarea', (field) => field.value)).toBe('like mice');
    await page.goto(`${dc}/jira/browse/WEB-3`);
    await page.keyboard.press('i');
    expect((await root())['hotkey']).toBe('i');
  });

  it('writes by REST from the site\'s own origin', async () => {
    await page.goto(`${acme}/browse/WEB-3`);
    await press('[data-does="edit-description"]');
    const field = await page.waitForSelector('.editor textarea');
    await field?.type('Typed. ');
    await press('.editor button');
    await until('the new text', () => page.$eval('.ak-renderer-document', (one) => one.textContent?.includes('Typed.') || undefined).catch(() => undefined));
    await page.goto(`${dc}/jira/browse/WEB-3`);
    await page.type('#comment', 'Said here');
    await press('#addcomment button');
    await until('the comment', () => page.$eval('#issue_actions_container', (one) => one.textContent?.includes('Said here') || undefined).catch(() => undefined));
    const writes = sandbox.log().filter(({ method, host }) => method !== 'GET' && Object.values(sandbox.jira).some((one) => one.serves(host)));
    expect(writes.map(({ method, host, status, person }) => [method, host, status, person])).toEqual([['PUT', 'acme.atlassian.net', 204, 'ana'], ['POST', 'jira.example.com', 201, 'ana']]);
    assertValidLog(sandbox.log());
  });

  it('keeps telling of the first issue in the head of Data Center\'s lists', async () => {
    await page.goto(`${dc}/jira/projects/WEB/issues/WEB-3`);
    await press('.issue-list li[data-key="WEB-5"] a');
    await on('WEB-5');
    expect([page.url(), await page.$eval('#key-val', (one) => one.textContent), await page.$eval('meta[name="ajs-issue-key"]', (one) => one.getAttribute('content'))]).toEqual([`${dc}/jira/projects/WEB/issues/WEB-5`, 'WEB-5', 'WEB-3']);
  });

  it('runs no script of anybody\'s text, and keeps to its security policy', async () => {
    for (const address of [`${acme}/browse/WEB-4`, `${dc}/jira/browse/WEB-4`]) {
      await page.goto(address);
      expect((await root())['pwned']).toBeUndefined();
    }
    await page.goto(`${acme}/browse/WEB-4`);
    const blocked = await page.evaluate(async () => {
      const report = new Promise<string>((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)));
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'document.documentElement.dataset.pwned = 1' }));
      return report;
    });
    expect(blocked).toMatch(/^script-src/);
  });
});
