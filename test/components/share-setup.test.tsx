// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Setup } from '@/components/panel/panel-state';
import { sentence } from '@/utils/words/sentence';
import { sampleView } from './share-samples';
import { expectAccessible, rendered, stage } from './share-stage';
import { telling } from '../telling';

const plan = {
  project: 'acme/web',
  title: 'Grooming ledger',
  label: 'grooming-ledger',
  body: 'Kept by Tend.\n\n```tend-policy\n{"v":1} <script>\n```',
  seenBy: telling('Everybody who sees acme/web.'),
  notifies: telling('Those who watch it, once.'),
};
const unset = sampleView({ sync: { state: 'unset', told: telling('No ledger yet.'), owed: 0, problems: [] } });

async function dialog(setup: Partial<Setup> = {}) {
  const staged = stage(unset);
  staged.state.setup.value = { plan, existing: false, busy: false, failure: null, ...setup };
  await rendered();
  return staged;
}

describe('setting a project up', () => {
  it('begins with what it would do', () => {
    const { find, actions } = stage(unset);
    fireEvent.click(find('[data-action=setup]'));
    expect(actions.share.plan).toHaveBeenCalledOnce();
  });

  it('shows exactly what would be created, who would see it and who is told, before it is done', async () => {
    const { find, has, actions } = await dialog();
    const text = find('.setup').textContent ?? '';
    for (const part of [plan.title, plan.label, sentence(plan.seenBy), sentence(plan.notifies)])
      expect(text).toContain(part);
    expect(find('.setup pre').textContent).toBe(plan.body);
    expect(has('.setup script')).toBe(false);
    expect(actions.share.setup).not.toHaveBeenCalled();
    fireEvent.click(find('[data-action=setup-create]'));
    expect(actions.share.setup).toHaveBeenCalledOnce();
  });

  it('takes the focus, and keeps it from what it covers', async () => {
    const { find } = await dialog();
    await expect.poll(() => document.activeElement).toBe(find('.setup'));
    expect(find('.under').hasAttribute('inert')).toBe(true);
    expect(find('.setup').getAttribute('role')).toBe('dialog');
  });

  it('can be cancelled', async () => {
    const { find, has, actions } = await dialog();
    fireEvent.click(find('[data-action=cancel]'));
    await rendered();
    expect(has('.setup')).toBe(false);
    expect(find('.under').hasAttribute('inert')).toBe(false);
    expect(actions.share.setup).not.toHaveBeenCalled();
  });

  it('uses an existing issue by its number, whose field is a draft', async () => {
    const { find, actions, state } = await dialog();
    fireEvent.click(find('[data-action=setup-existing]'));
    await rendered();
    const field = find('[name=ledger]');
    await expect.poll(() => document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' #77 ' } });
    expect(actions.draft).toHaveBeenCalledWith('ledger', ' #77 ');
    state.drafts.value = { ledger: ' #77 ' };
    await rendered();
    fireEvent.submit(find('form.adopt'));
    expect(actions.share.adopt).toHaveBeenCalledWith('77');
    state.drafts.value = { ledger: ' # ' };
    await rendered();
    fireEvent.submit(find('form.adopt'));
    expect(actions.share.adopt).toHaveBeenCalledOnce();
  });

  it('says what went wrong in place, and plans anew', async () => {
    const { find, has, actions } = await dialog({ plan: null, failure: 'Needs the right to write.' });
    expect(find('.setup [role=alert]').textContent).toBe('Needs the right to write.');
    expect(has('[data-action=setup-create]')).toBe(false);
    fireEvent.click(find('[data-action=setup-again]'));
    expect(actions.share.plan).toHaveBeenCalledOnce();
  });

  it('leaves the form where it is while it is busy', async () => {
    const { find, state } = await dialog({ busy: true });
    expect(find('[data-action=setup-create]').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(find('[data-action=setup-existing]'));
    expect(state.setup.value?.existing).toBe(false);
  });

  it.each([false, true])('has nothing in it that axe finds fault with (existing issue: %s)', async (existing) => {
    const { container } = await dialog({ existing, failure: 'It is locked.' });
    await expectAccessible(container);
  });
});
