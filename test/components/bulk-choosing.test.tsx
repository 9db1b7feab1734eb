// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Choosing, nothingNear } from '@/components/bulk/Choosing';
import { type BulkActions, useBulk } from '@/components/bulk/use-bulk';
import type { BulkKind } from '@/utils/model/change-set';
import { createAlikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';
import type { Intent } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { inRound, now, rules, thisRound } from '../rounds/sample';
import { row } from '../rows/sample';
import { drawn, violations } from './stage';
import { telling } from '../telling';

const elsewhere = { ref: 'linear:acme/ENG-9', project: 'linear:acme/ENG', tracker: 'linear' } as const;
const rows = [
  row(1, { title: 'Export invoices as CSV' }),
  row(2, { title: 'Export the invoices as CSV' }),
  row(3, { title: 'Dark mode' }),
  row(4, { title: 'Export invoices as CSV', ...elsewhere }),
];
let actions: BulkActions;
const shown = vi.fn();

beforeEach(() => {
  shown.mockClear();
  actions = {
    followSets: vi.fn(),
    choices: vi.fn((_refs, _edits, text = '') =>
      Promise.resolve({
        statuses: [],
        tags: [],
        priorities: [],
        plan: [],
        people: text === '' ? ['@me', 'ben', 'cleo'] : ['cleo'].filter((name) => name.startsWith(text)),
      }),
    ),
    paces: vi.fn(() => Promise.resolve([])),
    say: vi.fn((_ref, intent: Intent) =>
      Promise.resolve({ receipts: { [fieldOf(intent)]: { state: 'sending' as const, told: telling('On its way') } } }),
    ),
    plan: vi.fn((id, _refs, edit) => Promise.resolve({ id, at: 0, edit, applied: false, parts: [] })),
    apply: vi.fn(),
    stopSet: vi.fn(),
    retrySet: vi.fn(),
    undo: vi.fn(),
  };
});
afterEach(() => cleanup());

/** The choice as its dialog has it; `shown` hears what the dialog is to show next. */
function Page(props: Omit<ComponentProps<typeof Choosing>, 'bulk' | 'actions'>) {
  const bulk = useBulk(actions, new Set(), undefined);
  if (bulk.open) shown(bulk.open);
  return <Choosing {...props} bulk={bulk} actions={actions} />;
}
const text = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const press = async (selector: string): Promise<void> => {
  fireEvent.click(document.querySelector(selector) ?? expect.fail(`no ${selector}`));
  await drawn();
};
const keys = (): string[] =>
  [...document.querySelectorAll('[data-original]')].map((one) => one.getAttribute('data-original') ?? '');

async function choose(kind: BulkKind, of: readonly Row[], all: readonly Row[] = rows, more = {}): Promise<void> {
  const near = { ...nothingNear, alikes: createAlikes(all), now, ...more };
  const open = { choose: kind, refs: of.map(({ ref }) => ref) };
  render(<Page open={open} near={near} rows={all} />);
  await drawn();
}

describe('choosing the issue that others duplicate', () => {
  it('offers those whose titles say much the same in the same tracker, with the words, and plans it', async () => {
    await choose('duplicate', rows.slice(0, 1));
    expect(text('h2')).toBe('Mark 1 issue as a duplicate');
    expect(keys()).toEqual([rows[1]?.ref]);
    expect(text('li')).toMatch(/acme\/web#2 Export the invoices as CSV ?Both say .*csv/);
    expect(await violations()).toEqual([]);
    await press('[data-original]');
    expect(actions.plan).toHaveBeenCalledExactlyOnceWith(expect.any(String), [rows[0]?.ref], {
      kind: 'duplicate',
      of: rows[1]?.ref,
    });
    expect(shown).toHaveBeenCalledWith({ set: expect.any(String) });
  });

  it('finds any other by its key or words, but none that is selected itself or in another tracker', async () => {
    await choose('duplicate', rows.slice(0, 2));
    expect(text('h2')).toBe('Mark 2 issues as duplicates');
    expect(keys()).toEqual([]);
    const field = document.querySelector('input') ?? expect.fail('no field');
    fireEvent.input(field, { target: { value: 'dark' } });
    expect(keys()).toEqual([rows[2]?.ref]);
    fireEvent.input(field, { target: { value: 'invoices' } });
    expect(keys()).toEqual([]);
    expect(text('[role="status"]')).toBe('Nothing found.');
  });
});

describe('choosing who does it', () => {
  it('offers oneself, names that all projects know, and nobody; what is typed narrows them down', async () => {
    await choose('assign', rows.slice(0, 2));
    await waitFor(() => expect(document.querySelectorAll('[data-edit]')).toHaveLength(4));
    expect([...document.querySelectorAll('[data-edit]')].map(({ textContent }) => textContent)).toEqual([
      'Give to me',
      'Give to ben',
      'Give to cleo',
      'Give to nobody',
    ]);
    expect(await violations()).toEqual([]);
    fireEvent.input(document.querySelector('input') ?? expect.fail('no field'), { target: { value: 'cl' } });
    await waitFor(() => expect(document.querySelectorAll('[data-edit]')).toHaveLength(1));
    await press('[data-edit]');
    expect(actions.plan).toHaveBeenCalledExactlyOnceWith(expect.any(String), expect.any(Array), {
      kind: 'assign',
      to: 'cleo',
    });
  });
});

describe('putting what is selected into a round', () => {
  const own = rules({ owns: true });

  it('says what that asks of everybody, what is in it and what stays out, and says it of each issue', async () => {
    const all = [inRound(1), row(5), row(6), row(7, { state: 'closed' }), row(8, elsewhere)];
    await choose('round', all, all, { rules: [own] });
    expect(text('h2')).toBe('Put 5 issues into a round');
    expect(text('[data-into] p')).toBe('With 2 more it takes each person about 6 minutes. 1 issue is in it already.');
    expect(text('[data-homeless]')).toMatch(/^2 issues stay out: acme\/web#7, ENG-9\. /);
    expect(await violations()).toEqual([]);
    await press('[data-action="into-round"]');
    expect(vi.mocked(actions.say).mock.calls).toEqual([
      [all[1]?.ref, { kind: 'put-in', round: thisRound, put: { at: 2 } }],
      [all[2]?.ref, { kind: 'put-in', round: thisRound, put: { at: 3 } }],
    ]);
    await waitFor(() => expect(text('[data-told]')).toBe('On its way'));
  });

  it('offers no round of which somebody else is the owner', async () => {
    const all = [row(5)];
    await choose('round', all, all, { rules: [rules()] });
    expect(document.querySelector('[data-into]')).toBeNull();
    expect(text('[data-homeless]')).toMatch(/^1 issue stays out: acme\/web#5/);
  });
});
