// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, drawn, stage, view, type Stage } from './stage';
import { telling } from '../telling';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const click = (panel: Stage, selector: string): void => void fireEvent.click(panel.find(selector));
const shows = async (panel: Stage, id: string): Promise<void> => {
  click(panel, `[data-check=${id}] .check-head`);
  await drawn();
};

describe('a check', () => {
  it('opens and closes on its details, one check at a time', async () => {
    const panel = stage();
    await shows(panel, 'story');
    expect(panel.find('[data-check=story] .check-head').getAttribute('aria-expanded')).toBe('true');
    expect(panel.find('[data-check=story] .fix-text').textContent).toBe('Add story');
    await shows(panel, 'design');
    expect(panel.shadow.querySelectorAll('.details')).toHaveLength(1);
    await shows(panel, 'design');
    expect(panel.shadow.querySelectorAll('.details')).toHaveLength(0);
  });

  it('points at its evidence while it is looked at, by mouse or by key', () => {
    const panel = stage();
    const head = panel.find('[data-check=title] .check-head');
    const evidence = [{ where: 'title', text: 'Drafts are lost' }];
    for (const [enter, leave] of [
      [fireEvent.mouseEnter, fireEvent.mouseLeave],
      [fireEvent.focus, fireEvent.blur],
    ] as const) {
      enter(head);
      expect(panel.actions.point.mock.lastCall).toEqual([evidence]);
      expect(panel.actions.unpoint).not.toHaveBeenCalled();
      leave(head);
      expect(panel.actions.unpoint).toHaveBeenCalledOnce();
      panel.actions.unpoint.mockClear();
    }
  });

  it('brings its evidence into view on demand', async () => {
    const panel = stage();
    await shows(panel, 'title');
    click(panel, '.quote');
    expect(panel.actions.reveal.mock.calls).toEqual([[[{ where: 'title', text: 'Drafts are lost' }]]]);
  });

  it('shows the same words twice where it rests on them twice', async () => {
    const evidence = [
      { where: 'body' as const, text: 'TBD' },
      { where: 'body' as const, text: 'TBD' },
    ];
    const panel = stage((state) => {
      state.view.value = view({ checks: [check('story', { evidence })] });
      state.expanded.value = 'story';
    });
    panel.state.view.value = view({ checks: [check('story', { evidence: [...evidence].reverse() })] });
    await drawn();
    expect([...panel.shadow.querySelectorAll('.quote')].map((quote) => quote.textContent)).toEqual(['TBD', 'TBD']);
  });

  it('stands under its level, and no level has a heading without checks', () => {
    const headings = (...checks: ReturnType<typeof check>[]): string[] => {
      const panel = stage((state) => void (state.view.value = view({ checks })));
      return [...panel.shadow.querySelectorAll('.group:has(+ .checks)')].map((heading) => heading.textContent ?? '');
    };
    expect(headings(check('story'))).toEqual(['Required']);
    expect(headings(check('size', { level: 'advised' }), check('bug', { level: 'watching' }))).toEqual([
      'Advised',
      'Watched, not counted',
    ]);
  });

  it('copies the text to add, and says that it did', async () => {
    const panel = stage();
    await shows(panel, 'story');
    click(panel, '[data-action=copy]');
    expect(panel.actions.copy.mock.calls).toEqual([['Add story']]);
    panel.state.copied.value = 'Add story';
    await drawn();
    expect(panel.find('[data-action=copy]').textContent).toBe('Copied');
  });

  it('is ticked by hand, and the tick taken back', async () => {
    const panel = stage();
    await shows(panel, 'design');
    click(panel, '[data-action=tick]');
    panel.state.view.value = view({ checks: [check('design', { by: 'hand', verdict: 'pass' })] });
    await drawn();
    expect(panel.find('[data-action=tick]').textContent).toBe('Take the tick back');
    click(panel, '[data-action=tick]');
    expect(panel.actions.say.mock.calls).toEqual([
      [{ kind: 'tick', check: 'design', on: true }],
      [{ kind: 'tick', check: 'design', on: false }],
    ]);
  });
});

describe('a waiver', () => {
  const begin = async (panel: Stage): Promise<HTMLTextAreaElement> => {
    await shows(panel, 'story');
    click(panel, '[data-action=waive]');
    await drawn();
    return panel.find<HTMLTextAreaElement>('textarea');
  };

  it('is a draft from the first letter on, and is sent trimmed', async () => {
    const panel = stage();
    const box = await begin(panel);
    expect(panel.shadow.activeElement).toBe(box);
    for (const value of ['A', ' A spike \n']) fireEvent.input(box, { target: { value } });
    expect(panel.actions.draft.mock.calls).toEqual([
      ['waive:story', 'A'],
      ['waive:story', ' A spike \n'],
    ]);
    await drawn();
    fireEvent.submit(panel.find('form'));
    expect(panel.actions.say.mock.calls).toEqual([[{ kind: 'waive', check: 'story', reason: 'A spike' }]]);
  });

  it.each(['', '   ', '\n\t'])('is not sent without a reason (%j)', async (reason) => {
    const panel = stage();
    const box = await begin(panel);
    fireEvent.input(box, { target: { value: reason } });
    await drawn();
    fireEvent.submit(panel.find('form'));
    expect(panel.actions.say).not.toHaveBeenCalled();
    expect(panel.shadow.activeElement).toBe(box);
  });

  it('keeps its draft when it is put away, and shows it again', async () => {
    const panel = stage();
    fireEvent.input(await begin(panel), { target: { value: 'A spi' } });
    await drawn();
    click(panel, '[data-action=waive-cancel]');
    await drawn();
    expect(panel.shadow.querySelector('form')).toBeNull();
    click(panel, '[data-action=waive]');
    await drawn();
    expect(panel.find<HTMLTextAreaElement>('textarea').value).toBe('A spi');
  });

  it('that a draft brought back does not take the focus from the page', async () => {
    const panel = stage((state) => {
      state.expanded.value = state.waiving.value = state.restored.value = 'story';
      state.drafts.value = { 'waive:story': 'A spi' };
    });
    document.querySelector<HTMLElement>('#page')?.focus();
    await drawn();
    expect(panel.find<HTMLTextAreaElement>('textarea').value).toBe('A spi');
    expect(document.activeElement?.id).toBe('page');
  });

  it.each(['submit', 'cancel'])('gives the focus back to its check after %s', async (how) => {
    const panel = stage();
    const box = await begin(panel);
    if (how === 'cancel') panel.find('[data-action=waive-cancel]').focus();
    else fireEvent.input(box, { target: { value: 'A spike' } });
    panel.state.waiving.value = null;
    await drawn();
    expect(panel.shadow.activeElement).toBe(panel.find('[data-check=story] .check-head'));
  });

  it('is taken back, with the focus left on its check', async () => {
    const panel = stage();
    await shows(panel, 'criteria');
    panel.find('[data-action=unwaive]').focus();
    click(panel, '[data-action=unwaive]');
    expect(panel.actions.say.mock.calls).toEqual([[{ kind: 'waive', check: 'criteria', reason: null }]]);
    expect(panel.shadow.activeElement).toBe(panel.find('[data-check=criteria] .check-head'));
  });
});

describe('where a change is now', () => {
  it.each([
    ['sending', null],
    ['here', null],
    ['refused', 'alert'],
  ] as const)('is shown on what was changed: %s', (state, role) => {
    const panel = stage((now) => {
      now.view.value = view({ receipts: { 'waive:story': { state, told: telling('So it is.') } } });
      now.expanded.value = 'story';
    });
    expect(panel.find('[data-check=story]').dataset['receipt']).toBe(state);
    expect(panel.find('[data-check=story] .receipt').textContent).toBe('So it is.');
    expect(panel.find('.receipt').getAttribute('role')).toBe(role);
    expect(panel.shadow.querySelectorAll('.receipt')).toHaveLength(1);
  });
});

describe('what does not work', () => {
  it('is said instead of verdicts where nothing could be read, with a way to try again', () => {
    const panel = stage((state) => {
      state.view.value = null;
      state.failure.value = 'Could not fetch this page (offline).';
    });
    expect(panel.find('[data-notice=failure]').textContent).toContain('Could not fetch this page (offline).');
    expect(panel.shadow.querySelectorAll('[data-check]')).toHaveLength(0);
    click(panel, '[data-notice=failure] button');
    expect(panel.actions.retry).toHaveBeenCalledOnce();
  });

  it('is seen on the closed panel too', () => {
    const panel = stage((state) => {
      state.open.value = false;
      state.failure.value = 'Could not fetch this page.';
    });
    expect(panel.find('.tab').textContent).toBe('!');
  });

  it('after an update offers to reload, and nothing to copy where nothing was typed', () => {
    const panel = stage((state) => {
      state.updated.value = true;
      state.drafts.value = { 'waive:story': '' };
      state.failure.value = 'hidden behind the update';
    });
    expect(panel.shadow.querySelectorAll('[data-notice]')).toHaveLength(1);
    expect(panel.shadow.querySelectorAll('[data-notice=updated] button')).toHaveLength(1);
    click(panel, '[data-notice=updated] button');
    expect(panel.actions.reload).toHaveBeenCalledOnce();
  });

  it('after an update offers to copy all that was typed and not sent', () => {
    const panel = stage((state) => {
      state.updated.value = true;
      state.drafts.value = { 'waive:story': 'A spi', 'waive:title': '', 'waive:size': 'Small' };
    });
    click(panel, '[data-notice=updated] button:last-child');
    expect(panel.actions.copy.mock.calls).toEqual([['A spi\n\nSmall']]);
  });

  it('of the store stands beside the verdicts', () => {
    const panel = stage(
      (state) => (state.view.value = view({ notices: [{ id: 'database', told: telling('The disk is full.') }] })),
    );
    expect(panel.find('[data-notice=database]').textContent).toBe('The disk is full.');
    expect(panel.shadow.querySelectorAll('[data-check]').length).toBeGreaterThan(0);
  });
});
