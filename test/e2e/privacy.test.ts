import { describe, expect, it } from 'vitest';
import { openIssue, reasonField } from './browsers/page-model';
import { pause } from './browsers/until';
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
});
