// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentView } from '@/utils/model/comment';
import type { SinceView, View } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import { drawn, stage, view, violations } from './stage';
import { telling } from '../telling';

const comment = (id: string, author: string): CommentView => ({
  id,
  author,
  me: false,
  at: 1,
  edited: id === '1',
  blocks: [{ kind: 'paragraph', text: { text: `Words of ${id}` } }],
  reactions: [],
  link: `https://github.com/acme/app/issues/12#${id}`,
});
const since: SinceView = {
  at: 1,
  says: telling('Since you looked on 12 Nov: text changed, status is now Ready, 1 new comment, 1 comment changed'),
  texts: [
    {
      of: 'text',
      runs: [
        { kind: 'same', text: 'As ' },
        { kind: 'removed', text: 'CSV' },
        { kind: 'added', text: 'Parquet' },
      ],
    },
  ],
  facts: [telling('Status was Backlog before.')],
  comments: [
    { id: '2', is: 'new' },
    { id: '1', is: 'changed' },
  ],
};

const shown = (change: Partial<View> = { since }) =>
  stage((state) => {
    state.view.value = view(change);
    state.discussion.value = {
      comments: [comment('1', 'ana'), comment('2', 'ben'), comment('3', 'ben')],
      total: 3,
      older: false,
      notifies: telling('Sending notifies ben.'),
    };
  });
const details = (shadow: ShadowRoot): string[] =>
  [...shadow.querySelectorAll('.since .changes, .since .hint')].map(({ textContent }) => textContent ?? '');

describe('what changed since the last visit', () => {
  it('is not there where nothing changed', async () => {
    const { shadow, press } = shown({});
    expect(shadow.querySelector('[data-action="since"]')).toBeNull();
    press('n');
    expect(await violations()).toEqual([]);
  });

  it('is one line, and word by word on a press', async () => {
    const { find, shadow } = shown();
    const line = find('[data-action="since"]');
    expect([line.textContent, line.getAttribute('aria-expanded'), details(shadow)]).toEqual([
      sentence(since.says),
      'false',
      [],
    ]);
    expect(await violations()).toEqual([]);
    line.click();
    await drawn();
    expect([line.getAttribute('aria-expanded'), details(shadow)]).toEqual([
      'true',
      ['As removed: CSVadded: Parquet', 'Status was Backlog before.'],
    ]);
    expect(shadow.querySelector('.since ins')?.textContent).toBe('added: Parquet');
    expect(await violations()).toEqual([]);
  });

  it('is shown by a key, and seen by one more', async () => {
    const { press, find, shadow, actions } = shown();
    press('n');
    await drawn();
    expect([details(shadow).length, shadow.activeElement]).toEqual([2, find('[data-action="seen"]')]);
    find('[data-action="seen"]').click();
    expect(actions.seen).toHaveBeenCalledOnce();
    press('n');
    await drawn();
    expect(details(shadow)).toEqual([]);
  });

  it('leads to the first comment of it, and marks each', async () => {
    const { find, state, shadow } = shown();
    find('[data-action="jump-new"]').click();
    await drawn();
    expect([state.talking.value, shadow.activeElement]).toEqual([true, find('[data-comment="2"]')]);
    const marked = [...shadow.querySelectorAll('[data-comment]')].map((one) => [
      one.getAttribute('data-comment'),
      one.querySelector('.news')?.textContent,
    ]);
    expect(marked).toEqual([
      ['3', undefined],
      ['2', 'new'],
      ['1', 'changed'],
    ]);
    expect(find('[data-comment="1"] .comment-head').textContent).not.toContain('edited');
    expect(await violations()).toEqual([]);
  });

  it('is a dot and a word on the tab of a folded panel, and no more', async () => {
    const { state, shadow, find } = shown();
    state.open.value = false;
    await drawn();
    expect(shadow.textContent).not.toContain('Since you looked');
    expect([find('.tab').getAttribute('aria-label'), find('.tab').hasAttribute('data-news')]).toEqual([
      expect.stringMatching(/pass, changed since you looked$/),
      true,
    ]);
    state.view.value = view();
    await drawn();
    expect([find('.tab').getAttribute('aria-label'), find('.tab').hasAttribute('data-news')]).toEqual([
      expect.stringMatching(/pass$/),
      false,
    ]);
  });
});
