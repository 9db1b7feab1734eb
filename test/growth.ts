import { expect } from 'vitest';

/** What twice the input may take, as a multiple of the time for once. Two is linear; four is what goes back for each. */
export const mostGrowth = 2.5;

/** Milliseconds of processor time below which a reading says more of the clock than of the work. */
const enough = 3;
const largest = 1 << 20;
/** What grows too fast does so each time; a busy machine, only now and then. */
const tries = 5;

/**
 * How many times longer twice the input takes: `work(size)` prepares what is then timed. The size is doubled until one
 * run takes long enough to be read off the processor's clock; then it is doubled twice, so that one lucky or unlucky
 * fit into the processor's cache counts half. The least of several readings counts, and the least of several ratios: a
 * busy machine makes a run longer and never shorter.
 */
export async function growth(work: (size: number) => () => unknown, size: number): Promise<number> {
  let from = size;
  while (from < largest && (await least(work(from), 3)) < enough) from *= 2;
  const ratios: number[] = [];
  for (let time = 0; time < tries && !ratios.some((ratio) => ratio <= mostGrowth); time += 1)
    ratios.push(Math.sqrt((await least(work(4 * from), 8)) / Math.max(await least(work(from), 8), 1)));
  return Math.min(...ratios);
}

/** Fails where twice the input takes more than two and a half times as long. */
export async function expectLinear(work: (size: number) => () => unknown, size: number): Promise<void> {
  expect(await growth(work, size), 'times as long for twice the input').toBeLessThanOrEqual(mostGrowth);
}

/** Milliseconds of processor time, the least of so many runs. */
async function least(run: () => unknown, times: number): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
