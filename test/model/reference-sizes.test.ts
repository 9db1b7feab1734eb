import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '@/utils/model/reference-sizes';
import { referencesTold } from '@/utils/sync/references';
import { sentence } from '@/utils/words/sentence';
import { law } from '../law';

const scale = ['1', '3', '5', '8'];
const took = (size: string, ...days: number[]) =>
  days.map((one) => ({ estimate: size, took: one, state: 'closed' as const }));
const text = (...rows: ReturnType<typeof took>): string | undefined => {
  const told = referencesTold(referencesOf(rows, scale));
  return told && sentence(told);
};

describe('what sizes took', () => {
  it('is said for sizes of which three were finished, with how many, the middle and where most lie', () => {
    expect(text(...took('3', 1, 2, 3), ...took('5', 5, 6, 7, 12), ...took('8', 30, 40))).toBe(
      'What our sizes took: 3: 2 days, mostly 1.5 to 2.5 (3 issues); 5: 6.5 days, mostly 6 to 8 (4 issues).',
    );
  });

  it('is no pattern where larger ones did not take longer, or too few were finished', () => {
    expect(text(...took('3', 1, 4, 9), ...took('5', 2, 5, 8))).toMatch(/No pattern: larger ones did not clearly/);
    expect(text(...took('3', 1, 4, 9), ...took('5', 2))).toMatch(/No pattern: other sizes have fewer than three\.$/);
    expect(text(...took('3', 1, 4))).toMatch(/no pattern\. Fewer than three/);
    expect(text()).toBeUndefined();
  });

  it('counts nothing that is open, has no size, or one of no scale', () => {
    const rows = [
      ...took('5', 1, 2),
      { estimate: '5', took: 3, state: 'open' as const },
      { took: 3, state: 'closed' as const },
      ...took('34', 9, 9, 9),
    ];
    expect(referencesOf(rows, scale)).toMatchObject({ sizes: [], pattern: false, finished: 5 });
  });

  const days = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 });
  law(
    'claims a pattern only where each larger size took longer in the middle',
    fc.property(days, days, days, (one, two, three) => {
      const { sizes, pattern } = referencesOf(
        [...took('1', ...one), ...took('3', ...two), ...took('5', ...three)],
        scale,
      );
      const rising = sizes.every(({ middle }, at) => at === 0 || middle > (sizes[at - 1]?.middle ?? 0));
      expect(sizes.every(({ count, from, middle, to }) => count >= 3 && from <= middle && middle <= to)).toBe(true);
      return !pattern || rising;
    }),
    300,
  );
});
