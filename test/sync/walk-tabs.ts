import type { IssueRef } from '@/utils/model/ref';
import type { App } from '@/utils/app/app';
import type { WalkTabs } from '@/utils/actions/walk-tools';
import { createWalks, type Walks } from '@/utils/actions/walks';
import { issueAt } from '@/utils/trackers/addresses';
import { createLife, type Life } from './life';

export const roundsPage = 'rounds';

/** A browser's window with tabs, in which a worker dies as it does elsewhere. */
export interface Window extends WalkTabs {
  /** What each tab shows: an address, or the rounds page. */
  readonly open: WalkTabs['open'];
  all(): Map<number, string>;
  inFront(): number;
  /** The person closes one, or goes somewhere in it. */
  shut(tab: number): void;
  visit(tab: number, url: string): void;
  /** From now on a tab tells where it is once it has arrived, as in Firefox. */
  linger(): void;
  /** All arrive. */
  arrive(): void;
  /** The worker of now; each call of it is a step of that life. */
  worker(life: Life): void;
}

/** A window with the rounds page in its tab 1. */
export function createWindow(): Window {
  const tabs = new Map<number, string>([[1, roundsPage]]);
  let front = 1;
  let last = 1;
  let life = createLife();
  let lingers = false;
  const before = new Map<number, string>();
  /** What was asked of the browser is done, though the worker may not live to hear so. */
  const call = async <T>(act: () => T): Promise<T> => {
    if (life.isOver()) return life.nothing();
    const answer = act();
    return life.step() ? answer : life.nothing();
  };
  const issueOf = (tab: number): IssueRef | undefined => {
    const url = before.get(tab) ?? tabs.get(tab) ?? '';
    return URL.canParse(url) ? issueAt(new URL(url)) : undefined;
  };
  const put = (tab: number, url: string): void => {
    if (!tabs.has(tab)) throw new Error(`There is no tab ${tab}.`);
    if (lingers) before.set(tab, tabs.get(tab) ?? '');
    tabs.set(tab, url);
  };
  const shut = (tab: number): void => {
    if (!tabs.delete(tab)) throw new Error(`There is no tab ${tab}.`);
    if (front === tab) front = [...tabs.keys()][0] ?? 0;
  };
  return {
    shows: (tab) =>
      call(() => {
        const ref = issueOf(tab);
        return tabs.has(tab) ? { ...(ref && { ref }), loads: before.has(tab) } : undefined;
      }),
    behind: (ref) => call(() => [...tabs.keys()].find((tab) => tab !== front && issueOf(tab) === ref)),
    open: (url) =>
      call(() => {
        tabs.set((last += 1), '');
        put(last, url);
        return last;
      }),
    go: (tab, url) => call(() => put(tab, url)),
    front: (tab) => call(() => void (front = tab)),
    close: (tab) => call(() => shut(tab)),
    home: (tab) => call(() => put(tab, roundsPage)),
    rounds: () =>
      call(() => {
        front = [...tabs].find(([, url]) => url === roundsPage)?.[0] ?? (last += 1);
        tabs.set(front, roundsPage);
      }),
    all: () => tabs,
    inFront: () => front,
    shut,
    linger: () => void (lingers = true),
    arrive: () => before.clear(),
    visit: put,
    worker: (born) => void (life = born),
  };
}

/** The walks of an app, in a window. */
export function walksOf(app: App, now: () => number = Date.now, tabs: WalkTabs = createWindow()): Walks {
  const warn = (what: string, cause: unknown): never => {
    throw new Error(what, { cause });
  };
  return createWalks({ ...app, refresh: app.refreshRows, tabs, now, warn });
}
