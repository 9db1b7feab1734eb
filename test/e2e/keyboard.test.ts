import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openIssue, reasonField, type PanelOnPage } from './browsers/page-model';
import { hotkeys } from './page-scripts';
import { both } from './lane';
import { bareIssues, useStage } from './stage';

const letters = 'abcdefghijklmnopqrstuvwxyz/';

const fired = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['fired']);

describe.each(both)('the keyboard, in %s', (name) => {
  const stage = useStage(name);
  const another = bareIssues();
  let panel: PanelOnPage;
  beforeEach(async () => {
    panel = await openIssue(stage.browser, another().url);
    await panel.page.evaluate(await hotkeys());
    return () => panel.page.close();
  });

  it('types every letter into the panel and fires no shortcut of the page', async () => {
    await panel.beginWaiver('documents');
    await panel.type(reasonField, letters);
    expect(await panel.value(reasonField)).toBe(letters);
    expect(await fired(panel.page)).toBe('');
  });

  it('leaves the page its shortcuts while the focus is on the page', async () => {
    await panel.open();
    await panel.page.click('h1');
    await panel.page.keyboard.type('cl');
    expect(await fired(panel.page)).toBe('cl');
  });

  it('gives the shortcuts back after the panel was used', async () => {
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, 'c');
    await panel.page.keyboard.press('Escape');
    await panel.page.keyboard.press('Escape');
    expect(await panel.focused(), 'Escape leaves the panel').toBe(false);
    await panel.page.keyboard.type('r');
    expect(await fired(panel.page)).toBe('r');
  });

  it('waives a check and leaves again without the mouse', async () => {
    const { page } = panel;
    await panel.fold();
    await page.bringToFront();
    await page.click('h1');
    await tabInto(panel);
    await page.keyboard.press('Enter');
    await panel.find('[data-check] button[aria-expanded]:focus');
    await page.keyboard.press('ArrowDown');
    // Not one of those whose waivers were begun above: they are open again, where they were left.
    await pressUntilOn(panel, 'size');
    await page.keyboard.press('Enter');
    await panel.find('[data-check="size"] button[aria-expanded="true"]');
    await page.keyboard.type('w');
    await panel.find(`${reasonField}:focus`);
    await page.keyboard.type('A spike, agreed in planning');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect((await panel.becomes('size', 'waived')).text).toContain('A spike, agreed in planning');
    await page.keyboard.press('Escape');
    expect(await panel.focused()).toBe(false);
  });
});

/** The panel is the last of the page, so the way to it is backwards. */
/** Forwards, since backwards from the top of a page Firefox goes through its own bars, where no test can follow. */
async function tabInto(panel: PanelOnPage): Promise<void> {
  await panel.find('button');
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await panel.page.keyboard.press('Tab');
    if (await panel.focused()) return;
  }
  throw new Error('120 times Tab from the heading of the page never came to the panel.');
}

async function pressUntilOn(panel: PanelOnPage, check: string): Promise<void> {
  await panel.page.keyboard.press('Home');
  for (let pressed = 0; pressed < 20; pressed += 1) {
    const on = await panel.page.evaluate(() =>
      document
        .querySelector('tend-panel')
        ?.shadowRoot?.activeElement?.closest('[data-check]')
        ?.getAttribute('data-check'),
    );
    if (on === check) return;
    await panel.page.keyboard.press('ArrowDown');
  }
  throw new Error(`20 times the arrow key never came to ${check}.`);
}
