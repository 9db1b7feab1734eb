import type { Page } from 'puppeteer-core';
import type { IssueRef } from '@/utils/model/ref';
import { crowdGithub } from '../doubles/crowd';
import { startSandbox } from '../doubles/server';
import { type Launched, launch } from '../e2e/browsers/launch';
import { panelOn } from '../e2e/browsers/page-model';
import { until } from '../e2e/browsers/until';
import { looked, putIntoRound, tabAt } from '../e2e/walk-place';
import { connect } from './connect';
import { median, type Row } from './table';

/** Issues in the round. */
const many = 30;
/** The numbers that the crowd gives them. */
const issues = Array.from({ length: many }, (_, nth) => 5_000 + nth);
const linkOf = (issue: number): string => `https://github.com/acme/web/issues/${issue}`;
const refOf = (issue: number): IssueRef => `github:github.com/acme/web#${issue}`;

/**
 * A walk over thirty issues of a round, each answered by a key; the baseline brings the tab left behind to the front.
 */
export async function walkRows(executable: string, extension: string): Promise<Row[]> {
  const sandbox = await startSandbox();
  crowdGithub(sandbox.github.world, many);
  const { port, proxyPort } = sandbox;
  const browser = await launch({ browser: 'chromium', executable, extension, port, proxyPort });
  try {
    const rounds = await browser.extensionPage('backlog.html#rounds');
    await connect(rounds, sandbox, ['github']);
    await putIntoRound(rounds, issues.map(refOf), (owner) => ({ contributors: [owner] }));
    const screen = await browser.extensionPage('popup.html');
    await rounds.bringToFront();
    await until('the round to wait', () => waiting(rounds), { limit: 120_000 });
    await rounds.keyboard.press('n');
    const steps = await walked(browser, screen);
    return rowsOf(steps, median(await changes(browser)));
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function waiting(rounds: Page): Promise<true | undefined> {
  const text = await rounds.evaluate('document.body.innerText');
  return String(text).includes(`${many} issues of ${many} wait for you`) || undefined;
}

/** Milliseconds of each step, and how many looks were noted at issues that were only loaded ahead. */
interface Steps {
  walk: number[];
  /** How long of it the next tab was not yet in front. */
  behind: number[];
  looks: number;
}

async function walked(browser: Launched, screen: Page): Promise<Steps> {
  const [first = 0, ...rest] = issues;
  let page = await tabAt(browser, linkOf(first), 'visible');
  const steps: Steps = { walk: [], behind: [], looks: 0 };
  await panelOn(page).find('.walk:focus');
  for (const issue of rest) {
    const ahead = await tabAt(browser, linkOf(issue), 'hidden');
    await panelOn(ahead).shows(refOf(issue));
    await page.keyboard.press('o');
    await panelOn(page).says(/✓/);
    if ((await looked(screen)).includes(refOf(issue))) steps.looks += 1;
    await ahead.evaluate(clock);
    const pressed = Date.now();
    await page.keyboard.press('n');
    steps.walk.push((await stamp(ahead, 'ready')) - pressed);
    steps.behind.push((await stamp(ahead, 'front')) - pressed);
    page = ahead;
  }
  return steps;
}

/** Milliseconds that the browser alone takes to bring a tab with the same page to the front. */
async function changes(browser: Launched): Promise<number[]> {
  const tabs = [await browser.newPage(linkOf(issues[0] ?? 0)), await browser.newPage(linkOf(issues[1] ?? 0))];
  const took: number[] = [];
  for (let nth = 0; nth < 10; nth += 1) {
    const [to] = nth % 2 === 0 ? tabs : tabs.toReversed();
    if (!to) continue;
    await to.evaluate(clock);
    const asked = Date.now();
    await to.bringToFront();
    took.push((await stamp(to, 'front')) - asked);
  }
  return took;
}

/**
 * Notes when the page comes to the front, and when the walk's line of its panel has the keys. Text, as the loader adds
 * to functions.
 */
const clock = `{
  const clock = globalThis.walkClock = {};
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') clock.front ??= Date.now(); });
  document.addEventListener('focusin', ({ target }) => { if (target.shadowRoot?.activeElement?.matches('.walk')) clock.ready ??= Date.now(); });
}`;

async function stamp(page: Page, what: 'front' | 'ready'): Promise<number> {
  return until(`the tab to be ${what}`, async () => {
    const at = await page.evaluate(`globalThis.walkClock?.${what}`);
    return typeof at === 'number' ? at : undefined;
  });
}

function rowsOf({ walk, behind, looks }: Steps, baseline: number): Row[] {
  return [
    { what: `${many} issues, from the key to the next panel`, value: median(walk), baseline, unit: 'ms', goal: 300 },
    { what: 'of it, until the next tab is in front', value: median(behind), baseline, unit: 'ms' },
    { what: 'the longest of them', value: Math.max(...walk), baseline, unit: 'ms' },
    { what: 'looks noted at issues that were only loaded ahead', value: looks, baseline: 0, unit: '', goal: 0 },
  ];
}
