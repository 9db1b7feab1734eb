import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Author, type Fold, fold, type SignedPage, voices } from '@/utils/model/fold';
import { mergeEntry } from '@/utils/model/merge';
import { brokenLaw, law } from '../law';
import { signedPages } from './arbitraries';

type Folding = (pages: Iterable<SignedPage>, onto?: Fold) => Fold;

const shuffles = signedPages.chain((pages) =>
  fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }), fc.nat(pages.length)),
);
const anyOrder = (folding: Folding) =>
  fc.property(shuffles, ([pages, shuffled]) => isSame(folding(pages), folding(shuffled)));
const anyRepetition = (folding: Folding) =>
  fc.property(shuffles, ([pages, shuffled]) => isSame(folding(pages), folding([...pages, ...shuffled])));
const partThenRest = (folding: Folding) =>
  fc.property(shuffles, ([pages, shuffled, cut]) =>
    isSame(folding(pages), folding(shuffled.slice(cut), folding(shuffled.slice(0, cut)))),
  );
const nobodyElse = (folding: Folding) =>
  fc.property(signedPages, signedPages, (pages, others) => {
    const mine = pages.map((page) => signedBy('1', page));
    const theirs = others.map((page) => signedBy('2', page));
    return spoken(folding([...mine, ...theirs]), '1') === spoken(folding(mine), '1');
  });

/** Without merging: a later page replaces what an earlier one said of the issue. */
const replacing: Folding = (pages, onto) => {
  const issues = new Map([...(onto?.issues ?? [])].map(([issue, entries]) => [issue, new Map(entries)]));
  const authors = new Map(onto?.authors);
  for (const { author, entries } of pages) {
    authors.set(author.id, author);
    for (const [issue, entry] of Object.entries(entries)) {
      issues.set(issue, new Map(issues.get(issue)).set(author.id, entry));
    }
  }
  return { issues, authors, ahead: new Map(), latest: onto?.latest };
};

/** Without asking whose page it is: what is said of an issue is said by everybody there. */
const mingling: Folding = (pages, onto) => {
  const { authors, issues, ahead, latest } = fold(pages, onto);
  const mingled = [...issues].map(([issue, entries]) => {
    const all = [...entries.values()].reduce(mergeEntry, {});
    return [issue, new Map([...entries.keys()].map((id) => [id, all]))] as const;
  });
  return { authors, issues: new Map(mingled), ahead, latest };
};

function signedBy(id: string, { author, entries }: SignedPage): SignedPage {
  return { author: { ...author, id }, entries };
}

function spoken(folded: Fold, id: string): string {
  const said = [...folded.issues].flatMap(([issue, entries]) => (entries.has(id) ? [[issue, entries.get(id)]] : []));
  return JSON.stringify(sorted(said));
}

function isSame(a: Fold, b: Fold): boolean {
  return text(a) === text(b);
}

function text({ authors, issues, latest }: Fold): string {
  return JSON.stringify([
    sorted([...authors]),
    sorted([...issues].map(([issue, said]) => [issue, sorted([...said])])),
    latest,
  ]);
}

function sorted(list: unknown[]): unknown[] {
  return list.map((item) => JSON.stringify(item, ordered)).sort();
}

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('fold', () => {
  law('is the same for any order of pages', anyOrder(fold));
  law('is the same for any repetition of pages', anyRepetition(fold));
  law('is the same for any part first and the rest later', partThenRest(fold));
  law("hears in a person's name only what that person's pages say", nobodyElse(fold));

  brokenLaw('any order, when pages replace instead of merge', anyOrder(replacing));
  brokenLaw('any repetition, when pages replace instead of merge', anyRepetition(replacing));
  brokenLaw('part then rest, when pages replace instead of merge', partThenRest(replacing));
  brokenLaw("only a person's own pages, when nobody asks whose they are", nobodyElse(mingling));

  test('leaves the fold it builds on as it was', () => {
    const before = fold([page(ana, '+1', '000000001-0000-aaaa')]);
    const after = fold([page(ana, '-1', '000000002-0000-aaaa')], before);
    expect(voices(before, '12')[0]?.entry['reaction']?.[0]).toBe('+1');
    expect(voices(after, '12')[0]?.entry['reaction']?.[0]).toBe('-1');
    expect(after.latest).toBe('000000002-0000-aaaa');
  });

  test('lists voices by author id, and none for an issue nobody spoke of', () => {
    const folded = fold([page(ben, '-1', '000000002-0000-bbbb'), page(ana, '+1', '000000001-0000-aaaa')]);
    expect(voices(folded, '12').map(({ author }) => author.name)).toEqual(['ana', 'ben']);
    expect(voices(folded, 'constructor')).toEqual([]);
  });

  test('takes name and standing from the latest page, in any order', () => {
    const renamed = { ...ana, name: 'anna', insider: false, asOf: '2026-02-01T00:00:00Z' };
    const pages = [page(renamed, '+1', '000000001-0000-aaaa'), page(ana, '-1', '000000002-0000-aaaa')];
    expect(fold(pages).authors.get('1')).toEqual(renamed);
    expect(fold(pages.toReversed()).authors.get('1')).toEqual(renamed);
  });
});

const ana: Author = { id: '1', name: 'ana', insider: true, asOf: '2026-01-01T00:00:00Z' };
const ben: Author = { id: '2', name: 'ben', insider: false, asOf: '2026-01-01T00:00:00Z' };

function page(author: Author, reaction: string, stamp: `${string}-${string}-${string}`): SignedPage {
  return { author, entries: { '12': { reaction: [reaction, stamp] } } };
}
