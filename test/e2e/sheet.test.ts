import { describe, expect, it } from 'vitest';
import { openIssue, type PanelOnPage } from './browsers/page-model';
import { until } from './browsers/until';
import { goSoftly } from './go-softly';
import { both } from './lane';
import { useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';
const ref = 'github:github.com/acme/web#7';

/** The styles in the panel: the closed one's own, and the sheet's once that is there. */
const styles = (panel: PanelOnPage): Promise<number> =>
  panel.page.evaluate(
    () => document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll('style, .evidence-layer').length ?? 0,
  );

describe.each(both)('what a closed panel opens, in %s', (name) => {
  const stage = useStage(name);

  it('is not there until the mouse is over the tab, and then opens at once', async () => {
    const panel = await openIssue(stage.browser, url);
    expect(await styles(panel)).toBe(1);
    await (await panel.find('.tab')).hover();
    await until('the sheet to be had ready', async () => (await styles(panel)) === 3 || undefined);
    await panel.find('.tab[aria-expanded="false"]');
    await panel.click('.tab');
    await panel.find('.check-head');
    await until('the keys to go to it', async () => (await panel.focused()) || undefined);
    await panel.page.close();
  });

  it('comes by the keyboard, and where the worker has just ended; and stays open on the next issue', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.fold();
    await panel.page.reload();
    await panel.shows(ref);
    await stage.browser.killWorker();
    await (await panel.find('.tab')).evaluate((tab) => tab instanceof HTMLElement && tab.focus());
    await panel.page.keyboard.press('Enter');
    await panel.find('.check-head');
    await goSoftly(panel.page, '/acme/web/issues');
    await panel.gone();
    await goSoftly(panel.page, '/acme/web/issues/9');
    await panel.shows('github:github.com/acme/web#9');
    await panel.find('.check-head');
    await panel.fold();
    await panel.page.close();
  });

  it('is said to need the page anew after an update of the extension', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.find('.tab[aria-expanded="false"]');
    await stage.browser.reloadExtension();
    await panel.page.bringToFront();
    // Firefox puts the new version's scripts into open tabs, Chromium leaves the old ones without a background.
    if (name === 'chromium') {
      await panel.click('.tab');
      await panel.find('[data-notice="updated"] button');
      await Promise.all([
        panel.page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
        panel.click('[data-notice="updated"] button'),
      ]);
    }
    await panel.shows(ref);
    await panel.open();
    await panel.find('.check-head');
    await panel.page.close();
  });
});
