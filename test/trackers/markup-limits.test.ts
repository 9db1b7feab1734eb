import { describe, expect, it } from 'vitest';
import { countWords, sentences } from '@/utils/model/blocks-text';
import { mostMarkup, toBlocks } from '@/utils/markup/to-blocks';
import { saying } from '../telling';
import { ratioTo, wordsAgainAndAgain } from '../hostile/growth';
import { judge } from '../model/judge';
import { longTexts } from '../bench/readiness.bench';
import { plainText } from '../model/reads';

describe('long and hostile texts', () => {
  /** What reading may take at most: looking twenty times at each word of an ordinary text of the same length. */
  const ordinary = 'A word, and another one. '.repeat(8_000);
  const most = () => wordsAgainAndAgain(ordinary, 20);

  it.each(longTexts())('reads and judges 200 KB %s within a moment', { timeout: 120_000 }, (_name, markup, source) => {
    expect(source.length).toBeGreaterThan(180_000);
    const read = () => judge({ title: 'A title', blocks: toBlocks({ markup, source }), facts: {} });
    expect(ratioTo(most, read, 1), 'times as long as it may').toBeLessThanOrEqual(1);
  });

  it('would notice a reader that goes back for each sign: the twin of the law above', () => {
    const source = '[a]('.repeat(6_000);
    const goesBack = () => source.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '');
    expect(ratioTo(most, goesBack, 1)).toBeGreaterThan(1);
  });

  it('keeps what goes on after the longest issue as plain text, and says that it was not judged', () => {
    const source = `${'word '.repeat(mostMarkup / 5)}\n\n**after**`;
    const blocks = toBlocks({ markup: 'gfm', source });
    expect(plainText(blocks)).toContain('**after**');
    expect(judge({ title: 'A title', blocks, facts: {} })[1]?.why.at(-1)).toEqual(
      saying(/only its first part was read/),
    );
  });

  it('survives lists and quotes nested without end', () => {
    for (const piece of ['> ', '- ', '1. ', '* - ', '>- '])
      expect(toBlocks({ markup: 'gfm', source: piece.repeat(5000) })).toBeDefined();
    for (const piece of ['{quote}', '{panel}\n', '*', '#* '])
      expect(toBlocks({ markup: 'jira-wiki', source: piece.repeat(5000) })).toBeDefined();
  });
});

describe('plain text', () => {
  it('parts paragraphs at empty lines and knows bullets and addresses', () => {
    expect(toBlocks({ markup: 'plain', source: 'One\ntwo\n\n- a\n- b https://x.example\n\n*not bold*' })).toEqual([
      { kind: 'paragraph', text: { text: 'One\ntwo' } },
      {
        kind: 'list',
        ordered: false,
        items: [
          { blocks: [{ kind: 'paragraph', text: { text: 'a' } }] },
          {
            blocks: [
              {
                kind: 'paragraph',
                text: {
                  text: 'b https://x.example',
                  links: [{ kind: 'link', text: 'https://x.example', href: 'https://x.example' }],
                },
              },
            ],
          },
        ],
      },
      { kind: 'paragraph', text: { text: '*not bold*' } },
    ]);
  });
});

describe('words and sentences', () => {
  it.each([
    ['', 0],
    ['one two, three', 3],
    ["don't e-mail", 2],
    ['検索結果が表示されない', 5],
    ['搜索结果无法显示', 4],
    ['Größe ändern', 2],
    ['😀 !', 0],
    ['שלום עולם', 2],
  ])('%s has %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['See e.g. this. Done', ['See e.g. this.', 'Done']],
    ['Version 1.2 works.', ['Version 1.2 works.']],
    ['「開く」。次。', ['「開く」。', '次。']],
    ['It says "really?" in red', ['It says "really?" in red']],
    ['a\nb', ['a', 'b']],
  ])('%s', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });
});
