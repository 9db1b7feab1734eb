import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import type { Sandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { connectEverywhere } from './backlog-page';
import { type PanelOnPage, panelOn, screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { linearPlace } from './linear-place';
import { useStage } from './stage';
import { countTabs, looked, known, putIntoRound, tabAt } from './walk-place';

const links = {
  vote: 'https://github.com/acme/web/issues/2',
  later: 'https://acme.atlassian.net/browse/WEB-6',
  thumb: 'https://linear.app/acme/issue/ENG-7',
  elsewhere: 'https://github.com/acme/web/issues/12',
};
const refs: Record<keyof typeof links, IssueRef> = {
  vote: 'github:github.com/acme/web#2',
  later: 'jira:acme.atlassian.net/WEB-6',
  thumb: 'linear:acme/ENG-7',
  elsewhere: 'github:github.com/acme/web#12',
};

describe.each(both)('a walk over a round of three trackers, in %s', (name) => {
  const stage = useStage(name);
  let rounds: Page;
  /** A page of the extension that stays. */
  let screen: Page;
  let panel: PanelOnPage;
  let before: string[];

  beforeAll(async () => {
    await connectEverywhere(stage);
    rounds = await stage.browser.extensionPage('backlog.html#rounds');
    await putIntoRound(rounds, Object.values(refs));
    await until('the round to be with the team', async () =>
      Object.values(kept(stage.sandbox)).every((text) => text.includes('in:20')) ? true : undefined,
    );
    stage.sandbox.clearLog();
    screen = await stage.browser.extensionPage('popup.html');
    before = await looked(screen);
  });

  /** For people to look at: in both schemes, on a wide page and a narrow one. */
  const pictures = async (of: string): Promise<void> => {
    const { page } = panel;
    for (const scheme of name === 'chromium' ? (['light', 'dark'] as const) : []) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate((mode) => {
        for (const what of ['data-color-mode', 'class']) document.documentElement.setAttribute(what, mode);
      }, scheme);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        await screenshot(page, `${of}-${scheme}-${width}`);
      }
      expect(await violations(page, 'tend-panel')).toEqual([]);
    }
    if (name === 'chromium') await page.emulateMediaFeatures([]);
  };
  const says = (page: Page, what: string): Promise<unknown> =>
    until(`“${what}”`, async () => (await textOf(page)).includes(what) || undefined, { seen: () => textOf(page) });
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  /** The walk's issue comes to the front, its panel open, with the focus where keys are heard. */
  const arrives = async (at: keyof typeof links, line: string): Promise<void> => {
    panel = panelOn(await tabAt(stage.browser, links[at], 'visible'));
    await panel.find('.walk:focus');
    await panel.says(new RegExp(line));
  };
  const press = (...keys: ('Tab' | 'Enter' | 'Escape' | 'q' | 'n' | 'o' | '5' | '+')[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => panel.page.keyboard.press(key)), Promise.resolve());
  const answered = (): Promise<unknown> => panel.says(/✓ \d of \d/);
  /** Presses a button of the line by keys alone. */
  const reach = async (action: string): Promise<void> => {
    await (await panel.find('.walk')).evaluate((line) => line instanceof HTMLElement && line.focus());
    await until(action, async () => {
      await press('Tab');
      const at = await panel.page.evaluate(() =>
        document.querySelector('tend-panel')?.shadowRoot?.activeElement?.getAttribute('data-action'),
      );
      return at === action || undefined;
    });
    await press('Enter');
  };
  /** What this walk looked at: that, and nothing else. A look is noted after the issue is on screen. */
  const sees = async (...names: (keyof typeof links)[]): Promise<void> => {
    const wanted = names.map((one) => refs[one]).sort();
    const seen = async (): Promise<string[]> => (await looked(screen)).filter((ref) => !before.includes(ref));
    await until('the looks to be noted', async () => (await seen()).length >= wanted.length || undefined);
    expect(await seen()).toEqual(wanted);
  };

  /** What single keys did on the page of now. */
  const hotkeys = (): Promise<string> => panel.page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? '');
  const left = (): Promise<string> => textOf(rounds);

  it('begins on the page of rounds by n: the first issue is opened, and only the second is loaded ahead', async () => {
    await says(rounds, '4 issues of 4 wait for you');
    await rounds.bringToFront();
    await rounds.keyboard.press('n');
    await arrives('vote', '1 of 4 · about \\d+ minutes left');
    const ahead = await tabAt(stage.browser, links.later, 'hidden');
    await panelOn(ahead).shows(refs.later);
    await sees('vote');
  });

  it('votes by a digit, and goes on by n to the tab that is there', async () => {
    await press('5');
    await panel.says(/You voted 5, sealed/);
    await answered();
    expect(await hotkeys()).toBe('');
    await pictures('walk-vote');
    const ahead = await tabAt(stage.browser, links.later, 'hidden');
    // A page that is loaded anew has no such mark.
    await ahead.evaluate(() => void (document.documentElement.dataset['ahead'] = 'this'));
    await press('n');
    await arrives('later', '2 of 4');
    expect(await panel.page.evaluate(() => document.documentElement.dataset['ahead'])).toBe('this');
    await tabAt(stage.browser, links.thumb, 'hidden');
    await sees('vote', 'later');
    await until('one tab ahead', async () => ((await countTabs(stage.browser, links.thumb)) === 1 ? true : undefined));
    // Where it began, the page of rounds is there again.
    await tabAt(stage.browser, `${stage.browser.origin}/backlog.html#rounds`, 'hidden');
  });

  it('puts an issue off until the end', async () => {
    await reach('walk-later');
    await arrives('thumb', '2 of 4');
    await tabAt(stage.browser, links.elsewhere, 'hidden');
  });

  it('stops, keeps the place, and goes on without what was answered elsewhere', async () => {
    await press('+');
    await answered();
    expect(await hotkeys()).toBe('');
    await pictures('walk-thumb');
    await reach('walk-stop');
    await until('the line to be gone', async () =>
      (await panel.page.$('tend-panel >>> .walk')) === null ? true : undefined,
    );
    await until('the tab ahead to be closed', async () =>
      (await countTabs(stage.browser, links.elsewhere)) === 0 ? true : undefined,
    );
    // Not what was loaded ahead and never shown.
    await sees('vote', 'later', 'thumb');
    rounds = await stage.browser.extensionPage('backlog.html#rounds');
    await says(rounds, 'Go on (2 left)');
    // The same person says 👎 on GitHub's own page, in another browser.
    const { world } = stage.sandbox.github;
    const web = world.repos.find((repo) => repo.name === 'web');
    web?.issues
      .find(({ number }) => number === 12)
      ?.reactions.push({ id: world.nextId(), login: 'ana', content: '-1', createdAt: world.now() });
    await known(rounds, refs.elsewhere);
    await says(rounds, 'Go on (1 left)');
    await rounds.bringToFront();
    await rounds.keyboard.press('n');
    await arrives('later', '3 of 3');
  });

  it('takes no opinion for an answer, and ends with what comes next and the way back', async () => {
    await press('q');
    await panel.find('textarea[name="comment"]:focus');
    await panel.page.keyboard.type('how many parts?');
    expect(await panel.value('textarea[name="comment"]')).toBe('/question how many parts?');
    await press('Escape', 'o');
    await answered();
    await pictures('walk-opinion');
    await press('n');
    await panel.says(/That was all\. Votes are opened \w{3},? \d+ \w{3},? 12:00\./);
    expect(await hotkeys()).toBe('');
    await pictures('walk-end');
    await reach('walk-back');
    rounds = await tabAt(stage.browser, `${stage.browser.origin}/backlog.html#rounds`, 'visible');
    await says(rounds, 'Nothing in it waits for you');
    expect(await left()).not.toContain('Go on');
  });

  it('leaves exactly these answers in the trackers, and tells nobody but whom a 👍 tells', async () => {
    const { sandbox } = stage;
    const said = (): object =>
      Object.fromEntries(
        Object.entries(kept(sandbox)).map(([tracker, text]) => [
          tracker,
          [...text.matchAll(/(?:seal|open|pass|ready|reaction|ask|live)(?::[\w-]+)?(?=\W+(?:\[|\{))/g)].map(
            ([is]) => is,
          ),
        ]),
      );
    const round = expect.stringMatching(/^pass:\d{4}-W\d\d$/);
    await until(
      'all to be shared',
      async () => (JSON.stringify(said()).includes('pass:') && JSON.stringify(said()).includes('seal:')) || undefined,
      { limit: 40_000, seen: async () => JSON.stringify(kept(sandbox)) },
    );
    expect(said()).toEqual({ github: ['seal:1'], jira: [round], linear: [] });
    expect(linearPlace.thumbs(sandbox)).toContain('ana');
    expect(linearPlace.loud(sandbox)).toEqual(linearPlace.announced);
    await assertValidLog(sandbox.log());
  });
});

/** What stands in each tracker's ledger by the person who walks, as text. */
function kept({ github, jira, linear }: Sandbox): Record<'github' | 'jira' | 'linear', string> {
  const ledger = 'Grooming ledger';
  const texts = (issues: readonly { comments: readonly { body: unknown }[] }[]): string =>
    JSON.stringify(issues.flatMap(({ comments }) => comments.map(({ body }) => body)));
  const ours = linear.world.issues.find(({ title }) => title.startsWith(ledger));
  return {
    github: texts(github.world.repos.flatMap(({ issues }) => issues).filter(({ title }) => title.startsWith(ledger))),
    jira: texts(
      jira.acme.world.projects.flatMap(({ issues }) => issues).filter(({ summary }) => summary.startsWith(ledger)),
    ),
    linear: JSON.stringify(linear.world.comments.filter(({ issueId }) => issueId === ours?.id)),
  };
}
