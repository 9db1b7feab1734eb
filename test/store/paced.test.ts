import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaced, type PaceClock } from '@/utils/store/paced';
import { brokenLaw, law } from '../law';

/** A clock that goes on only where something waits, and what happens at which of its times. */
function createClock() {
  let now = 0;
  const due: { at: number; run: () => void }[] = [];
  const at = (when: number, run: () => void): void => void due.push({ at: when, run });
  return {
    now: () => now,
    at,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => at(now + milliseconds, resolve)),
    end: async () => {
      for (let next = due.shift(); next; next = due.sort((a, b) => a.at - b.at).shift()) {
        now = Math.max(now, next.at);
        next.run();
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      }
    },
  };
}

type Create = (act: () => Promise<void>, factor: number, clock: PaceClock) => () => void;

/** What somebody who reads `length` long each time saw of writes at some times. */
async function readings(create: Create, writes: readonly number[], length: number) {
  const clock = createClock();
  let [written, most, under, time, seen] = [0, 0, 0, 0, 0];
  const ends: number[] = [];
  const ask = create(
    async () => {
      const found = written;
      under += 1;
      most = Math.max(most, under);
      await clock.sleep(length);
      under -= 1;
      [seen, time] = [found, time + length];
      ends.push(clock.now());
    },
    3,
    clock,
  );
  for (const when of writes)
    clock.at(when, () => {
      written += 1;
      ask();
    });
  await clock.end();
  return { seen, written, most, time, ends };
}

const kept = (create: Create) =>
  fc.asyncProperty(
    fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }).map((all) => all.toSorted((a, b) => a - b)),
    fc.integer({ min: 1, max: 40 }),
    async (writes, length) => {
      const { seen, written, most, time, ends } = await readings(create, writes, length);
      expect([seen, most]).toEqual([written, 1]);
      // A quarter of the time and no more, but for the first reading.
      expect(time - length).toBeLessThanOrEqual(((ends.at(-1) ?? 0) - (writes[0] ?? 0)) / 4 + 1);
    },
  );

describe('what is read anew', () => {
  law('is read one at a time, in a quarter of the time, and holds what was written last', kept(createPaced), 300);
  brokenLaw(
    'as often as anything is written',
    kept((act) => () => void act()),
    300,
  );

  it('is seen now and then while writing goes on and on', async () => {
    const { ends } = await readings(
      createPaced,
      Array.from({ length: 500 }, (_, at) => at * 2),
      20,
    );
    expect(ends.length).toBeGreaterThan(8);
  });
});
