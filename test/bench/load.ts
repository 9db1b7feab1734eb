import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/browsers/until';
import { scriptTime, type ScriptTime } from './profile';

/** One load of a page, as the person and the machine feel it. Milliseconds and bytes. */
export interface Load {
  /** From navigation to the first frame with a verdict in it; on pages without a panel to the first content. */
  painted: number;
  heap: number;
  longTasks: number;
}

/** How long a page is left alone before it is measured: long enough for a late panel. */
const settling = 900;

/** Loads a page in a tab that has shown one of the same site, so that no renderer is started for it. */
export async function loadOnce(page: Page, url: string): Promise<Load> {
  await open(page, url);
  const seen = await page.evaluate(() => ({ ...globalThis.benchSeen }));
  return { painted: seen.painted ?? Number.NaN, longTasks: seen.longTasks ?? 0, heap: await heapOf(page) };
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

/** Puts a clock beside every page of a tab before anything else runs in it. */
export async function watchPaint(page: Page, host: string | null): Promise<void> {
  const shown =
    host === null
      ? 'document.body?.childElementCount'
      : `document.querySelector('${host}')?.shadowRoot?.querySelector('[data-verdict]')`;
  await page.evaluateOnNewDocument(clock(shown));
}

/**
 * As text, since the loader that runs this file adds helpers to functions which the page does not have.
 * A task posted from a frame's callbacks runs when that frame has been painted.
 */
function clock(shown: string): string {
  return `{
    const seen = globalThis.benchSeen = { longTasks: 0 };
    new PerformanceObserver((list) => { seen.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => { seen.painted = performance.now(); };
    const look = () => ${shown} ? port1.postMessage(null) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }`;
}

declare global {
  var benchSeen: { painted?: number; longTasks: number };
}
