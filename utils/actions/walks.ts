import type { IssueRef } from '@/utils/model/ref';
import * as model from '@/utils/model/rounds/walk';
import type { Walk, WalkView } from '@/utils/model/rounds/walk';
import { createInTurn } from '@/utils/sync/in-turn';
import { prepare } from './walk-ahead';
import { endOf, type WalkProgress, walkProgressOf, viewOf } from './walk-progress';
import { isAt, type Keep, type WalkTools } from './walk-tools';

export type WalkAct = 'here' | 'next' | 'later' | 'stop' | 'back';

/**
 * Walks from issue to issue of a round, one at a time. All of it is in the database: a worker that dies loses nothing.
 */
export interface Walks {
  /** Begins one, or goes on with one, in the tab of the rounds page. False where nothing waits. */
  start(round: string, waiting: readonly IssueRef[], tab: number): Promise<boolean>;
  /** The line of an issue's panel; null where no walk leads over it now. */
  show(ref: IssueRef): Promise<WalkView | null>;
  /**
   * What the person does at an issue, in a tab they look at. May be repeated: a step that was made is not made twice.
   */
  act(ref: IssueRef, act: WalkAct, tab: number): Promise<WalkView | null>;
}

export function createWalks(tools: WalkTools): Walks {
  const { store, tabs } = tools;
  const inTurn = createInTurn();
  const kept = async (): Promise<Walk | undefined> => model.walkIn(await store.setting(model.walkKey));
  const progress = async (): Promise<WalkProgress | undefined> => {
    const walk = await kept();
    return walk && walkProgressOf(tools, walk);
  };
  const keep = (walk: Walk): Promise<void> => store.set(model.walkKey, walk);
  /** Only with what is on screen is the next one loaded. */
  const prepareLater = (): void =>
    void inTurn(model.walkKey, () => prepare(tools, keep, progress)).catch((error: unknown) =>
      tools.warn('could not load the next issue ahead', error),
    );
  return {
    start: (round, waiting, tab) =>
      inTurn(model.walkKey, async () => {
        const walk = model.begun(await kept(), round, waiting.slice(0, model.longestWalk), tab);
        const ref = walk.at;
        const link = ref && (await tools.rows.get([ref]))[0]?.link;
        if (!ref || !link) return false;
        const open = walk.tab !== tab && (await tabs.shows(walk.tab))?.ref === ref;
        await keep(model.arrived(walk, ref, open ? walk.tab : tab));
        await (open ? tabs.front(walk.tab) : tabs.go(tab, link));
        return true;
      }),
    show: async (ref) => {
      const stands = await progress();
      return stands ? viewOf(stands, ref) : null;
    },
    act: (ref, act, tab) =>
      inTurn(model.walkKey, async () => {
        const walk = await kept();
        if (!walk?.order.includes(ref)) return null;
        await tools.refresh([ref]);
        const stands = await walkProgressOf(tools, walk);
        if (act === 'stop') return stop(tools, keep, walk);
        if (act === 'back') return back(tools, walk, tab);
        if (act !== 'here') return step({ tools, keep, stands, from: ref, tab }, act);
        if (!walk.on) return null;
        const here = { ...stands, walk: model.arrived(walk, ref, tab) };
        await keep(here.walk);
        prepareLater();
        return viewOf(here, ref);
      }),
  };
}

interface Step {
  tools: WalkTools;
  keep: Keep;
  stands: WalkProgress;
  from: IssueRef;
  tab: number;
}

/** To the next issue: the tab that has it already, else in the tab at hand. */
async function step({ tools, keep, stands, from, tab }: Step, act: 'next' | 'later'): Promise<WalkView | null> {
  const { tabs, rows } = tools;
  const { walk, left } = stands;
  // Asked again, since the answer was lost with the worker: the step was made.
  const made = walk.at !== from || !walk.on;
  const after = made ? walk : model.stepped(walk, act, left);
  if (!after.on || after.at === null) {
    if (!made) await keep(after);
    return after.at === null ? endOf(stands) : null;
  }
  if (after.at === from) return viewOf(stands, from);
  const ready = made ? walk.tab : after.ahead?.ref === after.at ? after.ahead.tab : -1;
  const isReady = ready !== tab && isAt(await tabs.shows(ready), after.at);
  if (!made) await keep(model.arrived(after, after.at, isReady ? ready : tab));
  if (isReady) {
    await tabs.front(ready);
    await leave(tools, walk, tab);
    return null;
  }
  const [row] = await rows.get([after.at]);
  if (row) await tabs.go(tab, row.link);
  return null;
}

/**
 * A tab that the walk opened is closed, that of the rounds page shows it again; what the person put there instead
 * stays.
 */
async function leave({ tabs }: WalkTools, { opened, home, order }: Walk, tab: number): Promise<void> {
  const shown = (await tabs.shows(tab))?.ref;
  if (!shown || !order.includes(shown)) return;
  if (opened.includes(tab)) await tabs.close(tab);
  else if (tab === home) await tabs.home(tab);
}

async function stop({ tabs }: WalkTools, keep: Keep, walk: Walk): Promise<null> {
  await keep({ ...walk, on: false, ahead: null });
  const { ahead } = walk;
  if (ahead && isAt(await tabs.shows(ahead.tab), ahead.ref)) await tabs.close(ahead.tab);
  return null;
}

async function back(tools: WalkTools, walk: Walk, tab: number): Promise<null> {
  if (tab === walk.home) await tools.tabs.home(tab);
  else {
    await tools.tabs.rounds();
    await leave(tools, walk, tab);
  }
  return null;
}
