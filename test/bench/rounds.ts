import { askWorker } from '../e2e/browsers/askWorker';
import { heapOf, loadOnce, type Load } from './load';
import { coldAnswer, type Subject } from './subject';
import { median } from './table';

export interface Pages {
  /** An issue with a hundred comments. */
  issue: string;
  /** A page of the same site without an issue. */
  list: string;
}

/** Medians of one subject. */
export interface Figures {
  fresh: Load;
  cached: Load;
  list: Load;
  /** Milliseconds; NaN without a worker. */
  cold: number;
}

/** Every subject once a round, one after the other, so that a busy minute of the machine falls on all of them. */
export async function measureAll(subjects: Subject[], pages: Pages, rounds: number): Promise<Record<Subject['name'], Figures>> {
  const all = subjects.map(() => [] as Figures[]);
  // The first round fills the caches of disk, code and fonts, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const figures = await once(subject, pages);
      if (round > 0) all[index]?.push(figures);
    }
  }
  return Object.fromEntries(subjects.map(({ name }, index) => [name, middle(all[index] ?? [])])) as Record<Subject['name'], Figures>;
}

async function once(subject: Subject, { issue, list }: Pages): Promise<Figures> {
  await forget(subject);
  const onList = await loadOnce(subject.page, subject, list);
  const fresh = await loadOnce(subject.page, subject, issue);
  await loadOnce(subject.page, subject, list);
  const cached = await loadOnce(subject.page, subject, issue);
  const cold = subject.browser.origin ? await coldAnswer(subject) : Number.NaN;
  return { fresh, cached, list: onList, cold };
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
  const load = (of: (figures: Figures) => Load): Load => {
    const key = (name: keyof Load): number => median(all.map((figures) => of(figures)[name]));
    return { script: key('script'), longest: key('longest'), painted: key('painted'), heap: key('heap'), longTasks: key('longTasks') };
  };
  return {
    fresh: load((figures) => figures.fresh),
    cached: load((figures) => figures.cached),
    list: load((figures) => figures.list),
    cold: median(all.map(({ cold }) => cold)),
  };
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
  return { heap: after.heap - before.heap, listeners: after.listeners - before.listeners, nodes: after.nodes - before.nodes };
}

async function count(page: Subject['page']): Promise<LeftBehind> {
  const heap = await heapOf(page);
  const { JSEventListeners: listeners = 0, Nodes: nodes = 0 } = await page.metrics();
  return { heap, listeners, nodes };
}
