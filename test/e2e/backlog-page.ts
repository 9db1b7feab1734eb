import type { Page } from 'puppeteer-core';
import { openIssue } from './browsers/page-model';
import { until } from './browsers/until';
import { useSession } from './jira-team';
import type { Stage } from './stage';
import { connect } from './team';

const usual = {
  github: 'https://github.com/acme/web/issues/7',
  linear: 'https://linear.app/acme/issue/ENG-7',
  jira: 'https://acme.atlassian.net/browse/WEB-2',
};

/**
 * Connects a person to GitHub, Jira Cloud and Linear, and opens one issue of each: the backlog page reads their
 * projects.
 */
export async function connectEverywhere({ browser, sandbox }: Stage, name = 'ana', urls = usual): Promise<void> {
  for (const site of ['https://github.com', 'https://acme.atlassian.net', 'https://linear.app'])
    await (await browser.newPage(`${site}/__login?as=${name}`)).close();
  for (const tracker of ['github', 'linear'] as const) await connect(browser, tracker, sandbox.people, name);
  for (const url of [urls.github, urls.linear]) {
    const { page } = await openIssue(browser, url);
    await page.close();
  }
  const jira = await openIssue(browser, urls.jira);
  await useSession(jira);
  await jira.page.close();
}

/** The keys of the rows that are drawn, from the top; those of GitHub without their repository. */
export function keysShown(page: Page): Promise<string[]> {
  return page.$$eval('.row[data-ref]', (rows) =>
    rows
      .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
      .map((row) => (row.getAttribute('data-ref') ?? '').replace(/^.*(?:\/(?=\w+-)|(?=#))/, '')),
  );
}

/** Waits until the list holds these keys, in any order; they are given with spaces between. */
export async function untilKeys(page: Page, keys: string): Promise<void> {
  const sorted = (list: readonly string[]): string => list.toSorted().join(' ');
  await until(
    `the list to hold ${keys || 'nothing'}`,
    async () => (sorted(await keysShown(page)) === sorted(keys.split(' ').filter(Boolean)) ? true : undefined),
    { seen: async () => `${page.url()} ${sorted(await keysShown(page))}` },
  );
}
