// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { WalkView } from '@/utils/model/rounds/walk';
import type { PanelState } from '@/components/panel/panel-state';
import type { EstimateView } from '@/utils/model/view';
import { fieldOf } from '@/utils/model/intent-field';
import { drawn, stage, type Stage, view, violations } from './stage';
import { telling } from '../telling';

afterEach(cleanup);

const line: WalkView = {
  nth: 3,
  of: 7,
  minutes: 14,
  round: '2026-W49',
  votes: false,
  answered: false,
};
const sampleEstimate: EstimateView = {
  ballot: '1',
  phase: 'idle',
  scale: ['1', '2', '3', '5', '13', '?'],
  votes: [],
  awaited: [],
  proposals: [],
  past: [],
  says: [telling('Awaited: ben.')],
  mayReveal: false,
};
const walking = (more: Partial<WalkView> = {}, set: (state: PanelState) => void = () => undefined): Stage =>
  stage((state) => {
    state.walk.value = { ...line, ...more };
    set(state);
  });
const voting = (): Stage =>
  walking({ votes: true }, (state) => (state.view.value = view({ estimate: sampleEstimate })));

describe('a walk in the panel', () => {
  it('says how far it is, and shows the key on each button that it presses', async () => {
    const panel = walking();
    expect(panel.find('.walk').textContent).toContain('3 of 7 · about 14 minutes left');
    const keys = [...panel.shadow.querySelectorAll('.walk [aria-keyshortcuts]')].map((button) =>
      [button.getAttribute('aria-keyshortcuts'), button.textContent].join(' '),
    );
    expect(keys).toEqual(['n Next', 'o No opinion', 'q Question']);
    expect(await violations(panel.find('.sheet'))).toEqual([]);
  });

  it('is not there where none leads over the issue, and n is what changed then', () => {
    const panel = stage();
    expect(panel.shadow.querySelector('.walk')).toBeNull();
    for (const key of ['n', 'o', 'q']) panel.press(key);
    expect([panel.actions.walk.mock.calls, panel.actions.say.mock.calls]).toEqual([[], []]);
  });

  it.each([
    ['walk-next', 'next'],
    ['walk-later', 'later'],
    ['walk-stop', 'stop'],
  ])('%s is %s', (button, act) => {
    const panel = walking();
    panel.find(`[data-action=${button}]`).click();
    expect(panel.actions.walk.mock.calls).toEqual([[act]]);
  });

  it('takes one key for an answer', async () => {
    const panel = walking();
    expect(panel.press('o')).toBe(false);
    expect(panel.actions.say.mock.calls).toEqual([[{ kind: 'pass', round: '2026-W49', on: true }]]);
    expect(panel.press('n')).toBe(false);
    expect(panel.actions.walk.mock.calls).toEqual([['next']]);
    panel.actions.say.mockClear();
    for (const key of ['+', '-', 'r']) panel.press(key);
    expect(panel.actions.say.mock.calls.map(([intent]) => fieldOf(intent))).toEqual(
      ['+1', '-1', 'ready'].filter((kind) => panel.state.shown.value?.reactions.some((one) => one.kind === kind)),
    );
  });

  it('q begins a question in a comment, and leaves a text that stands there', () => {
    const panel = walking();
    panel.press('q');
    expect([panel.state.writing.value, panel.state.drafts.value]).toEqual(['comment', { comment: '/question ' }]);
    const begun = walking({}, (state) => (state.drafts.value = { comment: 'As I said' }));
    begun.press('q');
    expect(begun.state.drafts.value).toEqual({ comment: 'As I said' });
  });

  it('a digit votes from anywhere where a vote is asked for, and nowhere else', async () => {
    const panel = voting();
    await drawn();
    panel.find('.walk').focus();
    expect(panel.press('5')).toBe(false);
    expect(panel.actions.say.mock.calls).toEqual([[{ kind: 'vote', ballot: '1', value: '5' }]]);
    const opinion = walking({}, (state) => (state.view.value = view({ estimate: sampleEstimate })));
    await drawn();
    opinion.find('.walk').focus();
    expect(opinion.press('5')).toBe(true);
    expect(opinion.actions.say).not.toHaveBeenCalled();
  });

  it('leaves keys alone in a field, with a modifier, and under what lies on top', async () => {
    const panel = voting();
    panel.state.expanded.value = panel.state.waiving.value = 'story';
    await drawn();
    panel.find('textarea').focus();
    for (const key of ['n', 'o', 'q', '5', '+']) expect(panel.press(key)).toBe(true);
    panel.find('.walk').focus();
    for (const key of ['n', 'o', 'q', '5']) expect(panel.press(key, { ctrlKey: true })).toBe(true);
    panel.state.help.value = true;
    await drawn();
    panel.find('.walk').focus();
    for (const key of ['n', 'o', 'q']) expect(panel.press(key)).toBe(true);
    expect([panel.actions.walk.mock.calls, panel.actions.say.mock.calls]).toEqual([[], []]);
  });

  it('says at its end what comes now, with the way back, and takes no key for an answer', () => {
    const panel = walking({ answered: true, end: { left: 0, opens: true, at: Date.UTC(2026, 11, 3, 12) } });
    expect(panel.find('.walk').textContent).toMatch(
      /^That was all\. Votes are opened \w{3},? \d Dec, \d\d:\d\d\.Rounds$/,
    );
    panel.press('o');
    expect(panel.actions.say).not.toHaveBeenCalled();
    panel.find('[data-action=walk-back]').click();
    expect(panel.actions.walk.mock.calls).toEqual([['back']]);
  });

  it('says where no opinion is, as long as it is not with the team', () => {
    const receipts = { 'pass:2026-W49': { state: 'sending' as const, told: telling('On its way') } };
    const panel = walking({ answered: true }, (state) => (state.view.value = view({ receipts })));
    expect(panel.find('.walk').textContent).toContain('✓ 3 of 7');
    expect(panel.find('.walk .receipt').textContent).toBe('On its way');
  });
});
