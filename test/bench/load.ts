import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/browsers/until';
import { scriptTime, type ScriptTime } from './profile';

/** One load of a page, as the person and the machine feel it. Milliseconds and bytes. */
export interface Load {
  /** From navigation to the first frame with a verdict in it; on pages without a panel to the first content. */
  painted: number;
  /** The same to the first frame with anything of the panel in it; on pages without a panel to the first content. */
  first: number;
  heap: number;
  longTasks: number;
}

/** How long a page is left alone before it is measured: long enough for a late panel. */
const settling = 900;
/** How long it is left alone to see what it does by itself. */
const idling = 4_000;

/** Loads a page in a tab that has shown one of the same site, so that no renderer is started for it. */
export async function loadOnce(page: Page, url: string): Promise<Load> {
  await open(page, url);
  const seen = await page.evaluate(() => ({ ...globalThis.benchSeen }));
  return {
    painted: seen.painted ?? Number.NaN,
    first: seen.first ?? Number.NaN,
    longTasks: seen.longTasks ?? 0,
    heap: await heapOf(page),
  };
}

/** Loads a page for its script time alone: being sampled slows it, so nothing else is taken from such a load. */
export function sampledLoad(page: Page, origin: string, url: string): Promise<ScriptTime> {
  return scriptTime(page, origin, () => open(page, url));
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await pause(settling);
}

/** Bytes in use in the page's isolate, the extension's world included, after two collections. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Milliseconds a second of the main thread in a page that is left alone. */
export async function idleTime(page: Page): Promise<number> {
  const busy = async (): Promise<number> => (await page.metrics()).TaskDuration ?? Number.NaN;
  const before = await busy();
  await pause(idling);
  return (((await busy()) - before) * 1000) / (idling / 1000);
}

/** Puts a clock beside every page of a tab before anything else runs in it. */
export async function watchPaint(page: Page, host: string | null): Promise<void> {
  const inside = (selector: string): string =>
    host === null
      ? 'document.body?.childElementCount'
      : `document.querySelector('${host}')?.shadowRoot?.querySelector('${selector}')`;
  await page.evaluateOnNewDocument(clock(inside('aside'), inside('[data-verdict]')));
}

/**
 * As text, since the loader that runs this file adds helpers to functions which the page does not have.
 * A task posted from a frame's callbacks runs when that frame has been painted.
 */
function clock(first: string, painted: string): string {
  return `{
    const seen = globalThis.benchSeen = { longTasks: 0 };
    new PerformanceObserver((list) => { seen.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => { seen[data] = performance.now(); };
    const look = () => {
      if (!seen.sent && ${first}) port1.postMessage((seen.sent = 'first'));
      if (${painted}) port1.postMessage('painted');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`;
}

declare global {
  var benchSeen: { first?: number; painted?: number; longTasks: number };
}
