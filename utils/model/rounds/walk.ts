import * as z from 'zod/mini';
import type { IssueRef } from '../ref';
import { issueRef } from '../schema';
import { minutesFor } from './wanted';
import type { Round, RoundIssue, RoundNext } from './round';
import type { RoundId, RoundTimes } from './times';

/** Under which key of the settings the background keeps the walk that was begun last. */
export const walkKey = 'walk';

/** So many issues one walk leads over. */
export const longestWalk = 200;

const refs = z.array(issueRef);
const tab = z.number();

/**
 * A walk over the issues of one round that wait for a person. What is left of it is reckoned from rows at each step,
 * never kept.
 */
const walk = z.object({
  /** The round's dates, as `roundKey` gives them. */
  round: z.string(),
  /**
   * All that it ever led over, in the round's order; which of them were shown; put off, in that order; passed by
   * unanswered.
   */
  order: refs,
  met: refs,
  later: refs,
  passed: refs,
  /** Where it is. Null: at its end. */
  at: z.nullable(issueRef),
  on: z.boolean(),
  /** The tab that shows it; that of the rounds page where it began; those that it opened itself. */
  tab,
  home: tab,
  opened: z.array(tab),
  /** What is loaded ahead, and where; -1 while its tab is being opened. */
  ahead: z.nullable(z.object({ ref: issueRef, tab })),
});
export type Walk = z.infer<typeof walk>;

/** The walk line of the panel. It names no other issue: a page of one tracker learns nothing of another. */
export interface WalkView {
  /** Which issue it is at, of how many, and minutes for what is left of it. */
  nth: number;
  of: number;
  minutes: number;
  /** In which it is walked over: *no opinion* is said of it. */
  round: RoundId;
  /** Whether its size is asked for. */
  votes: boolean;
  answered: boolean;
  /** Nothing comes after it: how many that were passed by still wait, and what the round comes to next. */
  end?: RoundNext & { left: number };
}

/** What the database holds under the key, where it is that. Pure. */
export function walkIn(kept: unknown): Walk | undefined {
  return walk.safeParse(kept).data;
}

/** What tells a round from others: its dates. Pure. */
export function roundKey({ opens, reveals, closes }: Pick<RoundTimes, 'opens' | 'reveals' | 'closes'>): string {
  return `${opens} ${reveals} ${closes}`;
}

/** The issues of a round that wait for the person at this screen. Pure. */
export function waitingIn({ issues, phase }: Pick<Round, 'issues' | 'phase'>): RoundIssue[] {
  return phase === 'closed' ? [] : issues.filter(({ mine, done }) => mine && !done);
}

/**
 * A walk from a tab that shows the rounds page; where one of the same round was stopped, it keeps its place and what
 * was put off. Pure.
 */
export function begun(before: Walk | undefined, round: string, waiting: readonly IssueRef[], from: number): Walk {
  const same = before?.round === round ? before : undefined;
  const order = [...new Set([...(same?.order ?? []), ...waiting])];
  const at = [same?.at, ...queueOf({ order, later: same?.later ?? [], passed: [], at: null }, new Set(waiting))];
  return {
    round,
    order,
    met: same?.met ?? [],
    later: same?.later ?? [],
    passed: [],
    at: at.find((ref) => ref !== undefined && ref !== null && waiting.includes(ref)) ?? null,
    on: true,
    tab: same?.tab ?? from,
    home: from,
    opened: same?.opened ?? [],
    ahead: same?.ahead ?? null,
  };
}

/**
 * What comes after the issue that is shown: first what was not put off. `left`: the issues that wait for the person
 * now. Pure.
 */
export function queueOf(
  { order, later, passed, at }: Pick<Walk, 'order' | 'later' | 'passed' | 'at'>,
  left: ReadonlySet<IssueRef>,
): IssueRef[] {
  const comes = (ref: IssueRef): boolean => left.has(ref) && !passed.includes(ref) && ref !== at;
  return [...order.filter((ref) => comes(ref) && !later.includes(ref)), ...later.filter(comes)];
}

/**
 * The walk one step on: past the issue that is shown, or with it put off to the end. At null where nothing is left.
 * Pure.
 */
export function stepped(before: Walk, act: 'next' | 'later', left: ReadonlySet<IssueRef>): Walk {
  const { at } = before;
  const others = before.later.filter((ref) => ref !== at);
  const after = {
    ...before,
    later: act === 'later' && at !== null ? [...others, at] : others,
    passed: act === 'next' && at !== null && left.has(at) ? [...before.passed, at] : before.passed,
    at: null,
  };
  const next = queueOf(after, left)[0] ?? null;
  return { ...after, at: next, on: next !== null };
}

/** The walk with an issue on screen in a tab. Pure. */
export function arrived(before: Walk, ref: IssueRef, at: number): Walk {
  return {
    ...before,
    at: ref,
    tab: at,
    met: before.met.includes(ref) ? before.met : [...before.met, ref],
    ahead: before.ahead?.tab === at ? null : before.ahead,
  };
}

/**
 * How far a walk is: which issue it is at, of how many; and minutes for what is left of it, the one on screen with it.
 * Pure.
 */
export function progressOf(
  given: Walk,
  waiting: ReadonlyMap<IssueRef, Pick<RoundIssue, 'wants'>>,
): { nth: number; of: number; minutes: number } {
  const left = new Set(waiting.keys());
  const rest = queueOf(given, left);
  const here = given.at !== null && left.has(given.at) ? [given.at] : [];
  const of = given.order.filter((ref) => given.met.includes(ref) || ref === given.at || left.has(ref)).length;
  const minutes = [...here, ...rest].reduce((sum, ref) => sum + minutesFor[waiting.get(ref)?.wants ?? 'opinion'], 0);
  return { nth: of - rest.length, of, minutes };
}
