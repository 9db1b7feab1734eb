import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueKinds } from '@/utils/model/summary/cue-kinds';
import type { Bits } from '@/utils/model/summary/sieve/bits';
import { needOf } from '@/utils/model/summary/sieve/expression';
import { textsOf, unknown } from '@/utils/model/summary/sieve/need';
import { sieveOf } from '@/utils/model/summary/sieve/sieve';
import { expectLinear } from '../growth';
import { cues } from './cues';

/** The expression's number in its sieve, of the second half: both are read. */
const number = 41;

const parts: Record<string, string> = { do: '(?:add|bad|ba )', w: '\\w', end: '[^\\p{L}]*$' };

const { source: sources } = fc.letrec<{ source: string; row: string; atom: string }>((tie) => ({
  source: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('atom'), { maxLength: 4 }).map((atoms) => atoms.join('')),
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'd', ' ', "'", '決', 'ba', 'add', '{do}', '{w}', '{end}', '^', '$', '.', '\\w', '\\p{L}'),
    fc.constantFrom(
      '[ab]',
      '[^a]',
      '[a-c]',
      '[d-]',
      '[\\s.]',
      '(?!a)',
      '(?=b| d)',
      '(?<!b)',
      '(?<=a)',
      '\\b',
      '\\.',
      '\\/',
    ),
    fc
      .tuple(tie('source'), fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}', '{1,}', '??', '+?'))
      .map(([inside, times]) => `(?:${inside})${times}`),
  ),
}));

const texts = fc.array(fc.constantFrom('a', 'b', 'd', 'ba', 'add', ' ', "'", '.', '/', '-', '決', 'c'), {
  maxLength: 9,
});

function expand(source: string): string {
  return source.replaceAll(/\{([a-z]+)\}/g, (_all, name: string) => `(?:${parts[name] ?? ''})`);
}

function sieveFor(source: string, whole: boolean) {
  const partOf = (name: string) => (parts[name] === undefined ? unknown : needOf(parts[name], partOf));
  return sieveOf([[number, textsOf(needOf(source, partOf, whole))]]);
}

function countOf(found: Bits): number {
  return cueKinds.filter((_kind, at) => found.has(at)).length;
}

describe('the sieve before the expressions', () => {
  it('lets through whatever an expression is found in, anywhere or as whole words', () => {
    let found = 0;
    fc.assert(
      fc.property(sources, texts, fc.boolean(), (source, signs, whole) => {
        const text = signs.join('');
        const pattern = whole ? `(?<![\\w'-])(?:${expand(source)})(?![\\w])` : expand(source);
        const is = new RegExp(pattern, 'u').test(text);
        found += Number(is);
        expect(!is || sieveFor(source, whole)(text).has(number)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(found, 'texts in which an expression was found').toBeGreaterThan(200);
  });

  it.each([
    ['add', 'a dd', 'add'],
    ['^add', 'we add', 'add it'],
    ['(?:we|you) (?:will )?add', 'we will bad', 'you will add'],
    ['{do}{w}* now', 'now we go', 'adding now'],
    ['bad$', 'bad day', 'a bad'],
    ['ad', 'a bad day', 'an ad'],
    ['^(?:now |then )*(?:add|bid)', 'badd it', 'then add it'],
    ['{w}+ ad', 'bad', 'an ad'],
  ])('of %s it keeps out %j and lets in %j', (source, out, within) => {
    const sieve = sieveFor(source, true);
    expect(sieve(out).has(number)).toBe(false);
    expect(sieve(within).has(number)).toBe(true);
  });

  it('leaves few cues to look for in a sentence that says nothing of the matter', () => {
    const sentences = [
      'the log has forty lines of text',
      'der kuchen liegt auf dem tisch',
      'le chat dort sous la table',
    ];
    for (const sentence of sentences)
      for (const { code, among } of cues)
        expect([code, countOf(among(sentence)) < cueKinds.length / 4]).toEqual([code, true]);
  });

  it('takes twice as long for a text of twice the length, not more', async () => {
    const [english] = cues;
    for (const piece of ['we should decide ', '決まって'])
      await expectLinear((size) => {
        const text = piece.repeat(size);
        return () => english?.among(text);
      }, 500);
  });
});
