import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newComment } from '../doubles/github/world/new';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import type { PanelOnPage } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { again, join, type Member, panelOf } from './team';

const url = 'https://github.com/acme/web/issues/9';
const line = '[data-action="since"]';

interface Kept {
  at: number;
  baseline: { at: number };
  latest: { at: number; shot: { title: string; comments?: unknown[]; votes?: { voted: string[] } } };
}

describe.each(both)('what changed since the last visit, in %s', (name) => {
  let sandbox: Sandbox;
  let ana: Member;
  let settings: Page;
  let hers: PanelOnPage;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox);
    settings = await ana.browser.extensionPage('options.html');
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  const issue = () =>
    sandbox.github.world.repos.find((repo) => repo.name === 'web')?.issues.find(({ number }) => number === 9) ??
    expect.fail('no issue 9');
  const writes = (author: string, body: string): void =>
    void issue().comments.push(newComment(sandbox.github.world, 9, author, body));
  const others = (): number => issue().comments.filter(({ author }) => author !== 'ana').length;
  const told = async (): Promise<string> =>
    (await (await hers.find(line)).evaluate((button) => button.textContent)) ?? '';
  const isTold = async (pattern: RegExp): Promise<unknown> =>
    until(`the line to say ${String(pattern)}`, async () => pattern.test(await told()) || undefined, { seen: told });
  /** Visits as this device keeps them, `earlier` by so many milliseconds. */
  const visits = async (earlier = 0): Promise<Kept[]> => JSON.parse(await settings.evaluate(visitsIn, earlier));
  const isKept = async (test: (kept: Kept) => boolean): Promise<unknown> =>
    until('the look to be kept', async () => (await visits()).some(test) || undefined, {
      seen: async () => JSON.stringify(await visits()),
    });

  it('is nothing on the first', async () => {
    writes('cleo', 'A comment from before.');
    hers = await panelOf(ana, url);
    await isKept(({ latest: { shot } }) => shot.comments?.length === others() && shot.votes !== undefined);
    expect(await hers.text()).not.toContain('Since you looked');
    await hers.page.close();
  });

  it('is exactly what others changed, word by word, by a key', async () => {
    issue().title = `${issue().title} as flamingos`;
    issue().body = `${issue().body}\n\nOnly flamingos may do this.`;
    issue().labels = [...issue().labels.filter((label) => !/^(?:needs|ready)-/.test(label)), 'ready-for-grooming'];
    writes('ben', '/estimate 5');
    writes('cleo', 'Flamingos it is.');
    hers = await panelOf(ana, url);
    await isTold(
      /^Since you looked at .*: title and text changed, status is now Ready for grooming, 2 new comments, ben voted$/,
    );
    expect(await violations(hers.page, 'tend-panel')).toEqual([]);
    await hers.click('[data-check="title"] .check-head');
    await hers.page.keyboard.press('n');
    await hers.find(`${line}[aria-expanded="true"]`);
    const added = await until('what was added', () =>
      hers.page.evaluate(() => {
        const all = [...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll('.since ins') ?? [])];
        return all.length > 0 ? all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()) : undefined;
      }),
    );
    expect(added).toEqual(['added: as flamingos', 'added: Only flamingos may do this.']);
    expect(await violations(hers.page, 'tend-panel')).toEqual([]);
  });

  it('leads to what is new in the discussion', async () => {
    await hers.click('[data-action="jump-new"]');
    const marked = await until('marks', () =>
      hers.page.evaluate(() => {
        const all = [
          ...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll('[data-comment]:has(.news) .prose') ??
            []),
        ];
        return all.length > 0 ? all.map(({ textContent }) => textContent?.trim()) : undefined;
      }),
    );
    expect(marked).toEqual(['Flamingos it is.', '/estimate 5']);
    sandbox.github.pages.colorMode = 'dark';
    await again(hers);
    await isTold(/2 new comments, ben voted$/);
    expect(await hers.shows()).toMatchObject({ 'data-theme': 'dark' });
    expect(await violations(hers.page, 'tend-panel')).toEqual([]);
  });

  it('is over once it is called seen, and does not come again', async () => {
    await hers.click('[data-check="title"] .check-head');
    await hers.page.keyboard.press('n');
    await hers.page.keyboard.press('Enter');
    await until('the line to go', async () => !(await hers.text()).includes('Since you looked') || undefined, {
      seen: () => hers.text(),
    });
    await until('the focus to stay in the panel', async () => (await hers.focused()) || undefined);
    writes('cleo', 'In pink.');
    await again(hers);
    await isTold(/: 1 new comment$/);
    await isKept(({ latest: { shot } }) => shot.comments?.length === others());
  });

  it('is no news any more in a visit an hour later', async () => {
    await hers.page.close();
    await visits(3_600_000);
    writes('cleo', 'And in white.');
    hers = await panelOf(ana, url);
    await isTold(/: 1 new comment$/);
    await assertValidLog(sandbox.log());
  });
});

/** Runs in a page of the extension, and answers in JSON: not every browser hands on what stands in an object twice. */
async function visitsIn(earlier: number): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const database = await done(indexedDB.open('tend'));
  const table = database.transaction('visits', 'readwrite').objectStore('visits');
  const rows: Kept[] = await done(table.getAll());
  if (earlier > 0) {
    for (const row of rows) {
      row.at = row.latest.at -= earlier;
      await done(table.put(row));
    }
  }
  database.close();
  return JSON.stringify(rows);
}
