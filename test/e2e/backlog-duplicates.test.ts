import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as github from '../doubles/github/world/new';
import * as jira from '../doubles/jira/world/new';
import * as linear from '../doubles/linear/world/new';
import { issueNamed, stateOf } from '../doubles/linear/world/world';
import type { Sandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { connectEverywhere, untilKeys } from './backlog-page';
import { screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { type BulkOnPage, bulkOn } from './bulk-dialog';
import { both } from './lane';
import { useStage } from './stage';

/** What is said twice in each tracker. */
const titles = ['the', 'a'].map((article) => ({
  GitHub: `Print ${article} yearly bank statement`,
  Jira: `Export ${article} yearly payroll summary`,
  Linear: `Archive ${article} yearly tax return`,
}));

/**
 * Two issues of one thing in each tracker, behind everybody's back; gives the later one and the one that it duplicates.
 */
function plant({ github: hub, jira: sites, linear: lin }: Sandbox) {
  const repo = hub.world.repos.find(({ name }) => name === 'web');
  const project = sites.acme.world.projects.find(({ key }) => key === 'WEB');
  const team = lin.world.teams.find(({ key }) => key === 'ENG');
  const state = lin.world.states.find(({ teamId, name }) => teamId === team?.id && name === 'Todo');
  if (!repo || !project || !team || !state) return expect.fail('a project is missing');
  for (const [n, title] of titles.entries()) {
    repo.issues.push(github.newIssue(hub.world, 60 + n, title.GitHub, 'ben', 'As a clerk I print it.'));
    const key = jira.nextKey(project);
    project.issues.push(jira.newIssue(sites.acme.world, project, { key, summary: title.Jira, reporter: 'ben' }));
    lin.world.issues.push({
      ...linear.newIssue(lin.world, team, state, title.Linear),
      subscriberIds: [ben(lin.world)],
    });
  }
  const [former, later] = project.issues.slice(-2).map(({ key }) => `jira:acme.atlassian.net/${key}`);
  const [old, young] = lin.world.issues.slice(-2).map(({ number }) => `linear:acme/ENG-${number}`);
  return {
    GitHub: { dup: 'github:github.com/acme/web#61', of: 'github:github.com/acme/web#60' },
    Jira: { dup: later ?? '', of: former ?? '' },
    Linear: { dup: young ?? '', of: old ?? '' },
  };
}

function ben({ people }: Sandbox['linear']['world']): string {
  return people.find(({ displayName }) => displayName === 'ben')?.id ?? '';
}

describe.each(both)('duplicates marked from the backlog, in %s', (name) => {
  const stage = useStage(name, { width: 1280, height: 900 });
  let page: Page;
  let bulk: BulkOnPage;
  let planted: ReturnType<typeof plant>;

  const keyOf = (ref: string): string => ref.replace(/^.*(?:\/(?=\w+-)|(?=#))/, '');
  const everything = (): string =>
    Object.values(planted)
      .flatMap(({ dup, of }) => [keyOf(dup), keyOf(of)])
      .join(' ');

  beforeAll(async () => {
    planted = plant(stage.sandbox);
    await connectEverywhere(stage);
    page = await stage.browser.extensionPage('backlog.html#view=everything&q=yearly');
    bulk = bulkOn(page);
    await untilKeys(page, everything());
    stage.sandbox.clearLog();
  }, 90_000);

  /** Changes that reached a tracker: method and path, or what a mutation is called. */
  const writes = (): string[] =>
    stage.sandbox.log().flatMap(({ method, url, body }) => {
      const { pathname } = new URL(url);
      if (pathname.endsWith('/graphql')) return /\bmutation (\w+)/.exec(body)?.[1] ?? [];
      return method === 'GET' ? [] : `${method} ${pathname.replace(/\d+$/, 'N')}`;
    });
  const hub = () => stage.sandbox.github.world.repos.find(({ name: repo }) => repo === 'web')?.issues ?? [];
  const lin = () => {
    const { world } = stage.sandbox.linear;
    const issue = issueNamed(world, keyOf(planted.Linear.dup)) ?? expect.fail('no issue');
    return { state: stateOf(world, issue).name, marks: world.relations.filter(({ type }) => type === 'duplicate') };
  };
  const links = () => stage.sandbox.jira.acme.world.links.filter(({ type }) => type === 'Duplicate');
  const held = () => {
    const found = hub().find(({ number }) => number === 61);
    return [found?.state, found?.duplicateOf !== undefined, links().length, lin().state, lin().marks.length];
  };
  const choose = async (tracker: keyof typeof planted, begin: () => Promise<unknown>): Promise<void> => {
    const { dup, of } = planted[tracker];
    // A row that moves up while the mouse is on its way is pressed with the next look.
    await until('the keys to be on it', async () => {
      await page.click(`[data-ref="${dup}"] .row-title`);
      return (await page.$(`[data-ref="${dup}"][data-active="true"]`)) ?? undefined;
    });
    await until('its likely duplicates', async () => (await page.$(`[data-alike="${of}"]`)) ?? undefined);
    await begin();
    await (await bulk.find(`[data-original="${of}"]`)).click();
    await bulk.find('[data-action="apply"]');
  };

  it('is offered in the sheet and by a key, and said beforehand, with whom it tells', async () => {
    await choose('GitHub', () => page.click('[data-action="mark-duplicate"]'));
    const said = await bulk.text();
    expect(said).toContain('Duplicate of acme/web#60');
    expect(said).toMatch(/GitHub: A duplicate is closed, and refers to the other issue. Everyone who takes part/);
    expect(await violations(page, 'body')).toEqual([]);
    await screenshot(page, `duplicate-preview-${name}`);
    expect(writes()).toEqual([]);
    expect(held()).toEqual(['open', false, 0, 'Todo', 0]);
  });

  it('closes it on GitHub, links it in Jira and relates it in Linear, each by one write', async () => {
    await page.click('[data-action="apply"]');
    await bulk.stands('1 of 1 done.');
    await bulk.close();
    for (const tracker of ['Jira', 'Linear'] as const) {
      await choose(tracker, () => page.keyboard.press('d'));
      expect(await bulk.text()).toContain(tracker === 'Jira' ? 'keeps its status' : 'its status for duplicates');
      await page.click('[data-action="apply"]');
      await bulk.stands('1 of 1 done.');
      await bulk.close();
    }
    expect(writes()).toEqual(['Close', 'POST /rest/api/3/issueLink', 'Mark']);
    expect(held()).toEqual(['closed', true, 1, 'Duplicate', 1]);
    expect(links()[0]).toMatchObject({ from: keyOf(planted.Jira.dup), to: keyOf(planted.Jira.of) });
    // What is closed has left the list.
    await untilKeys(
      page,
      [planted.GitHub.of, planted.Jira.dup, planted.Jira.of, planted.Linear.of].map(keyOf).join(' '),
    );
    await screenshot(page, `duplicate-done-${name}`);
  });

  it('is undone by keys, one change set after the other, to what was there before', async () => {
    for (let left = 3; left > 0; left -= 1) {
      await bulk.hold('Control', 'z');
      await bulk.stands('1 of 1 restored.');
      await bulk.close();
    }
    expect(writes().slice(3)).toEqual(['Unmark', 'Update', 'DELETE /rest/api/3/issueLink/N', 'Unmark', 'Reopen']);
    expect(held()).toEqual(['open', false, 0, 'Todo', 0]);
    await untilKeys(page, everything());
  });

  it('told whom the preview named, and sent what the trackers know', async () => {
    const loud = stage.sandbox.log().filter(({ notifies }) => notifies.length > 0);
    expect(loud.map(({ body }) => /mutation (\w+)/.exec(body)?.[1])).toEqual(['Close', 'Mark', 'Update', 'Reopen']);
    await assertValidLog(stage.sandbox.log());
  });
});
