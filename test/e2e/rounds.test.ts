import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { askWorker } from './browsers/ask-worker';
import { screenshot } from './browsers/page-model';
import { pictures } from './browsers/pictures';
import { until } from './browsers/until';
import { goSoftly } from './go-softly';
import { both } from './lane';
import { rulesPage, saveRules, typeRounds } from './rules-page';
import { again, join, type Member, panelOf, setUp, settled } from './team';

const url = 'https://github.com/acme/web/issues/7';
const project = 'github:github.com/acme/web';

/** The extension's own API, in its own pages; in Firefox too. */
declare const chrome: {
  action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
};

/** What the toolbar's button shows: in general, or in the tab at an address. `screen` is a page of the extension. */
function badgeOf(screen: Page, at?: string): Promise<string> {
  return screen.evaluate(async (at) => {
    if (at === undefined) return chrome.action.getBadgeText({});
    const [tab] = await chrome.tabs.query({ url: `${at}*` });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, at);
}

describe.each(both)('a round of two people, in %s', (name) => {
  let sandbox: Sandbox;
  let ana: Member;
  let ben: Member;
  let hers: Page;
  let his: Page;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox);
    ben = await join('ben', name, sandbox);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await ben?.browser.close();
    await sandbox?.close();
  });

  const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const shows = (page: Page, what: string, limit = 20_000): Promise<unknown> =>
    until(`“${what}”`, async () => (await text(page)).replace(/\s+/g, ' ').includes(what) || undefined, {
      limit,
      seen: () => text(page),
    });
  const find = (page: Page, selector: string): Promise<unknown> =>
    until(selector, async () => (await page.$(selector)) ?? undefined, { seen: () => text(page) });
  const issues = (page: Page): Promise<string[]> =>
    page.$$eval('.round-issues tbody tr', (lines) => lines.map((line) => line.getAttribute('data-ref') ?? ''));
  /** How many issues wait for the person at a page. */
  const left = (page: Page): Promise<number> =>
    page.$eval('[data-mine]', (line) => Number(line.getAttribute('data-mine')));
  const outcomes = (page: Page): Promise<string[]> =>
    page.$$eval('.round-issues tbody tr', (lines) => lines.map((line) => line.getAttribute('data-outcome') ?? ''));

  it('is set up in the rules: day, days to talk, minutes, owner, whom it asks', async () => {
    const panel = await panelOf(ana, url);
    await setUp(panel);
    await panel.page.close();
    const rules = await rulesPage(ana.browser, project);
    await typeRounds(rules, { talk: 2, minutes: 10, owner: 'ana', contributors: 'ana, ben' });
    await rules.shows('2 days to talk, 10 minutes a person');
    await saveRules(rules);
  });

  it('is filled by its owner with what fits, which notifies nobody', async () => {
    hers = await ana.browser.extensionPage('backlog.html#rounds');
    await shows(hers, 'Fits 10 minutes for 2 people: 5 issues.');
    await hers.click('[data-action="fill"]');
    await until('five issues', async () => (await issues(hers)).length === 5 || undefined, { seen: () => text(hers) });
    // To one of them she said 👎 long ago: that is her answer.
    await shows(hers, '4 issues of 5 wait for you, about 8 minutes.');
    await shows(hers, 'more wait.');
    // Sent by then, so that a teammate who joins reads it.
    const panel = await panelOf(ana, url);
    await settled(panel);
    await panel.page.close();
  });

  it('is counted on the toolbar, but for a tab that shows an issue', async () => {
    await until('4 on the toolbar', async () => (await badgeOf(hers)) === '4' || undefined, {
      seen: () => badgeOf(hers),
    });
    // Of the issues that she put in from there, it shows none.
    expect(await badgeOf(hers, `${ana.browser.origin}/`)).toBe('4');
    const panel = await panelOf(ana, url);
    const own = async (): Promise<string> => badgeOf(hers, 'https://github.com/acme/web/issues');
    await until('its own', async () => !['', '4'].includes(await own()) || undefined, { seen: own });
    await goSoftly(panel.page, '/acme/web/issues');
    await until('that of all tabs', async () => (await own()) === '4' || undefined, { seen: own });
    await ana.browser.killWorker();
    expect(await badgeOf(hers)).toBe('4');
    await panel.page.close();
  });

  it('is the same for a teammate, who may answer and not fill', async () => {
    const panel = await panelOf(ben, url);
    his = await ben.browser.extensionPage('backlog.html#rounds');
    await until(
      'the same issues',
      async () => (await issues(his)).join() === (await issues(hers)).join() || undefined,
      {
        limit: 40_000,
        seen: () => text(his),
      },
    );
    expect(await his.$('[data-action="fill"]')).toBeNull();
    const before = await left(his);
    await his.click('[data-action="pass"]');
    await shows(his, 'What you said is on this device.');
    await until('one issue less', async () => (await left(his)) === before - 1 || undefined);
    await panel.page.bringToFront();
    await again(panel);
    await panel.click('[data-action="join"]');
    await panel.click('[data-action="join-confirm"]');
    await settled(panel);
    await panel.page.close();
  });

  it('leads by n to the next issue that waits, and takes what is said there for an answer', async () => {
    const before = await left(his);
    // One of those that wait; another is locked, and takes no reactions.
    const panel = await panelOf(ben, 'https://github.com/acme/web/issues/32');
    await panel.click('[data-reaction="-1"]');
    await settled(panel);
    await panel.page.close();
    await until('one issue less', async () => (await left(his)) === before - 1 || undefined);
    await until('something to talk about', async () => (await outcomes(his)).includes('diverges') || undefined);
    const target = await his.$eval('[data-mine="true"] a', (link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    await his.keyboard.press('n');
    await until('the issue', async () => his.url() === target || undefined, { seen: async () => his.url() });
  });

  it('is closed by its owner before its end, after being asked once more', async () => {
    await hers.click('[data-action="close-round"]');
    await shows(hers, 'nobody is notified');
    await hers.click('[data-action="close-round-now"]');
    await until('all closed', async () => (await outcomes(hers)).every((one) => one === 'done') || undefined, {
      limit: 20_000,
      seen: () => text(hers),
    });
    await hers.click('[data-action="reopen"]');
    await until('one open again', async () => (await outcomes(hers)).some((one) => one !== 'done') || undefined);
  });

  it('reminds nobody whose browser does not allow it, and says so', async () => {
    // No driver can press the browser's own question; what comes before and after it is held by tests of components.
    expect(await hers.$eval('.reminders', (part) => part.getAttribute('data-reminders'))).toBe('off');
    const choice = { on: true, at: '09:00', quiet: { from: '20:00', to: '08:00' }, weekends: false };
    await askWorker(hers, { kind: 'remind', choice });
    await find(hers, '.reminders[data-reminders="lost"]');
    await shows(hers, 'the browser no longer lets Tend show notifications');
  });

  it('told nobody anything but of its ledger, and sent nothing that GitHub does not know', async () => {
    // Setting up and joining say before whom they notify; a round itself notifies nobody.
    const loud = sandbox.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0);
    expect(loud.map(({ method, url: to }) => `${method} ${to.replace(/^.*\/acme\/web/, '')}`)).toEqual([
      'POST /issues',
      'PATCH /issues/40',
      'POST /issues/40/comments',
      'POST /issues/40/comments',
    ]);
    await assertValidLog(sandbox.log());
  });

  it('looks right, to axe as well', async () => {
    await pictures(hers, name, 'rounds');
    await screenshot(hers, `rounds-${name}`);
  });
});
