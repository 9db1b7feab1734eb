import { ago } from '@/utils/model/clock';
import type { IssueRef } from '@/utils/model/ref';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';
import type { Tracker } from '@/utils/trackers/tracker';
import { remember } from './pinned';

const minute = 60_000;
/** How long an answer to "where is the ledger" holds, found or not; milliseconds. */
const found = 60 * minute;
const missing = minute / 2;

/**
 * Reads what changed in a project's ledgers into the store; true where anything did. Where one is gone, it is looked
 * for anew, once; what it held is kept here until the person uses another. `eager`: looks for a ledger even if there
 * was none a moment ago. Rejects with a TrackerError.
 */
export async function pull(
  ledgers: LedgerStore,
  tracker: Tracker,
  project: string,
  now: number,
  eager = false,
): Promise<boolean> {
  try {
    return await pullAll(ledgers, tracker, project, now, eager);
  } catch (error) {
    if (!(await lost(ledgers, project, error))) throw error;
    return pullAll(ledgers, tracker, project, now, eager);
  }
}

/**
 * Has the ledger looked for at the next reading if the error says that it is gone; false where it says something else.
 */
export async function lost(ledgers: LedgerStore, project: string, error: unknown): Promise<boolean> {
  const known = (await ledgers.ledger(project))?.ref;
  if (!known || !(error instanceof TrackerError) || error.kind !== 'gone') return false;
  await ledgers.keep(project, { others: [], foundAt: 0 });
  return true;
}

async function pullAll(
  ledgers: LedgerStore,
  tracker: Tracker,
  project: string,
  now: number,
  eager: boolean,
): Promise<boolean> {
  const row = await located(ledgers, tracker, project, now, eager);
  let changed = false;
  const all = ago(row.wholeAt, now) > factsOf(project).wholeEvery;
  for (const ledger of row.ref ? [row.ref, ...row.others] : row.others)
    changed = (await pullOne(ledgers, tracker, row, ledger, all, now)) || changed;
  // What is lacking is looked for once more before it counts as deleted.
  const doubts = all && (await ledgers.doubts(project));
  await ledgers.keep(project, { readAt: now, ...(all && { wholeAt: doubts ? 0 : now }) });
  return changed;
}

/** Where the ledger is, looked for again after a while: another may be there, or this one gone. */
async function located(
  ledgers: LedgerStore,
  tracker: Tracker,
  project: string,
  now: number,
  eager: boolean,
): Promise<LedgerRow> {
  const row = await ledgers.ledger(project);
  const holds = row?.foundAt === 0 ? 0 : row?.ref ? found : eager ? 0 : missing;
  if (row && ago(row.foundAt, now) < holds) return row;
  return remember(ledgers, tracker, project, await tracker.ledgers(project), now);
}

async function pullOne(
  ledgers: LedgerStore,
  tracker: Tracker,
  row: LedgerRow,
  ledger: IssueRef,
  all: boolean,
  now: number,
): Promise<boolean> {
  const since = all ? undefined : row.since[ledger];
  const known = (await ledgers.comments(row.project)).filter((comment) => comment.ledger === ledger);
  const { comments, since: mark } = await tracker.readLedger(ledger, since, known);
  const changed = await ledgers.take(row.project, ledger, comments, since === undefined ? now : undefined);
  if (mark && mark !== row.since[ledger]) {
    const { since: before = {} } = (await ledgers.ledger(row.project)) ?? {};
    await ledgers.keep(row.project, { since: { ...before, [ledger]: mark } });
  }
  return changed;
}
