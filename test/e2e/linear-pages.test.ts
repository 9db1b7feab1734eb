import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { launch, type Launched } from './browsers/launch';
import { until } from './browsers/until';
import { both } from './lane';

/** Linear's pages of the sandbox as a browser without the extension meets them. */
describe.each(both)('the pages of Linear in %s', (name) => {
  let sandbox: Sandbox;
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    const ready = inject('ready');
    if (typeof ready === 'string') throw new Error(ready);
    sandbox = await startSandbox();
    browser = await launch({
      browser: name,
      executable: ready[name].executable,
      port: sandbox.port,
      proxyPort: sandbox.proxyPort,
    });
    page = await browser.newPage('https://linear.app/__login?as=ana&return_to=/acme/inbox');
  });
  afterAll(async () => {
    await browser?.close();
    if (sandbox) assertValidLog(sandbox.log());
    await sandbox?.close();
  });

  const shown = (title: string) =>
    until(`the title ${title}`, async () => ((await page.title()).startsWith(title) ? true : undefined));
  const goto = async (path: string, title: string) => {
    await page.goto(`https://linear.app${path}`);
    await shown(title);
  };
  const fired = () => page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? '');

  it('shows an issue where extensions look for it', async () => {
    await goto('/acme/issue/ENG-12', 'ENG-12');
    expect(page.url()).toBe('https://linear.app/acme/issue/ENG-12/turn-an-accepted-quote-into-an-invoice');
    const found = await page.evaluate(() => ({
      title: document.querySelector('[data-view-id="issue-view"] .ProseMirror[aria-label="Issue title"]')?.textContent,
      todos: document.querySelectorAll(
        '.ProseMirror[aria-label="Issue description"] li[data-type="todo_item"][data-done="false"]',
      ).length,
      sections: document.querySelectorAll('[data-details-pane-section-content]').length,
      status: document.querySelector('button[data-detail-button][aria-label="Change status"]')?.textContent,
      editor: document.querySelector('[data-editor-id]')?.getAttribute('data-editor-id'),
      announced: document.querySelector('span[role="status"]')?.textContent,
      body: [
        document.body.className.includes('is-bootstrapped'),
        getComputedStyle(document.body).overflow,
        document.scrollingElement?.scrollHeight === innerHeight,
      ],
      scrolls:
        (document.querySelector('[data-restore-scroll-view="issue-view"]')?.scrollHeight ?? 0) > innerHeight - 100,
      colour: document.documentElement.style.getPropertyValue('--bg-base-color'),
    }));
    expect(found).toEqual({
      title: 'Turn an accepted quote into an invoice',
      todos: 4,
      sections: 3,
      status: 'Backlog',
      editor: `issue-${sandbox.linear.world.issues.find((one) => one.number === 12)?.id}`,
      announced: 'Navigated to ENG-12 Turn an accepted quote into an invoice',
      body: [true, 'hidden', true],
      scrolls: true,
      colour: '#fdfdfe',
    });
  });

  it('changes the address first, then the page, then the title', async () => {
    await goto('/acme/issue/ENG-12', 'ENG-12');
    const order = await page.evaluate(async () => {
      const seen: string[] = [];
      const note = (what: string) =>
        seen.push(
          `${what}: ${location.pathname.split('/')[3]} ${document.querySelector('[aria-label="Issue title"]')?.textContent?.split(' ')[0]} ${document.title.split(' ')[0]}`,
        );
      const link = Object.assign(document.createElement('a'), { href: '/acme/issue/ENG-14' });
      document.querySelector('main')?.append(link);
      link.click();
      note('click');
      const changed = (root: Node) =>
        new Promise((resolve) => new MutationObserver(resolve).observe(root, { childList: true, subtree: true }));
      await changed(document.querySelector('#page') ?? document);
      note('page');
      await changed(document.head);
      note('title');
      return seen;
    });
    expect(order).toEqual(['click: ENG-14 Turn ENG-12', 'page: ENG-14 Take ENG-12', 'title: ENG-14 Take ENG-14']);
    await page.goBack();
    await shown('ENG-12');
    expect(await page.$eval('[aria-label="Issue title"]', (title) => title.textContent)).toContain('accepted quote');
  });

  it('goes from a list to an issue without loading a page', async () => {
    await goto('/acme/team/ENG/all', 'Engineering');
    await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
    await page.$eval('a[data-list-key="ENG-20"]', (link) => (link as HTMLElement).click());
    await shown('ENG-20');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'loadedOnce'))).toBe(true);
  });

  it('fires single keys, also those typed behind a shadow root, and not while somebody types', async () => {
    await goto('/acme/issue/ENG-12', 'ENG-12');
    for (const key of ['x', 'p', 'j'] as const) await page.keyboard.press(key);
    expect(await fired()).toBe('x,p,j');
    await page.focus('[data-comment-input-editor-container] .ProseMirror');
    await page.keyboard.type('caps');
    expect(await fired()).toBe('x,p,j');
    const typed = await page.evaluate(() => {
      const host = document.createElement('div');
      const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
      document.body.append(host);
      field.focus();
      return document.activeElement === host;
    });
    expect(typed).toBe(true);
    await page.keyboard.press('m');
    expect(await fired()).toBe('x,p,j,m');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of ['g', 'i'] as const) await page.keyboard.press(key);
    await shown('Inbox');
  });

  it('opens layers over the page, and closes them', async () => {
    await goto('/acme/issue/ENG-12', 'ENG-12');
    await page.keyboard.press('c');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role="dialog"]')?.getAttribute('aria-label')),
    ).toBe('New issue');
    await page.keyboard.press('Escape');
    expect(await page.$('[role="dialog"]')).toBeNull();
    await page.keyboard.press('s');
    await page.waitForSelector('[role="listbox"]');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((one) => one.textContent === 'Todo')?.click(),
    );
    await until('the new status', () =>
      page.$eval('[aria-label="Change status"]', (button) => button.textContent === 'Todo' || undefined),
    );
  });

  it('writes as the person who looks: reaction, comment, title and text', async () => {
    await goto('/acme/issue/ENG-20', 'ENG-20');
    await page.$eval('[data-view-id="issue-view"] > .reactions [data-add-emoji="+1"]', (button) =>
      (button as HTMLElement).click(),
    );
    await page.waitForSelector('[data-view-id="issue-view"] > .reactions [data-emoji="+1"][aria-pressed="true"]');
    await page.focus('[data-comment-input-editor-container] .ProseMirror');
    await page.keyboard.type('Gut so.');
    await page.$eval('[aria-label="Submit comment"]', (button) => (button as HTMLElement).click());
    await until('the comment', () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.comment')].some((one) => one.textContent?.includes('Gut so.')) || undefined,
      ),
    );
    await page.$eval('[aria-label="Issue description"]', (editor) => {
      editor.append(Object.assign(document.createElement('p'), { textContent: 'Not typed' }));
    });
    await page.focus('[aria-label="Issue description"]');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(sandbox.log().some((entry) => entry.body.includes('Not typed'))).toBe(false);
    await goto('/acme/issue/ENG-20', 'ENG-20');
    await page.focus('[aria-label="Issue description"]');
    await page.keyboard.press('PageUp');
    await page.keyboard.type('Getippt. ');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const issue = sandbox.linear.world.issues.find((one) => one.number === 20);
    await until('the new text', async () => issue?.description?.includes('Getippt.') || undefined);
    expect(issue?.description).toContain('- [x] Bezahlte Rechnungen werden übersprungen');
    await page.$eval('[aria-label="Issue title"] p', (line) => {
      line.textContent = 'Neuer Titel';
    });
    await page.focus('[aria-label="Issue title"]');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await shown('ENG-20 Neuer Titel');
    expect(
      sandbox
        .log()
        .filter((entry) => entry.body.includes('mutation') && entry.status === 200)
        .map((entry) => [entry.host, entry.person])
        .at(-1),
    ).toEqual(['client-api.linear.app', 'ana']);
  });

  it("runs no script of anybody's text", async () => {
    await goto('/acme/issue/ENG-9', 'ENG-9');
    await page.waitForSelector('.comment');
    expect(
      await page.evaluate(() => [
        document.documentElement.dataset['pwned'] ?? 'not pwned',
        document.querySelectorAll(
          '.ProseMirror script, .ProseMirror iframe, .ProseMirror h1, .ProseMirror [onerror], a[href^="javascript"]',
        ).length,
      ]),
    ).toEqual(['not pwned', 0]);
    const blocked = await page
      .evaluate(async () => {
        const report = new Promise<string>((resolve) =>
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
        );
        document.head.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }));
        return report;
      })
      .catch(String);
    expect(blocked).toMatch(/script-src|TrustedScriptURL|blocked by CSP/);
  });
});
