// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { panelKeys } from '@/components/panel/keys';
import { createPanelState } from '@/components/panel/panel-state';
import { shortcuts } from '@/components/ui/text';
import { fakeActions, reaction, sampleView } from './share-samples';
import { telling } from '../telling';

function keyboard(html = '<button>x</button>') {
  const state = createPanelState();
  state.view.value = sampleView({
    reactions: [reaction('+1', { mine: true }), reaction('-1', { blocked: telling('Locked.') }), reaction('ready')],
  });
  const actions = fakeActions();
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  shadow.querySelector<HTMLElement>('button, input')?.focus();
  const leave = vi.fn<() => void>();
  const hear = panelKeys(state, actions, shadow, leave, (element) => element?.click());
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    hear(event);
    return event;
  };
  return { state, actions, press, leave };
}

describe('one key', () => {
  it('gives or takes back a reaction from anywhere in the panel', () => {
    const { press, actions } = keyboard();
    for (const key of ['+', 'r']) expect(press(key).defaultPrevented).toBe(true);
    expect(actions.say.mock.calls).toEqual([
      [{ kind: 'react', content: '+1', on: false }],
      [{ kind: 'ready', on: true }],
    ]);
  });

  it('says why where it cannot be given', () => {
    const { press, actions, state } = keyboard();
    press('-');
    expect([state.explained.value, actions.say.mock.calls]).toEqual(['-1', []]);
  });

  it("is text in a field, and the browser's with a modifier", () => {
    const field = keyboard('<input>');
    expect(field.press('r').defaultPrevented).toBe(false);
    const button = keyboard();
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      button.press('r', modifier);
    expect([field.actions.say.mock.calls, button.actions.say.mock.calls]).toEqual([[], []]);
  });

  it('reaches nothing under a dialog or the list of keys', () => {
    const { press, state, actions } = keyboard();
    state.setup.value = { plan: null, existing: false, busy: false, failure: null };
    press('r');
    press('?');
    expect(state.help.value).toBe(false);
    state.setup.value = null;
    press('?');
    press('r');
    expect([state.help.value, actions.say.mock.calls]).toEqual([true, []]);
  });

  it('is in the list of shortcuts', () => {
    expect(shortcuts.map(({ keys }) => keys)).toEqual(expect.arrayContaining(['+', '-', 'r']));
  });
});

describe('Escape', () => {
  it('steps out of one thing at a time, and of the panel last', () => {
    const { press, state, leave } = keyboard();
    state.confirming.value = 'drop';
    state.setup.value = { plan: null, existing: true, busy: false, failure: 'x' };
    state.help.value = true;
    press('Escape');
    expect(state.help.value).toBe(false);
    press('Escape');
    expect(state.setup.value).toMatchObject({ existing: false, failure: null });
    press('Escape');
    expect(state.setup.value).toBeNull();
    press('Escape');
    expect([state.confirming.value, leave.mock.calls.length]).toEqual([null, 0]);
    press('Escape');
    expect(leave).toHaveBeenCalledOnce();
  });
});
