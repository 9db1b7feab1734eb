import type { IssueRef } from '@/utils/model/ref';
import type { Database } from './database';
import type { CommentRow, LedgerRow } from './rows';
import { createDone, createGuard } from './guarded';

/** What is known of the projects' ledgers. Each call is one transaction; each rejects with a StoreError. */
export interface LedgerStore {
  ledger(project: string): Promise<LedgerRow | undefined>;
  /** Projects whose ledger is known. */
  projects(): Promise<string[]>;
  /** Changes a ledger's row, made new where there is none. */
  keep(project: string, change: Partial<LedgerRow>): Promise<LedgerRow>;
  comments(project: string): Promise<CommentRow[]>;
  /** Takes in comments that changed; `whole` when they are all there are, so that others are gone. */
  take(
    project: string,
    ledger: IssueRef,
    comments: Omit<CommentRow, 'project' | 'ledger'>[],
    whole: boolean,
  ): Promise<boolean>;
  forget(project: string, commentId: string): Promise<void>;
}

export function createLedgerStore(db: Database): LedgerStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  return {
    ledger: (project) => guarded(() => db.ledgers.get(project)),
    projects: () =>
      guarded(async () =>
        (await db.ledgers.toArray()).filter(({ ref }) => ref !== undefined).map(({ project }) => project),
      ),
    keep: (project, change) => guarded(() => db.transaction('rw', db.ledgers, () => keep(db, project, change))),
    comments: (project) => guarded(() => db.comments.where({ project }).toArray()),
    take: (project, ledger, comments, whole) =>
      guarded(() =>
        db.transaction('rw', db.comments, db.ledgers, async () => {
          const before = new Map((await db.comments.where({ project }).toArray()).map((row) => [row.id, row]));
          const changed = comments.filter((comment) => isNews(before.get(comment.id), comment));
          const kept = new Set(comments.map(({ id }) => id));
          const gone = whole ? [...before.values()].filter((row) => row.ledger === ledger && !kept.has(row.id)) : [];
          await db.comments.bulkPut(changed.map((comment) => ({ ...comment, project, ledger })));
          await db.comments.bulkDelete(gone.map(({ id }) => [project, id]));
          return grown(db, project, changed.length + gone.length);
        }),
      ),
    forget: (project, commentId) =>
      done(() =>
        db.transaction('rw', db.comments, db.ledgers, async () => {
          await db.comments.delete([project, commentId]);
          await grown(db, project, 1);
        }),
      ),
  };
}

function isNews(before: CommentRow | undefined, now: Omit<CommentRow, 'project' | 'ledger'>): boolean {
  return (
    before === undefined ||
    before.updatedAt !== now.updatedAt ||
    before.editor?.id !== now.editor?.id ||
    JSON.stringify(before.body) !== JSON.stringify(now.body)
  );
}

async function grown(db: Database, project: string, changes: number): Promise<boolean> {
  if (changes > 0) await keep(db, project, { version: ((await db.ledgers.get(project))?.version ?? 0) + 1 });
  return changes > 0;
}

async function keep(db: Database, project: string, change: Partial<LedgerRow>): Promise<LedgerRow> {
  const row = { ...fresh(project), ...(await db.ledgers.get(project)), ...change };
  await db.ledgers.put(row);
  return row;
}

function fresh(project: string): LedgerRow {
  return {
    project,
    ref: undefined,
    id: '',
    link: '',
    markup: 'gfm',
    refused: '',
    others: [],
    body: '',
    locked: false,
    joined: false,
    since: {},
    foundAt: 0,
    readAt: 0,
    wholeAt: 0,
    version: 0,
  };
}
