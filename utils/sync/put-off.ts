import { type PutOff, isPutOff } from '@/utils/model/put-off';
import { type Tenant, tenantOf } from '@/utils/model/ref';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Tracker } from '@/utils/trackers/tracker';
import { type Lanes, patience } from './lanes';
import type { CommandRow } from '@/utils/store/rows';

/** Whether an answer says nothing that can be acted on: an outage, a proxy's page, an error of a kind nobody knows. */
export function isOdd(error: unknown): error is TrackerError {
  return error instanceof TrackerError && error.kind === 'unexpected';
}

/**
 * Tells what is wrong with one thing from what is wrong with the host: asks it, at most once, who one is. Rejects with
 * what it answers where it does not answer that either.
 */
export function upOnce(tracker: Pick<Tracker, 'me'>): () => Promise<unknown> {
  let asked: Promise<unknown> | undefined;
  return () => (asked ??= tracker.me());
}

/** Until when a thing is put off after one more such answer. */
export function putOffBy(before: PutOff | undefined, error: TrackerError, now: number): PutOff {
  const tries = (before?.tries ?? 0) + 1;
  const wait = patience(tries - 1);
  return { until: now + wait, wait, tries, why: error.told };
}

/**
 * Whether what a host answered concerns but the thing that it was asked about: nobody can make anything of it, and the
 * host answers else. What concerns the host is noted with it.
 */
export async function isItsOwn(
  lanes: Pick<Lanes, 'unwell'>,
  tenant: Tenant,
  error: TrackerError,
  isUp: () => Promise<unknown>,
): Promise<boolean> {
  const about = isOdd(error) ? await answered(isUp) : error;
  if (about) await lanes.unwell(tenant, about);
  return about === undefined;
}

/** What a host says against being asked who one is; undefined where it answers. */
async function answered(isUp: () => Promise<unknown>): Promise<TrackerError | undefined> {
  try {
    await isUp();
    return undefined;
  } catch (error) {
    if (error instanceof TrackerError) return error;
    throw error;
  }
}

/**
 * Does something with one project's ledger, but that one whose answers nobody can make anything of is put off alone:
 * other projects go on. Undefined where nothing was asked, as it is put off still; true where it is from now on.
 * Rejects with what concerns the host, or is final.
 */
export async function withLedger(
  { lanes, ledgers, now }: { lanes: Lanes; ledgers: LedgerStore; now(): number },
  project: string,
  isUp: () => Promise<unknown>,
  act: () => Promise<boolean>,
): Promise<boolean | undefined> {
  const before = (await ledgers.ledger(project))?.putOff;
  if (isPutOff(before, now())) {
    await lanes.remind(tenantOf(project), before.until);
    return undefined;
  }
  try {
    const done = await act();
    if (before) await ledgers.keep(project, { putOff: undefined });
    return done;
  } catch (error) {
    if (!isOdd(error)) throw error;
    await isUp();
    const putOff = putOffBy(before, error, now());
    await ledgers.keep(project, { putOff });
    await lanes.remind(tenantOf(project), putOff.until);
    return true;
  }
}

/**
 * How often a command may be answered by what nobody can make anything of: for an hour and a half, as `patience` goes.
 */
const mostOdd = 12;

/** Later, on its own; in the end the person says what becomes of it. */
export function laterOrRefused(row: CommandRow, error: TrackerError, now: number): CommandRow {
  const later = putOffBy(row.putOff, error, now);
  if (later.tries < mostOdd) return { ...row, putOff: later };
  const { putOff: _, ...rest } = row;
  return { ...rest, refused: { key: 'send.tried', why: error.told, tries: later.tries } };
}
