import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as github from '../doubles/github/world/new';
import * as jira from '../doubles/jira/world/new';
import * as linear from '../doubles/linear/world/new';
import type { Sandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { type BulkOnPage, bulkOn } from './bulk-dialog';
import { type FourTrackers, fourTrackers } from './four-trackers';
import { both } from './lane';

const each = Array.from({ length: 10 }, (_, n) => n + 1);

/** Ten issues in each of four trackers; gives what each issue has for labels, by its key. */
function plant({ github: hub, jira: sites, linear: lin }: Sandbox): () => Record<string, string[]> {
  const repo = hub.world.repos.find(({ name }) => name === 'web');
  const team = lin.world.teams.find(({ key }) => key === 'ENG');
  const state = lin.world.states.find(({ teamId, name }) => teamId === team?.id && name === 'Todo');
  const label = lin.world.labels.find(({ name }) => name === 'needs-grooming');
  const webs = [sites.acme, sites.dc].map(({ world }) => ({
    world,
    project: world.projects.find(({ key }) => key === 'WEB') ?? expect.fail('no project WEB'),
  }));
  if (!repo || !team || !state || !label) return expect.fail('a project is missing');
  for (const n of each) {
    const title = `Quarterly archive ${n}`;
    const labels = (): string[] => ['needs-grooming'];
    repo.issues.push({ ...github.newIssue(hub.world, 60 + n, title, 'ben', ''), labels: labels() });
    for (const { world, project } of webs)
      project.issues.push(
        jira.newIssue(world, project, {
          key: jira.nextKey(project),
          summary: title,
          reporter: 'ben',
          labels: labels(),
        }),
      );
    lin.world.issues.push({ ...linear.newIssue(lin.world, team, state, title), labelIds: [label.id] });
  }
  const ours = <Issue extends { title: string } | { summary: string }>(issues: readonly Issue[]): Issue[] =>
    issues.filter((one) => ('title' in one ? one.title : one.summary).startsWith('Quarterly archive'));
  return () =>
    Object.fromEntries([
      ...ours(repo.issues).map(({ number, labels }) => [`#${number}`, labels]),
      ...webs.flatMap(({ world, project }) =>
        ours(project.issues).map(({ key, labels }) => [`${world.place.host}/${key}`, labels]),
      ),
      ...ours(lin.world.issues).map(({ number, labelIds }) => [
        `ENG-${number}`,
        labelIds.map((id) => lin.world.labels.find((one) => one.id === id)?.name ?? ''),
      ]),
    ]);
}

describe.each(both)('forty issues of four trackers changed at once, in %s', (name) => {
  let four: FourTrackers;
  let sandbox: Sandbox;
  let page: Page;
  let bulk: BulkOnPage;
  let labels: () => Record<string, string[]>;

  beforeAll(async () => {
    four = await fourTrackers(name, (planted) => void (labels = plant(planted)));
    ({ sandbox } = four);
    page = await four.browser.extensionPage('backlog.html#view=everything&q=quarterly%20archive');
    bulk = bulkOn(page);
    await until(
      'forty rows',
      async () =>
        (await page.$$eval('[aria-rowcount]', ([grid]) => Number(grid?.getAttribute('aria-rowcount')))) >= 40 ||
        undefined,
      { limit: 60_000, seen: () => page.$eval('body', (body) => body.innerText) },
    );
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await bulk.hold('Control', 'a');
    await bulk.find('[data-selected="40"]');
    sandbox.clearLog();
  }, 180_000);
  afterAll(() => four?.close());

  const count = (label: string): number => Object.values(labels()).filter((own) => own.includes(label)).length;
  const states = async (): Promise<string[]> =>
    page.$$eval('[data-part]', (all) => all.map((one) => one.getAttribute('data-state') ?? ''));
  const hub = (number: number) =>
    sandbox.github.world.repos.find(({ name: repo }) => repo === 'web')?.issues.find((one) => one.number === number) ??
    expect.fail(`no issue ${number}`);
  /** Chooses a value for all forty and has the preview shown. */
  const plan = async (key: 's' | 't', edit: string): Promise<void> => {
    await page.keyboard.press(key);
    await (await bulk.find(`[data-edit="${edit}"]`)).click();
    await bulk.find('[data-part]');
  };

  it('changes all but the one that is refused, and names it', { timeout: 120_000 }, async () => {
    sandbox.fault({ kind: 'status', status: 410, match: { path: '/issues/65/labels' } });
    await plan('s', 'Status: Ready for grooming');
    expect(await bulk.text()).toContain('40 issues will change, in about 10 seconds.');
    await page.click('[data-action="apply"]');
    await bulk.stands('39 of 40 done; 1 refused.');
    expect([count('ready-for-grooming'), count('needs-grooming')]).toEqual([39, 1]);
    expect((await states()).filter((state) => state === 'owed')).toHaveLength(1);
    await screenshot(page, `bulk-forty-${name}`);
    sandbox.clearFaults();
  });

  it('undoes all that still stand as they were written', { timeout: 120_000 }, async () => {
    hub(63).labels.splice(0, 9, 'needs-estimation');
    await page.click('[data-action="undo"]');
    await until('the undoing', async () => ((await bulk.text()).includes('38 of 39 restored') ? true : undefined), {
      limit: 90_000,
      seen: bulk.text,
    });
    expect([count('ready-for-grooming'), count('needs-grooming')]).toEqual([0, 39]);
    expect(hub(63).labels).toEqual(['needs-estimation']);
    await bulk.close();
    const loud = sandbox.log().filter(({ notifies }) => notifies.length > 0);
    expect(
      loud.filter(({ host }) => !host.includes('atlassian') && !host.includes('jira')).map(({ url }) => url),
    ).toEqual([]);
  });

  it(
    'loses and repeats nothing where it is stopped and taken up again at ten random points',
    { timeout: 240_000 },
    async () => {
      sandbox.clearLog();
      const waits: number[] = [];
      for (let stops = 0; stops < 10 && count('technical-debt') < 40; stops += 1) {
        await plan('t', 'Add tag: Technical debt');
        if (!(await page.$('[data-action="apply"]'))) break;
        await page.click('[data-action="apply"]');
        await bulk.find('[data-action="stop"]');
        const wait = Math.floor(Math.random() * 900);
        waits.push(wait);
        await new Promise((resolve) => setTimeout(resolve, wait));
        await page.$('[data-action="stop"]').then((stop) => stop?.click());
        await bulk.rests();
        expect(
          (await states()).filter((state) => !/^(?:done|stopped|already)$/.test(state)),
          `${waits}`,
        ).toEqual([]);
        await bulk.close();
      }
      if (count('technical-debt') < 40) {
        await plan('t', 'Add tag: Technical debt');
        await page.click('[data-action="apply"]');
        await bulk.find('[data-action="stop"]');
        await bulk.rests();
        await bulk.close();
      }
      console.log(`stopped and taken up again after ${waits.join(', ')} ms`);
      expect(
        Object.entries(labels()).filter(([, own]) => own.filter((one) => one === 'technical-debt').length !== 1),
      ).toEqual([]);
      // Each issue was written to once, whatever was stopped.
      const written = sandbox
        .log()
        .filter(({ status }) => status < 300)
        .filter(({ url, method, body }) =>
          url.endsWith('/graphql') ? /\bmutation AddToIssue\b/.test(body) : method !== 'GET',
        );
      expect(written.map(({ method, url }) => `${method} ${url}`)).toHaveLength(40);
      await assertValidLog(sandbox.log());
    },
  );
});
