// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent } from '@testing-library/preact';
import type { Places } from '@/utils/model/places';
import { factsOf } from '@/utils/trackers/facts';
import type { View } from '@/utils/model/view';
import { drawn, stage as keyStage } from './stage';
import { expectAccessible, rendered, stage } from './share-stage';
import { sampleView, workflow } from './share-samples';
import { telling } from '../telling';

afterEach(cleanup);

const ready: Partial<View['workflow']> = {
  offer: { to: 'ready-for-grooming', question: { key: 'offer.passing', to: 'ready-for-grooming' } },
  current: 'needs-grooming',
};
const linear = factsOf('linear:acme/ENG-1').capabilities;
const places: Places = {
  labels: [],
  statuses: [],
  priorities: ['Urgent', 'High'],
  plan: [
    { kind: 'cycle', id: 'c1', name: 'Cycle 41', active: true },
    { kind: 'cycle', id: 'c2', name: 'Cycle 42' },
    { kind: 'project', id: 'p1', name: 'Trust' },
  ],
};

describe('where an issue stands, in the panel', () => {
  it('offers the move that the checks speak for, and makes it on a press alone', async () => {
    const { find, actions } = stage(sampleView({ workflow: workflow(ready) }));
    expect(actions.say).not.toHaveBeenCalled();
    expect(find('[data-action="offer"]').textContent).toBe('All required checks pass: ready for grooming?');
    fireEvent.click(find('[data-action="offer"]'));
    expect(actions.say.mock.calls).toEqual([[{ kind: 'status', to: 'ready-for-grooming' }]]);
  });

  it('shows a press before it is answered: the new status, no offer, the tag', async () => {
    const { find, has, state } = stage(sampleView({ workflow: workflow(ready) }));
    state.pending.value = {
      status: { intent: { kind: 'status', to: 'ready-for-grooming' }, turn: 1 },
      tag: { intent: { kind: 'label', name: 'high-impact', on: true }, turn: 2 },
    };
    await rendered();
    expect(find('[data-status="ready-for-grooming"]')).toBeInstanceOf(HTMLSelectElement);
    expect(has('[data-action="offer"]')).toBe(false);
    expect(find('[data-tag="high-impact"]').getAttribute('aria-pressed')).toBe('true');
    expect(find('.picker[data-receipt="sending"]').textContent).toContain('Keeping');
  });

  it('goes back to any other status by the list, and to none that is not one', () => {
    const { find, actions } = stage(sampleView({ workflow: workflow(ready) }));
    fireEvent.change(find('[data-field="status"]'), { target: { value: 'needs-estimation' } });
    expect(actions.say.mock.calls).toEqual([[{ kind: 'status', to: 'needs-estimation' }]]);
  });

  it('turns tags on and off, each by itself', () => {
    const { find, actions } = stage(
      sampleView({
        workflow: workflow({
          tags: [
            { id: 'high-impact', name: 'High impact', label: 'big', on: false },
            { id: 'discuss-live', name: 'Discuss live', label: 'talk', on: true },
            { id: 'blocked', name: 'Blocked', on: false },
          ],
        }),
      }),
    );
    for (const id of ['high-impact', 'discuss-live', 'blocked']) fireEvent.click(find(`[data-tag="${id}"]`));
    expect(actions.say.mock.calls).toEqual([
      [{ kind: 'label', name: 'big', on: true }],
      [{ kind: 'label', name: 'talk', on: false }],
      [{ kind: 'status', to: 'blocked' }],
    ]);
  });

  it('tells what does not fit, what it is part of, and whom a change notifies', () => {
    const { find } = stage(
      sampleView({
        workflow: workflow({
          notes: [{ key: 'marked.not-estimated', status: 'ready-for-planning' }],
          above: ['Get paid sooner', 'Quote to cash', 'Beta'],
        }),
      }),
    );
    expect(find('.workflow').textContent).toContain('Marked ready for planning, but it is not estimated.');
    expect(find('[data-above]').textContent).toBe('Part of Get paid sooner › Quote to cash › Beta');
    expect(find('.workflow').textContent).toContain('notifies only the people you assign');
  });

  it('says where a change is, and why it was refused, once each', async () => {
    const { container, find } = stage(
      sampleView({
        workflow: workflow(ready),
        receipts: {
          status: { state: 'saved', told: telling('In GitHub'), at: Date.now() },
          'label:high-impact': { state: 'refused', told: telling('Setting labels takes the Triage role.') },
        },
      }),
    );
    expect(find('.picker .receipt').textContent).toMatch(/^In GitHub since \d/);
    expect(find('[data-tag="high-impact"]').getAttribute('data-receipt')).toBe('refused');
    expect(container.querySelectorAll('.workflow [role="alert"]')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('asks for what it can be planned into once somebody opens it, and says what is chosen', async () => {
    const { container, find, has, state, actions } = stage(
      sampleView({
        tracker: linear,
        workflow: workflow({ priority: 'High', plan: { cycle: 'Cycle 41', project: null, milestone: 'Beta' } }),
      }),
    );
    fireEvent.click(find('[data-action="plan"]'));
    expect(actions.plan).toHaveBeenCalledOnce();
    state.planning.value = true;
    await rendered();
    expect(find('.workflow [role="status"]').textContent).toContain('Reading');
    state.places.value = places;
    await rendered();
    const list = (field: string) => find(`[data-field="${field}"]`) as HTMLSelectElement;
    expect(
      ['priority', 'plan:cycle', 'plan:project', 'plan:milestone'].map(
        (field) => list(field).selectedOptions[0]?.textContent,
      ),
    ).toEqual(['High', 'Cycle 41 (now)', 'None', 'Beta']);
    fireEvent.change(list('plan:cycle'), { target: { value: 'c2' } });
    fireEvent.change(list('plan:milestone'), { target: { value: '' } });
    fireEvent.change(list('priority'), { target: { value: 'Urgent' } });
    expect(actions.say.mock.calls).toEqual([
      [{ kind: 'plan', place: 'cycle', to: 'c2' }],
      [{ kind: 'plan', place: 'milestone', to: null }],
      [{ kind: 'priority', to: 'Urgent' }],
    ]);
    expect(has('[role="alert"]')).toBe(false);
    await expectAccessible(container);
  });

  it('chooses nothing that arrow keys only pass', async () => {
    const { find, press, actions } = keyStage(
      (state) => (state.view.value = sampleView({ workflow: workflow(ready) })),
    );
    const list = find('[data-field="status"]');
    list.focus();
    for (const value of ['ready-for-grooming', 'needs-estimation']) {
      press('ArrowDown');
      fireEvent.change(list, { target: { value } });
      await drawn();
    }
    expect(actions.say).not.toHaveBeenCalled();
    press('Enter');
    await drawn();
    expect(actions.say.mock.calls).toEqual([[{ kind: 'status', to: 'needs-estimation' }]]);
    fireEvent.pointerDown(list);
    fireEvent.change(list, { target: { value: 'ready-for-grooming' } });
    expect(actions.say).toHaveBeenCalledTimes(2);
    list.blur();
  });

  it('changes nothing without an account, and says what it takes', () => {
    const { find, has } = stage(
      sampleView({
        workflow: workflow({ ...ready, blocked: { key: 'account.connect-to-change', tracker: 'GitHub' } }),
      }),
    );
    expect(has('[data-action="offer"]')).toBe(false);
    expect((find('[data-tag="high-impact"]') as HTMLButtonElement).disabled).toBe(true);
    expect(find('.workflow').textContent).toContain('Connect your GitHub account');
  });

  it('is reached by two keys, which its list of keys names', async () => {
    const { press, shadow, find, state } = keyStage(
      (one) => (one.view.value = sampleView({ workflow: workflow(ready) })),
    );
    await drawn();
    press('s');
    expect(shadow.activeElement).toBe(find('[data-action="offer"]'));
    press('t');
    expect(shadow.activeElement).toBe(find('[data-tag]'));
    state.view.value = sampleView({ workflow: workflow({ current: 'needs-grooming' }) });
    await drawn();
    press('s');
    expect(shadow.activeElement).toBe(find('[data-field="status"]'));
    expect(press('t'), 'letters choose in a list').toBe(true);
    find('[data-tag]').focus();
    press('?');
    await drawn();
    expect(shadow.querySelector('.help')?.textContent).toMatch(/status that is offered.*Go to the tags/);
  });
});
