import type { Page } from 'puppeteer-core';
import { askWorker } from '../e2e/browsers/ask-worker';
import { launch, type Launched } from '../e2e/browsers/launch';
import { panelOn } from '../e2e/browsers/page-model';
import { pause } from '../e2e/browsers/until';
import { watchPaint } from './load';

/** What is measured: a browser with Tend, with the minimal panel, or with nothing in it. */
export interface Subject {
  name: 'bare' | 'minimal' | 'tend';
  origin: string;
  browser: Launched;
  page: Page;
  /** A question that its worker answers from what it has stored. */
  question: object;
}

const hosts = { bare: null, minimal: 'minimal-panel', tend: 'tend-panel' };
const questions = { bare: {}, minimal: { title: 'How long does it take?' }, tend: { kind: 'requests' } };

export async function openSubject(
  name: Subject['name'],
  extension: string | undefined,
  machine: { executable: string; port: number; proxyPort: number },
): Promise<Subject> {
  // Pages kept for the back button would count as heap of the page at hand.
  const args = ['--disable-features=BackForwardCache'];
  const browser = await launch({ browser: 'chromium', ...machine, args, ...(extension && { extension }) });
  const page = await browser.newPage();
  await watchPaint(page, hosts[name]);
  return { name, browser, page, origin: browser.origin || 'no-extension:', question: questions[name] };
}

/** Has the panel of the page at hand open, as it will be on the next one. */
export async function leaveOpen({ name, page }: Subject): Promise<void> {
  if (name === 'tend') await panelOn(page).open();
}

/** Milliseconds from a question to its answer when the worker has to be started for it. */
export async function coldAnswer({ browser, question }: Subject): Promise<number> {
  const screen = await browser.extensionPage('popup.html');
  // What the screen itself asks at its start must be over, or it would start the worker again.
  await pause(400);
  await browser.killWorker();
  const { took } = await askWorker(screen, question);
  await screen.close();
  return took;
}
