import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { issueNamed } from '../doubles/linear/world/world';
import { openIssue, panelOn, reasonField } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { both } from './lane';
import { useStage } from './stage';
import { connect } from './team';

const base = 'https://linear.app/acme';
const good = 'ENG-12';
const empty = 'ENG-7';
const letters = 'abcdefghijklmnopqrstuvwxyz/';
const fired = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? '');
const refOf = (key: string): string => `linear:acme/${key}`;

/** Follows a link of Linear's without loading a page anew. */
async function goSoftly(page: Page, href: string): Promise<void> {
  await page.waitForSelector('#root main', { timeout: 30_000 });
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, href);
  await page.waitForFunction((wanted) => location.pathname.startsWith(wanted), { timeout: 30_000, polling: 20 }, href);
}

describe.each(both)("on the sandbox's Linear, in %s", (name) => {
  const stage = useStage(name);
  beforeAll(async () => {
    const page = await stage.browser.newPage('https://linear.app/__login?as=ana&return_to=/acme/inbox');
    await page.close();
  });

  it('passes an issue that has everything and fails one that is an empty template, with no account', async () => {
    const full = await openIssue(stage.browser, `${base}/issue/${good}`);
    for (const id of ['title', 'description', 'story', 'criteria', 'documents']) await full.becomes(id, 'pass');
    await full.open();
    expect(await full.text()).toContain('Read from the text on the page');
    const bare = await openIssue(stage.browser, `${base}/issue/${empty}`);
    for (const id of ['story', 'criteria', 'documents']) await bare.becomes(id, 'fail');
    expect(stage.sandbox.log().filter(({ host, url }) => host === 'api.linear.app' || url.includes('/rest/'))).toEqual(
      [],
    );
    await Promise.all([full.page.close(), bare.page.close()]);
  });

  it('tells an issue that nobody described from a page that is not drawn yet', async () => {
    const issue = issueNamed(stage.sandbox.linear.world, 'ENG-15');
    const before = issue?.description;
    if (issue) issue.description = undefined;
    const panel = await openIssue(stage.browser, `${base}/issue/ENG-15`);
    await panel.becomes('description', 'fail');
    if (issue) issue.description = before;
    await panel.page.close();
  });

  it.each(['/team/ENG/all', '/inbox', '/my-issues/assigned', '/settings/api'])('shows nothing on %s', async (path) => {
    const page = await stage.browser.newPage(`${base}${path}`);
    await panelOn(page).gone();
    // Long enough for a panel that comes late to be seen.
    await pause(700);
    expect(await panelOn(page).exists()).toBe(false);
    await page.close();
  });

  it('follows 20 soft navigations between issues and lists', async () => {
    Object.assign(stage.sandbox.linear.pages, { titleDelay: 150 });
    const page = await stage.browser.newPage(`${base}/team/ENG/all`);
    await page.evaluate(() => {
      document.documentElement.dataset['walked'] = 'softly';
    });
    const route: [path: string, key?: string][] = [
      [`/acme/issue/${good}`, good],
      [`/acme/issue/${empty}`, empty],
      ['/acme/team/ENG/all'],
      ['/acme/issue/ENG-20', 'ENG-20'],
    ];
    for (let step = 0; step < 20; step += 1) {
      const [path, key] = route[step % route.length] ?? ['/acme/inbox'];
      await goSoftly(page, path);
      if (key === undefined) await panelOn(page).gone();
      else {
        await panelOn(page).shows(refOf(key));
        await panelOn(page).becomes('criteria', key === empty ? 'fail' : 'pass');
        expect(await page.$$eval('tend-panel', (hosts) => hosts.length)).toBe(1);
      }
    }
    expect(await page.evaluate(() => document.documentElement.dataset['walked'])).toBe('softly');
    await page.close();
  });

  it.each(['bubble', 'capture'] as const)(
    'types every letter into the panel and fires no key of the page, which listens on the way %s',
    async (hotkeys) => {
      Object.assign(stage.sandbox.linear.pages, { hotkeys });
      const panel = await openIssue(stage.browser, `${base}/issue/${hotkeys === 'bubble' ? 'ENG-14' : 'ENG-15'}`);
      await panel.beginWaiver('size');
      await panel.type(reasonField, letters);
      expect(await panel.value(reasonField)).toBe(letters);
      expect(await fired(panel.page)).toBe('');
      for (let times = 0; times < 2; times += 1) await panel.page.keyboard.press('Escape');
      expect(await panel.focused(), 'Escape leaves the panel').toBe(false);
      await panel.page.keyboard.press('x');
      expect(await fired(panel.page)).toMatch(/x$/);
      await panel.page.close();
    },
  );

  it('can be used while a layer of the page is open', async () => {
    const panel = await openIssue(stage.browser, `${base}/issue/ENG-20`);
    await panel.page.bringToFront();
    await panel.page.keyboard.press('c');
    await panel.page.waitForSelector('[role="dialog"]');
    await panel.beginWaiver('size');
    await panel.type(reasonField, 'abc');
    expect(await panel.value(reasonField)).toMatch(/abc$/);
    expect(await panel.page.$('[role="dialog"]'), 'a click into the panel is no click beside the layer').not.toBeNull();
    await panel.page.close();
  });

  it.each(['light', 'dark'] as const)('is %s where the page is', async (theme) => {
    Object.assign(stage.sandbox.linear.pages, { theme });
    const panel = await openIssue(stage.browser, `${base}/issue/${good}`);
    await panel.page.waitForSelector(`tend-panel[data-theme="${theme}"]`);
    await panel.page.close();
  });

  it('reads through the API once a key is connected, and says so in the log of requests', async () => {
    await connect(stage.browser, 'linear', stage.sandbox.people);
    const panel = await openIssue(stage.browser, `${base}/issue/${good}`);
    await panel.open();
    await panel.says(/Read through the API/);
    expect(
      (await panel
        .find('[data-reaction="ready"]')
        .then((button) => button.evaluate((element) => element.getAttribute('aria-disabled')))) ?? 'false',
    ).toBe('false');
    const settings = await stage.browser.extensionPage('options.html');
    await until('the log to name the host', async () =>
      (await settings.evaluate(() => document.body.innerText)).includes('api.linear.app') ? true : undefined,
    );
    expect(await settings.evaluate(() => document.body.innerText)).not.toContain(
      stage.sandbox.people.find(({ tracker, name }) => tracker === 'linear' && name === 'ana')?.token,
    );
    await Promise.all([panel.page.close(), settings.close()]);
  });
});
