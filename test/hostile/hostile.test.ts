import { describe, expect, it } from 'vitest';
import { growthOf, leastTime, mostGrowth, wordsAgainAndAgain } from './growth';
import { readers } from './readers';
import { hostile, known } from './strings';

/** TEND_SEED and TEND_STRINGS look elsewhere, and for longer. */
const seed = Number(process.env['TEND_SEED'] ?? 7);
const texts = [...known, ...hostile(seed, Number(process.env['TEND_STRINGS'] ?? 6))];

const long = 200_000;
const ordinary = 'A word, and another one. '.repeat(long / 25);

describe('a text that its author made to be slow', () => {
  it.each(Object.entries(readers))(
    '%s takes twice as long for twice of it, not more',
    { timeout: 300_000 },
    (_, read) => {
      const slow = texts.flatMap(({ name, make }) => {
        const growth = growthOf(read, make);
        return growth === undefined ? [] : [`${growth.toFixed(1)} times for twice of ${name}, seed ${seed}`];
      });
      expect(slow).toEqual([]);
    },
  );

  const most = leastTime((text) => wordsAgainAndAgain(text, 50), ordinary, 0);

  it.each(Object.entries(readers))('%s is read within a moment', { timeout: 300_000 }, (_, read) => {
    const slow = texts.flatMap(({ name, make }) => {
      const took = leastTime(read, make(long), most);
      return took <= most ? [] : [`${Math.round((took / most) * 100)} % of a moment for ${name}, seed ${seed}`];
    });
    expect(slow).toEqual([]);
  });

  it('would be noticed: a reader that tries again at each blank, the twin of the law above', () => {
    const growth = (): number | undefined =>
      growthOf(
        (text) => /\s*x\s*$/.test(text),
        (size) => `a${' '.repeat(size / 25)}a`,
      );
    // A busy machine may hide it from one look; what grows does so in the next.
    expect(growth() ?? growth() ?? growth() ?? 0).toBeGreaterThan(mostGrowth);
  });
});
