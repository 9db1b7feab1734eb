// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { check, sampleView } from './share-samples';
import { expectAccessible, rendered, stage } from './share-stage';
import { telling } from '../telling';

const byHand = check('design', { by: 'hand' });
const ticked = check('design', { by: 'hand', verdict: 'pass', why: [telling('Ticked by ben.')] });
const waived = check('story', { verdict: 'waived', why: [telling('Waived by ben: seen on the call')] });

describe('ticks and waivers', () => {
  it('can be given by hand, and taken back by whoever gave them', async () => {
    const { find, state, actions } = stage(sampleView({ checks: [byHand] }));
    state.expanded.value = 'design';
    await rendered();
    fireEvent.click(find('[data-action=tick]'));
    expect(actions.say).toHaveBeenLastCalledWith({ kind: 'tick', check: 'design', on: true });
    state.view.value = sampleView({ checks: [ticked], own: ['check:design'] });
    await rendered();
    fireEvent.click(find('[data-action=tick]'));
    expect(actions.say).toHaveBeenLastCalledWith({ kind: 'tick', check: 'design', on: false });
  });

  it('of others are shown and cannot be taken back', async () => {
    const { find, has, state } = stage(sampleView({ checks: [ticked, waived] }));
    expect(find('[data-check=story]').textContent).toContain('Waived by ben: seen on the call');
    state.expanded.value = 'story';
    await rendered();
    expect(has('[data-action=unwaive]')).toBe(false);
    expect(find('#details-story').textContent).toContain('Only the person who waived it');
    state.expanded.value = 'design';
    await rendered();
    expect(has('[data-action=tick]')).toBe(false);
    expect(find('#details-design').textContent).toContain('Only the person who ticked it');
  });

  it("are taken back where they are one's own, whoever else gave the same", async () => {
    const { find, state, actions } = stage(sampleView({ checks: [waived], own: ['waive:story'] }));
    state.expanded.value = 'story';
    await rendered();
    fireEvent.click(find('[data-action=unwaive]'));
    expect(actions.say).toHaveBeenCalledWith({ kind: 'waive', check: 'story', reason: null });
  });

  it('are sent with the reason that was typed, without the white space around it', async () => {
    const { find, state, actions } = stage(sampleView());
    state.expanded.value = 'story';
    state.waiving.value = 'story';
    state.drafts.value = { 'waive:story': '  a spike \n' };
    await rendered();
    fireEvent.submit(find('form.waiver'));
    expect(actions.say).toHaveBeenCalledWith({ kind: 'waive', check: 'story', reason: 'a spike' });
  });
});

describe('the receipt of a check', () => {
  it('stands at its row; in words where it matters, or where the person looks', async () => {
    const { find, has, state } = stage(
      sampleView({ receipts: { 'waive:story': { state: 'saved', told: telling('In GitHub since 10:42'), at: 1 } } }),
    );
    expect(find('[data-check=story]').dataset['receipt']).toBe('saved');
    expect(has('[data-check=story] .receipt')).toBe(false);
    state.expanded.value = 'story';
    await rendered();
    expect(find('[data-check=story] .receipt').textContent).toBe('In GitHub since 10:42');
    state.expanded.value = null;
    state.view.value = sampleView({
      receipts: { 'waive:story': { state: 'refused', told: telling('Needs Issues: write.') } },
    });
    await rendered();
    expect(find('[data-check=story] [role=alert]').textContent).toBe('Needs Issues: write.');
  });

  it('is that of tick or waiver, whichever is further from done', () => {
    const { find } = stage(
      sampleView({
        receipts: {
          'waive:design': { state: 'saved', told: telling('There.') },
          'check:design': { state: 'refused', told: telling('No.') },
        },
      }),
    );
    expect(find('[data-check=design]').dataset['receipt']).toBe('refused');
  });

  it('has nothing in it that axe finds fault with', async () => {
    const { container, state } = stage(
      sampleView({
        checks: [ticked, waived, check('title')],
        receipts: { 'check:title': { state: 'refused', told: telling('No.') } },
      }),
    );
    state.expanded.value = 'story';
    await rendered();
    await expectAccessible(container);
  });
});
