import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '@/utils/model/readiness/checks/all';
import type { IssueRef } from '@/utils/model/ref';
import { issueNamed } from '../doubles/linear/world/world';
import { assertValidLog } from '../doubles/valid';
import { connectEverywhere } from './backlog-page';
import { screenshot } from './browsers/page-model';
import { pictures } from './browsers/pictures';
import { until } from './browsers/until';
import { both } from './lane';
import { useStage } from './stage';
import { putIntoRound, say } from './walk-place';

const refs = {
  voted: 'github:github.com/acme/web#31',
  refused: 'github:github.com/acme/web#12',
  differs: 'github:github.com/acme/web#4',
  linear: 'linear:acme/ENG-12',
} satisfies Record<string, IssueRef>;

describe.each(both)('setting what agrees at the end of a round, in %s', (name) => {
  const stage = useStage(name, { width: 1280, height: 900 });
  let page: Page;

  const text = (): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const find = (selector: string) =>
    until(selector, async () => (await page.$(selector)) ?? undefined, { seen: text, limit: 40_000 });
  const shows = (what: string): Promise<unknown> =>
    until(`“${what}”`, async () => (await text()).includes(what) || undefined, { seen: text, limit: 40_000 });
  const agreed = (): Promise<string[]> =>
    page.$$eval('[data-agreed]', (all) => all.map((box) => box.getAttribute('data-agreed') ?? ''));
  const part = (ref: IssueRef): Promise<string> =>
    page.$eval(`[data-part="${ref}"]`, (one) => (one instanceof HTMLElement ? one.innerText : ''));
  const labels = (number: number): string[] =>
    stage.sandbox.github.world.repos
      .find(({ name: repo }) => repo === 'web')
      ?.issues.find((issue) => issue.number === number)
      ?.labels.toSorted() ?? expect.fail(`no issue ${number}`);
  /** Labels and estimate of the Linear issue, as Linear has them. */
  const linear = () => {
    const { world } = stage.sandbox.linear;
    const issue = issueNamed(world, 'ENG-12') ?? expect.fail('no ENG-12');
    const names = world.labels.filter(({ id }) => issue.labelIds.includes(id)).map((label) => label.name);
    return { estimate: issue.estimate ?? null, labels: names.toSorted() };
  };
  const now = () => ({ voted: labels(31), refused: labels(12), differs: labels(4), linear: linear() });
  let before: ReturnType<typeof now>;
  const workflow = (): Promise<string[]> =>
    page.$$eval('[data-progress]', (all) => all.map(({ textContent }) => textContent ?? ''));
  const stands = (what: string): Promise<unknown> =>
    until(what, async () => (await workflow()).includes(what) || undefined, { seen: text, limit: 40_000 });

  beforeAll(async () => {
    await connectEverywhere(stage);
    page = await stage.browser.extensionPage('backlog.html#rounds');
    await putIntoRound(page, Object.values(refs), (owner) => ({
      contributors: [owner],
      checks: Object.fromEntries(checks.map(({ id }) => [id, { level: 'off' as const }])),
    }));
    for (const ref of [refs.voted, refs.refused, refs.linear])
      await say(page, ref, { kind: 'vote', ballot: '1', value: '5' });
    await say(page, refs.differs, { kind: 'react', content: '-1', on: true });
    before = now();
  }, 120_000);

  it('is offered once the owner closes the round, and what people differ about is not', async () => {
    await find('[data-ref="github:github.com/acme/web#4"][data-outcome="diverges"]');
    expect(await agreed()).toEqual([]);
    await (await find('[data-action="close-round"]')).click();
    await (await find('[data-action="close-round-now"]')).click();
    await until(
      'what agrees',
      async () =>
        (await agreed()).toSorted().join() === [refs.voted, refs.refused, refs.linear].toSorted().join() || undefined,
      { seen: async () => `${(await agreed()).join(' ')}: ${await text()}`, limit: 60_000 },
    );
    await pictures(page, name, 'rounds-agreed');
  });

  it('is shown before anything is sent: each change, whom it tells and how long it takes', async () => {
    stage.sandbox.clearLog();
    await page.click('[data-action="set-agreed"]');
    await find('[data-action="apply"]');
    await shows('3 issues will change, in about 4 seconds.');
    for (const ref of [refs.voted, refs.refused, refs.linear]) {
      expect(await part(ref)).toContain('→ Ready for planning');
      expect(await part(ref)).toMatch(/Estimate: \S+ → 5/);
    }
    expect(await part(refs.linear)).not.toContain('Refused');
    for (const tracker of ['GitHub', 'Linear']) expect(await text()).toContain(`${tracker}: `);
    await pictures(page, name, 'rounds-agreed-preview');
    // That the round is closed may still be on its way to the ledgers; of the issues nothing is changed.
    expect(now()).toEqual(before);
    // Keys of the page behind it wait.
    await page.keyboard.press('n');
    expect(await page.$('dialog[open]')).not.toBeNull();
  });

  it('is set in both trackers but for the one change that is refused, which is sent again alone', async () => {
    stage.sandbox.fault({ kind: 'status', status: 410, match: { path: '/issues/12/labels', body: 'estimate' } });
    await page.click('[data-action="apply"]');
    await stands('2 of 3 done; 1 refused.');
    expect(labels(31)).toEqual(expect.arrayContaining(['estimate: 5', 'ready-for-planning']));
    expect(labels(12)).toContain('ready-for-planning');
    expect(labels(12)).not.toContain('estimate: 5');
    expect(linear()).toMatchObject({ estimate: 5, labels: expect.arrayContaining(['ready-for-planning']) });
    expect(await part(refs.refused)).toMatch(/Refused: /);
    await screenshot(page, `rounds-agreed-refused-${name}`);
    stage.sandbox.clearFaults();
    await page.click('[data-action="retry"]');
    await stands('3 of 3 done.');
    expect(labels(12)).toEqual(expect.arrayContaining(['estimate: 5', 'ready-for-planning']));
    expect(labels(4)).toEqual(before.differs);
  });

  it('is taken back as one, and then stands as it stood', async () => {
    await page.click('[data-action="undo"]');
    await stands('3 of 3 restored.');
    expect(now()).toEqual(before);
  });

  it('told nobody: the preview named nobody but for statuses and people, and labels and numbers are neither', async () => {
    const loud = stage.sandbox.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0);
    expect(loud.map(({ method, url, body }) => `${method} ${url} ${body.slice(0, 200)}`)).toEqual([]);
    await assertValidLog(stage.sandbox.log());
  });

  it('lets its owner post the report in each ledger, once, after it was shown', async () => {
    const ledger = () =>
      stage.sandbox.github.world.repos
        .find(({ name: repo }) => repo === 'web')
        ?.issues.find(({ labels: all }) => all.includes('grooming-ledger')) ?? expect.fail('no ledger');
    const posted = (): string[] =>
      ledger().comments.flatMap(({ body }) => (body.startsWith('## Round of') ? [body] : []));
    await page.click('[data-action="close-bulk"]');
    stage.sandbox.clearLog();
    await (await find('[data-action="post-report"]')).click();
    const github = '[data-post="github:github.com/acme/web"]';
    await find(`${github} [data-action="post-now"]`);
    await find('[data-post="linear:acme/ENG"] [data-action="post-now"]');
    expect(await text()).toContain('GitHub notifies people who watch this repository');
    await pictures(page, name, 'rounds-post');
    expect(posted()).toEqual([]);
    await page.click(`${github} [data-action="post-now"]`);
    await find(`${github}[data-receipt="saved"]`);
    await page.click('[data-post="linear:acme/ENG"] [data-action="post-now"]');
    await find('[data-post="linear:acme/ENG"][data-receipt="saved"]');
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain('https://github.com/acme/web/issues/31');
    expect(posted()[0]).not.toContain('linear.app');
    const told = stage.sandbox.log().flatMap(({ notifies }) => notifies);
    expect(told.toSorted()).toEqual(['dan']);
    await pictures(page, name, 'rounds-posted');
    await page.click('[data-action="close-post"]');
    await (await find('[data-action="post-report"]')).click();
    await find(`${github}[data-receipt="saved"]`);
    expect(await page.$(`${github} [data-action="post-now"]`)).toBeNull();
    await page.click('[data-action="close-post"]');
    await assertValidLog(stage.sandbox.log());
  });
});
