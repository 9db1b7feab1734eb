import fc from 'fast-check';
import { expect, test } from 'vitest';

const seed = Number(process.env['TEND_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));

/** Milliseconds, on a machine that does other things too. */
const patience = 300_000;

/** A law that holds for whatever fast-check thinks of. The seed is printed; TEND_SEED repeats a run. */
export function law<T>(name: string, property: fc.IRawProperty<T>, numRuns = 1000): void {
  test(
    name,
    async () => {
      console.log(`law: ${name}: ${numRuns} runs, TEND_SEED=${seed}`);
      await fc.assert(property, { seed, numRuns });
    },
    patience,
  );
}

/**
 * The same law for a twin that lacks a safeguard: it has to be found broken, or the law proves nothing. It ends at the
 * first failure, so many runs cost nothing but where luck is bad.
 */
export function brokenLaw<T>(name: string, property: fc.IRawProperty<T>, numRuns = 20_000): void {
  test(
    `twin found broken: ${name}`,
    async () => {
      const { failed } = await fc.check(property, { seed, numRuns, endOnFailure: true });
      expect(failed).toBe(true);
    },
    patience,
  );
}
