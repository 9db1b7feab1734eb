import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ColorScheme } from './browsers/launch';
import { openIssue, type PanelOnPage } from './browsers/page-model';
import { violations } from './browsers/violations';
import { useStage } from './stage';
import { connect } from './team';

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

/** What an account opens, one after another in one panel. */
const connected: Record<string, (panel: PanelOnPage) => Promise<unknown>> = {
  'what setting the project up would do': async (panel) => {
    await panel.click('[data-action="setup"]');
    await panel.find('[data-action="setup-create"]');
  },
  'the whole discussion, and whom a question asks': async (panel) => {
    await panel.click('[data-action="setup-create"]');
    await panel.find('[data-sync="settled"]');
    await panel.click('[data-action="discussion"]');
    await panel.click('[data-comment] [data-action="ask"]');
    await panel.find('[data-action="ask-of"]');
  },
  'a reply being written, with whom it tells': async (panel) => {
    await panel.click('[data-comment] [data-action="reply"]');
    await panel.find('[data-writer="comment"] [data-action="send"]');
  },
  'plan and assignees': async (panel) => {
    await panel.click('[data-action="plan"]');
    await panel.find('[data-assign]');
  },
  'votes that were opened': async (panel) => {
    await panel.click('[role="radio"][data-value="5"]');
    await panel.says(/You voted 5, sealed/);
    await panel.click('[data-action="reveal"]');
    await panel.find('[data-action="agree"]');
  },
  'the number agreed on': async (panel) => {
    await panel.click('[data-action="agree"]');
    await panel.says(/5 proposed by/);
  },
  'closing the loop, all that is unsure included': async (panel) => {
    await panel.click('[data-action=summary]');
    await panel.find('textarea[name="summary"]');
    await panel.click('.summary summary');
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
    await page.evaluate(() =>
      document
        .querySelector('tend-panel')
        ?.shadowRoot?.querySelector('[data-check]')
        ?.append(document.createElement('input')),
    );
    expect((await violations(page, 'tend-panel')).join()).toContain('label');
  });

  it.each(['popup.html', 'options.html'])('finds nothing in %s', async (path) => {
    page = await stage.browser.extensionPage(path);
    await page.waitForFunction(() => document.body.innerText.trim() !== '', { polling: 50 });
    expect(await violations(page, 'body')).toEqual([]);
  });
});

describe.each<ColorScheme>(['light', 'dark'])('axe with an account, %s', (colorScheme) => {
  const stage = useStage('chromium', { colorScheme });
  let panel: PanelOnPage;
  beforeAll(async () => {
    stage.sandbox.github.pages.colorMode = colorScheme;
    await connect(stage.browser, 'github', stage.sandbox.people);
    panel = await openIssue(stage.browser, 'https://github.com/acme/web/issues/12');
    await panel.open();
  });

  it('finds nothing in any state of the panel', async () => {
    const found: Record<string, string[]> = {};
    for (const [state, reach] of Object.entries(connected)) {
      await reach(panel);
      found[state] = await violations(panel.page, 'tend-panel');
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(connected).map((state) => [state, []])));
  });
});
