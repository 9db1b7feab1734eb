import { processorTime } from '../processor-time';

type Reader = (text: string) => unknown;
type Make = (size: number) => string;

/** Twice the input may take so much longer. */
export const mostGrowth = 2.5;

/** Sizes in signs, each twice the one before: within what trackers let people write, and beyond, where readers cut. */
const sizes = [12_500, 25_000, 50_000, 100_000, 200_000] as const;

/** Milliseconds that count as measured: less is the grain of the clock. */
const grain = 1;

/** Turns of which the best is believed: a machine that is busy with others makes a reader wait, not work. */
const turns = 12;

/** Tries of so many turns, of which the best is believed. */
const tries = 3;

/**
 * How much longer a reader takes for twice the input, where that is too much for two doublings one after the other;
 * undefined where it is not. One is not enough: it is measured again with more to read, for what grows too fast shows
 * it the more clearly, and a collector of garbage that came in between does not.
 */
export function growthOf(read: Reader, make: Make): number | undefined {
  let before = 0;
  for (let at = 1; at < sizes.length; at += 1) {
    const growth = between(read, make(sizes[at - 1] ?? 0), make(sizes[at] ?? 0));
    if (growth > mostGrowth && before > mostGrowth) return Math.min(growth, before);
    before = growth;
  }
  return undefined;
}

function between(read: Reader, small: string, large: string): number {
  return ratioTo(
    () => read(small),
    () => read(large),
    mostGrowth,
    { least: 1, grain },
  );
}

/** Least time of some turns, in milliseconds of this process, or the first that is no more than `enough`. */
export function leastTime(read: Reader, text: string, enough: number, most = turns): number {
  let least = Infinity;
  for (let turn = 0; turn < most && least > enough; turn += 1)
    least = Math.min(
      least,
      processorTime(() => read(text)),
    );
  return least;
}

interface Measuring {
  /** Turns before a ratio is believed. */
  least?: number;
  /** Milliseconds that the other counts as where it takes less. */
  grain?: number;
}

/**
 * How many times longer one reading takes than another beside it, or the first ratio that is no more than `enough`. The
 * least time of each in some turns counts, since a busy machine slows both alike; and the least ratio of some tries,
 * since what grows too fast does so each time, and a collector of garbage comes only now and then.
 */
export function ratioTo(beside: () => unknown, read: () => unknown, enough: number, measuring: Measuring = {}): number {
  let ratio = Infinity;
  for (let time = 0; time < tries && ratio > enough; time += 1)
    ratio = Math.min(ratio, ratioOnce(beside, read, enough, measuring));
  return ratio;
}

function ratioOnce(
  beside: () => unknown,
  read: () => unknown,
  enough: number,
  { least = 3, grain = 0 }: Measuring,
): number {
  let [other, own] = [Infinity, Infinity];
  for (let turn = 0; turn < turns && (turn < least || own > Math.max(other, grain) * enough); turn += 1) {
    other = Math.min(other, processorTime(beside));
    own = Math.min(own, processorTime(read));
  }
  return own / Math.max(other, grain);
}

/** Looking at each word of a text so many times over: what a reader may take at most. */
export function wordsAgainAndAgain(text: string, times: number): number {
  let words = 0;
  for (let turn = 0; turn < times; turn += 1) for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words += 1;
  return words;
}
