// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, stage, type Stage } from './stage';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Which check holds the focus. */
const at = ({ shadow }: Stage): string | null | undefined =>
  shadow.activeElement?.closest('[data-check]')?.getAttribute('data-check');
const focusOn = ({ find }: Stage, id: string): void => find(`[data-check=${id}] .check-head`).focus();

describe('the arrow keys', () => {
  it('walk through the checks and stop at both ends', () => {
    const panel = stage();
    const walked = ['ArrowDown', 'j', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'k'].map((key) => {
      expect(panel.press(key)).toBe(false);
      return at(panel);
    });
    expect(walked).toEqual(['title', 'story', 'criteria', 'size', 'design', 'design', 'size', 'criteria']);
  });

  it('go on from a button within the details of a check', async () => {
    const panel = stage((state) => (state.expanded.value = 'story'));
    await drawn();
    panel.find('[data-check=story] [data-action=waive]').focus();
    panel.press('ArrowDown');
    expect(at(panel)).toBe('criteria');
  });

  it('do nothing while there is nothing to walk through', () => {
    const panel = stage((state) => (state.view.value = null));
    expect(() => panel.press('ArrowDown')).not.toThrow();
  });
});

describe('the letters', () => {
  it('c copies what is missing', () => {
    const panel = stage();
    focusOn(panel, 'story');
    expect(panel.press('c')).toBe(false);
    expect(panel.actions.copy.mock.calls).toEqual([['Add story']]);
  });

  it('w begins a waiver, with the focus where the reason is written', async () => {
    const panel = stage();
    focusOn(panel, 'story');
    expect(panel.press('w')).toBe(false);
    await drawn();
    expect(panel.shadow.activeElement).toBe(panel.find('[data-check=story] textarea'));
  });

  it.each([
    ['c', 'title'],
    ['w', 'title'],
    ['w', 'criteria'],
    ['c', 'size'],
  ])('%s is not taken on the check %s, which has no use for it', (key, id) => {
    const panel = stage();
    focusOn(panel, id);
    expect(panel.press(key)).toBe(true);
    expect([panel.actions.copy.mock.calls, panel.state.waiving.value]).toEqual([[], null]);
  });

  it.each(['c', 'w', 'y', 'Tab', 'Enter', ' ', 'PageDown'])('%s is not taken where no check has the focus', (key) => {
    const panel = stage();
    expect(panel.press(key)).toBe(true);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])("stay the browser's with %j", (modifier) => {
    const panel = stage();
    focusOn(panel, 'story');
    for (const key of ['c', 'w', '?', 'j']) expect(panel.press(key, modifier)).toBe(true);
    expect(panel.actions.copy).not.toHaveBeenCalled();
  });
});

describe('in a field', () => {
  const writing = async (): Promise<Stage> => {
    const panel = stage((state) => {
      state.expanded.value = state.waiving.value = 'story';
      state.drafts.value = { 'waive:story': 'A spike' };
    });
    await drawn();
    panel.find('textarea').focus();
    return panel;
  };

  it.each([...'cwjk?xX1', 'ArrowDown', 'Enter'])('%s is text', async (key) => {
    const panel = await writing();
    expect(panel.press(key)).toBe(true);
    expect(panel.state.help.value).toBe(false);
  });

  it('Escape that ends the writing of a sign is not taken', async () => {
    const panel = await writing();
    expect(panel.press('Escape', { isComposing: true })).toBe(true);
    expect(panel.state.waiving.value).toBe('story');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %j sends', async (modifier) => {
    const panel = await writing();
    expect(panel.press('Enter', modifier)).toBe(false);
    await drawn();
    expect(panel.actions.say.mock.calls).toEqual([[{ kind: 'waive', check: 'story', reason: 'A spike' }]]);
  });
});

describe('Escape', () => {
  it('steps out one thing at a time: the keys, the waiver, the panel', async () => {
    const panel = stage((state) => (state.expanded.value = 'story'));
    focusOn(panel, 'story');
    panel.press('w');
    await drawn();
    panel.state.help.value = true;
    await drawn();
    expect(panel.press('Escape')).toBe(false);
    expect([panel.state.help.value, panel.state.waiving.value, panel.leave.mock.calls.length]).toEqual([
      false,
      'story',
      0,
    ]);
    await drawn();
    panel.press('Escape');
    await drawn();
    expect([panel.state.waiving.value, at(panel), panel.leave.mock.calls.length]).toEqual([null, 'story', 0]);
    panel.press('Escape');
    expect(panel.leave).toHaveBeenCalledOnce();
    expect(panel.state.open.value, 'the panel stays open').toBe(true);
  });
});

describe('the keys that are shown', () => {
  it('open with ? and close with ?, and give the focus back', async () => {
    const panel = stage();
    focusOn(panel, 'story');
    expect(panel.press('?')).toBe(false);
    await drawn();
    expect(panel.find('[role=dialog]').contains(panel.shadow.activeElement)).toBe(true);
    panel.press('?');
    await drawn();
    expect(panel.shadow.querySelector('[role=dialog]')).toBeNull();
    expect(at(panel)).toBe('story');
  });

  it('give the focus back also on Escape and on their button', async () => {
    for (const close of [
      (panel: Stage) => panel.press('Escape'),
      (panel: Stage) => panel.find('[role=dialog] button').click(),
    ]) {
      const panel = stage();
      focusOn(panel, 'criteria');
      panel.press('?');
      await drawn();
      close(panel);
      await drawn();
      expect(at(panel)).toBe('criteria');
      cleanup();
    }
  });

  it('do not let the arrows walk beneath them', async () => {
    const panel = stage();
    panel.press('?');
    await drawn();
    panel.press('ArrowDown');
    expect(panel.find('[role=dialog]').contains(panel.shadow.activeElement)).toBe(true);
  });

  it('are those that the panel acts on', async () => {
    const panel = stage();
    panel.press('?');
    await drawn();
    const listed = [...panel.shadow.querySelectorAll('[role=dialog] kbd')].map((key) => key.textContent);
    expect(listed).toEqual([
      'Alt+Shift+G',
      '+',
      '-',
      'r',
      'n',
      '↓ ↑',
      'Enter',
      'c',
      'w',
      's',
      't',
      'e',
      'l',
      'm',
      'x',
      '?',
      'Esc',
    ]);
  });
});
