// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { LoopLine, LoopView } from '@/utils/model/loop';
import type { Candidate } from '@/utils/model/native';
import type { Receipt } from '@/utils/model/receipt';
import { factsOf } from '@/utils/trackers/facts';
import { standing } from './share-samples';
import { drawn, stage, view, violations } from './stage';

const line = (kind: LoopLine['kind'], heading: string, text: string, more: Partial<LoopLine> = {}): LoopLine => ({ kind, heading, text, by: 'cleo', certain: true, link: `https://x.example/${text}`, written: `- ${text} (cleo, https://x.example/${text})`, ...more });
const lines = [line('decision', 'Decisions', 'CSV'), line('step', 'Next steps', 'Write'), line('question', 'Open questions', 'Who', { certain: false })];
const choices: LoopView['choices'] = [
  { field: 'status', label: 'Status', none: 'As it is: Needs grooming', options: [{ id: 'ready-for-planning', name: 'Ready for planning' }], chosen: 'ready-for-planning', why: 'It is estimated: ready for planning?' },
  { field: 'estimate', label: 'Estimate', none: 'As it is', options: [{ id: '5', name: '5' }, { id: '8', name: '8' }], chosen: '5', why: 'Agreed on, as cleo proposed.' },
  { field: 'plan:milestone', label: 'Milestone', none: 'As it is', options: [{ id: '3', name: 'Beta' }], chosen: '' },
];
const loop = (more: Partial<LoopView> = {}): LoopView => ({ lines, choices, notes: [], notifies: 'Sending notifies ben.', ...more });
const people: Candidate[] = [{ id: '1', name: 'ana', me: true }, { id: '2', name: 'ben' }];
const text = '- CSV (cleo, https://x.example/CSV)';

async function opened(more: Partial<LoopView> = {}, tracker = 'github:github.com/acme/app') {
  const shown = stage((state) => {
    state.view.value = view({ tracker: factsOf(tracker).capabilities, standing: standing({ assignees: [{ id: '2', name: 'ben' }] }) });
    state.loop.value = loop(more);
  });
  shown.actions.people.mockImplementation((name) => Promise.resolve(people.filter((one) => one.name.startsWith(name))));
  await waited();
  const said = () => shown.actions.say.mock.calls.map(([saying]) => saying);
  const receipts = async (found: Record<string, Receipt>): Promise<void> => {
    shown.state.view.value = view({ receipts: found });
    await drawn();
  };
  return { ...shown, said, receipts, area: () => shown.find<HTMLTextAreaElement>('textarea[name="loop"]') };
}

/** Answers come a moment after the words. */
const waited = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 280));

describe('closing the loop', () => {
  it('says the summary and all that is chosen by one press, each by itself, and nothing before', async () => {
    const { find, said, area, shadow } = await opened();
    expect(area().value).toBe(`Decisions:\n\n${text}\n\nNext steps:\n\n- Write (cleo, https://x.example/Write)`);
    find('[data-assign="1"]').click();
    await drawn();
    expect(said()).toEqual([]);
    expect(find('[data-action="loop-send"]').textContent).toBe('Post the summary, set 3');
    expect(await violations()).toEqual([]);
    find('[data-action="loop-send"]').click();
    await drawn();
    expect(said()).toEqual([{ field: 'loop', value: expect.stringContaining(text) }, { field: 'status', value: 'ready-for-planning' }, { field: 'estimate', value: '5' }, { field: 'assign:1', value: 'ana' }]);
    expect(shadow.querySelector('textarea[name="loop"]')).toBeNull();
  });

  it('leaves as it is what the person chooses to, and says why something was chosen', async () => {
    const { find, said, shadow } = await opened();
    expect(shadow.querySelector('.loop')?.textContent).toContain('It is estimated: ready for planning?');
    const status = find<HTMLSelectElement>('[data-set="status"]');
    status.value = '';
    status.dispatchEvent(new Event('change', { bubbles: true }));
    find('[data-assign="1"]').click();
    await drawn();
    find('[data-assign="1"]').click();
    await drawn();
    expect(shadow.querySelector('.loop')?.textContent).not.toContain('ready for planning?');
    find('[data-action="loop-send"]').click();
    expect(said().map(({ field }) => field)).toEqual(['loop', 'estimate']);
  });

  it('gives the issue to one where a tracker holds one, and beside others where it holds many', async () => {
    const pressed = ({ shadow }: { shadow: ShadowRoot }) => [...shadow.querySelectorAll('.loop [data-assign][aria-pressed="true"]')].map((one) => one.getAttribute('data-assign'));
    const one = await opened({}, 'jira:acme.atlassian.net/ABC');
    one.find('.loop [data-assign="1"]').click();
    await drawn();
    expect(pressed(one)).toEqual(['1']);
    const many = await opened();
    many.find('.loop [data-assign="1"]').click();
    await drawn();
    expect(pressed(many)).toEqual(['1', '2']);
  });

  it('shows where each part is, closes once all arrived, and retries or drops one alone', async () => {
    const { find, said, receipts, actions, state, shadow } = await opened();
    state.pending.value = { loop: { saying: { field: 'loop', value: 'x' }, turn: 1 } };
    find('[data-action="loop-send"]').click();
    await drawn();
    state.pending.value = {};
    await receipts({ loop: { state: 'saved', text: 'In GitHub' }, status: { state: 'sending', text: 'On its way' }, estimate: { state: 'refused', text: 'Creating it takes the Write role.' } });
    expect([...shadow.querySelectorAll('[data-part]')].map((part) => [part.getAttribute('data-part'), part.getAttribute('data-receipt')])).toEqual([['loop', 'saved'], ['status', 'sending'], ['estimate', 'refused']]);
    expect(shadow.querySelectorAll('[role="dialog"] [role="alert"]')).toHaveLength(1);
    expect(await violations()).toEqual([]);
    find('[data-part="estimate"] [data-action="part-retry"]').click();
    expect(said().at(-1)).toEqual({ field: 'estimate', value: '5' });
    find('[data-part="estimate"] [data-action="part-drop"]').click();
    expect(actions.share.drop.mock.calls).toEqual([['estimate']]);
    await drawn();
    expect(state.loop.value).not.toBeNull();
    await receipts({ loop: { state: 'saved', text: 'In GitHub' }, status: { state: 'saved', text: 'In GitHub' } });
    expect(state.loop.value).toBeNull();
  });

  it('previews what is posted, and says whom it tells, as the text changes', async () => {
    const { find, area, actions, state } = await opened();
    expect(actions.talk.preview.mock.calls).toEqual([[area().value, undefined]]);
    actions.talk.preview.mockResolvedValue({ blocks: [{ kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'paragraph', text: { text: 'For @dan' } }] }] }], notifies: 'It mentions dan.' });
    state.drafts.value = { loop: '- For @dan' };
    await waited();
    await drawn();
    expect(find('[data-notifies]').textContent).toBe('It mentions dan.');
    find('[data-action="loop-preview"]').click();
    await drawn();
    expect(find('[aria-label="As it will read"] li').textContent).toBe('For @dan');
    expect(await violations()).toEqual([]);
  });

  it('shows what stands there beside what was refused, and keeps both', async () => {
    const { find, area } = await opened({ before: { comment: 'IC_1', text: 'Theirs' }, refused: { text: 'Mine', why: 'Somebody changed it meanwhile.' } });
    expect(find('[data-theirs]').textContent).toContain('Somebody changed it meanwhile.');
    expect(find('[data-theirs] pre').textContent).toBe('Theirs');
    expect(area().value).toBe('Mine');
  });

  it('puts a line in where it belongs, and offers what is unsure folded', async () => {
    const { find, actions, shadow } = await opened();
    expect(shadow.querySelector('details [data-line="question"] input')).toMatchObject({ checked: false });
    find('details [data-line="question"] input').click();
    expect(actions.draft).toHaveBeenLastCalledWith('loop', expect.stringMatching(/Open questions:\n\n- Who \(cleo, .*\)$/));
    find('[data-line="decision"] input').click();
    expect(actions.draft).toHaveBeenLastCalledWith('loop', expect.not.stringContaining(text));
  });
});

describe('who an issue is given to', () => {
  it('is found by name, and Enter takes the first of that name, never one of those shown before', async () => {
    const { find, press, actions, shadow } = stage((state) => {
      state.placing.value = true;
      state.view.value = view({ standing: standing({ assignees: [] }) });
    });
    actions.people.mockImplementation((name) => Promise.resolve(people.filter((one) => one.name.startsWith(name))));
    await waited();
    expect([...shadow.querySelectorAll('[data-assign]')].map(({ textContent }) => textContent)).toEqual(['ana (you)', 'ben']);
    const field = find<HTMLInputElement>('[data-find]');
    field.focus();
    field.value = 'b';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect(press('Enter'), 'and sends no form').toBe(false);
    expect(actions.say).not.toHaveBeenCalled();
    await waited();
    press('Enter');
    expect(actions.say.mock.calls).toEqual([[{ field: 'assign:2', value: 'ben' }]]);
    field.value = 'x';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waited();
    expect(find('.people [role="status"]').textContent).toBe('Nobody of that name can be assigned.');
  });

  it('is taken off again by one press, and says why where nobody can be named', async () => {
    const { find, actions } = stage((state) => {
      state.placing.value = true;
      state.view.value = view({ standing: standing({ assignees: [{ id: '9', name: 'cleo' }] }) });
    });
    actions.people.mockResolvedValue('GitHub does not answer.');
    await waited();
    expect(find('.people [role="status"]').textContent).toBe('GitHub does not answer.');
    find('[data-assign="9"]').click();
    expect(actions.say.mock.calls).toEqual([[{ field: 'assign:9', value: null }]]);
  });
});
