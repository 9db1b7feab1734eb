import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askWorker } from './browsers/ask-worker';
import { openIssue, reasonField } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { beside } from './content-world';
import { both } from './lane';
import { useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';
const secret = 'Only my team should read this reason';

describe.each(both)('a script of the page, in %s', (name) => {
  const stage = useStage(name);

  it('finds no store of Tend in its own origin', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, secret);
    await pause(600);
    const found = await panel.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name: database }) => database),
      local: Object.keys(localStorage).join(),
      session: Object.keys(sessionStorage).join(),
      caches: await caches.keys(),
      cookies: document.cookie,
      globals: Object.getOwnPropertyNames(globalThis).filter((key) => /tend/i.test(key)),
    }));
    expect(found.databases).toEqual([]);
    expect(found.caches).toEqual([]);
    expect(found.globals).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(`${found.local}${found.session}${found.cookies}`).not.toMatch(/tend|waive/i);
    await panel.page.close();
  });

  it('finds what was typed nowhere but in the field where it stands', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.beginWaiver('criteria');
    await panel.find(reasonField);
    const seen = await panel.page.evaluate(() => document.documentElement.outerHTML);
    expect(seen).not.toContain(secret);
    expect(seen).toContain('<tend-panel');
    // Closed, not even there.
    await panel.fold();
    const inside = await panel.page.evaluate(() => document.querySelector('tend-panel')?.shadowRoot?.innerHTML ?? '');
    expect(inside).not.toContain(secret);
    await panel.page.close();
  });

  it('can load nothing of the extension, not even to learn that it is there', async () => {
    const panel = await openIssue(stage.browser, url);
    const files = [
      'manifest.json',
      'languages.json',
      'cues.json',
      'words.json',
      'background.js',
      'panel.js',
      'sheet.js',
      'site-github.js',
      'popup.html',
      'icon/16.png',
    ];
    const loaded = await panel.page.evaluate(
      async (origin, names) => {
        const tried = await Promise.all(
          names.map((file) =>
            fetch(`${origin}/${file}`).then(
              () => file,
              () => '',
            ),
          ),
        );
        return tried.filter(Boolean);
      },
      stage.browser.origin,
      files,
    );
    expect(loaded).toEqual([]);
    await panel.page.close();
  });

  it('hears no message between panel and background', async () => {
    const page = await stage.browser.newPage('https://github.com/acme/web/issues');
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function dispatched(event) {
        if (event instanceof CustomEvent) heard.push(`${event.type} ${JSON.stringify(event.detail)}`);
        return dispatch.call(this, event);
      };
    });
    await page.goto(url);
    await page.waitForSelector('tend-panel[data-issue]');
    await pause(300);
    const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    expect(heard.filter((text) => /tend|waive|verdict/i.test(text))).toEqual([]);
    await page.close();
  });

  it("presses none of the panel's buttons and keys, and sends none of its forms", async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, secret);
    const before = await panel.text();
    await panel.page.evaluate(() => {
      const host = document.querySelector('tend-panel');
      const all = host?.shadowRoot?.querySelectorAll<HTMLElement>('button, input, select, textarea, label, summary');
      for (const element of all ?? []) {
        element.click();
        for (const type of ['pointerdown', 'pointerup', 'input', 'change', 'submit', 'keydown', 'keyup'])
          element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      }
      for (const form of host?.shadowRoot?.querySelectorAll('form') ?? []) form.requestSubmit();
      for (const key of 'abcdefghijklmnopqrstuvwxyz+-?123'.split(''))
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    await pause(300);
    expect(await panel.text()).toBe(before);
    // The same by the person.
    await panel.click('[data-action="waive-save"]');
    await panel.becomes('criteria', 'waived');
    await panel.page.close();
  });
});

describe.each(both)('whoever took over the process of a page, in %s', (name) => {
  const stage = useStage(name);
  const elsewhere = 'https://linear.app/acme/issue/ENG-12/turn-an-accepted-quote-into-an-invoice';

  it('reads no token there, and asks for nothing of another tenant', async () => {
    const token = stage.sandbox.people.find((one) => one.tracker === 'github' && one.name === 'ana')?.token ?? '';
    const screen = await stage.browser.extensionPage('popup.html');
    const access = { tracker: 'github', host: 'github.com', base: 'https://github.com', token };
    expect(await askWorker(screen, { kind: 'connect', access })).toMatchObject({ answer: { ok: true } });
    // It is there: in the extension's own database.
    expect(await ownRows(screen)).toContain(token);
    const page = await stage.browser.newPage(elsewhere);
    const seen = await beside(screen, 'https://linear.app/*', 'stores');
    expect(seen).toMatch(/"databases":/);
    expect(seen).not.toContain(token);
    for (const ref of ['linear:acme.atlassian.net/WEB-2', 'linear:github.com/ENG-1', 'github:github.com/acme/web#7'])
      for (const message of [{ kind: 'show', ref }, { kind: 'discussion', ref, older: false }, { kind: 'accounts' }])
        expect(await beside(screen, 'https://linear.app/*', 'ask', JSON.stringify(message))).toMatchObject({
          ok: false,
          failure: { kind: 'refused' },
        });
    await page.close();
    await screen.close();
  });

  it('hears nothing of the issue that the tab showed before it went on to another site', async () => {
    const screen = await stage.browser.extensionPage('popup.html');
    const { page: gone } = await openIssue(stage.browser, url);
    await gone.goto(elsewhere);
    await beside(screen, 'https://linear.app/*', 'listen');
    const { page: still } = await openIssue(stage.browser, url);
    await beside(screen, url, 'listen');
    // A third tab has everybody who shows this project told.
    const { page: third } = await openIssue(stage.browser, `${url}?third`);
    const heard = async (at: string): Promise<string> => JSON.stringify(await beside(screen, at, 'heard'));
    await until(
      'the tab that still shows it to be told',
      async () => (await heard(url)).includes('acme/web#7') || undefined,
    );
    await pause(300);
    expect(await heard('https://linear.app/*')).not.toContain('acme/web');
    await Promise.all([gone, still, third, screen].map((page) => page.close()));
  });
});

/** All that the extension's own database holds of what it keeps apart, as text. */
function ownRows(screen: Page): Promise<string> {
  return screen.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('vault').objectStore('vault').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );
}
