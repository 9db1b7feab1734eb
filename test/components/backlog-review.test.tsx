// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '@/components/backlog/List';
import { Review } from '@/components/backlog/Review';
import { useReview } from '@/components/backlog/use-review';
import { BulkDialog } from '@/components/bulk/BulkDialog';
import { type BulkActions, useBulk } from '@/components/bulk/use-bulk';
import type { BulkEdit, ChangeSets } from '@/utils/model/change-set';
import type { IssueRef } from '@/utils/model/ref';
import type { ReviewFacts } from '@/utils/model/review/facts';
import type { ReviewRules } from '@/utils/model/review/rules';
import { type BacklogPlace, startPlace } from '@/utils/model/rows/place';
import { rowsAt } from '@/utils/model/rows/rows-at';
import type { Row } from '@/utils/model/rows/row';
import { day, now, row } from '../rows/sample';
import { turns } from '../turns';
import { expectAccessible } from './share-stage';
import { telling } from '../telling';

const project = 'github:github.com/acme/web';
const facts = (more: Partial<ReviewFacts>): Partial<Row> => ({ review: { thumbs: 0, dormant: [], ...more } });
const labelled = (from: number, objected = false): Partial<Row> =>
  facts({
    held: 'dormant',
    dormant: [{ review: '2026-Q3', since: now - 60 * day, from, objections: objected ? ['thumb'] : [] }],
  });
const rows = [
  row(1, facts({ due: now - day })),
  row(2, facts({ due: now - day, held: 'dormant' })),
  row(3, labelled(now - day)),
  row(4, labelled(now - day, true)),
  row(5, labelled(Date.UTC(2026, 11, 14))),
  row(6),
];
const reviews: ReviewRules[] = [
  { project, rules: { after: 180, label: 'dormant', wait: 30 }, labelled: { '2026-Q3': 31 } },
];
const refs = (...numbers: number[]): IssueRef[] =>
  numbers.map((number): IssueRef => `${project}#${number}` as IssueRef);

let tell: (sets: ChangeSets) => void;
const planned = vi.fn<(refs: IssueRef[], edit: BulkEdit) => void>();
const applied = vi.fn<(id: string) => Promise<void>>(() => Promise.resolve());
const refused = (): Promise<never> => Promise.reject(new Error('not asked for here'));
const actions: BulkActions = {
  followSets: (told) => void (tell = told),
  choices: refused,
  say: refused,
  paces: refused,
  plan: async (id, asked, edit) => {
    planned(asked, edit);
    const parts = asked.map((ref) => ({
      id: ref,
      ref,
      tenant: 'github:github.com' as const,
      person: '1',
      title: 'Export',
      tracker: { name: 'GitHub', tells: telling('Changing these notifies nobody.') },
      before: '',
      after: 'dormant',
      change: { kind: 'label' as const, ref, name: 'dormant', on: true },
      back: [],
      state: 'planned' as const,
    }));
    const set = { id, at: now, edit, applied: false, parts };
    tell({ sets: [set], refused: {} });
    return set;
  },
  apply: applied,
  stopSet: refused,
  retrySet: refused,
  undo: refused,
};

let next: () => void;
const change = vi.fn<(part: Partial<BacklogPlace>) => void>();
function Page({ all, selected }: { all: Row[]; selected: ReadonlySet<IssueRef> }) {
  const place: BacklogPlace = { ...startPlace, view: 'review', sort: 'objections' };
  const bulk = useBulk(actions, selected, undefined);
  const lines: Line[] = rowsAt(place, all, now).map((one) => ({ row: one }));
  const review = useReview({ lines, place, data: { rows: all, reviews }, selected, bulk, now, change });
  next = review.next;
  return (
    <main>
      {review.shown && <Review {...review.shown} />}
      <BulkDialog bulk={bulk} actions={actions} rows={all} />
    </main>
  );
}

const text = (selector = 'body'): string =>
  (document.querySelector(selector)?.textContent ?? expect.fail(`Nothing is ${selector}.`)).replace(/\s+/g, ' ');
const button = (selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector) ?? expect.fail(`Nothing is ${selector}.`);
async function open(all = rows, selected: ReadonlySet<IssueRef> = new Set()): Promise<void> {
  render(<Page all={all} selected={selected} />);
  await turns();
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => cleanup());

describe('the review on the backlog page', () => {
  it('says of each step which issues it is for and what follows, and how the last one went', async () => {
    await open();
    expect(text('[data-step="unlabel"]')).toMatch(/^1 issue came back: .* It stays open\./);
    expect(text('[data-step="close"]')).toMatch(/^1 issue may be closed as not planned: the date has come/);
    expect(text('[data-step="label"]')).toMatch(
      /^2 issues were not touched or reacted to for 180 days\. Once labelled, closing can be proposed from 28 December 2026 on\. 1 has the label by hand/,
    );
    expect(text('[data-review-told]')).toBe(
      '1 labelled issue waits: closing can be proposed from 14 December 2026 on. A 👍, a comment or any change keeps an issue open. Of 31 issues labelled in Q3 2026, 1 came back (3%), 2 wait, and 28 are closed or moved.',
    );
  });

  it('proposes a step as one change, which is previewed with whom it tells before anything is asked for', async () => {
    await open();
    button('[data-action="review-label"]').click();
    await turns();
    expect(planned.mock.calls).toEqual([[refs(1, 2), { kind: 'review', step: 'label' }]]);
    expect(text('dialog h2')).toBe('Review: label as dormant');
    expect(text('dialog')).toContain('Label: none → dormant');
    expect(text('dialog')).toContain('GitHub: Changing these notifies nobody.');
    expect(applied).not.toHaveBeenCalled();
    button('dialog [data-action="apply"]').click();
    await turns();
    expect(applied).toHaveBeenCalledOnce();
  });

  it('begins with what came back, where its key is pressed', async () => {
    await open();
    next();
    expect(planned.mock.calls).toEqual([[refs(4), { kind: 'review', step: 'unlabel' }]]);
    expect(button('[data-action="review-unlabel"]').getAttribute('aria-keyshortcuts')).toBe('v');
  });

  it('takes what is selected alone, and shows the issues of one step alone', async () => {
    await open(rows, new Set(refs(1)));
    expect(document.querySelectorAll('.review-step')).toHaveLength(1);
    cleanup();
    await open();
    button('[data-step="close"] .linkish').click();
    expect(change.mock.calls).toEqual([[{ filter: 'review:closable' }]]);
  });

  it('says nothing of steps where nothing is to be done', async () => {
    await open([row(6)]);
    expect(document.querySelectorAll('.review-step')).toHaveLength(0);
  });

  it('has nothing in it that axe finds fault with', async () => {
    await open();
    await expectAccessible(document.body);
  });
});
