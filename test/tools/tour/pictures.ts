import type { Sandbox } from '../../doubles/server';
import type { ColorScheme, Launched } from '../../e2e/browsers/launch';
import { screenshot } from '../../e2e/browsers/pageModel';
import { showing } from './guide';

const folder = '.github/pictures';

/** The pictures of the README: the panel on a GitHub page, light and dark. */
export async function pictures(browser: Launched, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  for (const colour of ['light', 'dark'] satisfies ColorScheme[]) {
    await showing(page, sandbox, { name: colour, path: '/acme/web/issues/8', colour, about: 'the README', check: 'criteria' });
    console.log(`→ ${await screenshot(page, `panel-${colour}`, folder)}`);
  }
  await page.close();
}
