import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import { textOf } from '@/utils/model/blocks-text';
import { parseAdf } from '@/utils/markup/adf/adf';
import { toBlocks } from '@/utils/markup/to-blocks';
import { inlines } from '../model/reads';

type Node = Record<string, unknown>;
const read = (...content: Node[]): Block[] => parseAdf(JSON.stringify({ type: 'doc', version: 1, content }));
const text = (words: string, ...marks: Node[]): Node => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: Node[]): Node => ({ type: 'paragraph', content });
const line = (words: string): Block => ({ kind: 'paragraph', text: { text: words } });
const links = (...content: Node[]) => inlines(read(p(...content))).flatMap((inline) => inline.links ?? []);

describe('Atlassian documents to blocks', () => {
  it.each<[string, Node, Block[]]>([
    [
      'a heading',
      { type: 'heading', attrs: { level: 3 }, content: [text('Goal')] },
      [{ kind: 'heading', level: 3, text: { text: 'Goal' } }],
    ],
    ['lines of a paragraph', p(text('one'), { type: 'hardBreak' }, text('two')), [line('one\ntwo')]],
    ['nothing in an empty paragraph', p(), []],
    [
      'nested lists',
      {
        type: 'orderedList',
        content: [
          {
            type: 'listItem',
            content: [p(text('a')), { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('b'))] }] }],
          },
        ],
      },
      [
        {
          kind: 'list',
          ordered: true,
          items: [{ blocks: [line('a'), { kind: 'list', ordered: false, items: [{ blocks: [line('b')] }] }] }],
        },
      ],
    ],
    [
      'tasks',
      {
        type: 'taskList',
        content: [
          { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('a')] },
          { type: 'blockTaskItem', attrs: { state: 'TODO' }, content: [p(text('b'))] },
        ],
      },
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            { checked: true, blocks: [line('a')] },
            { checked: false, blocks: [line('b')] },
          ],
        },
      ],
    ],
    [
      'tasks below tasks',
      {
        type: 'taskList',
        content: [
          { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('a')] },
          { type: 'taskList', content: [{ type: 'taskItem', attrs: { state: 'TODO' }, content: [text('b')] }] },
        ],
      },
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              checked: false,
              blocks: [line('a'), { kind: 'list', ordered: false, items: [{ checked: false, blocks: [line('b')] }] }],
            },
          ],
        },
      ],
    ],
    ['a quote', { type: 'blockquote', content: [p(text('said'))] }, [{ kind: 'quote', blocks: [line('said')] }]],
    [
      'a panel',
      { type: 'panel', attrs: { panelType: 'warning' }, content: [p(text('mind'))] },
      [{ kind: 'panel', blocks: [line('mind')] }],
    ],
    [
      'an expand with its title',
      { type: 'expand', attrs: { title: 'More' }, content: [p(text('hidden at first'))] },
      [{ kind: 'panel', blocks: [{ kind: 'heading', level: 6, text: { text: 'More' } }, line('hidden at first')] }],
    ],
    [
      'code',
      { type: 'codeBlock', attrs: { language: 'js' }, content: [text('a\nb')] },
      [{ kind: 'code', text: 'a\nb' }],
    ],
    [
      'a table with lists in its cells',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [p(text('Given'))] },
              {
                type: 'tableCell',
                content: [
                  p(text('all:')),
                  {
                    type: 'bulletList',
                    content: [
                      { type: 'listItem', content: [p(text('x'))] },
                      { type: 'listItem', content: [p(text('y'))] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      [{ kind: 'table', rows: [[{ text: 'Given' }, { text: 'all:\n- x\n- y' }]] }],
    ],
    [
      'layouts and what nobody knows',
      {
        type: 'layoutSection',
        content: [
          { type: 'layoutColumn', content: [p(text('left'))] },
          { type: 'futureBox', content: [p(text('right'))] },
        ],
      },
      [line('left'), line('right')],
    ],
    [
      'a picture',
      { type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'file', id: '6d1f', alt: 'mock-up' } }] },
      [{ kind: 'paragraph', text: { text: '', links: [{ kind: 'image', text: 'mock-up', href: '6d1f' }] } }],
    ],
    ['a rule', { type: 'rule' }, []],
  ])('%s', (_name, node, blocks) => {
    expect(read(node)).toEqual(blocks);
  });

  it('keeps bold and struck lines apart from lines with a bold word', () => {
    expect(
      read(
        p(text('All', { type: 'strong' })),
        p(text('Some '), text('of it', { type: 'strong' })),
        p(text('Gone', { type: 'strike' })),
      ),
    ).toMatchObject([{ text: { strong: true } }, { text: { text: 'Some of it' } }, { text: { struck: true } }]);
    expect(read(p(text('Some '), text('of it', { type: 'strong' })))[0]).not.toHaveProperty('text.strong');
  });

  it.each<[string, Node, object]>([
    [
      'a mention',
      { type: 'mention', attrs: { id: '5b1', text: '@Ana' } },
      { kind: 'mention', text: '@Ana', href: '5b1' },
    ],
    [
      'a smart link',
      { type: 'inlineCard', attrs: { url: 'https://figma.com/file/1' } },
      { href: 'https://figma.com/file/1' },
    ],
    [
      'a smart link to a ticket',
      { type: 'inlineCard', attrs: { url: 'https://acme.atlassian.net/browse/ABC-12' } },
      { kind: 'issue', href: 'https://acme.atlassian.net/browse/ABC-12' },
    ],
    [
      'a link',
      text('spec', { type: 'link', attrs: { href: 'https://a.example/spec' } }),
      { kind: 'link', text: 'spec' },
    ],
    ['an address as text', text('see https://a.example/spec.'), { kind: 'link', href: 'https://a.example/spec' }],
    [
      'a file in the line',
      { type: 'mediaInline', attrs: { id: '7a', type: 'file' } },
      { kind: 'attachment', href: '7a' },
    ],
  ])('finds what %s refers to', (_name, node, link) => {
    expect(links(node)).toMatchObject([link]);
  });

  it('reads emoji, status, and dates as people see them', () => {
    expect(
      textOf(
        read(
          p(
            { type: 'emoji', attrs: { shortName: ':smile:', text: '😄' } },
            { type: 'status', attrs: { text: 'IN REVIEW' } },
            { type: 'date', attrs: { timestamp: '1798761600000' } },
          ),
        ),
      ),
    ).toBe('😄IN REVIEW2027-01-01');
  });

  it('is whole where the markup takes more room than the words: half a document is none', () => {
    const content = Array.from({ length: 2000 }, (_, nth) => p(text(`line ${nth}`, { type: 'strong' })));
    const source = JSON.stringify({ type: 'doc', version: 1, content });
    expect(source.length).toBeGreaterThan(66_000);
    expect(toBlocks({ markup: 'adf', source })).toHaveLength(2000);
  });

  it('takes anything without failing', () => {
    for (const source of [
      '',
      'h1. wiki',
      '[]',
      'null',
      '{"content":7}',
      `${'{"type":"panel","content":['.repeat(3000)}${']}'.repeat(3000)}`,
    ])
      expect(parseAdf(source)).toEqual(expect.any(Array));
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (source) => Array.isArray(parseAdf(source))));
  });
});
