// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { copied } from '@/components/panel/discussion/Discussion';
import type { CommentView } from '@/utils/model/comment';
import { markKey } from '@/utils/model/mark-key';
import type { MarkView, QuestionView, View } from '@/utils/model/view';
import { drawn, stage, view, violations } from './stage';
import { telling } from '../telling';

const comment = (id: string, author: string): CommentView => ({
  id,
  author,
  me: false,
  at: 1,
  edited: false,
  blocks: [{ kind: 'paragraph', text: { text: `Words of ${id}` } }],
  reactions: [],
  link: `https://github.com/acme/app/issues/12#${id}`,
});
const question = (id: string, more: Partial<QuestionView> = {}): QuestionView => ({
  id,
  since: 1,
  state: 'open',
  text: `Asked in ${id}`,
  to: [],
  says: 'open',
  toMe: false,
  mine: false,
  ...more,
});

const mark = (more: Partial<MarkView> = {}): MarkView => ({
  kind: 'decide',
  key: '1',
  comment: '1',
  since: 1,
  text: 'Words of 1',
  by: 'ana',
  state: 'standing',
  says: [telling('Decision, marked by ana.')],
  mine: false,
  ...more,
});

const shown = (change: Partial<View>) =>
  stage((state) => {
    state.view.value = view({ people: [{ id: '7', name: 'ben' }], ...change });
    state.discussion.value = {
      comments: [comment('1', 'ana'), comment('2', 'ben')],
      total: 2,
      older: false,
      notifies: telling('Sending notifies ben.'),
    };
    state.talking.value = true;
  });

describe('the discussion', () => {
  it.each([
    [1, 'One comment could not be read: look on the issue’s own page.'],
    [2, '2 comments could not be read: look on the issue’s own page.'],
  ])('says how many comments could not be read: %i', async (unread, sentence) => {
    const { state, shadow } = shown({});
    if (state.discussion.value) state.discussion.value = { ...state.discussion.value, unread };
    await drawn();
    expect(shadow.textContent).toContain(sentence);
  });

  it('says in its place that a comment cannot be read', async () => {
    const { state, find } = shown({});
    const [first] = state.discussion.value?.comments ?? [];
    if (state.discussion.value && first)
      state.discussion.value = { ...state.discussion.value, comments: [{ ...first, blocks: [], unreadable: true }] };
    await drawn();
    expect(find(`[data-comment="${first?.id}"]`).textContent).toContain('This comment cannot be read here.');
  });

  it('shows the newest threads unasked, with the newest replies, and all on request', async () => {
    const { state, actions, shadow } = shown({});
    const replies = ['6', '7', '8'].map((id) => ({ ...comment(id, 'ben'), parent: '5' }));
    state.discussion.value = {
      comments: [...['1', '2', '4', '5'].map((id) => comment(id, 'ana')), ...replies],
      total: 9,
      older: true,
      notifies: telling(''),
    };
    state.talking.value = false;
    await drawn();
    const ids = () => [...shadow.querySelectorAll('[data-comment]')].map((one) => one.getAttribute('data-comment'));
    expect(ids()).toEqual(['5', '7', '8', '4']);
    expect(shadow.querySelector('[data-action="discussion-older"]')).toBeNull();
    shadow.querySelector<HTMLElement>('[data-action="discussion"]')?.click();
    expect(actions.discussion.toggle).toHaveBeenCalledOnce();
    state.talking.value = true;
    await drawn();
    expect(ids()).toEqual(['5', '6', '7', '8', '4', '2', '1']);
    expect(shadow.querySelector('[data-action="discussion-older"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });
});

describe('a comment that the tracker refused', () => {
  it('is tried again or given up alone, with its reason beside it', async () => {
    const { find, state, actions, shadow } = shown({});
    const receipt = { state: 'refused', told: telling('GitHub says: Not now.') } as const;
    state.discussion.value = {
      comments: [
        { ...comment('1', 'ana'), receipt },
        { ...comment('owed:drawn-here', 'ana'), link: '', receipt },
        { ...comment('owed:under-way', 'ana'), link: '', receipt: { state: 'sending', told: telling('On its way') } },
      ],
      total: 3,
      older: false,
      notifies: telling(''),
    };
    await drawn();
    find('[data-comment="owed:drawn-here"] [data-action="comment-retry"]').click();
    find('[data-comment="1"] [data-action="comment-drop"]').click();
    expect([actions.share.retry.mock.calls, actions.share.drop.mock.calls]).toEqual([
      [['comment:drawn-here']],
      [['edit:1']],
    ]);
    expect(shadow.querySelectorAll('[data-action="comment-retry"]')).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });
});

describe('a text over the limit', () => {
  it('is told from one that is not, where it is written, and kept', async () => {
    const { state, find } = shown({});
    const hint = () => find('[data-writer="comment"] .hint').textContent;
    state.drafts.value = { comment: 'x'.repeat(66_600) };
    await drawn();
    expect(hint()).toBe('GitHub takes at most 65,536 characters; this has 66,600.');
    expect(find<HTMLTextAreaElement>('[data-writer="comment"] textarea').maxLength).toBe(-1);
    state.drafts.value = { comment: 'x'.repeat(60_000) };
    await drawn();
    expect(hint()).toBe('Sending notifies ben.');
  });
});

describe('a question', () => {
  it('is made of a comment in two clicks, to somebody or to anybody', async () => {
    const { find, actions, shadow } = shown({});
    actions.people.mockResolvedValue([
      { id: '6', name: 'ana', me: true },
      { id: '7', name: 'ben' },
      { id: '8', name: 'cleo' },
    ]);
    find('[data-comment="1"] [data-action="ask"]').click();
    const buttons = () => [...shadow.querySelectorAll<HTMLElement>('[data-action="ask-of"]')];
    await vi.waitFor(() => expect(buttons().map((one) => one.textContent)).toEqual(['Anybody', 'ben', 'cleo']), 20_000);
    const whom = buttons();
    whom[1]?.click();
    whom[0]?.click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'ask', comment: '1', asked: { to: ['7'], called: ['ben'] } },
      { kind: 'ask', comment: '1', asked: { to: [] } },
    ]);
  });

  it('is answered by a comment in one click, or in two where several are open', async () => {
    const one = shown({ questions: [question('1')] });
    expect(one.shadow.querySelector('[data-comment="1"] [data-action="ask"]')).toBeNull();
    one.find('[data-comment="2"] [data-action="answers"]').click();
    expect(one.actions.say).toHaveBeenCalledWith({ kind: 'ask', comment: '1', asked: { answer: '2' } });
    const two = shown({ questions: [question('1'), question('0')] });
    two.find('[data-comment="2"] [data-action="answers"]').click();
    await drawn();
    expect(two.shadow.querySelectorAll('[data-action="answer-to"]')).toHaveLength(2);
    two.find('[data-action="answer-to"]:last-child').click();
    expect(two.actions.say).toHaveBeenCalledWith({ kind: 'ask', comment: '0', asked: { answer: '2' } });
  });

  it('is shown while open, jumped to, withdrawn by who asked, and opened again', async () => {
    const answered = question('2', {
      state: 'answered',
      answer: { comment: '1', saidBy: 'ana' },
      says: 'answered, says ana',
    });
    const { find, actions, state, shadow } = shown({
      questions: [question('1', { mine: true, says: 'open to you' }), answered],
    });
    find('[data-question="1"] [data-action="jump"]').click();
    await drawn();
    expect(shadow.activeElement?.getAttribute('data-comment')).toBe('1');
    find('[data-action="withdraw"]').click();
    find('[data-action="reopen"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'ask', comment: '1', asked: null },
      { kind: 'ask', comment: '2', asked: {} },
    ]);
    expect(await violations()).toEqual([]);
    state.talking.value = false;
    await drawn();
    expect([...shadow.querySelectorAll('[data-question]')].map((one) => one.getAttribute('data-question'))).toEqual([
      '1',
    ]);
  });

  it('can be written as one', async () => {
    const { find, state } = shown({});
    state.drafts.value = { comment: '@ben CSV?' };
    await drawn();
    find('[data-action="as-question"]').click();
    expect(state.drafts.value['comment']).toBe('/question @ben CSV?');
  });
});

describe('a wish to talk in person', () => {
  it('is a key and a reason, and one key takes it back', async () => {
    const { press, find, actions, state } = shown({
      live: [{ by: { id: '7', name: 'ben' }, why: 'Too many unknowns', since: 1 }],
    });
    expect(find('[data-wish="ben"]').textContent).toBe('ben wants to discuss this live: Too many unknowns');
    press('l');
    await drawn();
    state.drafts.value = { live: 'Me too' };
    await drawn();
    find('[data-writer="live"] [data-action="send"]').click();
    expect(actions.say).toHaveBeenCalledWith({ kind: 'live', reason: 'Me too' });
    expect(await violations()).toEqual([]);
    press('Escape');
    state.view.value = view({ live: [{ by: { id: '1', name: 'ana' }, why: 'Me too', since: 1, me: true }] });
    await drawn();
    press('l');
    expect(actions.say).toHaveBeenLastCalledWith({ kind: 'live', reason: null });
  });
});

describe('a decision', () => {
  const select = (find: ReturnType<typeof shown>['find'], words: string): void => {
    const text = find('[data-comment="1"] .prose p').firstChild;
    const from = text?.textContent?.indexOf(words) ?? -1;
    const range = document.createRange();
    if (text) range.setStart(text, from);
    if (text) range.setEnd(text, from + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };

  it('is marked of a whole comment in one click, or of the words selected in it', async () => {
    const { find, actions, state } = shown({});
    find('[data-comment="1"] [data-action="decide"]').click();
    select(find, 'Words of');
    find('[data-comment="1"] [data-action="decide"]').click();
    find('[data-comment="2"] [data-action="decide"]').click();
    select(find, 'Words of 1');
    find('[data-comment="1"] [data-action="decide"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'decide', mark: '1', decision: {} },
      { kind: 'decide', mark: markKey('1', 'Words of'), decision: { text: 'Words of' } },
      { kind: 'decide', mark: markKey('2', 'Words of'), decision: { text: 'Words of' } },
      { kind: 'decide', mark: '1', decision: {} },
    ]);
    expect(state.writing.value).toBeNull();
    document.getSelection()?.removeAllRanges();
  });

  it('takes the place of an earlier one, where the person says so', async () => {
    const { find, actions, shadow } = shown({ marks: [mark()] });
    find('[data-comment="2"] [data-action="decide"]').click();
    await drawn();
    const options = [...shadow.querySelectorAll<HTMLElement>('[data-action="decide-as"]')];
    expect(options.map((one) => one.textContent)).toEqual(['A new decision', 'Instead of: Words of 1']);
    options[1]?.click();
    options[0]?.click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'decide', mark: '2', decision: { instead: '1' } },
      { kind: 'decide', mark: '2', decision: {} },
    ]);
  });

  it('shows on its comment who marked it, is denied by others and taken back by whoever said so', async () => {
    const { find, actions, state, shadow } = shown({
      marks: [
        mark({ says: [telling('Decision, marked by ana; ben says it is none.')], against: 'ben' }),
        mark({ key: '1~abc', text: 'Some words', now: 'Other words', mine: true }),
        mark({ key: '2', comment: '2', state: 'superseded' }),
        mark({ key: '9', comment: '9', text: 'Gone', gone: true, denied: true }),
      ],
    });
    const on = '[data-comment="1"] [data-mark="decide:1';
    expect(find(`${on}"]`).textContent).toContain('Decision, marked by ana; ben says it is none.');
    expect(find(`${on}"]`).textContent).not.toContain('Words of 1');
    expect(find(`${on}~abc"]`).textContent).toContain('Some words');
    expect(find(`${on}~abc"]`).textContent).toContain('The comment says now: “Other words”');
    find(`${on}"] [data-action="deny"]`).click();
    find(`${on}~abc"] [data-action="unmark"]`).click();
    find('.discussion > .votes [data-mark="decide:9"] [data-action="unmark"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'decide', mark: '1', decision: { not: true } },
      { kind: 'decide', mark: '1~abc', decision: null },
      { kind: 'decide', mark: '9', decision: null },
    ]);
    expect(await violations()).toEqual([]);
    const listed = () =>
      [...shadow.querySelectorAll('.discussion > .votes [data-mark]')].map((one) => one.getAttribute('data-mark'));
    expect(listed()).toContain('decide:2');
    state.talking.value = false;
    await drawn();
    expect(listed()).toEqual(['decide:1', 'decide:1~abc', 'decide:9']);
  });
});

describe('a next step', () => {
  it('is marked in two clicks, for somebody or for nobody yet', async () => {
    const { find, actions, shadow } = shown({});
    find('[data-comment="1"] [data-action="todo"]').click();
    await drawn();
    const whom = [...shadow.querySelectorAll<HTMLElement>('[data-action="ask-of"]')];
    expect(whom.map((one) => one.textContent)).toEqual(['Nobody yet', 'ben']);
    whom[1]?.click();
    whom[0]?.click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'todo', mark: '1', step: { to: ['7'], called: ['ben'] } },
      { kind: 'todo', mark: '1', step: {} },
    ]);
  });

  it('is ticked done by anybody, and opened again', async () => {
    const step = mark({ kind: 'todo', state: 'open', says: [telling('Next step for ben, marked by ana.')] });
    const { find, actions, state } = shown({ marks: [step] });
    find('.discussion > .votes [data-action="done"]').click();
    state.view.value = view({ marks: [{ ...step, state: 'done' }] });
    await drawn();
    find('.discussion > .votes [data-action="done"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'todo', mark: '1', step: { done: true } },
      { kind: 'todo', mark: '1', step: { done: false } },
    ]);
  });
});

describe('the brief', () => {
  it('is copied by one press, and it is said what came of it', async () => {
    const { find, actions, state, shadow } = shown({});
    find('[data-action="brief"]').click();
    expect(actions.discussion.brief).toHaveBeenCalledOnce();
    state.briefed.value = 'Not ready to hand on: a question is open.';
    await drawn();
    expect(find('.discussion > .hint').textContent).toBe('Not ready to hand on: a question is open.');
    expect(find('[data-action="brief"]').textContent).toBe('Copy brief');
    state.briefed.value = copied;
    await drawn();
    expect(find('[data-action="brief"]').textContent).toBe('Copied');
    expect(shadow.querySelector('.discussion > .hint[role="status"]')).not.toBeNull();
  });
});
