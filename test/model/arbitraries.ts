import fc from 'fast-check';
import type { Entries, Entry, Said } from '@/utils/model/entry';
import type { Author, SignedPage } from '@/utils/model/fold';
import { isStorable, type Json } from '@/utils/model/json';
import type { Stamp } from '@/utils/model/stamp';

// Few values, so that the same thing is said twice, at the same moment, and by a copied device.
const devices = ['aaaa', 'bbbb', 'cccc'];

export const stamps: fc.Arbitrary<Stamp> = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom(...devices))
  .map(([time, count, device]): Stamp => `00000000${time}-000${count}-${device}`);

/** What any tracker could hand over, as JSON: no -0, which JSON writes as 0. */
export const jsonValues: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter(isStorable);

export const fieldNames = fc.oneof(
  fc.constantFrom('ready', 'reaction', 'check:design', 'later', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string({ maxLength: 20 }).map((id) => `check:x${id}`),
);

const said: fc.Arbitrary<Said> = fc.tuple(
  fc.oneof(fc.constantFrom<Json[]>(null, true, '+1', { text: '0'.repeat(32) }, { later: [1] }), jsonValues),
  stamps,
);

export const entries: fc.Arbitrary<Entry> = fc.dictionary(fieldNames, said, { maxKeys: 4 }).map(plain);

export const issues: fc.Arbitrary<Entries> = fc
  .dictionary(fc.constantFrom('12', '13', 'ABC-12', 'constructor'), entries, { maxKeys: 3 })
  .map(plain);

export const authors: fc.Arbitrary<Author> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  name: fc.constantFrom('ana', 'ben', 'cleo'),
  insider: fc.boolean(),
  asOf: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
});

export const signedPages: fc.Arbitrary<SignedPage[]> = fc.array(fc.record({ author: authors, entries: issues }), {
  maxLength: 8,
});

function plain<T>(record: Record<string, T>): Record<string, T> {
  return { ...record };
}
