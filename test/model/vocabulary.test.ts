import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/model/readiness/judge';
import { languages } from '@/utils/model/readiness/languages/all';
import { english } from '@/utils/model/readiness/languages/english/english';
import type { Language } from '@/utils/model/readiness/languages/language';
import { type Vocabulary, vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { toBlocks } from '@/utils/markup/to-blocks';
import { vocabulary } from './judge';
import { samples } from './readiness-samples/all';

const packaged: Language[] = JSON.parse(JSON.stringify(languages));
const reread = vocabularyOf(packaged);

function findings(by: Vocabulary, title: string, source: string): unknown {
  return judge({ title, blocks: toBlocks({ markup: 'gfm', source }), facts: {} }, {}, by);
}

/** Everything in it, as data. */
function contents({ words, ...rest }: Vocabulary): unknown {
  const { lexiconAt, ...lists } = words;
  return { ...rest, ...lists, lexicons: languages.map((_, at) => lexiconAt(at)) };
}

const bodies = fc.constantFrom(...samples.map(({ body }) => body));
const titles = fc.constantFrom(...samples.map(({ title }) => title));
const mixed = fc.tuple(
  titles,
  fc.array(bodies, { maxLength: 3 }).map((parts) => parts.join('\n\n')),
);

function judgeAlike(by: Vocabulary): void {
  fc.assert(
    fc.property(mixed, ([title, body]) =>
      isDeepStrictEqual(findings(by, title, body), findings(vocabulary, title, body)),
    ),
    { numRuns: 300 },
  );
}

describe('languages that were written to the package and read from it', () => {
  it('are the same words', () => {
    expect(contents(reread)).toEqual(contents(vocabulary));
    expect(contents(vocabularyOf([english, ...packaged.slice(2)]))).not.toEqual(contents(vocabulary));
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))('judge the same: %s', (_name, { title, body }) => {
    expect(findings(reread, title, body)).toEqual(findings(vocabulary, title, body));
  });

  it('judge the same where languages are mixed', () => judgeAlike(reread));

  it('would be missed: the twin of the law above, by English alone', () => {
    expect(() => judgeAlike(vocabularyOf([english]))).toThrow('Property failed');
  });
});

describe('English alone', () => {
  const alone = vocabularyOf([english]);

  it('judges any text', () => {
    fc.assert(
      fc.property(mixed, ([title, body]) => {
        expect(findings(alone, title, body)).toHaveLength(9);
      }),
    );
  });

  it('offers its texts to be filled in, whatever the ticket is written in', () => {
    const results = judge(
      { title: '一覧', blocks: toBlocks({ markup: 'gfm', source: 'ここに書きます。' }), facts: {} },
      {},
      alone,
    );
    expect(results.find(({ id }) => id === 'story')?.fix).toBe(english.fixes.story);
  });
});
