import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ColorScheme } from './browsers/launch';
import { openIssue, type PanelOnPage } from './browsers/page-model';
import { violations } from './browsers/violations';
import { useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';

const states: Record<string, (panel: PanelOnPage) => Promise<unknown>> = {
  folded: (panel) => panel.fold(),
  open: (panel) => panel.open(),
  'showing what a check rests on': async (panel) => {
    await panel.open();
    await panel.click('[data-check="title"] button[aria-expanded]');
  },
  'with a vote, and a wish to talk being written': async (panel) => {
    await panel.open();
    await panel.click('[role="radio"][data-value="5"]');
    await panel.says(/You voted 5/);
    await panel.click('[data-action="live"]');
    await panel.find('[data-writer="live"] textarea');
  },
  'with a waiver being written': (panel) => panel.beginWaiver('criteria'),
  'with its list of keys': async (panel) => {
    await panel.open();
    await panel.click('[aria-label="Keyboard shortcuts"]');
    await panel.find('[role="dialog"]');
  },
};

describe.each<ColorScheme>(['light', 'dark'])('axe, %s', (colorScheme) => {
  const stage = useStage('chromium', { colorScheme });
  let page: Page | undefined;
  afterEach(() => page?.close());

  it.each(Object.keys(states))('finds nothing in the panel %s', async (state) => {
    stage.sandbox.github.pages.colorMode = colorScheme;
    const panel = await openIssue(stage.browser, url);
    page = panel.page;
    expect(await panel.shows()).toMatchObject({ 'data-theme': colorScheme });
    await states[state]?.(panel);
    expect(await violations(page, 'tend-panel')).toEqual([]);
  });

  it('would find a field without a name in the panel', async () => {
    const panel = await openIssue(stage.browser, url);
    page = panel.page;
    await panel.open();
    await page.evaluate(() => document.querySelector('tend-panel')?.shadowRoot?.querySelector('[data-check]')?.append(document.createElement('input')));
    expect((await violations(page, 'tend-panel')).join()).toContain('label');
  });

  it.each(['popup.html', 'options.html'])('finds nothing in %s', async (path) => {
    page = await stage.browser.extensionPage(path);
    await page.waitForFunction(() => document.body.innerText.trim() !== '', { polling: 50 });
    expect(await violations(page, 'body')).toEqual([]);
  });
});
