import { expect } from 'vitest';

/**
 * What twice the input may take, as a multiple of the time for once. Two is linear; four is what goes back for each.
 */
export const mostGrowth = 2.5;

/** Milliseconds of processor time below which a reading says more of the clock than of the work. */
const enough = 3;
/** The size is doubled so often at most: what fits into the processor's cache is not held against what does not. */
const doublings = 2;
/** What grows too fast does so each time; a busy machine, only now and then. */
const tries = 5;

/**
 * How many times longer twice the input takes: `work(size)` prepares what is then timed, and may be run again. Where
 * one run is too short to be read off the processor's clock, the size is doubled, and then several runs are read as
 * one. The size is doubled twice for the comparison, so that one lucky or unlucky fit into the cache counts half. The
 * least of several readings counts, and the least of several ratios: a busy machine makes a run longer and never
 * shorter.
 */
export async function growth(work: (size: number) => () => unknown, size: number): Promise<number> {
  let from = size;
  while (from < size * 2 ** doublings && (await least(work(from), 1, 3)) < enough) from *= 2;
  const [once, fourfold] = [work(from), work(4 * from)];
  const runs = Math.ceil(enough / Math.max(await least(once, 1, 3), 0.01));
  const ratios: number[] = [];
  for (let time = 0; time < tries && !ratios.some((ratio) => ratio <= mostGrowth); time += 1)
    ratios.push(Math.sqrt((await least(fourfold, runs, 8)) / Math.max(await least(once, runs, 8), 1)));
  return Math.min(...ratios);
}

/** Fails where twice the input takes more than two and a half times as long. */
export async function expectLinear(work: (size: number) => () => unknown, size: number): Promise<void> {
  expect(await growth(work, size), 'times as long for twice the input').toBeLessThanOrEqual(mostGrowth);
}

/** Milliseconds of processor time of so many runs in a row, the least of so many readings. */
async function least(run: () => unknown, runs: number, times: number): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    for (let turn = 0; turn < runs; turn += 1) await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
