import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '@/utils/model/entry';
import { canonical } from '@/utils/model/json';
import { mergeEntries, mergeEntry } from '@/utils/model/merge';
import { brokenLaw, law } from '../law';
import { entries, issues } from './arbitraries';

type Merge = (a: Entry, b: Entry) => Entry;

const commutative = (merge: Merge) => fc.property(entries, entries, (a, b) => isSame(merge(a, b), merge(b, a)));
const associative = (merge: Merge) =>
  fc.property(entries, entries, entries, (a, b, c) => isSame(merge(a, merge(b, c)), merge(merge(a, b), c)));
const idempotent = (merge: Merge) =>
  fc.property(entries, entries, (a, b) => isSame(merge(a, a), a) && isSame(merge(merge(a, b), b), merge(a, b)));

/** Without the order among values of the same stamp: the first one met stays. */
function withoutTieBreak(a: Entry, b: Entry): Entry {
  const merged = { ...a };
  for (const [name, said] of Object.entries(b)) {
    const other = Object.hasOwn(a, name) ? a[name] : undefined;
    if (other === undefined || other[1] < said[1]) merged[name] = said;
  }
  return merged;
}

/** Without looking at stamps: the last one met wins. */
function withoutStamps(a: Entry, b: Entry): Entry {
  return { ...a, ...b };
}

/** With a clock that adds up instead of picking: saying it twice counts twice. */
function adding(a: Entry, b: Entry): Entry {
  const merged = mergeEntry(a, b);
  for (const name of Object.keys(b)) {
    const [mine, theirs] = [a[name]?.[0], b[name]?.[0]];
    if (Array.isArray(mine) && Array.isArray(theirs))
      merged[name] = [[...mine, ...theirs], merged[name]?.[1] ?? 'a-a-a'];
    else if (Object.hasOwn(a, name)) merged[name] = [[mine ?? null, theirs ?? null], merged[name]?.[1] ?? 'a-a-a'];
  }
  return merged;
}

function isSame(a: Entry | Entries, b: Entry | Entries): boolean {
  return canonical(a) === canonical(b);
}

describe('merge', () => {
  law('is commutative', commutative(mergeEntry));
  law('is associative', associative(mergeEntry));
  law('is idempotent', idempotent(mergeEntry));
  law(
    'of many issues is commutative, associative and idempotent',
    fc.property(issues, issues, issues, (a, b, c) => {
      const left = mergeEntries(mergeEntries(a, b), c);
      return isSame(left, mergeEntries(a, mergeEntries(c, b))) && isSame(mergeEntries(left, b), left);
    }),
  );
  law(
    'keeps every field of both, and invents none',
    fc.property(entries, entries, (a, b) => {
      const names = new Set([...Object.keys(a), ...Object.keys(b)]);
      return isSame(blank([...names]), blank(Object.keys(mergeEntry(a, b))));
    }),
  );

  brokenLaw('commutative, without the order among equal stamps', commutative(withoutTieBreak));
  brokenLaw('commutative, without stamps', commutative(withoutStamps));
  brokenLaw('idempotent, when values add up', idempotent(adding));
  brokenLaw('associative, when values add up', associative(adding));

  test('lets the later word win, and a later null take it back', () => {
    const early: Entry = { reaction: ['+1', '000000001-0000-aaaa'], ready: [true, '000000009-0000-aaaa'] };
    const late: Entry = { reaction: [null, '000000002-0000-bbbb'], ready: [false, '000000003-0000-bbbb'] };
    expect(mergeEntry(early, late)).toEqual({
      reaction: [null, '000000002-0000-bbbb'],
      ready: [true, '000000009-0000-aaaa'],
    });
  });

  test('changes neither of its arguments', () => {
    const a: Entry = Object.freeze({ reaction: ['+1', '000000001-0000-aaaa'] });
    const b: Entry = Object.freeze({ reaction: ['-1', '000000002-0000-aaaa'] });
    expect(mergeEntry(a, b)).not.toBe(a);
    expect(a).toEqual({ reaction: ['+1', '000000001-0000-aaaa'] });
  });
});

function blank(names: string[]): Entry {
  return Object.fromEntries(names.map((name) => [name, [null, '0-0-0']]));
}
