import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import { textOf } from '@/utils/model/blocks-text';
import { adfOf } from '@/utils/markup/adf/write';
import { parseAdf } from '@/utils/markup/adf/adf';
import { parseMarkdown } from '@/utils/markup/gfm/markdown';
import { isAdf } from '../doubles/jira/text/length';

let count = 0;
/** Each word once, so that a lost one is missed. */
const word = fc.constant(undefined).map(() => `word${(count += 1)}`);
const inline = word.map((text) => ({ text }));

const { blocks: blockLists } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((text): Block => ({ kind: 'paragraph', text })),
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([level, text]): Block => ({ kind: 'heading', level, text })),
    word.map((text): Block => ({ kind: 'code', text })),
    fc
      .array(fc.array(inline, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((rows): Block => ({ kind: 'table', rows })),
    tie('blocks').map((blocks): Block => ({ kind: 'quote', blocks })),
    tie('blocks').map((blocks): Block => ({ kind: 'panel', blocks })),
    fc
      .tuple(
        fc.boolean(),
        fc.array(fc.tuple(tie('blocks'), fc.option(fc.boolean(), { nil: undefined })), { minLength: 1, maxLength: 2 }),
      )
      .map(([ordered, items]): Block => ({
        kind: 'list',
        ordered,
        items: items.map(([blocks, checked]) => ({ blocks, ...(checked !== undefined && { checked }) })),
      })),
  ),
}));

const wordsIn = (text: string): string[] => text.match(/word\d+/g) ?? [];

describe('documents for Jira Cloud', () => {
  it('hold every word of a text, in its order, and only what Jira takes there', () => {
    fc.assert(
      fc.property(blockLists, (blocks) => {
        const made = adfOf(blocks);
        expect(isAdf(made)).toBe(true);
        expect(wordsIn(textOf(parseAdf(JSON.stringify(made))))).toEqual(wordsIn(textOf(blocks)));
      }),
    );
  });

  it.each([
    ['a list in a quote', '> word1\n>\n> - word2\n> - word3', ['blockquote', 'bulletList']],
    ['code in a quote', '> word1\n>\n> ```\n> word2\n> ```', ['blockquote', 'codeBlock']],
    ['a heading in a quote', '> ## word1\n>\n> word2', ['blockquote']],
    ['a quote in a quote', '> word1\n>\n> > word2', ['blockquote']],
    ['a quote in an item', '- word1\n\n  > word2', ['bulletList']],
    ['a heading in an item', '- ### word1\n\n  word2', ['bulletList']],
  ])('keep %s', (_what, source, types) => {
    const json = JSON.stringify(adfOf(parseMarkdown(source)));
    expect(wordsIn(json)).toEqual(wordsIn(source));
    for (const type of types) expect(json).toContain(`"type":"${type}"`);
  });
});
