import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/model/entry';
import { say } from '@/utils/model/entry-say';
import { type Author, fold, knownOf, type SignedPage, voices } from '@/utils/model/fold';
import { sharedMarks } from '@/utils/model/shared-marks';
import { at, isStamp, nextStamp, type Stamp, timeOf, tolerance } from '@/utils/model/stamp';
import { brokenLaw, law } from '../law';

const everyone = { vouches: () => true };
const start = Date.UTC(2026, 10, 23);
const year = 365 * 24 * 3_600_000;
/** The last moment that has a stamp, on the eve of the year 3043. */
const last: Stamp = 'bzzzzzzzz-zzzz-evil';

const author = (id: string, written: number): Author => ({
  id,
  name: id,
  insider: true,
  asOf: new Date(written).toISOString(),
});
const page = (id: string, written: number, entry: Entry): SignedPage => ({
  author: author(id, written),
  entries: { 12: entry },
});
const waive = (reason: string, stamp: Stamp): Entry => ({ 'waive:story': [{ reason }, stamp] });
const reasonNow = (pages: SignedPage[]): string | undefined =>
  JSON.stringify(sharedMarks(voices(fold(pages), '12'), '', everyone)['waive:story']);

/** How far ahead dan's clock is, when his comment was written, and how much later ana speaks; milliseconds. */
const moments = fc.record({
  ahead: fc.oneof(fc.integer({ min: -year, max: 30 * year }), fc.constant(timeOf(last) - start - 2 * year)),
  written: fc.integer({ min: 0, max: year }),
  later: fc.integer({ min: tolerance + 1, max: year }),
});

/** Whoever speaks more than five minutes after a comment was written has the last word, whatever clock wrote it. */
const lastWord = (safeguard: (pages: SignedPage[]) => SignedPage[]) =>
  fc.property(moments, ({ ahead, written, later }) => {
    const when = start + written;
    const dans = page('dan', when, waive('dan', nextStamp(when + ahead, undefined, 'evil')));
    const honest = when + later;
    const anas = page('ana', honest, waive('ana', nextStamp(honest, undefined, 'aaaa')));
    return reasonNow(safeguard([dans, anas]))?.includes('ana') === true;
  });

describe('a stamp ahead of its comment', () => {
  law(
    'does not keep the last word',
    lastWord((pages) => pages),
  );
  brokenLaw(
    'believing what a page says of its own time',
    lastWord((pages) => pages.map((one) => ({ ...one, author: { ...one.author, asOf: '' } }))),
  );

  law(
    'counts the same in any order, with any repetition',
    fc.property(fc.array(fc.tuple(fc.constantFrom('ana', 'dan'), moments), { maxLength: 5 }), fc.nat(4), (all, cut) => {
      const pages = all.map(([id, { ahead, written }], turn) =>
        page(
          id,
          start + written,
          waive(`${turn}`, nextStamp(start + written + ahead, undefined, `dev${id.slice(0, 1)}`)),
        ),
      );
      const heard = (folded: ReturnType<typeof fold>): string => JSON.stringify(voices(folded, '12'));
      const turned = [...pages].reverse();
      const once = heard(fold(pages));
      return (
        once === heard(fold(turned)) &&
        once === heard(fold([...pages, ...turned])) &&
        once === heard(fold(turned.slice(cut), fold(turned.slice(0, cut))))
      );
    }),
  );

  law(
    'lets the same person change their mind on another device, whose clock is right',
    fc.property(moments, fc.integer({ min: 0, max: year }), ({ ahead, written, later }, rewritten) => {
      const when = start + written;
      const first = waive('first', nextStamp(when + ahead, undefined, 'fast'));
      const known = knownOf(fold([page('ana', when, first)]), '12', 'ana');
      const now = when + later;
      const { mine } = say({ mine: {}, known, name: 'waive:story', value: null, clock: { device: 'good' }, now });
      // The first device writes its page again, for another reason: its old word does not come back.
      const pages = [page('ana', now + rewritten, first), page('ana', now, mine)];
      return reasonNow(pages) === undefined;
    }),
  );

  test('is a stamp all the same, until the year 3043', () => {
    expect([isStamp(last), isStamp('zzzzzzzzz-0000-evil')]).toEqual([true, false]);
    expect(new Date(timeOf(last)).getUTCFullYear()).toBe(3042);
  });

  test('keeps the order of what one person said by a clock that is wrong', () => {
    const fast = start + year;
    const entry: Entry = {
      'seal:1': [{ hash: 'a'.repeat(64) }, nextStamp(fast, undefined, 'fast')],
      'open:1': [{ value: '5', salt: 'b'.repeat(32) }, nextStamp(fast + 60_000, undefined, 'fast')],
    };
    const [voice] = voices(fold([page('ana', start, entry)]), '12');
    const [seal, open] = [voice?.entry['seal:1']?.[1] ?? '', voice?.entry['open:1']?.[1] ?? ''];
    expect(seal < open).toBe(true);
    expect(timeOf(at(start, 0, 'x-x-fast')) - start).toBe(0);
    expect([seal, open].every((stamp) => isStamp(stamp) && timeOf(stamp) === start)).toBe(true);
  });

  test('of what stands in no comment yet is measured by the clock of this device', () => {
    const own = {
      author: author('ana', start),
      entry: waive('mine', nextStamp(start + year, undefined, 'fast')),
      now: start,
    };
    const [voice] = voices(fold([]), '12', own);
    expect(timeOf(voice?.entry['waive:story']?.[1] ?? last)).toBe(start);
  });

  test('pulls nobody else along', () => {
    const { latest } = fold([page('dan', start, waive('dan', last))]);
    expect(latest !== undefined && timeOf(latest) <= start + tolerance).toBe(true);
  });
});
