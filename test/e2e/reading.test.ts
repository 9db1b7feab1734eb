import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openIssue, panelOn, type PanelOnPage, reasonField } from './browsers/page-model';
import { goSoftly } from './go-softly';
import { both } from './lane';
import { useStage } from './stage';

const playground = 'https://github.com/acme/playground/issues';

/** What could act or load if a text of others were taken for markup. */
const active =
  'script, iframe, img, video, object, embed, link, form:not(.waiver), a[href^="javascript:"], [onerror], [onclick]';

async function unharmed({ page }: PanelOnPage): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.dataset['pwned'])).toBeUndefined();
  const found = await page.evaluate(
    (active) =>
      [...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll(active) ?? [])].map(
        ({ outerHTML }) => outerHTML,
      ),
    active,
  );
  expect(found).toEqual([]);
}

describe.each(both)('texts that try to break their reader, in %s', (name) => {
  const stage = useStage(name);

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('playground #%i is judged, shown as text and harms nothing', async (number) => {
    const panel = await openIssue(stage.browser, `${playground}/${number}`);
    await panel.open();
    for (const id of ['title', 'criteria']) {
      await panel.click(`[data-check="${id}"] button[aria-expanded]`);
      await panel.find(`[data-check="${id}"] button[aria-expanded="true"]`);
    }
    await unharmed(panel);
    await panel.page.close();
  });

  it('reads 200 KB to their end, or says that it did not', async () => {
    const panel = await openIssue(stage.browser, `${playground}/2`);
    const { criteria } = await panel.checks();
    expect(
      criteria?.verdict === 'pass' || /check\.cut|only its first part/.test(criteria?.text ?? ''),
      JSON.stringify(criteria),
    ).toBe(true);
    await panel.page.close();
  });
});

describe('an issue whose address is written in two ways', () => {
  const stage = useStage('chromium');

  it('is one issue', async () => {
    const one = await openIssue(stage.browser, 'https://github.com/ACME/Web/issues/7');
    // For people and scripts it is called as the address calls it.
    expect(await one.shows()).toMatchObject({ 'data-issue': 'github:github.com/ACME/Web#7' });
    await one.beginWaiver('criteria');
    await one.type(reasonField, 'A spike');
    await one.click('[data-action="waive-save"]');
    await one.becomes('criteria', 'waived');
    const other = await openIssue(stage.browser, 'https://github.com/acme/web/issues/7');
    expect((await other.becomes('criteria', 'waived')).text).toContain('A spike');
    expect(
      await other.page.evaluate(() =>
        document
          .querySelector('tend-panel')
          ?.shadowRoot?.querySelector('[data-reaction="+1"]')
          ?.hasAttribute('data-count'),
      ),
    ).toBe(false);
    await Promise.all([one.page.close(), other.page.close()]);
  });
});

describe.each(both)('reading, in %s', (name) => {
  const stage = useStage(name);

  it('never judges what it could not read, and says so', async () => {
    const url = 'https://github.com/acme/web/issues/900';
    stage.sandbox.mount(url, {
      html: '<!doctype html><title>Nothing to see · Issue #900 · acme/web</title><main>An application that draws itself elsewhere</main>',
    });
    const page = await stage.browser.newPage(url);
    const panel = panelOn(page);
    await panel.find('[aria-label^="Open Tend"]');
    await panel.click('[aria-label^="Open Tend"]');
    await panel.says(/could not/i);
    expect(
      await page.evaluate(
        () => document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll('[data-verdict]').length,
      ),
    ).toBe(0);
    await page.close();
  });

  it('judges in the languages that the package carries, also when the worker has just started', async () => {
    await stage.browser.killWorker();
    const panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/35');
    await panel.open();
    await panel.click('[data-check="criteria"] button[aria-expanded]');
    await panel.says(/Akzeptanzkriterien/);
    await panel.page.close();
  });

  it('marks on the page what a verdict rests on, while it is looked at', async () => {
    const panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/2');
    await panel.open();
    await (await panel.find('[data-check="criteria"] button[aria-expanded]')).hover();
    expect((await marked(panel.page)).join(' ')).toContain('Export');
    await (await panel.find('h2')).hover();
    expect(await marked(panel.page)).toEqual([]);
    await panel.page.close();
  });

  it.each([
    ['missing', 'content'],
    ['fresh', 'body'],
    ['stale', 'body'],
  ] as const)(
    'reads the right issue after a soft navigation with %s data and a new %s',
    async (embeddedData, replaces) => {
      Object.assign(stage.sandbox.github.pages, { embeddedData, replaces });
      const panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/2');
      for (const [number, verdict] of [
        [7, 'fail'],
        [2, 'pass'],
      ] as const) {
        await goSoftly(panel.page, '/acme/web/issues');
        await goSoftly(panel.page, `/acme/web/issues/${number}`);
        await panel.shows(`github:github.com/acme/web#${number}`);
        await panel.becomes('criteria', verdict);
      }
      await panel.page.close();
    },
  );
});

/** The page's lines of a list or text that the panel's marks lie on, on the screen or below it. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll('.evidence-box') ?? [])].map(
      (box) => box.getBoundingClientRect(),
    );
    const lies = (on: DOMRect): boolean =>
      boxes.some(
        (box) => box.top + box.height / 2 > on.top && box.top + box.height / 2 < on.bottom && box.left + 6 < on.right,
      );
    return [...document.querySelectorAll('.markdown-body li')]
      .filter((line) => lies(line.getBoundingClientRect()))
      .map((line) => line.textContent ?? '');
  });
}
