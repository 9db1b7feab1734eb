import { ago } from '@/utils/model/clock';
import type { IssueRef } from '@/utils/model/ref';
import type { Database } from './database';
import type { CommentRow, LedgerRow } from './ledger-rows';
import { createDone, createGuard } from './guarded';

/** What is known of the projects' ledgers. Each call is one transaction; each rejects with a StoreError. */
export interface LedgerStore {
  ledger(project: string): Promise<LedgerRow | undefined>;
  /** Projects whose ledger is known. */
  projects(): Promise<string[]>;
  /** Changes a ledger's row, made new where there is none. */
  keep(project: string, change: Partial<LedgerRow>): Promise<LedgerRow>;
  comments(project: string): Promise<CommentRow[]>;
  /**
   * Takes in comments that changed; true where any did. `whole`: when they were read as all there are, in milliseconds
   * since 1970: others are gone if an earlier such reading lacked them too, as a replica that lags may lack them once.
   */
  take(project: string, ledger: IssueRef, comments: Seen[], whole?: number): Promise<boolean>;
  /** Whether anything was lacking in one such reading and not in two. */
  doubts(project: string): Promise<boolean>;
  forget(project: string, commentId: string): Promise<void>;
}

/** A comment as it was read. */
type Seen = Omit<CommentRow, 'project' | 'ledger' | 'missed'>;

/** How far two readings are apart so that the later one confirms the earlier, in milliseconds. */
const apart = 60_000;

export function createLedgerStore(db: Database): LedgerStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  return {
    ledger: (project) => guarded(() => db.ledgers.get(project)),
    projects: () =>
      guarded(async () =>
        (await db.ledgers.toArray()).filter(({ ref }) => ref !== undefined).map(({ project }) => project),
      ),
    keep: (project, change) => guarded(() => db.transaction('rw', db.ledgers, () => keep(db, project, () => change))),
    comments: (project) => guarded(() => db.comments.where({ project }).toArray()),
    take: (project, ledger, comments, whole) =>
      guarded(() =>
        db.transaction('rw', db.comments, db.ledgers, async () => {
          const before = new Map((await db.comments.where({ project }).toArray()).map((row) => [row.id, row]));
          const changed = comments.filter((comment) => isNews(before.get(comment.id), comment));
          const there = new Set(comments.map(({ id }) => id));
          const lacking = [...before.values()].filter((row) => row.ledger === ledger && !there.has(row.id));
          const gone = whole === undefined ? [] : lacking.filter(({ missed = whole }) => ago(missed, whole) >= apart);
          const missed = whole === undefined ? [] : lacking.map((row) => ({ missed: whole, ...row }));
          const kept = [...comments.map((comment) => ({ ...comment, project, ledger })), ...missed];
          if (kept.length > 0) await db.comments.bulkPut(kept);
          if (gone.length > 0) await db.comments.bulkDelete(gone.map(({ id }) => [project, id]));
          return grown(db, project, changed.length + gone.length);
        }),
      ),
    doubts: (project) =>
      guarded(async () => (await db.comments.where({ project }).toArray()).some(({ missed }) => missed !== undefined)),
    forget: (project, commentId) =>
      done(() =>
        db.transaction('rw', db.comments, db.ledgers, async () => {
          await db.comments.delete([project, commentId]);
          await grown(db, project, 1);
        }),
      ),
  };
}

function isNews(before: CommentRow | undefined, now: Seen): boolean {
  return before === undefined || shownOf(before) !== shownOf(now);
}

/** What readers make anything of; whoever is renamed is called by the new name. */
function shownOf({ updatedAt, author, editor, body }: Seen): string {
  return JSON.stringify([updatedAt, author, editor, body]);
}

async function grown(db: Database, project: string, changes: number): Promise<boolean> {
  if (changes > 0) await keep(db, project, ({ version }) => ({ version: version + 1 }));
  return changes > 0;
}

async function keep(
  db: Database,
  project: string,
  change: (before: LedgerRow) => Partial<LedgerRow>,
): Promise<LedgerRow> {
  const before = { ...fresh(project), ...(await db.ledgers.get(project)) };
  const row = { ...before, ...change(before) };
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
