import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import type { MarkField } from '@/utils/model/view';
import type { Database, IssueRow, MarkRow, RequestRow } from './database';
import { StoreError } from './store-error';

/** Lines that the request log keeps. */
const longestLog = 500;

/** The one owner of the database. Each call is one transaction; each rejects with a StoreError. */
export interface Store {
  issue(ref: IssueRef): Promise<IssueRow | undefined>;
  /** Keeps a copy, unless the one at hand is to `stay`. Gives the copy that is kept now. */
  keepIssue(text: IssueText, readAt: number, stays?: (row: IssueRow) => boolean): Promise<IssueRow>;
  marks(ref: IssueRef): Promise<MarkRow[]>;
  /** Keeps or, with null, takes back one mark, and ends the draft it was typed in. */
  mark(ref: IssueRef, field: MarkField, value: true | string | null, at: number): Promise<void>;
  drafts(ref: IssueRef): Promise<Record<string, string>>;
  draft(ref: IssueRef, field: string, text: string, at: number): Promise<void>;
  setting(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  logRequest(row: RequestRow): Promise<void>;
  requests(): Promise<RequestRow[]>;
  /** Drops copies of issues not read since a time, and all but the latest 500 lines of the request log. Marks and drafts stay. */
  tidy(before: number): Promise<void>;
  /** Deletes everything. */
  erase(): Promise<void>;
}

/** Wraps a database. It may fail to open at any time: each call then says so, and the next one tries again. */
export function createStore(db: Database): Store {
  const guarded = <T>(run: () => PromiseLike<T>): Promise<T> => guard(db, run);
  return {
    issue: (ref) => guarded(() => db.issues.get(ref)),
    keepIssue: (text, readAt, stays) => guarded(() => keepIssue(db, { ref: text.ref, text, readAt }, stays)),
    marks: (ref) => guarded(() => db.marks.where({ ref }).toArray()),
    mark: (ref, field, value, at) => guarded(() => mark(db, ref, field, value, at)),
    drafts: (ref) => guarded(async () => Object.fromEntries((await db.drafts.where({ ref }).toArray()).map(({ field, text }) => [field, text]))),
    draft: (ref, field, text, at) => guarded(async () => void (await (text ? db.drafts.put({ ref, field, text, at }) : db.drafts.delete([ref, field])))),
    setting: (key) => guarded(async () => (await db.settings.get(key))?.value),
    set: (key, value) => guarded(async () => void (await db.settings.put({ key, value }))),
    logRequest: (row) => guarded(async () => void (await db.requests.add(row))),
    requests: () => guarded(() => db.requests.reverse().limit(longestLog).toArray()),
    tidy: (before) => guarded(() => tidy(db, before)),
    erase: () => guarded(() => erase(db)),
  };
}

function keepIssue(db: Database, row: IssueRow, stays?: (row: IssueRow) => boolean): PromiseLike<IssueRow> {
  return db.transaction('rw', db.issues, async () => {
    const kept = await db.issues.get(row.ref);
    if (kept && stays?.(kept)) return kept;
    await db.issues.put(row);
    return row;
  });
}

async function mark(db: Database, ref: IssueRef, field: MarkField, value: true | string | null, at: number): Promise<void> {
  await db.transaction('rw', db.marks, db.drafts, async () => {
    if (value === null) await db.marks.delete([ref, field]);
    else await db.marks.put({ ref, field, value, at });
    await db.drafts.delete([ref, field]);
  });
}

async function tidy(db: Database, before: number): Promise<void> {
  await db.transaction('rw', db.issues, db.requests, async () => {
    await db.issues.where('readAt').below(before).delete();
    const latest = await db.requests.orderBy('id').last();
    if (latest?.id !== undefined) await db.requests.where('id').belowOrEqual(latest.id - longestLog).delete();
  });
}

async function erase(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}

async function guard<T>(db: Database, run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    // Dexie would not try to open it again before the worker ends.
    if (db.hasFailed()) db.close({ disableAutoOpen: false });
    throw new StoreError(error);
  }
}
