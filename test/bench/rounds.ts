import { askWorker } from '../e2e/browsers/ask-worker';
import { heapOf, idleTime, loadOnce, sampledLoad } from './load';
import { coldAnswer, leaveOpen, type Subject } from './subject';
import { median } from './table';

export interface Pages {
  /** An issue with a hundred comments. */
  issue: string;
  /** A page of the same site without an issue. */
  list: string;
}

/** What is measured of one subject. Milliseconds and bytes; NaN where there is nothing to measure. */
export interface Figures {
  listScript: number;
  issueScript: number;
  longestScript: number;
  /** With the panel left open. */
  openScript: number;
  /** Milliseconds a second of a page that nobody touches. */
  idle: number;
  issueHeap: number;
  longTasks: number;
  first: number;
  fresh: number;
  cached: number;
  cold: number;
}

/** Every subject once a round, one after the other, so that a busy minute of the machine falls on all of them. */
export async function measureAll(
  subjects: Subject[],
  pages: Pages,
  rounds: number,
): Promise<Record<Subject['name'], Figures>> {
  const all = subjects.map(() => [] as Figures[]);
  // The first round fills the caches of disk, code and fonts, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const figures = await once(subject, pages);
      if (round > 0) all[index]?.push(figures);
    }
  }
  return Object.fromEntries(subjects.map(({ name }, index) => [name, middle(all[index] ?? [])])) as Record<
    Subject['name'],
    Figures
  >;
}

async function once(subject: Subject, { issue, list }: Pages): Promise<Figures> {
  const { page, origin } = subject;
  await forget(subject);
  await loadOnce(page, list);
  const fresh = await loadOnce(page, issue);
  const listScript = await sampledLoad(page, origin, list);
  const cached = await loadOnce(page, issue);
  const idle = await idleTime(page);
  await leaveOpen(subject);
  const openScript = await sampledLoad(page, origin, issue);
  await loadOnce(page, list);
  await forget(subject);
  const issueScript = await sampledLoad(page, origin, issue);
  return {
    listScript: listScript.total,
    issueScript: issueScript.total,
    longestScript: issueScript.longest,
    openScript: openScript.total,
    idle,
    issueHeap: fresh.heap,
    longTasks: fresh.longTasks,
    first: fresh.first,
    fresh: fresh.painted,
    cached: cached.painted,
    cold: subject.browser.origin ? await coldAnswer(subject) : Number.NaN,
  };
}

/** As if the issue had never been seen on this device. */
async function forget({ name, browser }: Subject): Promise<void> {
  if (name !== 'tend') return;
  const screen = await browser.extensionPage('popup.html');
  const { answer } = await askWorker(screen, { kind: 'erase' });
  if (!isDone(answer)) throw new Error(`Tend could not forget what it knows: ${JSON.stringify(answer)}`);
  await screen.close();
}

function isDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

function middle(all: Figures[]): Figures {
  const [first] = all;
  if (!first) throw new Error('Nothing was measured: at least one round is needed.');
  const keys = Object.keys(first) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((figures) => figures[key]))])) as Record<
    keyof Figures,
    number
  >;
}

export interface LeftBehind {
  heap: number;
  listeners: number;
  nodes: number;
}

/** What soft navigations leave in a tab: after minus before, each after a collection. */
export async function leftBehind({ page }: Subject, walk: () => Promise<void>): Promise<LeftBehind> {
  const before = await count(page);
  await walk();
  const after = await count(page);
  return {
    heap: after.heap - before.heap,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
}

async function count(page: Subject['page']): Promise<LeftBehind> {
  const heap = await heapOf(page);
  const { JSEventListeners: listeners = 0, Nodes: nodes = 0 } = await page.metrics();
  return { heap, listeners, nodes };
}
