import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../e2e/browsers/launch';
import { until } from '../e2e/browsers/until';
import { heapOf } from './load';
import { scriptTime } from './profile';
import { median, type Row } from './table';

const place = 'backlog.html#view=everything';
const opened = 7;
const inputs = 200;

/** How quick the page is over so many rows; `page` shows the backlog already. Milliseconds and megabytes. */
export async function pageRows(browser: Launched, page: Page, issues: number): Promise<Row[]> {
  await shown(page, issues);
  const firsts: number[] = [];
  for (let time = 0; time < opened; time += 1) firsts.push(await firstRows(browser));
  const floor = await floorOf(browser);
  const typed = await inputTimes(page);
  const { longest } = await scriptTime(page, browser.origin, () => scroll(page));
  const heap = (await heapOf(page)) / 1e6;
  const name = `${issues.toLocaleString('en')} issues`;
  return [
    { what: `${name}: first rows`, value: median(firsts), baseline: floor, unit: 'ms', goal: 150 },
    {
      what: `${name}: search, filter, sort, 95th percentile of ${inputs}`,
      value: typed,
      baseline: floor,
      unit: 'ms',
      goal: 50,
    },
    { what: `${name}: scrolling, longest run of script`, value: longest, baseline: Number.NaN, unit: 'ms', goal: 16 },
    { what: `${name}: heap, MB`, value: heap, baseline: Number.NaN, unit: '', goal: 150 },
  ];
}

const rowCount = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? 0));

async function shown(page: Page, issues: number): Promise<void> {
  await until('all rows', async () => ((await rowCount(page)) > issues ? true : undefined), {
    limit: 60_000,
    seen: async () => String(await rowCount(page)),
  });
}

/** From navigation to the first frame with a row in it, in a tab of its own. */
async function firstRows(browser: Launched): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`{
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => { globalThis.firstRow = performance.now(); };
    const look = () => document.querySelector('.row[data-ref]') ? port1.postMessage(null) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }`);
  await page.goto(`${browser.origin}/${place}`);
  const at = await until(
    'a row',
    async () => ((await page.evaluate('globalThis.firstRow')) as number | undefined) ?? undefined,
    { limit: 60_000 },
  );
  await page.close();
  return at;
}

/**
 * What reading costs by itself: the same rows, each a record of its own, read by plain Dexie, and forty of them drawn
 * as plain lines, on a page of the extension that does nothing of it by itself. The middle of several times, in milliseconds.
 */
async function floorOf(browser: Launched): Promise<number> {
  const page = await browser.extensionPage('options.html');
  await page.evaluate(readFileSync(resolve('node_modules/dexie/dist/dexie.min.js'), 'utf8'));
  const times = (await page.evaluate(`(async () => {
    const tend = await new Dexie('tend').open();
    const packs = await tend.table('rowPacks').toArray();
    tend.close();
    const plain = new Dexie('plain');
    plain.version(1).stores({ rows: 'ref, project, inRound' });
    await plain.table('rows').bulkPut(packs.flatMap(({ rows }) => JSON.parse(rows)));
    plain.close();
    const times = [];
    for (let nth = 0; nth < ${opened}; nth += 1) {
      const began = performance.now();
      const db = await new Dexie('plain').open();
      const rows = await db.table('rows').toArray();
      const list = document.createElement('div');
      for (const { title } of rows.slice(0, 40)) list.append(Object.assign(document.createElement('p'), { textContent: title }));
      document.body.append(list);
      list.getBoundingClientRect();
      times.push(performance.now() - began);
      list.remove();
      db.close();
    }
    await plain.delete();
    return times;
  })()`)) as number[];
  await page.close();
  return median(times);
}

/** From an input to the next frame, 95th percentile: letters typed and taken back, and other orders. */
function inputTimes(page: Page): Promise<number> {
  return page.evaluate(`(async () => {
    const field = document.querySelector('input[name="q"]');
    const order = document.querySelector('[aria-label="Sort by"]');
    const text = 'export invoices label:bug';
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = resolve;
      port1.postMessage(null);
    }));
    const times = [];
    for (let nth = 0; nth < ${inputs}; nth += 1) {
      await painted();
      const began = performance.now();
      if (nth % 10 === 9) {
        order.selectedIndex = Math.floor(nth / 10) % order.options.length;
        order.dispatchEvent(new Event('change', { bubbles: true }));
      } else {
        field.value = text.slice(0, nth % text.length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await painted();
      times.push(performance.now() - began);
    }
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length * 0.95)];
  })()`) as Promise<number>;
}

/** Three hundred frames down the list, some of them far jumps. */
function scroll(page: Page): Promise<void> {
  return page.evaluate(`(async () => {
    const list = document.querySelector('.list');
    for (let nth = 0; nth < 300; nth += 1) {
      list.scrollTop = nth % 30 === 29 ? (list.scrollHeight * nth) / 300 : list.scrollTop + 90;
      await new Promise(requestAnimationFrame);
    }
  })()`) as Promise<void>;
}
