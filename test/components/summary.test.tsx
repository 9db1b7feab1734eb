// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type SummaryLine, type SummaryForm, summaryText } from '@/utils/model/summary-form';
import type { Candidate } from '@/utils/model/native';
import type { Receipt } from '@/utils/model/receipt';
import type { ChangeIntent } from '@/utils/model/intent';
import { workflow } from './share-samples';
import { drawn, stage, view, violations } from './stage';
import { telling } from '../telling';

const line = (
  kind: SummaryLine['kind'],
  heading: string,
  text: string,
  more: Partial<SummaryLine> = {},
): SummaryLine => ({
  kind,
  heading,
  text,
  by: 'cleo',
  certain: true,
  link: `https://x.example/${text}`,
  written: `- ${text} (cleo, https://x.example/${text})`,
  ...more,
});
const lines = [
  line('decision', '### Decisions', 'CSV'),
  line('step', '### Next steps', 'Write'),
  line('question', '### Open questions', 'Who', { certain: false }),
];
const option = (says: string, name: string, intent: ChangeIntent) => ({ says, name, intent });
const choices: SummaryForm['choices'] = [
  {
    label: 'Status',
    now: 'Needs grooming',
    options: [option('Status: Ready for planning', 'Ready for planning', { kind: 'status', to: 'ready-for-planning' })],
    chosen: '0',
    why: { key: 'offer.estimated', to: 'ready-for-planning', estimate: '5' },
  },
  {
    label: 'Estimate',
    options: ['3', '5'].map((value) => option(`Estimate: ${value}`, value, { kind: 'estimate', value })),
    chosen: '1',
    why: { key: 'choice.agreed', by: 'cleo' },
  },
  {
    label: 'Assignee',
    options: [option('Assign ana', 'ana (you)', { kind: 'assign', person: '1', login: 'ana' })],
    chosen: '',
  },
];
const certain = lines.filter((one) => one.certain);
const form = (more: Partial<SummaryForm> = {}): SummaryForm => ({
  lines,
  text: summaryText(certain),
  known: lines.map(({ written }) => written),
  choices,
  tells: telling('Changing these notifies nobody.'),
  notes: [],
  notifies: [telling('Sending notifies ben.')],
  ...more,
});
const people: Candidate[] = [
  { id: '1', name: 'ana', me: true },
  { id: '2', name: 'ben' },
];
const text = '- CSV (cleo, https://x.example/CSV)';

async function opened(more: Partial<SummaryForm> = {}) {
  const shown = stage((state) => {
    state.view.value = view();
    state.summary.value = form(more);
  });
  await waited();
  const said = () => shown.actions.say.mock.calls.map(([intent]) => intent);
  const receipts = async (found: Record<string, Receipt>): Promise<void> => {
    shown.state.view.value = view({ receipts: found });
    await drawn();
  };
  return { ...shown, said, receipts, area: () => shown.find<HTMLTextAreaElement>('textarea[name="summary"]') };
}

/** Answers come a moment after the words: longer than that one, begun after it, and then drawn. */
async function waited(): Promise<void> {
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, 280));
  await drawn();
}

function pick(list: HTMLElement, value: string): void {
  if (list instanceof HTMLSelectElement) list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('closing the loop', () => {
  it('says the summary and all that is chosen by one press as one intent, and nothing before', async () => {
    const { find, said, area, shadow } = await opened();
    expect(area().value).toBe(`### Decisions\n\n${text}\n\n### Next steps\n\n- Write (cleo, https://x.example/Write)`);
    pick(find('[data-set="Assignee"]'), '0');
    await drawn();
    expect(said()).toEqual([]);
    expect(find('[data-action="summary-send"]').textContent).toBe('Post the summary and set 3');
    expect(await violations()).toEqual([]);
    find('[data-action="summary-send"]').click();
    await drawn();
    expect(said()).toEqual([
      {
        kind: 'summary',
        text: expect.stringContaining(text),
        set: [
          { kind: 'status', to: 'ready-for-planning' },
          { kind: 'estimate', value: '5' },
          { kind: 'assign', person: '1', login: 'ana' },
        ],
      },
    ]);
    expect(shadow.querySelector('textarea[name="summary"]')).toBeNull();
  });

  it('leaves as it is what the person chooses to, and says why something was chosen', async () => {
    const { find, said, shadow } = await opened();
    expect(shadow.querySelector('.summary')?.textContent).toContain('it is estimated at 5: ready for planning?');
    pick(find('[data-set="Status"]'), '');
    await drawn();
    expect(shadow.querySelector('.summary')?.textContent).not.toContain('ready for planning?');
    find('[data-action="summary-send"]').click();
    expect(said()).toMatchObject([{ kind: 'summary', set: [{ kind: 'estimate', value: '5' }] }]);
  });

  it('shows where each part is, closes once all arrived, and retries or drops one alone', async () => {
    const { find, said, receipts, actions, state, shadow } = await opened();
    state.pending.value = { loop: { intent: { kind: 'summary', text: 'x', set: [] }, turn: 1 } };
    find('[data-action="summary-send"]').click();
    await drawn();
    state.pending.value = {};
    await receipts({
      loop: { state: 'saved', told: telling('In GitHub') },
      status: { state: 'sending', told: telling('On its way') },
      estimate: { state: 'refused', told: telling('Creating it takes the Write role.') },
    });
    expect(
      [...shadow.querySelectorAll('[data-part]')].map((part) => [
        part.getAttribute('data-part'),
        part.getAttribute('data-receipt'),
      ]),
    ).toEqual([
      ['summary', 'saved'],
      ['status', 'sending'],
      ['estimate', 'refused'],
    ]);
    expect(shadow.querySelectorAll('[role="dialog"] [role="alert"]')).toHaveLength(1);
    expect(await violations()).toEqual([]);
    find('[data-part="estimate"] [data-action="part-retry"]').click();
    expect(said().at(-1)).toEqual({ kind: 'estimate', value: '5' });
    find('[data-part="estimate"] [data-action="part-drop"]').click();
    expect(actions.share.drop.mock.calls).toEqual([['estimate']]);
    await drawn();
    expect(state.summary.value).not.toBeNull();
    await receipts({
      loop: { state: 'saved', told: telling('In GitHub') },
      status: { state: 'saved', told: telling('In GitHub') },
    });
    expect(state.summary.value).toBeNull();
  });

  it('says so where nothing of it could be kept, and says all of it again', async () => {
    const { find, said, state, actions, shadow } = await opened();
    state.pending.value = { loop: { intent: { kind: 'summary', text: 'x', set: [] }, turn: 1 } };
    find('[data-action="summary-send"]').click();
    await drawn();
    const why = telling('The database is full.');
    state.refusals.value = { loop: why, status: why, estimate: why };
    await drawn();
    expect(find('.summary [role="alert"]').textContent).toBe('The database is full. Nothing of it was kept.');
    expect(shadow.querySelector('[data-part]')).toBeNull();
    expect(await violations()).toEqual([]);
    find('[data-action="summary-retry"]').click();
    expect(said()).toHaveLength(2);
    expect(said()[1]).toEqual(said()[0]);
    state.refusals.value = { estimate: why };
    await drawn();
    expect(shadow.querySelectorAll('[data-part]')).toHaveLength(3);
    state.refusals.value = { loop: why, status: why, estimate: why };
    await drawn();
    find('[data-action="part-change"]').click();
    expect(actions.discussion.summary).toHaveBeenCalledOnce();
  });

  it('previews what is posted, and says whom it tells, as the text changes', async () => {
    const { find, area, actions, state } = await opened();
    expect(actions.discussion.preview.mock.calls).toEqual([[area().value, '']]);
    actions.discussion.preview.mockResolvedValue({
      blocks: [
        { kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'paragraph', text: { text: 'For @dan' } }] }] },
      ],
      notifies: [telling('It mentions dan.')],
    });
    state.drafts.value = { loop: '- For @dan' };
    await waited();
    expect(find('.writer > .hint:last-of-type').textContent).toBe('It mentions dan.');
    find('[data-action="summary-preview"]').click();
    await drawn();
    expect(find('[role="region"][aria-label="Preview"] li').textContent).toBe('For @dan');
    expect(await violations()).toEqual([]);
  });

  it('shows what stands there beside what was refused, and keeps both', async () => {
    const { find, area } = await opened({
      comment: 'IC_1',
      text: 'Mine',
      notes: [
        {
          told: telling('Somebody changed it meanwhile.'),
          quote: [{ kind: 'paragraph', text: { text: 'Theirs' } }],
        },
      ],
    });
    expect(find('.summary .notice').textContent).toBe('Somebody changed it meanwhile.Theirs');
    expect(area().value).toBe('Mine');
  });

  it('puts a line in where it belongs, and offers what is unsure folded', async () => {
    const { find, actions, shadow } = await opened();
    expect(shadow.querySelector('details [data-line="question"] input')).toMatchObject({ checked: false });
    find('details [data-line="question"] input').click();
    expect(actions.draft).toHaveBeenLastCalledWith(
      'loop',
      expect.stringMatching(/### Open questions\n\n- Who \(cleo, .*\)$/),
    );
    find('[data-line="decision"] input').click();
    expect(actions.draft).toHaveBeenLastCalledWith('loop', expect.not.stringContaining(text));
  });
});

describe('who an issue is given to', () => {
  it('is found by name, and Enter takes the first of that name, never one of those shown before', async () => {
    const { find, press, actions, shadow } = stage((state) => {
      state.planning.value = true;
      state.view.value = view({ workflow: workflow({ assignees: [] }) });
    });
    actions.people.mockImplementation((name) => Promise.resolve(people.filter((one) => one.name.startsWith(name))));
    await waited();
    expect([...shadow.querySelectorAll('[data-assign]')].map(({ textContent }) => textContent)).toEqual([
      'ana (you)',
      'ben',
    ]);
    let answer: (found: typeof people) => void = vi.fn();
    actions.people.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const field = find<HTMLInputElement>('[data-find]');
    field.focus();
    field.value = 'b';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect(press('Enter'), 'and sends no form').toBe(false);
    await waited();
    press('Enter');
    expect(actions.say).not.toHaveBeenCalled();
    answer(people.slice(1, 2));
    await drawn();
    press('Enter');
    expect(actions.say.mock.calls).toEqual([[{ kind: 'assign', person: '2', login: 'ben' }]]);
    field.value = 'x';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waited();
    expect(find('.people [role="status"]').textContent).toBe('Nobody found.');
  });

  it('is taken off again by one press, and says why where nobody can be named', async () => {
    const { find, actions } = stage((state) => {
      state.planning.value = true;
      state.view.value = view({ workflow: workflow({ assignees: [{ id: '9', name: 'cleo' }] }) });
    });
    actions.people.mockResolvedValue('GitHub does not answer.');
    await waited();
    expect(find('.people [role="status"]').textContent).toBe('GitHub does not answer.');
    find('[data-assign="9"]').click();
    expect(actions.say.mock.calls).toEqual([[{ kind: 'assign', person: '9', login: null }]]);
  });
});
