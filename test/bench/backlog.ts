import type { Page } from 'puppeteer-core';
import { crowdGithub, crowdJira, crowdLinear } from '../doubles/crowd';
import type { Entry } from '../doubles/http/log';
import { type Sandbox, startSandbox } from '../doubles/server';
import { launch } from '../e2e/browsers/launch';
import { until } from '../e2e/browsers/until';
import { pageRows } from './backlog-page';
import { limits } from './backlog-limits';
import { asked, connect } from './connect';
import type { Row } from './table';

/** Issues of each tracker. */
const many = 10_000;
/** One issue of each project: by it the project is known. */
const known = {
  github: 'github:github.com/acme/web#2',
  jira: 'jira:acme.atlassian.net/WEB-2',
  linear: 'linear:acme/ENG-12',
} as const;
const hosts = { github: 'api.github.com', jira: 'acme.atlassian.net', linear: 'api.linear.app' } as const;
type Tracker = keyof typeof known;
const trackers = ['github', 'jira', 'linear'] as const satisfies readonly Tracker[];

/** Milliseconds that three first readings may take before the bench gives up. */
const patience = 15 * 60_000;

/** Ten thousand issues of each tracker, read for the first time, then shown. */
export async function backlogRows(executable: string, extension: string): Promise<Row[]> {
  const sandbox = await startSandbox();
  crowdGithub(sandbox.github.world, many);
  crowdJira(sandbox.jira.acme.world, many);
  crowdLinear(sandbox.linear.world, many);
  const { port, proxyPort } = sandbox;
  const browser = await launch({ browser: 'chromium', executable, extension, port, proxyPort });
  try {
    const page = await browser.extensionPage('backlog.html#view=everything');
    await connect(page, sandbox, trackers);
    for (const tracker of trackers) await asked(page, { kind: 'look', ref: known[tracker] });
    sandbox.clearLog();
    const reading = await firstReading(page, sandbox);
    const again = await secondReading(page, sandbox);
    const all = await pageRows(browser, page, 3 * many);
    await keepOnly(page, 'github');
    return [...reading, ...again, ...all, ...(await pageRows(browser, page, many))];
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

/** Forgets what was read of the other trackers, and shows the page anew. */
async function keepOnly(page: Page, tracker: Tracker): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction(['rowPacks', 'issues', 'reads', 'ledgers', 'vault'], 'readwrite');
      for (const name of ['rowPacks', 'issues', 'reads', 'ledgers']) {
        const store = change.objectStore(name);
        store.getAllKeys().onsuccess = ({ target }) => {
          for (const key of target.result) if (!key.startsWith('${tracker}:')) store.delete(key);
        };
      }
      change.objectStore('vault').clear();
      change.oncomplete = () => { open.result.close(); resolve(); };
      change.onerror = () => reject(change.error);
    };
  })`);
  await page.reload();
}

/** How each project's reading stands, read by the page from the database as it is. */
function states(page: Page): Promise<string[]> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('reads').objectStore('reads').getAll();
      all.onsuccess = () => { open.result.close(); resolve(all.result.map(({ state, why }) => why ? state + ': ' + why : state)); };
    };
  })`) as Promise<string[]>;
}

const isRead = async (page: Page): Promise<true | undefined> => {
  const all = await states(page);
  return all.length === trackers.length && all.every((state) => state === 'done') ? true : undefined;
};

async function firstReading(page: Page, sandbox: Sandbox): Promise<Row[]> {
  const began = performance.now();
  await asked(page, { kind: 'backlog' });
  await until(
    'the first hundreds of each',
    async () => (trackers.every((tracker) => to(sandbox, tracker).length > 3) ? true : undefined),
    { limit: patience },
  );
  const thumb = await thumbArrives(page, sandbox);
  await until('everything to be read', () => isRead(page), {
    limit: patience,
    seen: async () => (await states(page)).join(),
  });
  const minutes = (performance.now() - began) / 60_000;
  const counts = trackers.map((tracker): Row => ({
    what: `first reading, ${tracker}: requests`,
    value: to(sandbox, tracker).length,
    baseline: many / 100,
    unit: '',
    goal: limits.requests[tracker],
  }));
  return [
    ...counts,
    {
      what: 'first reading, linear: points (an hour gives)',
      value: pointsOf(to(sandbox, 'linear')),
      baseline: Number.NaN,
      unit: '',
      goal: limits.points,
    },
    { what: 'first reading, all three: minutes', value: minutes, baseline: Number.NaN, unit: '' },
    {
      what: '👍 during the first reading, until it is there',
      value: thumb,
      baseline: Number.NaN,
      unit: 'ms',
      goal: 3_000,
    },
  ];
}

const to = (sandbox: Sandbox, tracker: Tracker): Entry[] => {
  // Where a 👍 is sent, or a page of the ledger, no issue list is asked for.
  const lists = { github: /query Issues\(/, jira: /search\/jql/, linear: /query (?:Issues\(|Lists\(|Labels )/ }[
    tracker
  ];
  return sandbox.log().filter(({ host, url, body }) => host === hosts[tracker] && lists.test(`${url} ${body}`));
};

function pointsOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { answerHeaders }) => sum + Number(answerHeaders['x-complexity'] ?? 0), 0);
}

/** Milliseconds from a press on 👍 to its being in the tracker. */
async function thumbArrives(page: Page, { github }: Sandbox): Promise<number> {
  const issue = github.world.repos.find(({ name }) => name === 'web')?.issues.find(({ number }) => number === 2);
  const given = (): number =>
    issue?.reactions.filter(({ login, content }) => login === 'ana' && content === '+1').length ?? 0;
  const before = given();
  const ref = known.github;
  const began = performance.now();
  await asked(page, {
    kind: 'say',
    ref,
    intent: { kind: 'react', content: '+1', on: true },
    id: 'pressed-by-the-bench',
  });
  await until('the 👍 to arrive', async () => (given() > before ? true : undefined), { limit: 60_000 });
  return performance.now() - began;
}

/** What asking again costs where nothing changed. */
async function secondReading(page: Page, sandbox: Sandbox): Promise<Row[]> {
  sandbox.clearLog();
  for (const project of ['github:github.com/acme/web', 'jira:acme.atlassian.net/WEB', 'linear:acme/ENG'])
    await asked(page, { kind: 'read-project', project });
  await until('everything to be read again', () => isRead(page), { limit: patience });
  const most = Math.max(...trackers.map((tracker) => to(sandbox, tracker).length));
  return [{ what: 'reading again, requests a project at most', value: most, baseline: 1, unit: '', goal: 2 }];
}
