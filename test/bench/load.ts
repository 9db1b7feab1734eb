import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/browsers/until';
import { scriptTime } from './profile';
import type { Subject } from './subject';

/** One load of a page, as the person and the machine feel it. Milliseconds and bytes. */
export interface Load {
  script: number;
  longest: number;
  /** From navigation to the first frame with a verdict in it; on pages without a panel to the first content. */
  painted: number;
  heap: number;
  longTasks: number;
}

/** How long a page is left alone before it is measured: long enough for a late panel. */
const settling = 1_200;

/** Loads a page in a tab that has shown one of the same site, so that no renderer is started for it. */
export async function loadOnce(page: Page, subject: Subject, url: string): Promise<Load> {
  const { total, longest } = await scriptTime(page, subject.origin, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await pause(settling);
  });
  const seen = await page.evaluate(() => ({ ...globalThis.benchSeen }));
  return { script: total, longest, heap: await heapOf(page), painted: seen.painted ?? Number.NaN, longTasks: seen.longTasks ?? 0 };
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
  const shown = host === null ? 'document.body?.childElementCount' : `document.querySelector('${host}')?.shadowRoot?.querySelector('[data-verdict]')`;
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
