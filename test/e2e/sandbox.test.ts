import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openIssue, panelOn } from './browsers/page-model';
import { pause } from './browsers/until';
import { goSoftly } from './go-softly';
import { both } from './lane';
import { useStage } from './stage';

const web = 'https://github.com/acme/web';
const good = 2;
const empty = 7;

const refOf = (number: number): string => `github:github.com/acme/web#${number}`;

describe.each(both)('on the sandbox, in %s', (name) => {
  const stage = useStage(name);

  it('passes an issue that has everything and fails one that is an empty template', async () => {
    const full = await openIssue(stage.browser, `${web}/issues/${good}`);
    for (const id of ['title', 'description', 'story', 'criteria', 'documents']) await full.becomes(id, 'pass');
    const bare = await openIssue(stage.browser, `${web}/issues/${empty}`);
    for (const id of ['description', 'story', 'criteria', 'documents']) await bare.becomes(id, 'fail');
    await Promise.all([full.page.close(), bare.page.close()]);
  });

  it.each([`${web}/issues`, `${web}/pulls`, `${web}/pull/24`, `${web}/issues/new`, web, 'https://github.com/'])(
    'shows nothing on %s',
    async (url) => {
      const page = await stage.browser.newPage(url);
      await panelOn(page).gone();
      // Long enough for a panel that comes late to be seen.
      await pause(700);
      expect(await panelOn(page).exists()).toBe(false);
      await page.close();
    },
  );

  it('reads the issue in the side pane of a project', async () => {
    const pane = `https://github.com/orgs/acme/projects/1?pane=issue&itemId=1&issue=${encodeURIComponent(`acme|web|${good}`)}`;
    const panel = await openIssue(stage.browser, pane);
    await panel.shows(refOf(good));
    await panel.becomes('criteria', 'pass');
    await panel.page.close();
  });

  it('follows 20 soft navigations between issues, lists and pull requests', async () => {
    const page = await stage.browser.newPage(`${web}/issues`);
    await page.evaluate(() => {
      document.documentElement.dataset['walked'] = 'softly';
    });
    for (let step = 0; step < 20; step += 1) {
      await walkOn(page, step);
      const walked = await page.evaluate(() => document.documentElement.dataset['walked']);
      expect(walked, `the sandbox loaded a page anew instead of navigating softly, at step ${step}`).toBe('softly');
    }
    await page.close();
  });
});

/** List, issue, list, other issue, pull requests, pull request, and from the start. */
const route: [href: string, issue?: number][] = [
  [`/acme/web/issues/${good}`, good],
  ['/acme/web/issues'],
  [`/acme/web/issues/${empty}`, empty],
  ['/acme/web/pulls'],
  ['/acme/web/pull/34'],
  ['/acme/web/issues'],
];

async function walkOn(page: Page, step: number): Promise<void> {
  const [href, issue] = route[step % route.length] ?? ['/acme/web/issues'];
  await goSoftly(page, href);
  if (issue === undefined) return void (await panelOn(page).gone());
  await panelOn(page).shows(refOf(issue));
  await panelOn(page).becomes('criteria', issue === good ? 'pass' : 'fail');
  expect(await page.$$eval('tend-panel', (hosts) => hosts.length)).toBe(1);
}
