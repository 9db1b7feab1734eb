import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertValidLog } from '../doubles/valid';
import { connectEverywhere, untilKeys } from './backlog-page';
import { screenshot } from './browsers/page-model';
import { pictures } from './browsers/pictures';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { useStage } from './stage';

describe.each(both)('changing many issues at once, in %s', (name) => {
  const stage = useStage(name, { width: 1280, height: 900 });
  let page: Page;

  beforeAll(async () => {
    await connectEverywhere(stage);
    page = await stage.browser.extensionPage(
      'backlog.html#view=everything&q=invoice%20label%3Afeature%20-label%3Ahigh-impact',
    );
    await untilKeys(page, '#4 #12 #16 #30 #31 ENG-12 WEB-6');
  }, 60_000);

  const text = (): Promise<string> =>
    page.$eval('dialog.bulk', (dialog) => (dialog instanceof HTMLElement ? dialog.innerText : ''));
  const find = (selector: string) =>
    until(selector, async () => (await page.$(selector)) ?? undefined, { seen: text, limit: 30_000 });
  const parts = (): Promise<Record<string, string>> =>
    page.$$eval('[data-part]', (all) =>
      Object.fromEntries(
        all.map((part) => [
          (part.getAttribute('data-part') ?? '').replace(/^.*(?:\/(?=\w+-)|(?=#))/, ''),
          part.getAttribute('data-state') ?? '',
        ]),
      ),
    );
  const workflow = (): Promise<string[]> =>
    page.$$eval('[data-progress]', (all) => all.map(({ textContent }) => textContent ?? ''));
  const stands = (what: string): Promise<unknown> =>
    until(what, async () => (await workflow()).includes(what) || undefined, { seen: text, limit: 30_000 });
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await until('the dialog to close', async () => ((await page.$('dialog[open]')) ? undefined : true));
  };
  const hold = async (key: KeyInput, press: KeyInput): Promise<void> => {
    await page.keyboard.down(key);
    await page.keyboard.press(press);
    await page.keyboard.up(key);
  };
  /** Labels of an issue of acme/web, as GitHub has them. */
  const labels = (number: number): string[] =>
    stage.sandbox.github.world.repos
      .find(({ name: repo }) => repo === 'web')
      ?.issues.find((issue) => issue.number === number)?.labels ?? expect.fail(`no issue ${number}`);
  const writes = () => stage.sandbox.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0);

  it('says what changes, what cannot, whom it tells and how long it takes, and sends nothing by that', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await hold('Control', 'a');
    await find('[data-selected="7"]');
    await page.keyboard.press('s');
    const choice = await find('[data-edit="Status: Ready for grooming"]');
    await until('the first choice to have the focus', async () =>
      (await page.evaluate(() => document.activeElement?.hasAttribute('data-edit'))) ? true : undefined,
    );
    stage.sandbox.clearLog();
    await choice.click();
    await find('[data-action="apply"]');
    expect(await parts()).toEqual({
      '#31': 'planned',
      '#4': 'planned',
      '#12': 'planned',
      'WEB-6': 'planned',
      'ENG-12': 'planned',
      '#16': 'already',
      '#30': 'already',
    });
    const said = await text();
    expect(said).toContain('5 issues will change, in about 3 seconds.');
    for (const tracker of ['GitHub', 'Jira', 'Linear']) expect(said).toContain(`${tracker}: `);
    expect(await violations(page, 'body')).toEqual([]);
    await screenshot(page, `bulk-preview-${name}`);
    const sent = stage.sandbox.log().filter(({ method, body }) => method !== 'GET' && !body.includes('"query":"query'));
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  });

  it('changes them over all three trackers, and names the one that is refused', async () => {
    stage.sandbox.fault({ kind: 'status', status: 410, match: { path: '/issues/12/labels' } });
    await page.click('[data-action="apply"]');
    await stands('4 of 5 done; 1 refused.');
    expect(await parts()).toMatchObject({
      '#31': 'done',
      '#4': 'done',
      '#12': 'owed',
      'WEB-6': 'done',
      'ENG-12': 'done',
    });
    expect(labels(31)).toContain('ready-for-grooming');
    expect(labels(31)).not.toContain('needs-grooming');
    expect(labels(12)).toContain('needs-grooming');
    await screenshot(page, `bulk-refused-${name}`);
    stage.sandbox.clearFaults();
    await page.click('[data-action="retry"]');
    await stands('5 of 5 done.');
    expect(labels(12)).toContain('ready-for-grooming');
    await close();
  });

  it('is undone by keys, but for what somebody else changed since, and says so', async () => {
    labels(4).splice(0, 99, 'feature', 'needs-estimation');
    await hold('Control', 'z');
    await stands('4 of 5 restored; 1 changed since, and left as found.');
    expect(await parts()).toMatchObject({
      '#31': 'done',
      '#4': 'changed',
      '#12': 'done',
      'WEB-6': 'done',
      'ENG-12': 'done',
    });
    expect(labels(4).toSorted()).toEqual(['feature', 'needs-estimation']);
    for (const number of [12, 31]) {
      expect(labels(number)).toContain('needs-grooming');
      expect(labels(number)).not.toContain('ready-for-grooming');
    }
    await close();
  });

  it('stops where it is told to, keeps what is done, and finds it again among recent changes', async () => {
    stage.sandbox.fault({ kind: 'delay', ms: 1500, match: { host: 'api.github.com', method: '(POST|PUT|DELETE)' } });
    await hold('Control', 'k');
    await find('[role="combobox"]:focus');
    await page.keyboard.type('tags of');
    await page.keyboard.press('Enter');
    await (await find('[data-edit="Add tag: Technical debt"]')).click();
    await (await find('[data-action="apply"]')).click();
    await (await find('[data-action="stop"]')).click();
    await until('all to stand still', async () => ((await page.$('dialog progress')) ? undefined : true), {
      seen: text,
      limit: 30_000,
    });
    stage.sandbox.clearFaults();
    const stopped = Object.entries(await parts()).filter(([, state]) => state === 'stopped');
    expect(stopped.length).toBeGreaterThan(0);
    for (const [key] of stopped)
      if (key.startsWith('#')) expect(labels(Number(key.slice(1)))).not.toContain('technical-debt');
    await close();
    await page.click('[data-bulk="recent"]');
    expect(await page.$$eval('[data-set] b', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Add tag: Technical debt',
      'Status: Ready for grooming',
    ]);
    expect(await violations(page, 'body')).toEqual([]);
    await screenshot(page, `bulk-recent-${name}`);
    await close();
  });

  it('plans them by the name of a milestone where their project has it, and says where it has not', async () => {
    const planned = (number: number): number | undefined =>
      stage.sandbox.github.world.repos
        .find(({ name: repo }) => repo === 'web')
        ?.issues.find((issue) => issue.number === number)?.milestone;
    const payments = stage.sandbox.github.world.repos
      .find(({ name: repo }) => repo === 'web')
      ?.milestones.find(({ title }) => title === 'Payments')?.number;
    const before = new Map([4, 12, 16, 30, 31].map((number) => [number, planned(number)]));
    await page.keyboard.press('m');
    const choice = await find('[data-edit="Milestone: Payments"]');
    await until('what the teams finish', async () => ((await text()).includes('asking…') ? undefined : true));
    const capacity = await page.$$eval('[data-capacity]', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(capacity).toHaveLength(3);
    // The one sprint that the board closed, with the one issue that was done in it; no number is made up for GitHub.
    expect(capacity.find((line) => line.startsWith('WEB'))).toMatch(/Velocity: 2 \(WEB sprint 1: 2\)\.$/);
    expect(capacity.find((line) => line.startsWith('acme/web'))).toMatch(/Velocity: not known\.$/);
    expect(await page.$$('[data-unready]')).not.toHaveLength(0);
    await pictures(page, name, 'bulk-capacity');
    await choice.click();
    await find('[data-action="apply"]');
    expect(await parts()).toMatchObject({ 'ENG-12': 'no-such-place', 'WEB-6': 'no-such-place' });
    await screenshot(page, `bulk-plan-${name}`);
    await page.click('[data-action="apply"]');
    const changing = [...before].filter(([, had]) => had !== payments).length;
    await stands(`${changing} of ${changing} done.`);
    expect([...before.keys()].map(planned)).toEqual([...before.keys()].map(() => payments));
    await page.click('[data-action="undo"]');
    await stands(`${changing} of ${changing} restored.`);
    expect([...before.keys()].map(planned)).toEqual([...before.values()]);
    await close();
  });

  it('gives them to oneself, by the name that each tracker has, and back to whom they were taken from', async () => {
    const given = (): string[] => {
      const { github, jira, linear } = stage.sandbox;
      const issue = jira.acme.world.projects.flatMap(({ issues }) => issues).find(({ key }) => key === 'WEB-6');
      const quote = linear.world.issues.find(({ title }) => title === 'Turn an accepted quote into an invoice');
      const hub = github.world.repos.find(({ name: repo }) => repo === 'web')?.issues.find((one) => one.number === 31);
      const person = linear.world.people.find(({ id }) => id === quote?.assigneeId);
      return [(hub?.assignees ?? []).join(' '), issue?.assignee ?? '', person?.displayName ?? ''];
    };
    const before = given();
    await page.keyboard.press('a');
    await (await find('[data-edit="Give to me"]')).click();
    await find('[data-action="apply"]');
    const changing = Object.values(await parts()).filter((state) => state === 'planned').length;
    expect(changing).toBeGreaterThan(2);
    await page.click('[data-action="apply"]');
    await stands(`${changing} of ${changing} done.`);
    expect(given().map((people) => people.split(' ').includes('ana'))).toEqual([true, true, true]);
    await page.click('[data-action="undo"]');
    await stands(`${changing} of ${changing} restored.`);
    expect(given()).toEqual(before);
    await close();
  });

  it('told nobody but whom the preview named, and sent what the trackers know', async () => {
    // GitHub tells nobody of labels; Jira may mail by its scheme; Linear tells followers of a new status alone.
    expect(writes().filter(({ host }) => host === 'api.github.com')).toEqual([]);
    await assertValidLog(stage.sandbox.log());
  });
});
