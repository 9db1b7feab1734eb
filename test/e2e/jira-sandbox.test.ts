import { beforeEach, describe, expect, it } from 'vitest';
import { assertValidLog } from '../doubles/valid';
import { until } from './browsers/until';
import { usePlainPages } from './plain-pages';

const acme = 'https://acme.atlassian.net';
const dc = 'https://jira.example.com';
const board = `${acme}/jira/software/c/projects/WEB/boards/1`;

/**
 * The Jira doubles' pages as a browser without the extension meets them: what breaks extensions must really be there.
 */
describe.each(['chromium', 'firefox'] as const)('the Jira doubles in %s', (name) => {
  const here = usePlainPages(name, `${dc}/__login?as=ana`, `${acme}/__login?as=ana`);

  beforeEach(() => {
    here.sandbox.jira.acme.pages.modal = 'focus-lock';
    here.sandbox.clearLog();
  });

  const on = (key: string) =>
    until(`${key} on the page`, () =>
      here.page
        .$eval('[data-issue-shown]', (one, key) => (one as HTMLElement).dataset['issueShown'] === key || undefined, key)
        .catch(() => undefined),
    );
  const root = () => here.page.evaluate(() => ({ ...document.documentElement.dataset }));

  it('changes the address first, then the issue, then the title', async () => {
    await here.page.goto(`${acme}/browse/WEB-1`);
    const order = await here.page.evaluate(async () => {
      const seen: string[] = [];
      const note = (what: string) =>
        seen.push(
          `${what}: ${location.pathname.split('/').at(-1)} ${document.querySelector<HTMLElement>('[data-issue-shown]')?.dataset['issueShown']} ${/\[(.+?)\]/.exec(document.title)?.[1]}`,
        );
      const changed = (target: Node, what: string) =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            note(what);
            resolve();
          });
          observer.observe(target, { childList: true, subtree: true });
        });
      const all = [
        changed(document.querySelector('#jira-frontend') ?? document, 'app'),
        changed(document.head, 'head'),
      ];
      document.querySelector<HTMLElement>('main a[href="/browse/WEB-2"]')?.click();
      note('after the click');
      await Promise.all(all);
      return seen;
    });
    expect(order).toEqual(['after the click: WEB-2 WEB-1 WEB-1', 'app: WEB-2 WEB-2 WEB-1', 'head: WEB-2 WEB-2 WEB-2']);
    await here.page.goBack();
    await on('WEB-1');
  });

  it('throws its drawing away when something foreign turns up in it, and not when beside it', async () => {
    await here.page.goto(`${acme}/browse/WEB-2`);
    await here.page.evaluate(() => document.body.append(document.createElement('tend-panel')));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await root())['hydration']).toBeUndefined();
    await here.page.evaluate(() => document.querySelector('h1')?.append(document.createElement('b')));
    await until('the app drawn anew', async () =>
      (await root())['rebuilt'] === '1' && (await here.page.$('h1')) ? true : undefined,
    );
    expect(await here.page.$$eval('h1 b', (all) => all.length)).toBe(0);
    expect(await here.page.$$eval('tend-panel', (all) => all.length)).toBe(1);
  });

  it("holds the focus in a board's issue, both ways, and lets it go when closed", async () => {
    await here.page.goto(board);
    await here.press('#card-WEB-7 a');
    await here.page.waitForSelector('section[role="dialog"][data-testid*="modal-dialog"] [data-issue-shown="WEB-7"]');
    expect(here.page.url()).toBe(`${board}?selectedIssue=WEB-7`);
    await here.page.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')?.focus());
    await until('the focus to be back', () =>
      here.page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null || undefined),
    );
    await here.page.keyboard.press('Escape');
    await until('the dialog gone', async () =>
      (await here.page.$('[role="dialog"]')) === null && here.page.url() === board ? true : undefined,
    );
    here.sandbox.jira.acme.pages.modal = 'native';
    await here.page.goto(`${board}?selectedIssue=WEB-3`);
    await here.page.waitForSelector('dialog[data-testid*="modal-dialog"]:modal [data-issue-shown="WEB-3"]');
    await here.press('dialog button[aria-label="Close"]');
    await until('the dialog gone', async () =>
      (await here.page.$('dialog')) === null && here.page.url() === board ? true : undefined,
    );
  });

  it('hears single keys, and none while somebody types', async () => {
    await here.page.goto(`${acme}/browse/WEB-3`);
    await here.page.keyboard.press('i');
    await here.page.keyboard.press('m');
    expect((await root())['hotkeys']).toBe('i,m');
    await here.page.keyboard.type('like mice');
    expect((await root())['hotkeys']).toBe('i,m');
    expect(await here.page.$eval('form textarea', (field) => field.value)).toBe('like mice');
    await here.page.goto(`${dc}/jira/browse/WEB-3`);
    await here.page.keyboard.press('i');
    expect((await root())['hotkey']).toBe('i');
  });

  it("writes by REST from the site's own origin", async () => {
    await here.page.goto(`${acme}/browse/WEB-3`);
    await here.press('[data-does="edit-description"]');
    const field = await here.page.waitForSelector('.editor textarea');
    await field?.type('Typed. ');
    await here.press('.editor button');
    await until('the new text', () =>
      here.page
        .$eval('.ak-renderer-document', (one) => one.textContent?.includes('Typed.') || undefined)
        .catch(() => undefined),
    );
    await here.page.goto(`${dc}/jira/browse/WEB-3`);
    await here.page.type('#comment', 'Said here');
    await here.press('#addcomment button');
    await until('the comment', () =>
      here.page
        .$eval('#issue_actions_container', (one) => one.textContent?.includes('Said here') || undefined)
        .catch(() => undefined),
    );
    const writes = here.sandbox
      .log()
      .filter(
        ({ method, host }) => method !== 'GET' && Object.values(here.sandbox.jira).some((one) => one.serves(host)),
      );
    expect(writes.map(({ method, host, status, person }) => [method, host, status, person])).toEqual([
      ['PUT', 'acme.atlassian.net', 204, 'ana'],
      ['POST', 'jira.example.com', 201, 'ana'],
    ]);
    assertValidLog(here.sandbox.log());
  });

  it("keeps telling of the first issue in the head of Data Center's lists", async () => {
    await here.page.goto(`${dc}/jira/projects/WEB/issues/WEB-3`);
    await here.press('.issue-list li[data-key="WEB-5"] a');
    await on('WEB-5');
    expect([
      here.page.url(),
      await here.page.$eval('#key-val', (one) => one.textContent),
      await here.page.$eval('meta[name="ajs-issue-key"]', (one) => one.getAttribute('content')),
    ]).toEqual([`${dc}/jira/projects/WEB/issues/WEB-5`, 'WEB-5', 'WEB-3']);
  });

  it("runs no script of anybody's text, and keeps to its security policy", async () => {
    for (const address of [`${acme}/browse/WEB-4`, `${dc}/jira/browse/WEB-4`]) {
      await here.page.goto(address);
      expect((await root())['pwned']).toBeUndefined();
    }
    await here.page.goto(`${acme}/browse/WEB-4`);
    const blocked = await here.page.evaluate(async () => {
      const report = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      );
      document.head.append(
        Object.assign(document.createElement('script'), { textContent: 'document.documentElement.dataset.pwned = 1' }),
      );
      return report;
    });
    expect(blocked).toMatch(/^script-src/);
  });
});
