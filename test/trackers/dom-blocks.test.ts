// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import { blocksOf } from '@/utils/markup/dom-blocks';
import { expectLinear } from '../growth';

function read(html: string): Block[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return blocksOf(root);
}

const words = (text: string): Block => ({ kind: 'paragraph', text: { text } });

describe('rendered text as blocks', () => {
  it('keeps headings, paragraphs and rules apart', () => {
    expect(read('<h2>Why <em>now</em></h2><p>One.</p><hr><p>Two.</p>')).toEqual([
      { kind: 'heading', level: 2, text: { text: 'Why now' } },
      words('One.'),
      words('Two.'),
    ]);
  });

  it("takes the mark beside a heading for no link of the author's", () => {
    const html =
      '<div class="markdown-heading"><h2>Why</h2><a class="anchor" aria-label="Permalink: Why" href="#why"><svg></svg></a></div>';
    expect(read(html)).toEqual([{ kind: 'heading', level: 2, text: { text: 'Why' } }]);
  });

  it('reads white space as a browser shows it: only a break ends a line', () => {
    expect(read('<p>one\n  line<br>\nand   another</p>')).toEqual([words('one line\nand another')]);
  });

  it('takes text that stands outside of any paragraph', () => {
    expect(read('before<p>within</p> after <b>all</b>')).toEqual([
      words('before'),
      words('within'),
      words('after all'),
    ]);
  });

  it('tells a paragraph that is bold as a whole from one that has bold words', () => {
    expect(read('<p><strong>Acceptance</strong></p><p><b>Some</b> words</p>')).toEqual([
      { kind: 'paragraph', text: { text: 'Acceptance', strong: true } },
      words('Some words'),
    ]);
  });

  it('tells a text that is struck through as a whole', () => {
    expect(
      read('<ul><li><del>gone</del></li><li><s><b>gone</b></s></li><li><del>half</del> gone</li></ul>'),
    ).toMatchObject([
      {
        items: [
          { blocks: [{ text: { text: 'gone', struck: true } }] },
          { blocks: [{ text: { text: 'gone', struck: true, strong: true } }] },
          { blocks: [words('half gone')] },
        ],
      },
    ]);
  });

  it('reads lists in lists', () => {
    expect(read('<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>')).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          { blocks: [words('a'), { kind: 'list', ordered: false, items: [{ blocks: [words('b')] }] }] },
          { blocks: [words('c'), words('d')] },
        ],
      },
    ]);
  });

  it.each([
    [
      'beside the text',
      '<ul><li><input type="checkbox" checked disabled> done</li><li><input type="checkbox" disabled> open</li></ul>',
    ],
    [
      'in a paragraph',
      '<ul><li><p><input type="checkbox" checked> done</p></li><li><p><input type="checkbox"> open</p></li></ul>',
    ],
    [
      'in a row of its own',
      '<ul><li><div><span><input type="checkbox" checked></span><div>done</div></div></li><li><div><span><input type="checkbox"></span><div>open</div></div></li></ul>',
    ],
  ])('reads the ticks of a task list with the box %s', (_, html) => {
    expect(read(html)).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [
          { checked: true, blocks: [words('done')] },
          { checked: false, blocks: [words('open')] },
        ],
      },
    ]);
  });

  it("does not take the box of an inner list for the outer item's", () => {
    const [list] = read('<ul><li>plain<ul><li><input type="checkbox"> task</li></ul></li></ul>');
    expect(list).toMatchObject({ items: [{ blocks: [words('plain'), { items: [{ checked: false }] }] }] });
    expect(list).not.toHaveProperty('items.0.checked');
  });

  it('reads tables cell by cell, and an inner table once', () => {
    expect(
      read(
        '<table><thead><tr><th>Given</th><th>Then</th></tr></thead><tbody><tr><td>no line</td><td>drafts stay</td></tr></tbody></table>',
      ),
    ).toEqual([
      {
        kind: 'table',
        rows: [
          [{ text: 'Given' }, { text: 'Then' }],
          [{ text: 'no line' }, { text: 'drafts stay' }],
        ],
      },
    ]);
    expect(read('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>')).toMatchObject([
      { rows: [[{}]] },
    ]);
  });

  it('reads quotes, alerts and what is folded', () => {
    expect(read('<blockquote><p>said</p></blockquote>')).toEqual([{ kind: 'quote', blocks: [words('said')] }]);
    expect(
      read('<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p><p>mind</p></div>'),
    ).toEqual([{ kind: 'panel', blocks: [words('Note'), words('mind')] }]);
    expect(read('<details><summary>Log</summary>lines</details>')).toEqual([words('Log'), words('lines')]);
  });

  it('reads code as it was written, without what the page adds to it', () => {
    const copy =
      '<div class="zeroclipboard-container">\n  <clipboard-copy value="x"><svg></svg></clipboard-copy>\n</div>';
    expect(read('<pre><code>a\n  b\n</code></pre>')).toEqual([{ kind: 'code', text: 'a\n  b' }]);
    expect(read(`<div class="highlight highlight-source-ts"><pre><span>a</span> = 1</pre>${copy}</div>`)).toEqual([
      { kind: 'code', text: 'a = 1' },
    ]);
    expect(read(`<div class="snippet-clipboard-content"><pre><code>a\n</code></pre>${copy}</div>`)).toEqual([
      { kind: 'code', text: 'a' },
    ]);
  });

  it('reads lines of a repository, shown in place of an address, as that address', () => {
    const href = 'https://github.com/acme/app/blob/0a1b/src/draft.ts#L2';
    const html = `<div class="Box"><div class="Box-header"><p><a href="${href}">app/src/draft.ts</a></p><p>Line 2 in <a href="/c">0a1b</a></p></div>
      <div class="blob-wrapper blob-wrapper-embedded"><table class="highlight"><tr><td></td><td>const draft = 1</td></tr></table></div></div>`;
    expect(read(html)).toEqual([
      { kind: 'paragraph', text: { text: href, links: [{ kind: 'link', text: href, href }] } },
    ]);
  });

  it('tells links, people, issues, files and pictures', () => {
    const [block] = read(`<p><a href="https://x.example/a">spec</a> <a class="user-mention" href="/ana">@ana</a>
      <a class="issue-link" href="/acme/app/issues/3">#3</a> <a href="https://github.com/user-attachments/files/9/log.txt">log.txt</a>
      <img alt="mock" src="https://camo.example/1" data-canonical-src="https://x.example/mock.png"><img class="emoji" alt="🎉" src="e.png">
      <video src="https://x.example/v.mp4"></video></p>`);
    expect(block).toEqual({
      kind: 'paragraph',
      text: {
        text: 'spec @ana #3 log.txt 🎉',
        links: [
          { kind: 'link', text: 'spec', href: 'https://x.example/a' },
          { kind: 'mention', text: '@ana', href: '/ana' },
          { kind: 'issue', text: '#3', href: '/acme/app/issues/3' },
          { kind: 'attachment', text: 'log.txt', href: 'https://github.com/user-attachments/files/9/log.txt' },
          { kind: 'image', text: 'mock', href: 'https://x.example/mock.png' },
          { kind: 'image', text: '', href: 'https://x.example/v.mp4' },
        ],
      },
    });
  });
});

describe('hostile text', () => {
  it("leaves scripts, styles and the page's own buttons behind", () => {
    const html =
      '<p>kept<script>evil()</script><style>p{}</style><template>no</template><button>Copy</button></p><p onclick="x()"><a href="javascript:x()">link</a></p>';
    expect(read(html)).toEqual([
      words('kept'),
      { kind: 'paragraph', text: { text: 'link', links: [{ kind: 'link', text: 'link', href: 'javascript:x()' }] } },
    ]);
  });

  it.each(['div', 'blockquote', 'span', 'em', 'b', 'details', 'a'])(
    'reads what is nested 2,000 deep in <%s>',
    (tag) => {
      const root = document.createElement('div');
      let at: Element = root;
      for (let depth = 0; depth < 2000; depth += 1) at = at.appendChild(document.createElement(tag));
      at.textContent = 'deep';
      expect(JSON.stringify(blocksOf(root))).toContain('deep');
    },
  );

  it('goes down 400 levels of words in words, and reads what is deeper as bare text', () => {
    const at = (depth: number): Block[] => read(`${'<span>'.repeat(depth)}a<br>b${'</span>'.repeat(depth)}`);
    expect([at(390), at(500)]).toEqual([[words('a\nb')], [words('ab')]]);
  });

  it('reads lists 200 deep', () => {
    expect(JSON.stringify(read(`${'<ul><li>'.repeat(200)}deep`))).toContain('deep');
  });

  it('reads thousands of checkboxes and of words, twice as many in twice the time', async () => {
    const item =
      '<li class="task-list-item"><input type="checkbox" disabled> the draft of a comment is still there</li>';
    const long = (size: number): HTMLElement => {
      const root = document.createElement('div');
      root.innerHTML = `<ul>${item.repeat(size)}</ul><p>${'word '.repeat(8 * size)}</p>`;
      return root;
    };
    expect(blocksOf(long(5000))[0]).toMatchObject({ kind: 'list', items: { length: 5000 } });
    await expectLinear((size) => {
      const root = long(size);
      return () => blocksOf(root);
    }, 300);
  });

  it('gives blocks for any markup', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'pre',
      'code',
      'h1',
      'h7',
      'a',
      'img',
      'br',
      'input',
      'blockquote',
      'b',
      'svg',
      'details',
      'nobody',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.string(),
      fc.constantFrom('<!--', '-->', '<p class="highlight">', '&#0;', '<![CDATA[', '\u202e'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Array.isArray(read(pieces.join('')))).toBe(true);
      }),
    );
  });
});

/** Trees of the markup that a tracker renders: blocks in blocks, words in blocks, words in words. */
const tree = fc.letrec<{ inline: string; block: string }>((tie) => {
  const within = (tags: string[], content: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(...tags), content).map(([tag, html]) => `<${tag}>${html}</${tag}>`);
  const many = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  return {
    inline: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b c', ' d ', 'é', '✅', '<br>'),
      within(['b', 'em', 'a', 'code', 'span'], many(tie('inline'))),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      tie('inline'),
      within(['p', 'h2', 'h6'], many(tie('inline'))),
      within(['div', 'blockquote', 'details', 'section'], many(tie('block'))),
      many(within(['li'], many(tie('block')))).map((items) => `<ul>${items}</ul>`),
      many(within(['td', 'th'], many(tie('inline')))).map((cells) => `<table><tbody><tr>${cells}</tr></tbody></table>`),
    ),
  };
}).block;

function wordsOf(blocks: Block[]): string {
  return blocks
    .map((block): string => {
      if (block.kind === 'list') return block.items.map((item) => wordsOf(item.blocks)).join('');
      if (block.kind === 'quote' || block.kind === 'panel') return wordsOf(block.blocks);
      if (block.kind === 'table')
        return block.rows
          .flat()
          .map(({ text }) => text)
          .join('');
      return typeof block.text === 'string' ? block.text : block.text.text;
    })
    .join('');
}

/** Whether a reader gives every word that is shown, in order, and no other. */
function losesNothing(reader: (root: Element) => Block[], html: string): boolean {
  const root = document.createElement('div');
  root.innerHTML = html;
  return wordsOf(reader(root)).replace(/\s/g, '') === (root.textContent ?? '').replace(/\s/g, '');
}

describe('every word that is shown', () => {
  it('is read once and in order', () => {
    fc.assert(fc.property(tree, (html) => losesNothing(blocksOf, html)));
  });

  it('would be missed where text outside of paragraphs were not read', () => {
    const careless = (root: Element): Block[] => blocksOf(root).filter((block) => block.kind !== 'paragraph');
    expect(fc.check(fc.property(tree, (html) => losesNothing(careless, html))).failed).toBe(true);
  });
});
