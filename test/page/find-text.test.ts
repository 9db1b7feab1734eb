// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTexts } from '@/utils/page/find-text';
import { expectLinear } from '../growth';

function root(html: string): Element {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
}

const findText = (roots: Element[], text: string): Range | undefined => findTexts(roots, [text])[0];
const squeezed = (text = ''): string => text.replace(/\s+/g, '');

describe('the place of a text on the page', () => {
  it.each([
    ['as it is', '<p>The draft is lost.</p>', 'draft is lost'],
    ['with other white space', '<p>The\n    draft&nbsp;is   lost.</p>', 'draft is lost'],
    ['over several elements', '<p>The <b>dra</b>ft <a href="#">is <i>lost</i></a>.</p>', 'draft is lost'],
    [
      'over paragraphs and items',
      '<p>Given no line</p><ul><li>then the draft</li><li>stays</li></ul>',
      'no line\nthen the draft stays',
    ],
    ['from the first letter to the last', '<p>draft</p>', 'draft'],
    ['beyond the basic plane', '<p>ok 👍🏽 and 𝒟raft 🎉</p>', '👍🏽 and 𝒟raft 🎉'],
    ['right to left', '<p dir="rtl">המסמך <b>נמחק</b> כשהרשת נופלת</p>', 'נמחק כשהרשת'],
    ['with characters that mean something in a pattern', '<p>a.*(b) [c] \\d $1</p>', '.*(b) [c] \\d $1'],
  ])('is found %s', (_, html, text) => {
    expect(squeezed(findText([root(html)], text)?.toString())).toBe(squeezed(text));
  });

  it('is exact to the letter, also beside white space', () => {
    const range = findText([root('<p>  a  b  c  </p>')], 'b');
    expect([range?.startOffset, range?.endOffset, range?.toString()]).toEqual([5, 6, 'b']);
  });

  it('is given for each text that is there, in the order asked for', () => {
    const ranges = findTexts([root('<p>one two three</p>')], ['three', 'four', '', 'one two']);
    expect(ranges.map(String)).toEqual(['three', 'one two']);
  });

  it('starts and ends in the nodes that hold it', () => {
    const page = root('<p>The </p><b>draft</b><i>is lost</i>');
    const range = findText([page], 'draft');
    expect([range?.startContainer, range?.endContainer]).toEqual([
      page.querySelector('b')?.firstChild,
      page.querySelector('b')?.firstChild,
    ]);
  });

  it('is looked for in each root in turn', () => {
    const [title, body] = [root('Drafts'), root('the draft and Drafts')];
    expect(findText([title, body], 'Drafts')?.startContainer).toBe(title.firstChild);
    expect(findText([title, body], 'the draft')?.startContainer).toBe(body.firstChild);
  });

  it.each([
    ['not there', 'draught'],
    ['empty', ''],
    ['only white space', ' \n\t '],
    ['longer than the page', 'The draft is lost. Really.'],
    ['in other letters', 'DRAFT'],
  ])('is undefined where the text is %s', (_, text) => {
    expect(findText([root('<p>The draft is lost.</p>')], text)).toBeUndefined();
    expect(findText([], text)).toBeUndefined();
  });

  it('changes nothing on the page', () => {
    const page = root('<p>The <b>draft</b> is lost.</p>');
    const before = page.innerHTML;
    findText([page], 'draft is');
    expect(page.innerHTML).toBe(before);
  });

  it('covers the text that was asked for, or is undefined where the page lacks it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '👍', '<'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), letters, (pieces, text) => {
        const page = document.createElement('div');
        for (const piece of pieces) page.appendChild(document.createElement('span')).textContent = piece;
        const there = squeezed(text) !== '' && squeezed(page.textContent ?? '').includes(squeezed(text));
        expect(squeezed(findText([page], text)?.toString())).toBe(there ? squeezed(text) : '');
      }),
    );
  });

  it('takes time in proportion to the page: 200 KB with many near hits', async () => {
    const near = (count: number) => {
      const page = root(`<p>${'aaaaaaaaab '.repeat(count)}</p><p>${'a'.repeat(30)}c</p>`);
      return () => findText([page], `${'a'.repeat(20)}c`);
    };
    expect(near(20_000)()).toBeDefined();
    await expectLinear(near, 2000);
  });
});
