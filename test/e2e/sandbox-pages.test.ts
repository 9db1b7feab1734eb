import { describe, expect, it } from 'vitest';
import { until } from './browsers/until';
import { usePlainPages } from './plain-pages';
import { both } from './lane';

/** The sandbox's pages as a browser without the extension meets them: what breaks extensions must really be there. */
describe.each(both)('the sandbox in %s', (name) => {
  const here = usePlainPages(name, 'https://github.com/__login?as=ana&return_to=/acme/web/issues');

  const shown = (title: string) =>
    until(`the title ${title}`, async () => ((await here.page.title()).startsWith(title) ? true : undefined));
  const numberInData = () =>
    here.page.$eval(
      'script[data-target="react-app.embeddedData"]',
      (script) =>
        (
          JSON.parse(script.textContent ?? '') as {
            payload: { preloadedQueries: { variables: { number?: number } }[] };
          }
        ).payload.preloadedQueries[0]?.variables.number,
    );

  it('changes the address first, then the page, then the title, and leaves the data of the page before', async () => {
    await here.page.goto('https://github.com/acme/web/issues/4');
    const order = await here.page.evaluate(async () => {
      const seen: string[] = [];
      const note = (what: string) =>
        seen.push(
          `${what}: ${location.pathname.split('/').at(-1)} ${document.querySelector('[data-testid="issue-viewer-container"]')?.getAttribute('data-number')} ${/#(\d+)/.exec(document.title)?.[1]}`,
        );
      for (const event of ['turbo:render', 'soft-nav:start', 'soft-nav:payload', 'soft-nav:react-done', 'soft-nav:end'])
        document.addEventListener(event, () => note(event));
      const link = Object.assign(document.createElement('a'), { href: '/acme/web/issues/12' });
      document.querySelector('main')?.append(link);
      link.click();
      note('after the click');
      await new Promise((resolve) =>
        new MutationObserver(resolve).observe(document.head, { childList: true, subtree: true }),
      );
      note('head');
      return seen;
    });
    expect(order).toEqual([
      'soft-nav:start: 4 4 4',
      'after the click: 12 4 4',
      'soft-nav:payload: 12 12 4',
      'soft-nav:react-done: 12 12 4',
      'soft-nav:end: 12 12 4',
      'head: 12 12 12',
    ]);
    expect(await numberInData()).toBe(4);
  });

  it('goes through lists and pull requests and back', async () => {
    await here.press('.repo-nav a[href="/acme/web/pulls"]');
    await shown('Pull requests');
    await here.press('a[href="/acme/web/pull/34"]');
    await shown('Stream the CSV export');
    expect(await here.page.$eval('meta[name="user-login"]', (meta) => meta.getAttribute('content'))).toBe('ana');
    await here.page.goBack();
    await shown('Pull requests');
    await here.page.goBack();
    await shown('Turn an accepted quote');
    expect(here.page.url()).toBe('https://github.com/acme/web/issues/12');
  });

  it('fires single keys by the real library, and not while somebody types', async () => {
    await here.page.goto('https://github.com/acme/web/issues/12');
    const fired = () => here.page.evaluate(() => document.documentElement.dataset['hotkeys']);
    for (const key of ['l', 'a', 'p', 'm', 'x'] as const) await here.page.keyboard.press(key);
    expect(await fired()).toBe('l,a,p,m,x');
    await here.page.evaluate(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    await here.page.focus('#react-issue-comment-composer textarea');
    await here.page.keyboard.type('clam gi');
    expect(await fired()).toBe('l,a,p,m,x');
    await here.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of ['g', 'i'] as const) await here.page.keyboard.press(key);
    await shown('Issues');
  });

  it('pulls focus back into its modal, and makes the page inert under the other', async () => {
    await here.page.goto('https://github.com/acme/web/issues/12');
    await here.press('[data-does="focus-lock"]');
    await here.page.waitForSelector('[data-testid="focus-lock-modal"] input');
    await here.page.focus('#react-issue-comment-composer textarea');
    await until('the focus to be back', () =>
      here.page.evaluate(
        () => document.activeElement?.closest('[data-testid="focus-lock-modal"]') !== null || undefined,
      ),
    );
    await here.press('[data-testid="focus-lock-modal"] button');
    await here.press('[data-does="native-dialog"]');
    expect(await here.page.$eval('[data-testid="native-dialog"]', (dialog) => dialog.matches(':modal'))).toBe(true);
    await here.page.evaluate(() =>
      document.querySelector<HTMLElement>('#react-issue-comment-composer textarea')?.focus(),
    );
    expect(await here.page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });

  it('saves what is typed into the description, and only what came as typing', async () => {
    await here.page.goto('https://github.com/acme/web/issues/30');
    await here.press('[data-does="edit-body"]');
    const field = await here.page.waitForSelector('.react-issue-body textarea');
    await field?.evaluate((element) => {
      element.value = 'Not typed';
    });
    await here.press('.react-issue-body .button.primary');
    await here.page.waitForSelector('#issue-body-viewer');
    expect(await here.page.$eval('#issue-body-viewer', (viewer) => viewer.textContent)).toContain('As a painter');
    await here.press('[data-does="edit-body"]');
    await (await here.page.waitForSelector('.react-issue-body textarea'))?.type('Typed. ');
    await here.press('.react-issue-body .button.primary');
    await until('the new text', () =>
      here.page
        .$eval('#issue-body-viewer', (viewer) => viewer.textContent?.includes('Typed.') || undefined)
        .catch(() => undefined),
    );
    expect(here.sandbox.log().find((entry) => entry.body.includes('Typed.'))).toMatchObject({
      person: 'ana',
      status: 200,
      notifies: [],
    });
  });

  it("runs no script of anybody's text, and keeps to its security policy", async () => {
    await here.page.goto('https://github.com/acme/playground/issues/1');
    expect(await here.page.evaluate(() => document.documentElement.dataset['pwned'])).toBeUndefined();
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
