import { type IssueRef, projectOf } from '@/utils/model/ref';
import { momentText } from '@/utils/model/rounds/moment';
import { type Round, type RoundIssue, roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import * as model from '@/utils/model/rounds/walk';
import type { Walk, WalkView } from '@/utils/model/rounds/walk';
import type { RowStore } from '@/utils/store/row-store';
import type { Store } from '@/utils/store/store';
import { createInTurn } from './in-turn';

/** Tabs of the browser, as far as a walk needs them. */
export interface WalkTabs {
  /** The issue that a tab shows, or is about to; undefined where the tab is gone or shows none. */
  shows(tab: number): Promise<IssueRef | undefined>;
  /** A tab in the window of another that shows an issue and is not in front. */
  behind(ref: IssueRef, beside: number): Promise<number | undefined>;
  /** Opens an address in a tab of its own right after another, without showing it. */
  open(url: string, beside: number): Promise<number>;
  go(tab: number, url: string): Promise<void>;
  front(tab: number): Promise<void>;
  close(tab: number): Promise<void>;
  /** Has a tab show the rounds page again, where it is. */
  home(tab: number): Promise<void>;
  /** Brings the rounds page to the front, in its tab or a new one. */
  rounds(): Promise<void>;
}

export interface WalkTools {
  store: Pick<Store, 'setting' | 'set'>;
  rows: Pick<RowStore, 'get'>;
  /** Brings the rows of issues in step with what this device holds. */
  refresh(refs: readonly IssueRef[]): Promise<void>;
  tabs: WalkTabs;
  now(): number;
  warn(what: string, error: unknown): void;
}

export type WalkAct = 'here' | 'next' | 'later' | 'stop' | 'back';

/** Walks from issue to issue of a round, one at a time. All of it is in the database: a worker that dies loses nothing. */
export interface Walks {
  /** Begins one, or goes on with one, in the tab of the rounds page. False where nothing waits. */
  start(round: string, waiting: readonly IssueRef[], tab: number): Promise<boolean>;
  /** The line of an issue's panel; null where no walk leads over it now. */
  show(ref: IssueRef): Promise<WalkView | null>;
  /** What the person does at an issue, in a tab they look at. May be repeated: a step that was made is not made twice. */
  act(ref: IssueRef, act: WalkAct, tab: number): Promise<WalkView | null>;
}

/** How a walk stands: with its round and what of it waits, from the rows of now. */
interface Standing {
  walk: Walk;
  round: Round | undefined;
  waiting: Map<IssueRef, RoundIssue>;
  left: Set<IssueRef>;
}

export function createWalks(tools: WalkTools): Walks {
  const { store, tabs } = tools;
  const inTurn = createInTurn();
  const kept = async (): Promise<Walk | undefined> => model.walkIn(await store.setting(model.walkKey));
  const standing = async (): Promise<Standing | undefined> => {
    const walk = await kept();
    return walk && standingOf(tools, walk);
  };
  const keep = (walk: Walk): Promise<void> => store.set(model.walkKey, walk);
  /** Only with what is on screen is the next one loaded. */
  const prepareLater = (): void =>
    void inTurn(model.walkKey, () => prepare(tools, keep, standing)).catch((error: unknown) =>
      tools.warn('could not load the next issue ahead', error),
    );
  return {
    start: (round, waiting, tab) =>
      inTurn(model.walkKey, async () => {
        const walk = model.begun(await kept(), round, waiting.slice(0, model.longestWalk), tab);
        const ref = walk.at;
        const link = ref && (await tools.rows.get([ref]))[0]?.link;
        if (!ref || !link) return false;
        const open = walk.tab !== tab && (await tabs.shows(walk.tab)) === ref;
        await keep(model.arrived(walk, ref, open ? walk.tab : tab));
        await (open ? tabs.front(walk.tab) : tabs.go(tab, link));
        return true;
      }),
    show: async (ref) => {
      const stands = await standing();
      return stands ? viewOf(stands, ref) : null;
    },
    act: (ref, act, tab) =>
      inTurn(model.walkKey, async () => {
        const walk = await kept();
        if (!walk?.order.includes(ref)) return null;
        await tools.refresh([ref]);
        const stands = await standingOf(tools, walk);
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

async function standingOf({ store, rows, now }: WalkTools, walk: Walk): Promise<Standing> {
  const projects = [...new Set(walk.order.map(projectOf))];
  const rules = await Promise.all(projects.map((project) => store.setting(roundRulesKey(project))));
  const rounds = roundsAt(
    rules.flatMap((one) => roundRulesIn(one) ?? []),
    await rows.get(walk.order),
    now(),
  );
  const round = rounds.find((one) => model.roundKey(one) === walk.round);
  const waiting = new Map((round ? model.waitingIn(round) : []).map((issue) => [issue.row.ref, issue]));
  return { walk, round, waiting, left: new Set(waiting.keys()) };
}

/** Nothing where the walk is stopped, its round is over, or the issue is none of its. */
function viewOf({ walk, round, waiting, left }: Standing, ref: IssueRef): WalkView | null {
  if (!walk.on || !round || !walk.order.includes(ref)) return null;
  const here = { ...walk, at: ref };
  const { nth, of, minutes } = model.progressOf(here, waiting);
  return {
    says: `${nth} of ${of} · about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
    pass: `pass:${round.id}`,
    answered: !left.has(ref),
    over: false,
  };
}

function endOf({ round, left }: Standing): WalkView | null {
  if (!round) return null;
  const when =
    round.phase === 'open' ? `Votes are opened ${momentText(round.reveals)}.` : `It ends ${momentText(round.closes)}.`;
  const waits =
    left.size === 0
      ? 'That was all.'
      : `That was the last one; ${left.size} you passed by still ${left.size === 1 ? 'waits' : 'wait'}.`;
  return { says: `${waits} ${when}`, pass: `pass:${round.id}`, answered: true, over: true };
}

type Keep = (walk: Walk) => Promise<void>;

interface Step {
  tools: WalkTools;
  keep: Keep;
  stands: Standing;
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
  const isReady = ready !== tab && (await tabs.shows(ready)) === after.at;
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

/** A tab that the walk opened is closed, that of the rounds page shows it again; what the person put there instead stays. */
async function leave({ tabs }: WalkTools, { opened, home, order }: Walk, tab: number): Promise<void> {
  const shown = await tabs.shows(tab);
  if (!shown || !order.includes(shown)) return;
  if (opened.includes(tab)) await tabs.close(tab);
  else if (tab === home) await tabs.home(tab);
}

async function stop({ tabs }: WalkTools, keep: Keep, walk: Walk): Promise<null> {
  await keep({ ...walk, on: false, ahead: null });
  const { ahead } = walk;
  if (ahead && (await tabs.shows(ahead.tab)) === ahead.ref) await tabs.close(ahead.tab);
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

/** Loads what comes next in a tab that is not shown; there is never more than one. */
async function prepare(
  { tabs, rows }: WalkTools,
  keep: Keep,
  standing: () => Promise<Standing | undefined>,
): Promise<void> {
  const stands = await standing();
  if (!stands?.walk.on) return;
  const { walk, left } = stands;
  const [next] = model.queueOf(walk, left);
  const [row] = next ? await rows.get([next]) : [];
  const known = walk.ahead && (walk.ahead.tab < 0 ? await tabs.behind(walk.ahead.ref, walk.tab) : walk.ahead.tab);
  const has =
    walk.ahead && typeof known === 'number' && (await tabs.shows(known)) === walk.ahead.ref ? known : undefined;
  const opened = has === undefined ? walk.opened : [...new Set([...walk.opened, has])];
  if (!next || !row) {
    if (walk.ahead) await keep({ ...walk, opened, ahead: null });
    if (has !== undefined) await tabs.close(has);
  } else if (has !== undefined) {
    if (walk.ahead?.ref === next && walk.ahead.tab === has) return;
    await keep({ ...walk, opened, ahead: { ref: next, tab: has } });
    if (walk.ahead?.ref !== next) await tabs.go(has, row.link);
  } else {
    // Said before it is done: a worker that dies meanwhile finds the tab again instead of opening a second one.
    await keep({ ...walk, ahead: { ref: next, tab: -1 } });
    const tab = await tabs.open(row.link, walk.tab);
    await keep({ ...walk, opened: [...walk.opened, tab], ahead: { ref: next, tab } });
  }
}
