import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertValidLog } from '../doubles/valid';
import { openIssue, type PanelOnPage, screenshot } from './browsers/page-model';
import { press } from './browsers/press';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { goSoftly } from './go-softly';
import { both } from './lane';
import { useStage } from './stage';
import { connect } from './team';

const web = 'https://github.com/acme/web';

describe.each(both)('the browser’s side panel, in %s', (name) => {
  const stage = useStage(name);
  let panel: PanelOnPage;
  let side: Page;

  const thumbs = () =>
    stage.sandbox.github.world.repos
      .find((repo) => repo.name === 'web')
      ?.issues.find(({ number }) => number === 2)
      ?.reactions.map(({ login, content }) => `${login} ${content}`);
  const words = (): Promise<string> =>
    side.evaluate(
      () =>
        `${document.body.innerText} ${document.querySelector('.side-sheet')?.shadowRoot?.querySelector<HTMLElement>('.tend')?.innerText ?? ''}`,
    );
  const says = (what: string): Promise<unknown> =>
    until(`the side panel to say “${what}”`, async () => (await words()).includes(what) || undefined, { seen: words });
  const inside = async (selector: string): Promise<ElementHandle<Element>> =>
    until(selector, async () => {
      const found = await side.evaluateHandle(
        (wanted) => document.querySelector('.side-sheet')?.shadowRoot?.querySelector(wanted),
        selector,
      );
      return (found.asElement() as ElementHandle<Element> | null) ?? undefined;
    });

  /**
   * Chromium's own panel, by the popup's button; Firefox lets no test press one, so there it is the same page in a tab
   * behind.
   */
  const open = async (): Promise<Page> => {
    const { browser, origin } = stage.browser;
    if (name === 'firefox') {
      const page = await stage.browser.extensionPage('sidepanel.html');
      await panel.page.bringToFront();
      return page;
    }
    const extension = [...(await browser.extensions()).values()].find(({ id }) => origin.endsWith(id));
    await extension?.triggerAction(panel.page);
    const at = (path: string) =>
      until(path, async () => browser.targets().find((one) => one.url().startsWith(`${origin}/${path}`)));
    const popup = await (await at('popup.html')).asPage();
    await press('the side panel', () =>
      until('its button', async () => (await popup.$('[data-action=side]')) ?? undefined),
    );
    return (await at('sidepanel.html')).asPage();
  };

  beforeAll(async () => {
    await connect(stage.browser, 'github', stage.sandbox.people);
    panel = await openIssue(stage.browser, `${web}/issues/2`);
    await panel.fold();
    side = await open();
  });
  afterAll(async () => {
    await assertValidLog(stage.sandbox.log());
  });

  it('shows the sheet of the issue in the tab', async () => {
    await says('#2');
    await says('Export invoices as CSV for the tax adviser');
    if (name === 'firefox') return;
    expect(await violations(side, 'body')).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await side.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await screenshot(side, `side-${scheme}`);
    }
  });

  // Firefox gives keys to what is in front alone.
  if (name === 'chromium')
    it('takes a 👍, which the page’s own panel shows as well', async () => {
      await (
        await inside('[data-reaction="+1"], [data-action="+1"], [aria-keyshortcuts="+"]')
      ).evaluate((button) => {
        if (button instanceof HTMLElement) button.focus();
      });
      await side.keyboard.press('Enter');
      await until('the 👍', async () => thumbs()?.includes('ana +1') || undefined, { seen: words });
      await panel.open();
      await panel.find('[aria-keyshortcuts="+"][aria-pressed="true"]');
      await panel.fold();
    });

  it('follows the tab from page to page, and says where there is no issue', async () => {
    await goSoftly(panel.page, '/acme/web/issues');
    await says('No issue in this tab');
    expect(await words()).not.toContain('Export invoices');
    await goSoftly(panel.page, '/acme/web/issues/7');
    await says('Improve settings page');
    await panel.page.goto(`${web}/pulls`, { waitUntil: 'domcontentloaded' });
    await says('No issue in this tab');
    if (name === 'chromium') expect(await violations(side, 'body')).toEqual([]);
  });

  it('shows what comes to the front', async () => {
    const other = await openIssue(stage.browser, `${web}/issues/12`);
    await other.page.bringToFront();
    await says('Turn an accepted quote into an invoice');
    await panel.page.bringToFront();
    await says('No issue in this tab');
  });
});
