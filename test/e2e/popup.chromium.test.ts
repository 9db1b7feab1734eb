import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openIssue } from './browsers/page-model';
import { until } from './browsers/until';
import { goSoftly } from './go-softly';
import { useStage } from './stage';

const web = 'https://github.com/acme/web';

/** The real popup, over the tab it is asked from; only Chromium lets a test press the toolbar's button. */
describe('the toolbar', () => {
  const stage = useStage('chromium');

  async function press(page: Page): Promise<Page> {
    const { browser, origin } = stage.browser;
    const extension = [...(await browser.extensions()).values()].find(({ id }) => origin.endsWith(id));
    await extension?.triggerAction(page);
    const target = await until('the popup to open', async () =>
      browser.targets().find((one) => one.url() === `${origin}/popup.html`),
    );
    return target.asPage();
  }

  const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  it('shows the readiness of the issue in its tab, and the way to the panel', async () => {
    const panel = await openIssue(stage.browser, `${web}/issues/7`);
    await panel.fold();
    const popup = await press(panel.page);
    await until(
      'the popup to name the issue',
      async () => ((await text(popup)).includes('Improve settings page') ? true : undefined),
      { seen: () => text(popup) },
    );
    expect(await text(popup)).toMatch(/1\/4|1 of 4/);
    await popup.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => /open|panel/i.test(textContent ?? ''))?.click(),
    );
    await until('the panel to be open and have the focus', async () => ((await panel.focused()) ? true : undefined));
    await panel.page.close();
  });

  it('knows an issue of Linear as well', async () => {
    const page = await stage.browser.newPage('https://linear.app/__login?as=ana&return_to=/acme/inbox');
    await page.close();
    const panel = await openIssue(stage.browser, 'https://linear.app/acme/issue/ENG-7');
    const popup = await press(panel.page);
    await until(
      'the popup to name the issue',
      async () => (/ENG-7|1 of 4|1\/4|of 4/.test(await text(popup)) ? true : undefined),
      { seen: () => text(popup) },
    );
    await until('the badge to count', async () =>
      /^[1-4]$/.test(await badgeOf(popup, 'https://linear.app/acme/issue/ENG-7*')) ? true : undefined,
    );
    await panel.page.close();
  });

  it('says that there is no issue where there is none', async () => {
    const page = await stage.browser.newPage(`${web}/issues`);
    const popup = await press(page);
    await until('the popup to say so', async () => (/no issue/i.test(await text(popup)) ? true : undefined), {
      seen: () => text(popup),
    });
    await page.close();
  });

  it('counts what the project waits for, and opens that list of the backlog', async () => {
    const panel = await openIssue(stage.browser, `${web}/issues/7`);
    const popup = await press(panel.page);
    await until(
      'the count of what needs grooming in this project',
      async () => (/acme\/web\s+Needs grooming/.test(await text(popup)) ? true : undefined),
      { seen: () => text(popup) },
    );
    const { browser, origin } = stage.browser;
    await popup.click('[data-view="needs-grooming"]');
    const target = await until('the backlog page', async () =>
      browser.targets().find((one) => one.url().startsWith(`${origin}/backlog.html`)),
    );
    expect(new URL(target.url()).hash).toBe('#view=needs-grooming&project=github%3Agithub.com%2Facme%2Fweb');
    const backlog = await target.asPage();
    await until('the list to hold the issue', async () =>
      (await text(backlog)).includes('Improve settings page') ? true : undefined,
    );
    await Promise.all([panel.page.close(), backlog.close()]);
  });

  it('counts on its badge what is missing, and clears it where there is no issue', async () => {
    const panel = await openIssue(stage.browser, `${web}/issues/7`);
    const screen = await stage.browser.extensionPage('popup.html');
    const badge = (path: string): Promise<string> => badgeOf(screen, `${web}${path}`);
    await until('the badge to say 3', async () => ((await badge('/issues/7')) === '3' ? true : undefined), {
      seen: () => badge('/issues/7'),
    });
    await goSoftly(panel.page, '/acme/web/issues');
    await until('the badge to be cleared', async () => ((await badge('/issues')) === '' ? true : undefined), {
      seen: () => badge('/issues'),
    });
    await Promise.all([panel.page.close(), screen.close()]);
  });
});

interface Chrome {
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

function badgeOf(screen: Page, url: string): Promise<string> {
  return screen.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : `no tab at ${url}`;
  }, url);
}
