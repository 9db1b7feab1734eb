import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, isStamp, later, nextStamp, receive, type Stamp, timeOf, tolerance } from '@/utils/model/stamp';
import { law } from '../law';

const noon = Date.UTC(2026, 2, 1, 12);
const times = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });
const devices = fc.stringMatching(/^[0-9a-z]{4,12}$/);
const stamps = fc
  .tuple(times, fc.integer({ min: 0, max: 36 ** 4 - 1 }), devices)
  .map(([time, count, device]): Stamp => `${base36(time, 9)}-${base36(count, 4)}-${device}`);

function base36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}

describe('stamps', () => {
  test('look as the ledger has them', () => {
    expect(nextStamp(noon, undefined, 'k3f9')).toBe(`0${noon.toString(36)}-0000-k3f9`);
    expect(timeOf(nextStamp(noon, undefined, 'k3f9'))).toBe(noon);
  });

  test('count within a millisecond, and carry when the counter is full', () => {
    expect(nextStamp(noon, `${base36(noon, 9)}-000z-aaaa`, 'bbbb')).toBe(`${base36(noon, 9)}-0010-bbbb`);
    expect(nextStamp(noon, `${base36(noon, 9)}-zzzz-aaaa`, 'bbbb')).toBe(`${base36(noon + 1, 9)}-0000-bbbb`);
  });

  test.each([
    '',
    '0-0-a',
    '0kz3f91ab-0000-',
    '0kz3f91ab-0000-K3F9',
    'zkz3f91ab-0000-k3f9',
    '0kz3f91ab-0000-k3f9\n',
    12,
    null,
  ])('are not %j', (text) => expect(isStamp(text)).toBe(false));

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 36 ** 9])('are not made at %d', (now) => {
    expect(() => nextStamp(now, undefined, 'k3f9')).toThrow(RangeError);
  });

  law(
    'the next stamp is a stamp, later than the last as text, and not before now',
    fc.property(times, stamps, devices, (now, last, device) => {
      const next = nextStamp(now, last, device);
      return isStamp(next) && next > last && timeOf(next) >= now && later(last, next) === next;
    }),
  );

  law(
    'stamps sort as text as they sort by time and counter',
    fc.property(stamps, stamps, (a, b) => {
      const [byTime, byCount] = [
        timeOf(a) - timeOf(b),
        Number.parseInt(a.slice(10, 14), 36) - Number.parseInt(b.slice(10, 14), 36),
      ];
      if (byTime !== 0) return a < b === byTime < 0;
      return byCount === 0 || a < b === byCount < 0;
    }),
  );

  law(
    'what is said after reading is stamped later than what was read, unless that was over five minutes ahead',
    fc.property(times, fc.option(stamps, { nil: undefined }), stamps, devices, (now, mine, theirs, device) => {
      const next = nextStamp(now, receive(now, mine, theirs), device);
      return timeOf(theirs) > now + tolerance || next > theirs;
    }),
  );

  law(
    'no stamp read pulls a clock more than five minutes ahead',
    fc.property(times, fc.option(stamps, { nil: undefined }), stamps, (now, mine, theirs) => {
      const clock = receive(now, mine, theirs);
      return timeOf(clock) <= now + tolerance && isStamp(clock);
    }),
  );

  law(
    'a clock that is no more than five minutes ahead does not go back by reading',
    fc.property(
      times,
      stamps,
      stamps,
      (now, mine, theirs) => timeOf(mine) > now + tolerance || receive(now, mine, theirs) >= mine,
    ),
  );

  law(
    'a stamp within five minutes is not changed',
    fc.property(stamps, fc.integer({ min: 0, max: tolerance }), (stamp, ahead) => {
      const now = timeOf(stamp) - ahead;
      return now < 0 || clamp(stamp, now) === stamp;
    }),
  );
});
