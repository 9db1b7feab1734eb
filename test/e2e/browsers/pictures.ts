import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { screenshot } from './page-model';
import { violations } from './violations';

/**
 * Pictures of a page of Tend's own, for people to look at: in light and dark, at 900 and 1280 pixels; axe looks at each
 * scheme as well. In Chromium, whose driver can choose the scheme.
 */
export async function pictures(page: Page, browser: string, of: string): Promise<void> {
  if (browser !== 'chromium') return;
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [900, 1280]) {
      await page.setViewport({ width, height: 900 });
      await screenshot(page, `${of}-${scheme}-${width}`);
    }
    expect(await violations(page, 'body')).toEqual([]);
  }
}
