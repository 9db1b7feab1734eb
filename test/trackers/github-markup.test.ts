import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import { parseMarkdown } from '@/utils/markup/gfm/markdown';
import { inlines, plainText, taskItems } from '../model/reads';

const text = (source: string) => plainText(parseMarkdown(source));
const links = (source: string) => inlines(parseMarkdown(source)).flatMap((inline) => inline.links ?? []);

describe('GitHub Markdown to blocks', () => {
  it.each<[string, string, Block[]]>([
    ['a heading', '## Title ##', [{ kind: 'heading', level: 2, text: { text: 'Title' } }]],
    ['no heading without a space', '#Title', [{ kind: 'paragraph', text: { text: '#Title' } }]],
    ['an underlined heading', 'Title\n=====', [{ kind: 'heading', level: 1, text: { text: 'Title' } }]],
    ['soft line breaks', 'one\n  two', [{ kind: 'paragraph', text: { text: 'one\ntwo' } }]],
    [
      'a bold line above text',
      '**Expected**\nIt opens.',
      [
        { kind: 'paragraph', text: { text: 'Expected', strong: true } },
        { kind: 'paragraph', text: { text: 'It opens.' } },
      ],
    ],
    ['fenced code', '```js\na\n```', [{ kind: 'code', text: 'a' }]],
    ['code that is called a task list', '```tasklist\n- [ ] a\n```', [{ kind: 'code', text: '- [ ] a' }]],
    ['code that is never closed', '~~~\na\n\nb', [{ kind: 'code', text: 'a\n\nb' }]],
    ['indented code', '    a\n\n    b', [{ kind: 'code', text: 'a\n\nb' }]],
    [
      'a quote with a lazy line',
      '> one\ntwo',
      [{ kind: 'quote', blocks: [{ kind: 'paragraph', text: { text: 'one\ntwo' } }] }],
    ],
    [
      'a comment',
      'a\n\n<!-- b\n\nc -->\nd',
      [
        { kind: 'paragraph', text: { text: 'a' } },
        { kind: 'hidden', text: 'b\n\nc' },
        { kind: 'paragraph', text: { text: 'd' } },
      ],
    ],
    [
      'a comment inside a line',
      'a <!-- b --> c',
      [
        { kind: 'hidden', text: 'b' },
        { kind: 'paragraph', text: { text: 'a c' } },
      ],
    ],
    [
      'a comment never closed',
      'a\n\n<!-- b',
      [
        { kind: 'paragraph', text: { text: 'a' } },
        { kind: 'hidden', text: 'b' },
      ],
    ],
    [
      'a table',
      '| a | b |\n|---|:-:|\n| c \\| d |',
      [{ kind: 'table', rows: [[{ text: 'a' }, { text: 'b' }], [{ text: 'c | d' }]] }],
    ],
    [
      'a rule',
      'a\n\n---\n\nb',
      [
        { kind: 'paragraph', text: { text: 'a' } },
        { kind: 'paragraph', text: { text: 'b' } },
      ],
    ],
    [
      'an HTML heading and list',
      '<h3>A</h3><ul><li>b</li><li>c</li></ul>',
      [
        { kind: 'heading', level: 3, text: { text: 'A' } },
        {
          kind: 'list',
          ordered: false,
          items: [
            { blocks: [{ kind: 'paragraph', text: { text: 'b' } }] },
            { blocks: [{ kind: 'paragraph', text: { text: 'c' } }] },
          ],
        },
      ],
    ],
    ['struck text', '~~gone~~', [{ kind: 'paragraph', text: { text: 'gone', struck: true } }]],
  ])('%s', (_name, source, blocks) => {
    expect(parseMarkdown(source)).toEqual(blocks);
  });

  it.each(['```[tasklist]', '~~~ [tasklist]', '- Steps\n\n  ```[tasklist]'])(
    'reads a retired block of tasks as the list it was: %s',
    (open) => {
      const [indent, sign] = [open.startsWith('-') ? '  ' : '', open.includes('~') ? '~~~' : '```'];
      const lines = [
        '### Tasks',
        '- [ ] Export as csv',
        '- [x] https://github.com/acme/web/issues/7',
        sign,
        '',
        'After it.',
      ];
      const blocks = parseMarkdown(`${open}\n${lines.map((line) => indent + line).join('\n')}`);
      expect(taskItems(blocks).map(({ checked }) => checked)).toEqual([false, true]);
      expect(plainText(blocks)).toMatch(/Tasks[^]*Export as csv[^]*After it/);
      expect(JSON.stringify(blocks)).not.toContain('"code"');
    },
  );

  it('reads task lists, nested lists and what belongs to an item', () => {
    const source = '- [ ] one\n- [X] two\n  more\n  1. deep\n\n     deeper\n- three';
    expect(taskItems(parseMarkdown(source)).map((item) => item.checked)).toEqual([false, true]);
    expect(parseMarkdown(source)).toHaveLength(1);
    expect(text(source)).toBe('one\ntwo\nmore\ndeep\ndeeper\nthree');
  });

  it.each([
    ['*a* **b** ***c*** _d_ __e__', 'a b c d e'],
    ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
    ['`*code*` and ``a ` b``', '*code* and a ` b'],
    [String.raw`\*not\* &lt;b&gt; &#8230; &nope;`, '*not* <b> … &nope;'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<kbd>Ctrl</kbd> and 1 < 2', 'Ctrl and 1 < 2'],
    ['[text](https://a.example "title") [ref] [t][ref]\n\n[ref]: https://b.example', 'text ref t'],
    ['![alt](a.png) after', 'after'],
    ['a\0b', 'a\ufffdb'],
    ['[not a link] (x) [a](b c)', '[not a link] (x) [a](b c)'],
  ])('reads %s', (source, reads) => {
    expect(text(source)).toBe(reads);
  });

  it.each([
    ['[spec](https://a.example/spec)', { kind: 'link', text: 'spec', href: 'https://a.example/spec' }],
    [
      'see https://a.example/x_(y).',
      { kind: 'link', text: 'https://a.example/x_(y)', href: 'https://a.example/x_(y)' },
    ],
    ['<https://a.example>', { kind: 'link', text: 'https://a.example', href: 'https://a.example' }],
    ['![alt](https://a.example/b)', { kind: 'image', text: 'alt', href: 'https://a.example/b' }],
    ['<img src="https://a.example/b" alt="c">', { kind: 'image', text: 'c', href: 'https://a.example/b' }],
    [
      '![](https://github.com/user-attachments/assets/1)',
      { kind: 'image', text: '', href: 'https://github.com/user-attachments/assets/1' },
    ],
    [
      '[log](https://github.com/a/b/files/1/x.log)',
      { kind: 'attachment', text: 'log', href: 'https://github.com/a/b/files/1/x.log' },
    ],
    ['fixes #12.', { kind: 'issue', text: '#12', href: '#12' }],
    ['acme/app#3', { kind: 'issue', text: '#3', href: 'acme/app#3' }],
    [
      'https://github.com/acme/app/issues/3',
      { kind: 'issue', text: 'https://github.com/acme/app/issues/3', href: 'https://github.com/acme/app/issues/3' },
    ],
    ['ask @ana-b, please', { kind: 'mention', text: '@ana-b', href: 'ana-b' }],
  ])('finds what %s refers to', (source, link) => {
    expect(links(source)).toEqual([link]);
  });

  it.each(['ana@example.org', 'C# 7', 'a#1b', '`#12`', String.raw`\@ana`])('finds no reference in %s', (source) => {
    expect(links(source)).toEqual([]);
  });

  it('keeps a details section readable', () => {
    expect(text('<details>\n<summary>Log</summary>\n\nIt *failed*.\n\n</details>')).toBe('Log\nIt failed.');
  });
});
