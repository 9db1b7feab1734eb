import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type Run } from '@/utils/model/diff';
import { law } from '../law';
import { expectLinear } from '../growth';

const texts = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'b', 'word', ' ', '\n', '漢', '.', '🎉'), { maxLength: 40 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function without(kind: Run['kind'], runs: Run[]): string {
  return runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');
}

function shown(before: string, after: string): string {
  const marks = { same: ['', ''], added: ['{', '}'], removed: ['[', ']'] };
  return diffWords(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

describe('what changed', () => {
  law(
    'holds both texts whole',
    fc.property(texts, texts, (before, after) => {
      const runs = diffWords(before, after);
      return without('added', runs) === before && without('removed', runs) === after;
    }),
  );

  law(
    'is nothing between equal texts',
    fc.property(texts, (text) => diffWords(text, text).every(({ kind }) => kind === 'same')),
  );

  law(
    'has no empty run, and none beside one of its kind',
    fc.property(texts, texts, (before, after) => {
      const runs = diffWords(before, after);
      return runs.every(({ kind, text }, at) => text !== '' && runs[at + 1]?.kind !== kind);
    }),
  );

  test.each([
    ['exports as CSV', 'exports as Parquet', 'exports as [CSV]{Parquet}'],
    ['one two three', 'one three', 'one [two ]three'],
    ['three', 'one three', '{one }three'],
    ['up to ten users', 'for twenty admins now', '[up to ten users]{for twenty admins now}'],
    ['- a\n- b', '- a\n- c', '- a\n- [b]{c}'],
    ['出力はCSV形式', '出力はJSON形式', '出力は[CSV]{JSON}形式'],
    ['', 'new', '{new}'],
    ['old', '', '[old]'],
    ['', '', ''],
  ])('%j → %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  test('falls back to lines, then to the whole, in time that grows with them', async () => {
    const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at} `).join('');
    const rewritten = diffWords(`kept\n${many('a', 3000)}\n`, `kept\n${many('b', 3000)}\n`);
    expect(rewritten.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
    const texts = (count: number) => ['a', 'b'].map((word) => many(word, count).replaceAll(' ', '\n'));
    const [before = '', after = ''] = texts(40_000);
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
    await expectLinear((size) => {
      const [was = '', is = ''] = texts(size);
      return () => diffWords(was, is);
    }, 20_000);
  });
});
