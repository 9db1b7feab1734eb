// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BulkDialog } from '@/components/bulk/BulkDialog';
import { type BulkActions, type BulkActs, useBulk } from '@/components/bulk/use-bulk';
import type { ChangeSet } from '@/utils/model/change-set';
import { readyRow } from '../rows/sample';
import { telling } from '../telling';

const rows = [readyRow(1, {})];
const done: ChangeSet = {
  id: 'one',
  at: 0,
  applied: true,
  edit: { kind: 'status', to: 'ready-for-grooming' },
  parts: rows.map(({ ref, title }) => ({
    id: ref,
    ref,
    tenant: 'github:github.com',
    person: 'github:u:1',
    title,
    tracker: { name: 'GitHub', tells: telling('Notifies nobody.') },
    before: '',
    after: 'Ready for grooming',
    back: [],
    state: 'done',
  })),
};
const nothing = (): Promise<void> => Promise.resolve();
const actions: BulkActions = {
  followSets: (tell) => tell({ sets: [done], refused: {} }),
  choices: () => Promise.reject(new Error('not asked for here')),
  say: () => Promise.reject(new Error('not asked for here')),
  paces: () => Promise.resolve([]),
  plan: () => Promise.reject(new Error('not asked for here')),
  apply: nothing,
  stopSet: nothing,
  retrySet: nothing,
  undo: vi.fn(nothing),
};

let acts: BulkActs;
function Page() {
  const bulk = useBulk(actions, new Set(), undefined);
  acts = bulk.acts;
  return <BulkDialog bulk={bulk} actions={actions} rows={rows} />;
}

const dialog = (): HTMLDialogElement => document.querySelector('dialog') ?? expect.fail('no dialog');
const headline = (): string => document.querySelector('h2')?.textContent ?? '';

/** As a browser does it on Escape: closed at once, told of later. */
const closeNatively = (): void => dialog().removeAttribute('open');
const tellOfClose = (): void => void dialog().dispatchEvent(new Event('close'));

describe('the dialog of many changes', () => {
  afterEach(() => cleanup());

  it('goes when the browser closed it', async () => {
    render(<Page />);
    await act(() => acts.recent());
    expect(headline()).toBe('Recent changes');
    closeNatively();
    await act(tellOfClose);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it.each<[string, (next: () => void) => Promise<void>]>([
    [
      'before it is drawn',
      (next) =>
        act(() => {
          next();
          tellOfClose();
        }),
    ],
    [
      'after it is drawn',
      async (next) => {
        await act(next);
        await act(tellOfClose);
      },
    ],
  ])('stays with what was asked for since, told of the end %s', async (_when, asked) => {
    render(<Page />);
    await act(() => acts.recent());
    closeNatively();
    await asked(() => acts.undo());
    expect(actions.undo).toHaveBeenLastCalledWith('one');
    expect(headline()).toBe('Status: Ready for grooming');
    expect(dialog().open).toBe(true);
  });
});
