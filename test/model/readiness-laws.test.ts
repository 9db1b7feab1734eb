import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markup } from '@/utils/model/issue';
import { checkIds } from '@/utils/model/readiness/check';
import { summarise } from '@/utils/model/readiness/summary';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentences } from '@/utils/words/sentence';
import { judge } from './judge';
import { samples } from './readiness-samples/all';
import { plainText } from './reads';

const markups: Markup[] = ['gfm', 'jira-wiki', 'linear-markdown', 'plain'];

/** Pieces that mean something in one markup or another, hostile ones among them. */
const pieces = [
  '# ',
  '## Acceptance criteria\n',
  '- [ ] ',
  '- [x] ',
  '* ',
  '1. ',
  '> ',
  '```\n',
  '~~~',
  '`',
  '**',
  '__',
  '~~',
  '*',
  '_',
  '|',
  '|-|-|\n',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '<!--',
  '-->',
  '<details>',
  '</details>',
  '<img src="a.png">',
  '<script>alert(1)</script>',
  '<table><tr><td>',
  '[',
  '](',
  ')',
  '![',
  ']',
  'https://a.example/b',
  '@ana',
  '#12',
  'ABC-12',
  '{code}',
  '{quote}',
  '{panel:title=x}',
  '{color:red}',
  '{{',
  '}}',
  'h2. ',
  'bq. ',
  '||',
  '!a.png!',
  '[~ana]',
  '[^log.txt]',
  '----',
  '\0',
  '\u202e',
  '\ufffd',
  '\u200b',
  '\ud83d',
  '👍',
  '…',
  'TBD',
  'As a clerk, I want ',
  'so that ',
  'should ',
  'Why? ',
  'Blocked by #3 ',
  '受け入れ条件',
  '如果',
  'Критерии',
  'עברית ',
  'é',
  '&amp;',
  '&#0;',
  '\\',
  '\r\n',
];

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(
  hostile,
  fc.constantFrom(...samples.map((sample) => sample.body)),
  fc.tuple(fc.constantFrom(...samples.map((sample) => sample.body)), hostile).map((parts) => parts.join('')),
);

describe('judging any text in any markup', () => {
  it('never throws and always gives the nine findings in their order, each with a reason', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, hostile, fc.constantFrom(...markups), (body, title, markup) => {
        const results = judge({ title, blocks: toBlocks({ markup, source: body }), facts: {} });
        expect(results.map((result) => result.id)).toEqual(checkIds);
        for (const result of results) expect(sentences(result.why)).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('shows only evidence that reads verbatim in the title or the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, hostile, fc.constantFrom(...markups), (body, title, markup) => {
        const blocks = toBlocks({ markup, source: body });
        const page = plainText(blocks);
        for (const result of judge({ title, blocks, facts: {} })) {
          for (const { where, text } of result.evidence ?? []) {
            expect(text).not.toBe('');
            expect((where === 'title' ? title : page).includes(text), `${result.id}: ${text}`).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('would notice evidence that does not read so on the page: the twin of the law above', () => {
    const shouted = () =>
      fc.assert(
        fc.property(texts, (body) => {
          const blocks = toBlocks({ markup: 'gfm', source: body });
          const evidence = judge({ title: 'A title', blocks, facts: {} }).flatMap((result) => result.evidence ?? []);
          return evidence.every(
            ({ where, text }) => where === 'title' || plainText(blocks).includes(text.toUpperCase()),
          );
        }),
      );
    expect(shouted).toThrow();
  });

  it('gives the same findings each time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...markups), (body, markup) => {
        const once = judge({ title: 'A title', blocks: toBlocks({ markup, source: body }), facts: {} });
        expect(judge({ title: 'A title', blocks: toBlocks({ markup, source: body }), facts: {} })).toEqual(once);
      }),
    );
  });

  it('never guesses about what nobody could see', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (body) => {
        const results = judge({ title: 'A title', blocks: toBlocks({ markup: 'gfm', source: body }), facts: {} });
        const unseen = results.filter((result) => result.id === 'size' || result.id === 'objective');
        expect(unseen.map((result) => result.verdict)).toEqual(['unknown', 'unknown']);
        expect(results.find((result) => result.id === 'dependencies')?.verdict).not.toBe('fail');
      }),
    );
  });

  it('is ready only when every required check passes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (body) => {
        const results = judge({
          title: 'Export the list as a file',
          blocks: toBlocks({ markup: 'gfm', source: body }),
          facts: {},
        });
        const { ready, passed, required } = summarise(results);
        expect(ready).toBe(results.every((result) => result.level === 'advised' || result.verdict === 'pass'));
        expect(required).toBe(4);
        expect(passed === required).toBe(ready);
      }),
    );
  });
});

describe('a text in two markups', () => {
  it('gets the same verdicts from Markdown and from Jira wiki text', () => {
    const list = '- The file holds one row per participant\n- The button is hidden for teachers\n';
    const markdown = `## Acceptance criteria\n\n${list}\n**Problem:** Teachers cannot hand in the list.\n`;
    const wiki = `h2. Acceptance criteria\n\n${list}\n*Problem:* Teachers cannot hand in the list.\n`;
    const verdicts = (markup: Markup, source: string) =>
      judge({ title: 'Export the list', blocks: toBlocks({ markup, source }), facts: {} });
    expect(verdicts('jira-wiki', wiki)).toEqual(verdicts('gfm', markdown));
  });
});
