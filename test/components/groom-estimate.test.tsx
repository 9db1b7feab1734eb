// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { EstimateView, View } from '@/utils/model/view';
import { drawn, stage, view, violations } from './stage';
import { telling } from '../telling';

type Vote = EstimateView['votes'][number];

function vote(name: string, more: Partial<Vote> = {}): Vote {
  return { id: name, name, how: 'sealed', note: telling('sealed'), ...more };
}

function estimate(more: Partial<EstimateView> = {}): EstimateView {
  return {
    ballot: '1',
    phase: 'idle',
    scale: ['1', '2', '3', '5', '13', '?'],
    votes: [],
    awaited: [],
    proposals: [],
    past: [],
    says: [telling('Awaited: ben.')],
    mayReveal: false,
    ...more,
  };
}

const shown = (more: Partial<EstimateView> = {}, change: Partial<View> = {}) =>
  stage((state) => (state.view.value = view({ estimate: estimate(more), ...change })));
const radio = (value: string) => `[role="radio"][data-value="${value}"]`;

describe('the scale', () => {
  it('takes a vote by one click, and shows it in the same frame', async () => {
    const { find, actions, state } = shown();
    find(radio('5')).click();
    const intent = { kind: 'vote', ballot: '1', value: '5' } as const;
    expect(actions.say).toHaveBeenCalledWith(intent);
    state.pending.value = { vote: { intent, turn: 1 } };
    await drawn();
    expect(find(radio('5')).getAttribute('aria-checked')).toBe('true');
    expect(find('[role="radiogroup"]').dataset['receipt']).toBe('sending');
  });

  it('takes a vote by two keys', () => {
    const { press, actions, shadow } = shown();
    expect(press('e')).toBe(false);
    expect(shadow.activeElement?.textContent).toBe('1');
    expect(press('3')).toBe(false);
    expect(actions.say).toHaveBeenLastCalledWith({ kind: 'vote', ballot: '1', value: '3' });
  });

  it('takes a number of two digits as it is typed, and its first digit once no other follows', () => {
    vi.useFakeTimers();
    const { press, actions, shadow } = shown();
    const votes = () => actions.say.mock.calls.map(([intent]) => (intent.kind === 'vote' ? intent.value : undefined));
    press('e');
    press('1');
    expect(votes()).toEqual([]);
    press('3');
    expect(votes()).toEqual(['13']);
    press('1');
    vi.advanceTimersByTime(1000);
    expect(votes()).toEqual(['13', '1']);
    press('1');
    shadow.querySelector<HTMLElement>('.help-button')?.focus();
    vi.advanceTimersByTime(1000);
    expect(votes()).toEqual(['13', '1']);
    vi.useRealTimers();
  });

  it('is walked by arrows, round both ends, and that votes nothing', () => {
    const { press, actions, shadow } = shown();
    press('e');
    const walked = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(key);
      return shadow.activeElement?.textContent;
    });
    expect(walked).toEqual(['?', '13', '?', '1', '2', '1']);
    expect(actions.say).not.toHaveBeenCalled();
  });

  it('keeps letters of its own from other keys, and leaves them theirs elsewhere', () => {
    const { press, actions, state } = shown({ scale: ['S', 'M', 'L', '?'] });
    press('e');
    press('l');
    press('m');
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'vote', ballot: '1', value: 'L' },
      { kind: 'vote', ballot: '1', value: 'M' },
    ]);
    expect(state.writing.value).toBeNull();
  });

  it('says where a refused vote is', async () => {
    const { find } = shown(
      {},
      { receipts: { vote: { state: 'refused', told: telling('Another round was called for.') } } },
    );
    expect(find('.part [role="alert"]').textContent).toContain('Another round');
  });
});

describe('votes', () => {
  it('are names alone while they are sealed, with the reveal for whoever may', () => {
    const { find, actions, shadow } = shown({
      phase: 'voting',
      mayReveal: true,
      mine: { state: 'sealed', value: '5' },
      votes: [vote('ben'), vote('ana', { me: true })],
    });
    expect(
      [...shadow.querySelectorAll('[data-vote]')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['ben sealed', 'you sealed']);
    find('[data-action="reveal"]').click();
    find('[data-action="vote-back"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'reveal', ballot: '1' },
      { kind: 'vote', ballot: '1', value: null },
    ]);
  });

  it('open into spread, agreement, another round, and a reason to be given', () => {
    const votes = [
      vote('ben', { value: '2', how: 'opened' }),
      vote('ana', { me: true, value: '13', how: 'opened', far: true }),
      vote('eve', { value: '1', fault: 'mismatch', note: telling('void') }),
    ];
    const { find, actions, shadow, state } = shown({
      phase: 'revealed',
      votes,
      spread: { min: '2', max: '13', median: '2', steps: 3 },
    });
    expect(find('[aria-labelledby="tend-estimate"]').textContent).toContain('2 to 13, median 2');
    const agree = [...shadow.querySelectorAll<HTMLElement>('[data-action="agree"]')];
    expect(agree.map((one) => one.getAttribute('aria-label'))).toEqual(['Agree on 2', 'Agree on 13']);
    agree[1]?.click();
    find('[data-action="revote"]').click();
    expect(actions.say.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'agree', ballot: '1', value: '13' },
      { kind: 'revote', ballot: 2 },
    ]);
    find('[data-action="why"]').click();
    expect(state.drafts.value['comment']).toBe('My estimate is 13 because ');
    expect([state.talking.value, state.writing.value]).toEqual([true, 'comment']);
  });

  it('end in a number with its source', () => {
    const { find, shadow } = shown({
      ballot: '2',
      phase: 'agreed',
      agreed: { value: '5', by: 'ana', at: 1 },
      past: [{ ballot: '1', votes: [], spread: { min: '2', max: '8', median: '5', steps: 3 } }],
    });
    expect(find('[aria-labelledby="tend-estimate"]').textContent).toMatch(
      /ballot 2.*5 proposed by ana.*Ballot 1: 2 to 8/,
    );
    expect(shadow.querySelector('[role="radio"]')).toBeNull();
  });

  it('are no obstacle to assistive scripts', async () => {
    shown({
      phase: 'revealed',
      mine: { state: 'opened', value: '13' },
      votes: [vote('ben', { value: '2' }), vote('ana', { me: true, value: '13', far: true })],
      spread: { min: '2', max: '13', median: '2', steps: 3 },
    });
    expect(await violations()).toEqual([]);
  });
});
