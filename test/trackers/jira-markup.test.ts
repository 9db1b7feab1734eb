import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import { parseWiki } from '@/utils/markup/wiki/wiki';
import { inlines, plainText } from '../model/reads';

const text = (source: string) => plainText(parseWiki(source));
const links = (source: string) => inlines(parseWiki(source)).flatMap((inline) => inline.links ?? []);
const line = (reads: string): Block => ({ kind: 'paragraph', text: { text: reads } });

describe('Jira wiki text to blocks', () => {
  it.each<[string, string, Block[]]>([
    ['a heading', 'h3. *Title*', [{ kind: 'heading', level: 3, text: { text: 'Title', strong: true } }]],
    [
      'a bold line above text',
      '*Expected:*\nIt opens.',
      [{ kind: 'paragraph', text: { text: 'Expected:', strong: true } }, line('It opens.')],
    ],
    ['code with markup in it', '{code:java}\n*a* {quote}\n{code}', [{ kind: 'code', text: '*a* {quote}' }]],
    ['code in the middle of a line', 'Run {code}a{code} now', [line('Run'), { kind: 'code', text: 'a' }, line('now')]],
    ['preformatted text never closed', '{noformat}\na\nb', [{ kind: 'code', text: 'a\nb' }]],
    [
      'a quote',
      '{quote}\na\n* b\n{quote}',
      [{ kind: 'quote', blocks: [line('a'), { kind: 'list', ordered: false, items: [{ blocks: [line('b')] }] }] }],
    ],
    ['a quoted line', 'bq. said', [{ kind: 'quote', blocks: [line('said')] }]],
    [
      'a panel with a title',
      '{panel:title=Criteria|bgColor=#fff}\na\n{panel}',
      [{ kind: 'panel', blocks: [{ kind: 'heading', level: 6, text: { text: 'Criteria' } }, line('a')] }],
    ],
    [
      'a table',
      '||a||b||\n|c|[d|https://e.example]|',
      [
        {
          kind: 'table',
          rows: [
            [{ text: 'a' }, { text: 'b' }],
            [{ text: 'c' }, { text: 'd', links: [{ kind: 'link', text: 'd', href: 'https://e.example' }] }],
          ],
        },
      ],
    ],
    [
      'nested lists of two kinds',
      '# a\n#* b\n# c\nd',
      [
        {
          kind: 'list',
          ordered: true,
          items: [
            { blocks: [line('a'), { kind: 'list', ordered: false, items: [{ blocks: [line('b')] }] }] },
            { blocks: [line('c'), line('d')] },
          ],
        },
      ],
    ],
    [
      'lists within lists by hyphens',
      '* a\n*- b\n*- c\n- d\n-- e\n*-# f',
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              blocks: [
                line('a'),
                { kind: 'list', ordered: false, items: [{ blocks: [line('b')] }, { blocks: [line('c')] }] },
              ],
            },
            {
              blocks: [
                line('d'),
                {
                  kind: 'list',
                  ordered: false,
                  items: [{ blocks: [line('e'), { kind: 'list', ordered: true, items: [{ blocks: [line('f')] }] }] }],
                },
              ],
            },
          ],
        },
      ],
    ],
    ['dashes before words', '-- Ana, on Monday', [line('-- Ana, on Monday')]],
    [
      'names of macros in monospace',
      'Put {{code}} or {{quote}} there\n* x',
      [line('Put code or quote there'), { kind: 'list', ordered: false, items: [{ blocks: [line('x')] }] }],
    ],
    ['struck text', '-gone-', [{ kind: 'paragraph', text: { text: 'gone', struck: true } }]],
    ['a rule', 'a\n----\nb', [line('a'), line('b')]],
  ])('%s', (_name, source, blocks) => {
    expect(parseWiki(source)).toEqual(blocks);
  });

  it.each([
    ['*a* _b_ {{c}} +d+ ^e^', 'a b c d e'],
    ['{color:red}red{color} {*}b{*}old', 'red bold'],
    ['semi-detached 2-3 a - b', 'semi-detached 2-3 a - b'],
    [String.raw`one\\two \{x\}`, 'one\ntwo {x}'],
    ['a * b * c and 5*3', 'a * b * c and 5*3'],
    ['[not a link] and {unknown}', '[not a link] and {unknown}'],
  ])('reads %s', (source, reads) => {
    expect(text(source)).toBe(reads);
  });

  it.each([
    ['[spec|https://a.example/spec]', { kind: 'link', text: 'spec', href: 'https://a.example/spec' }],
    ['[https://a.example]', { kind: 'link', text: 'https://a.example', href: 'https://a.example' }],
    ['see https://a.example.', { kind: 'link', text: 'https://a.example', href: 'https://a.example' }],
    ['[~ana]', { kind: 'mention', text: '@ana', href: 'ana' }],
    ['[^server.log]', { kind: 'attachment', text: 'server.log', href: 'server.log' }],
    ['!screen.png|thumbnail!', { kind: 'image', text: '', href: 'screen.png' }],
    ['blocked by ABC-12', { kind: 'issue', text: 'ABC-12', href: 'ABC-12' }],
    ['[this one|ABC-12]', { kind: 'issue', text: 'this one', href: 'ABC-12' }],
  ])('finds what %s refers to', (source, link) => {
    expect(links(source)).toEqual([link]);
  });

  it.each(['UTF-8 and SHA-256', 'Wow! Great!', 'XABC-12x'])('finds no reference in %s', (source) => {
    expect(links(source)).toEqual([]);
  });

  it('gives back the line breaks that an export wrote as two spaces', () => {
    expect(parseWiki('Goal:  * one  * two    Done.')).toEqual([
      line('Goal:'),
      { kind: 'list', ordered: false, items: [{ blocks: [line('one')] }, { blocks: [line('two')] }] },
      line('Done.'),
    ]);
  });
});
