import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ago, isAhead, longestWait } from '@/utils/model/clock';

const now = 1_795_000_000_000;
const year = 365 * 86_400_000;

describe('a time that was noted', () => {
  it.each([
    ['in a minute', now + 60_000, true],
    ['after the longest wait', now + longestWait, true],
    ['a moment after it', now + longestWait + 1, false],
    ['in a year', now + year, false],
    ['now', now, false],
    ['a year ago', now - year, false],
  ])('is waited for: %s', (_, at, waited) => expect(isAhead(at, now)).toBe(waited));

  it('keeps nobody waiting longer than the longest wait, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 0 }), (at, then) => {
        expect(isAhead(at, then + longestWait + 1) && isAhead(at, then)).toBe(false);
      }),
    );
  });

  it('is as long ago as it is, and endlessly where it is yet to come', () => {
    expect([ago(now - 5, now), ago(now, now), ago(now + 1, now)]).toEqual([5, 0, Infinity]);
  });
});
