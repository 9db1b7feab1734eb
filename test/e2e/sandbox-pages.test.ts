import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { launch, type Launched } from './browsers/launch';
import { until } from './browsers/until';

/** The sandbox's pages as a browser without the extension meets them: what breaks extensions must really be there. */
describe.each(['chromium', 'firefox'] as const)('the sandbox in %s', (name) => {
  let sandbox: Sandbox;
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    const ready = inject('ready');
    if (typeof ready === 'string') throw new Error(ready);
    sandbox = await startSandbox();
    browser = await launch({ browser: name, executable: ready[name].executable, port: sandbox.port, proxyPort: sandbox.proxyPort });
    page = await browser.newPage('https://github.com/__login?as=ana&return_to=/acme/web/issues');
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  const shown = (title: string) => until(`the title ${title}`, async () => ((await page.title()).startsWith(title) ? true : undefined));
  const numberInData = () => page.$eval('script[data-target="react-app.embeddedData"]', (script) => (JSON.parse(script.textContent ?? '') as { payload: { preloadedQueries: { variables: { number?: number } }[] } }).payload.preloadedQueries[0]?.variables.number);

  it('changes the address first, then the page, then the title, and leaves the data of the page before', async () => {
    await page.goto('https://github.com/acme/web/issues/4');
    const order = await page.evaluate(async () => {
      const seen: string[] = [];
      const note = (what: string) => seen.push(`${what}: ${location.pathname.split('/').at(-1)} ${document.querySelector('[data-testid="issue-viewer-container"]')?.getAttribute('data-number')} ${/#(\d+)/.exec(document.title)?.[1]}`);
      for (const event of ['turbo:render', 'soft-nav:start', 'soft-nav:payload', 'soft-nav:react-done', 'soft-nav:end']) document.addEventListener(event, () => note(event));
      const link = Object.assign(document.createElement('a'), { href: '/acme/web/issues/12' });
      document.querySelector('main')?.append(link);
      link.click();
      note('after the click');
      await new Promise((resolve) => new MutationObserver(resolve).observe(document.head, { childList: true, subtree: true }));
      note('head');
      return seen;
    });
    expect(order).toEqual(['soft-nav:start: 4 4 4', 'after the click: 12 4 4', 'soft-nav:payload: 12 12 4', 'soft-nav:react-done: 12 12 4', 'soft-nav:end: 12 12 4', 'head: 12 12 12']);
    expect(await numberInData()).toBe(4);
  });

  it('goes through lists and pull requests and back', async () => {
    await press('.repo-nav a[href="/acme/web/pulls"]');
    await shown('Pull requests');
    await press('a[href="/acme/web/pull/34"]');
    await shown('Stream the CSV export');
    expect(await page.$eval('meta[name="user-login"]', (meta) => meta.getAttribute('content'))).toBe('ana');
    await page.goBack();
    await shown('Pull requests');
    await page.goBack();
    await shown('Turn an accepted quote');
    expect(page.url()).toBe('https://github.com/acme/web/issues/12');
  });

  it('fires single keys by the real library, and not while somebody types', async () => {
    await page.goto('https://github.com/acme/web/issues/12');
    const fired = () => page.evaluate(() => document.documentElement.dataset['hotkeys']);
    for (const key of ['l', 'a', 'p', 'm', 'x'] as const) await page.keyboard.press(key);
    expect(await fired()).toBe('l,a,p,m,x');
    await page.evaluate(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    await page.focus('#react-issue-comment-composer textarea');
    await page.keyboard.type('clam gi');
    expect(await fired()).toBe('l,a,p,m,x');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of ['g', 'i'] as const) await page.keyboard.press(key);
    await shown('Issues');
  });

  it('pulls focus back into its modal, and makes the page inert under the other', async () => {
    await page.goto('https://github.com/acme/web/issues/12');
    await press('[data-does="focus-lock"]');
    await page.waitForSelector('[data-testid="focus-lock-modal"] input');
    await page.focus('#react-issue-comment-composer textarea');
    await until('the focus to be back', () => page.evaluate(() => document.activeElement?.closest('[data-testid="focus-lock-modal"]') !== null || undefined));
    await press('[data-testid="focus-lock-modal"] button');
    await press('[data-does="native-dialog"]');
    expect(await page.$eval('[data-testid="native-dialog"]', (dialog) => dialog.matches(':modal'))).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#react-issue-comment-composer textarea')?.focus());
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });

  it('saves what is typed into the description, and only what came as typing', async () => {
    await page.goto('https://github.com/acme/web/issues/30');
    await press('[data-does="edit-body"]');
    const field = await page.waitForSelector('.react-issue-body textarea');
    await field?.evaluate((element) => {
      element.value = 'Not typed';
    });
    await press('.react-issue-body .button.primary');
    await page.waitForSelector('#issue-body-viewer');
    expect(await page.$eval('#issue-body-viewer', (viewer) => viewer.textContent)).toContain('As a painter');
    await press('[data-does="edit-body"]');
    await (await page.waitForSelector('.react-issue-body textarea'))?.type('Typed. ');
    await press('.react-issue-body .button.primary');
    await until('the new text', () => page.$eval('#issue-body-viewer', (viewer) => viewer.textContent?.includes('Typed.') || undefined).catch(() => undefined));
    expect(sandbox.log().find((entry) => entry.body.includes('Typed.'))).toMatchObject({ person: 'ana', status: 200, notifies: [] });
  });

  it('runs no script of anybody\'s text, and keeps to its security policy', async () => {
    await page.goto('https://github.com/acme/playground/issues/1');
    expect(await page.evaluate(() => document.documentElement.dataset['pwned'])).toBeUndefined();
    const blocked = await page.evaluate(async () => {
      const report = new Promise<string>((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)));
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'document.documentElement.dataset.pwned = 1' }));
      return report;
    });
    expect(blocked).toMatch(/^script-src/);
  });
});
