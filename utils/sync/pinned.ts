import { isLost, type LedgerTrouble } from '@/utils/model/ledger-state';
import type { IssueRef } from '@/utils/model/ref';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import { TrackerError } from '@/utils/trackers/failure';
import type { LedgerIssue } from '@/utils/trackers/ledger-host';
import type { Tracker } from '@/utils/trackers/tracker';

/**
 * Keeps where a project's ledgers are, out of all that are labelled so. The one that this person joined stays, by its
 * immutable id, whatever others there are; so does the one that was found first, as long as it is labelled. Else it is
 * the lowest number. All are read. Rejects with a TrackerError.
 */
export async function remember(
  ledgers: LedgerStore,
  tracker: Pick<Tracker, 'joinedLedger'>,
  project: string,
  all: readonly LedgerIssue[],
  now: number,
): Promise<LedgerRow> {
  const row = await ledgers.ledger(project);
  const known = row?.ref ?? row?.lost;
  const labelled = all.find(({ id, ref }) => (row?.id ? id === row.id : ref === known));
  const pinned = row?.joined === true && known !== undefined;
  if (labelled && known !== undefined)
    return keepOne(ledgers, project, labelled, all, now, labelled.locked ? { kind: 'locked' } : undefined);
  if (row && pinned) return lookAfter(ledgers, tracker, { ...row, ref: known }, all, now);
  // Whoever never agreed to the one that is gone agreed to no other.
  return keepOne(ledgers, project, all[0], all, now, undefined, { joined: false });
}

/** Takes one of a project's ledgers for the one to write to: the person said so. */
export function choose(
  ledgers: LedgerStore,
  project: string,
  chosen: LedgerIssue,
  all: readonly LedgerIssue[],
  now: number,
): Promise<LedgerRow> {
  return keepOne(ledgers, project, chosen, all, now, undefined, { joined: true, refused: '' });
}

/** What became of a joined ledger that is not among the labelled ones. */
async function lookAfter(
  ledgers: LedgerStore,
  tracker: Pick<Tracker, 'joinedLedger'>,
  row: LedgerRow & { ref: IssueRef },
  all: readonly LedgerIssue[],
  now: number,
): Promise<LedgerRow> {
  try {
    const { movedTo, labelled, ...ledger } = await tracker.joinedLedger(row);
    const trouble: LedgerTrouble | undefined =
      movedTo !== undefined
        ? { kind: 'moved', to: movedTo }
        : ledger.archived
          ? { kind: 'archived' }
          : labelled
            ? undefined
            : { kind: 'unlabelled' };
    if (!isLost(trouble)) return await keepOne(ledgers, row.project, ledger, all, now, trouble);
    return await lose(ledgers, row, all, now, trouble);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    return lose(ledgers, row, all, now, { kind: 'gone' });
  }
}

/** The rules and what was read stay: they are what this person agreed to. */
function lose(
  ledgers: LedgerStore,
  { project, ref }: LedgerRow & { ref: IssueRef },
  all: readonly LedgerIssue[],
  now: number,
  trouble: LedgerTrouble | undefined,
): Promise<LedgerRow> {
  return ledgers.keep(project, {
    ref: undefined,
    lost: ref,
    trouble,
    others: all.map((one) => one.ref),
    foundAt: now,
  });
}

function keepOne(
  ledgers: LedgerStore,
  project: string,
  one: LedgerIssue | undefined,
  all: readonly LedgerIssue[],
  now: number,
  trouble: LedgerTrouble | undefined,
  more: Partial<LedgerRow> = {},
): Promise<LedgerRow> {
  return ledgers.keep(project, {
    ref: one?.ref,
    id: one?.id ?? '',
    link: one?.link ?? '',
    markup: one?.markup ?? 'gfm',
    body: one?.body ?? '',
    locked: one?.locked ?? false,
    others: all.filter(({ id }) => id !== one?.id).map(({ ref }) => ref),
    lost: undefined,
    trouble,
    foundAt: now,
    ...more,
  });
}
