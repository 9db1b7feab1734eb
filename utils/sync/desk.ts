import type { IssueText } from '@/utils/model/issue';
import { judge } from '@/utils/model/readiness/judge';
import { applyMarks, type Marks, type Tick, type Waiver } from '@/utils/model/readiness/marks';
import type { IssueRef } from '@/utils/model/ref';
import type { MarkField, Notice, View } from '@/utils/model/view';
import type { IssueRow, MarkRow } from '@/utils/store/database';
import type { Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { toBlocks } from '@/utils/trackers/markup';

/** How long a reading through the API outranks what the page says, in milliseconds. */
const apiFresh = 60_000;

/** Where the screens' questions about issues are answered. */
export interface Desk {
  /** The issue as it was last read, judged anew with the marks of now; null if it was never read here. */
  recall(ref: IssueRef): Promise<View | null>;
  /** Judges what was read and keeps it. Judges even when nothing can be kept, and says so in the view. */
  accept(issue: IssueText): Promise<View>;
  /** Keeps a mark. Rejects with a StoreError, and then nothing was kept. */
  mark(ref: IssueRef, field: MarkField, value: true | string | null): Promise<View>;
}

/** `now` gives milliseconds since 1970. */
export function createDesk(store: Store, now: () => number): Desk {
  const recall = async (ref: IssueRef): Promise<View | null> => {
    const [row, marks] = await Promise.all([store.issue(ref), store.marks(ref)]);
    return row ? viewOf(row.text, row.readAt, marks, []) : null;
  };
  return {
    recall,
    accept: async (issue) => {
      const kept = await settled(() => keep(store, issue, now()));
      const marks = await settled(() => store.marks(issue.ref));
      const notice = kept.notice ?? marks.notice;
      const { text, readAt } = kept.value ?? { text: issue, readAt: now() };
      return viewOf(text, readAt, marks.value ?? [], notice ? [notice] : []);
    },
    mark: async (ref, field, value) => {
      const [row, before] = await Promise.all([store.issue(ref), store.marks(ref)]);
      if (!row) throw new StoreError(undefined, 'Tend has no copy of this issue any more. Reload the page and try again.');
      const at = now();
      // Last, so that whatever fails, fails before anything is kept.
      await store.mark(ref, field, value, at);
      const others = before.filter((mark) => mark.field !== field);
      return viewOf(row.text, row.readAt, value === null ? others : [...others, { ref, field, value, at }], []);
    },
  };
}

/** In one step, since a page and the API often answer at the same moment. */
function keep(store: Store, issue: IssueText, now: number): Promise<IssueRow> {
  return store.keepIssue(issue, now, ({ text, readAt }) => issue.readBy !== 'api' && text.readBy === 'api' && now - readAt < apiFresh);
}

function viewOf(text: IssueText, readAt: number, marks: MarkRow[], notices: Notice[]): View {
  const judged = judge({ title: text.title, blocks: toBlocks(text.body), facts: text.facts });
  return {
    ref: text.ref,
    title: text.title,
    ...(text.facts.state && { state: text.facts.state }),
    checks: applyMarks(judged, marksOf(marks)),
    readBy: text.readBy,
    readAt,
    notices,
  };
}

/** Ticks and waivers of this device's person. */
function marksOf(rows: MarkRow[]): Partial<Marks> {
  const marks: Partial<Record<`check:${string}`, Tick> & Record<`waive:${string}`, Waiver>> = {};
  for (const { field, value } of rows) {
    if (isWaive(field)) marks[field] = { by: 'you', reason: String(value) };
    else marks[field] = { by: 'you' };
  }
  return marks;
}

function isWaive(field: MarkField): field is `waive:${string}` {
  return field.startsWith('waive:');
}

/** A failing store is told to the person beside the verdicts; it never takes them away. */
async function settled<T>(run: () => Promise<T>): Promise<{ value?: T; notice?: Notice }> {
  try {
    return { value: await run() };
  } catch (error) {
    if (error instanceof StoreError) return { notice: { id: 'database', text: error.message } };
    throw error;
  }
}
