import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries } from '@/utils/model/entry';
import { canonical } from '@/utils/model/json';
import { mergeEntries } from '@/utils/model/merge';
import type { Stamp } from '@/utils/model/stamp';
import { codecs } from '@/utils/ledger/codecs';
import { pageText } from '@/utils/ledger/format';
import { type LedgerComment, readLedger } from '@/utils/ledger/read';
import { isExpired, type PageWrite, retention, type Self, settle, type Settled } from '@/utils/ledger/settle';
import { brokenLaw, law } from '../law';
import { issues } from '../model/arbitraries';
import { ana, ben, pageComment, pageOf, stamp } from './pages';

const codec = codecs.markdown;
const later = '0kz3f91ac-0000-k3f9';

function selfWith(mine: Entries, more: Partial<Self> = {}): Self {
  return { author: '1', name: 'ana', device: 'k3f9', mine, expired: new Set(), ...more };
}

function settled(self: Self, comments: LedgerComment[]): Settled {
  return settle(self, readLedger(comments, codec), codec);
}

/** What the tracker holds once the writes have reached it. */
function applied(comments: LedgerComment[], writes: PageWrite[]): LedgerComment[] {
  const after = new Map(comments.map((comment) => [comment.id, comment]));
  for (const write of writes) {
    const id = write.kind === 'update' ? write.commentId : `new-${Math.random()}`;
    after.set(id, { id, author: ana, editor: undefined, body: write.body });
  }
  return [...after.values()];
}

/** All that the pages say together. */
function toldOn(comments: LedgerComment[]): Entries {
  return readLedger(comments, codec).pages.reduce((all: Entries, { entries }) => mergeEntries(all, entries), {});
}

/** Without the issues of which nothing was said. */
function said(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => Object.keys(entry).length > 0));
}

/** Many entries, some with long texts: several pages. */
function many(count: number, length: number, at: Stamp = stamp): Entries {
  return Object.fromEntries(
    Array.from({ length: count }, (_, issue) => [
      `I-${issue}`,
      { live: [{ why: 'x'.repeat(length) }, at], ready: [null, at] },
    ]),
  );
}

describe('settling', () => {
  const entriesOf = fc
    .tuple(issues, fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 700, 1000))
    .map(([some, count, length]) => mergeEntries(some, many(count, length)));
  const settles = (settling: typeof settled) =>
    fc.property(entriesOf, entriesOf, (mine, before) => {
      const held = applied([], settling(selfWith(before), []).writes);
      const { mine: merged, writes } = settling(selfWith(mine), held);
      const after = applied(held, writes);
      const pages = readLedger(after, codec).pages;
      const told = toldOn(after);
      return (
        canonical(told) === canonical(said(mergeEntries(mine, before))) &&
        canonical(said(merged)) === canonical(told) &&
        settling(selfWith(merged), after).writes.length === 0 &&
        new Set(pages.map(({ number }) => number)).size === pages.length &&
        after.every(({ body }) => String(body).length < 30_000)
      );
    });
  law('puts all that was said on pages under 30,000 characters, and then rests', settles(settled), 200);
  brokenLaw(
    'settles, when own pages are not taken back in',
    settles((self, comments) => ({ ...settled(self, comments), mine: self.mine })),
    200,
  );
  brokenLaw(
    'settles, when every page is written every time',
    settles((self, comments) =>
      settled(
        self,
        comments.map((each) => ({ ...each, editor: ben })),
      ),
    ),
    200,
  );

  test('with nothing said writes nothing', () => expect(settled(selfWith({}), []).writes).toEqual([]));

  test('rewrites one comment for one change', () => {
    const mine = many(100, 900);
    const held = applied([], settled(selfWith(mine), []).writes);
    expect(held.length).toBeGreaterThan(3);
    const { writes } = settled(selfWith({ ...mine, 'I-50': { ...mine['I-50'], live: [null, later] } }), held);
    expect(writes).toHaveLength(1);
    expect(settled(selfWith({ ...mine, 'I-999': { ready: [null, later] } }), held).writes).toHaveLength(1);
  });

  /** What is said grows and shrinks; every time only the first few writes get through. */
  const growths = fc.array(
    fc.record({
      from: fc.nat(30),
      count: fc.integer({ min: 1, max: 50 }),
      length: fc.constantFrom(1, 500, 1000),
      through: fc.nat(3),
      doubled: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  );
  const takesNothingAway = (settling: typeof settled) =>
    fc.property(growths, (steps) => {
      let [mine, held]: [Entries, LedgerComment[]] = [{}, []];
      for (const [at, { from, count, length, through, doubled }] of steps.entries()) {
        const grown = Object.entries(many(from + count, length, `00000000${at}-0000-k3f9`)).slice(from);
        mine = mergeEntries(mine, Object.fromEntries(grown));
        for (const write of settling(selfWith(mine), held).writes.slice(0, through)) {
          const before = toldOn(held);
          held = applied(held, doubled ? [write, write] : [write]);
          if (canonical(mergeEntries(toldOn(held), before)) !== canonical(toldOn(held))) return false;
        }
      }
      return true;
    });
  law('no write takes off the tracker what stands nowhere else yet', takesNothingAway(settled), 300);
  brokenLaw(
    'no write takes away, when pages are written last to first',
    takesNothingAway((self, comments) => ({
      ...settled(self, comments),
      writes: settled(self, comments).writes.toReversed(),
    })),
    300,
  );

  test('writes deleted pages again', () => {
    const mine = many(60, 900);
    const held = applied([], settled(selfWith(mine), []).writes);
    const rest = held.slice(1);
    expect(canonical(toldOn(rest)).length).toBeLessThan(canonical(mine).length / 1.5);
    expect(canonical(toldOn(applied(rest, settled(selfWith(mine), rest).writes))) === canonical(mine)).toBe(true);
  });

  test('takes back in what a restored profile lost, but nothing from another person or another hand', () => {
    const page = pageOf({ '12': { reaction: ['+1', stamp] } });
    expect(settled(selfWith({}), [pageComment(page)])).toEqual({ mine: page.entries, writes: [] });
    expect(settled(selfWith({}), [pageComment(page, { author: ben })])).toEqual({ mine: {}, writes: [] });
    const { mine, writes } = settled(selfWith({}), [pageComment(page, { editor: ben })]);
    expect(mine).toEqual({});
    expect(writes).toMatchObject([{ kind: 'update', commentId: '100' }]);
  });

  test('leaves the pages of the other device alone', () => {
    const other = pageComment(pageOf({ '12': { reaction: ['+1', stamp] } }, { device: 'zzzz' }));
    const { writes } = settled(selfWith({ '13': { reaction: ['+1', stamp] } }), [other]);
    expect(writes).toMatchObject([{ kind: 'create', number: 0 }]);
  });

  test('writes over what another hand wrote into an own page', () => {
    const mine = { '12': { reaction: ['+1', stamp] } } satisfies Entries;
    const forged = pageComment(pageOf({ '12': { reaction: ['-1', later] } }), { editor: ben });
    const { mine: kept, writes } = settled(selfWith(mine), [forged]);
    expect(kept).toEqual(mine);
    expect(writes).toEqual([{ kind: 'update', number: 0, commentId: '100', body: pageComment(pageOf(mine)).body }]);
  });

  test('makes a page of its own of a comment that was made twice', () => {
    const page = pageOf({ '12': { reaction: ['+1', stamp] } });
    const twice = [pageComment(page), pageComment(page, { id: '101' })];
    const { writes } = settled(selfWith(page.entries), twice);
    expect(writes).toEqual([
      { kind: 'update', number: 1, commentId: '101', body: pageComment(pageOf({}, { number: 1 })).body },
    ]);
  });

  test('tells two empty pages of one number apart', () => {
    const { writes } = settled(selfWith({}), [pageComment(pageOf({})), pageComment(pageOf({}), { id: '101' })]);
    expect(writes).toMatchObject([{ kind: 'update', number: 1, commentId: '101' }]);
  });

  test('keeps what a later Tend put beside the entries, and leaves its newer pages alone', () => {
    const page = pageOf({ '12': { 'vote-v9': [{ x: 1 }, stamp] } }, { extra: { hint: [1] } });
    const newer = pageComment(page, { id: '5' });
    const { writes } = settled(selfWith({ '12': { ready: [null, later] } }), [
      pageComment(page),
      { ...newer, body: String(newer.body).replace('"v":1', '"v":2') },
    ]);
    const expected = pageOf({ '12': { 'vote-v9': [{ x: 1 }, stamp], ready: [null, later] } }, { extra: { hint: [1] } });
    expect(writes).toHaveLength(1);
    expect(String(writes[0]?.body)).toContain(pageText(expected));
  });

  test('drops entries of issues closed over 90 days ago, from the pages only', () => {
    const page = pageOf({ '12': { reaction: ['+1', stamp] }, '13': { reaction: ['-1', stamp] } });
    const { mine, writes } = settled(selfWith(page.entries, { expired: new Set(['12']) }), [pageComment(page)]);
    expect(Object.keys(mine)).toEqual(['12', '13']);
    expect(String(writes[0]?.body)).not.toContain('"12"');
    expect([isExpired(undefined, 0), isExpired(0, retention), isExpired(0, retention + 1)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('gives a thing too large for any page one of its own, once', () => {
    const mine: Entries = { ...many(5, 10), huge: { later: ['x'.repeat(40_000), stamp] } };
    const held = applied([], settled(selfWith(mine), []).writes);
    expect(held).toHaveLength(2);
    expect(settled(selfWith(mine), held).writes).toEqual([]);
  });
});
