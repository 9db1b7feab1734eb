import type { Sandbox } from '../../doubles/server';
import type { ColorScheme, Launched } from '../../e2e/browsers/launch';
import { screenshot } from '../../e2e/browsers/page-model';
import { showing } from './guide';

const folder = '.github/pictures';

/** An issue that is half ready: by day what is missing, by night what a verdict rests on. */
const shots = { light: 'criteria', dark: 'story' } satisfies Record<ColorScheme, string>;

/** The pictures of the README: the panel on a GitHub page, light and dark. */
export async function pictures(browser: Launched, sandbox: Sandbox): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 760, deviceScaleFactor: 2 });
  for (const colour of ['light', 'dark'] satisfies ColorScheme[]) {
    await showing(page, sandbox, {
      name: colour,
      url: 'https://github.com/acme/web/issues/9',
      colour,
      about: 'the README',
      check: shots[colour],
    });
    console.log(`→ ${await screenshot(page, `panel-${colour}`, folder)}`);
  }
  await page.close();
}
