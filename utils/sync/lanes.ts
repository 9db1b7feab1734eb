import { isAhead, longestWait } from '@/utils/model/clock';
import type { Tenant } from '@/utils/model/ref';
import type { TenantRow } from '@/utils/store/rows';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { createLane, createQuiet, type Lane, type Quiet } from './lane';

/** Shortest time between two writes to one host, in milliseconds: GitHub asks for one second. */
const spacing = 1000;

/** How long to wait after the n-th failure in a row, in milliseconds: from five seconds to a quarter of an hour. */
export function patience(tries: number): number {
  return Math.min(5000 * 2 ** tries, 15 * 60_000);
}

/** Refusals that waiting does not cure. */
const final = new Set(['forbidden', 'gone', 'moved', 'invalid']);

export function isFinal(error: unknown): error is TrackerError {
  return error instanceof TrackerError && final.has(error.kind);
}

/**
 * What hosts allow now, each tenant's for itself. Everything is stored, so that a worker that dies forgets no wait.
 */
export interface Lanes extends Quiet {
  /** What is done with ledgers and rights, one thing after the other. */
  inLine: Lane;
  /** Writes, one after the other. None waits for a reading: that is done outside of it. */
  write: Lane;
  /** Within a write: waits until the host may be written to again, and notes the write. */
  pace(tenant: Tenant): Promise<void>;
  /** Whether the host may be asked now. */
  isOpen(tenant: Tenant): Promise<boolean>;
  /**
   * Has the worker called for something that was put off alone, or for the host itself where it is to be waited for.
   */
  remind(tenant: Tenant, at?: number): Promise<void>;
  /**
   * The host answered: failures are counted anew. A wait that it asked for stays, and so does the refusal of an
   * account: what ends well then was begun before it, or asked nothing.
   */
  well(tenant: Tenant): Promise<void>;
  /**
   * The host refused or did not answer: notes why and until when; an error that was noted is not counted again. A
   * refused account is asked with no more.
   */
  unwell(tenant: Tenant, error: TrackerError): Promise<TenantRow>;
  /** The person asks to try now, or has connected anew. */
  clear(tenant: Tenant): Promise<void>;
}

export interface Clockwork {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Have the worker called at a time, even if it dies until then. */
  wake(at: number): void;
}

export function createLanes(store: Store, { now, sleep, wake }: Clockwork): Lanes {
  const noted = new WeakSet<TrackerError>();
  return {
    inLine: createLane(),
    write: createLane(),
    ...createQuiet(),
    pace: async (tenant) => {
      let wait = 0;
      await store.changeTenant(tenant, (row) => {
        wait = row.wroteAt + spacing - now();
        return wait > 0 ? row : { ...row, wroteAt: now() };
      });
      if (wait <= 0) return;
      await sleep(Math.min(wait, spacing));
      await store.changeTenant(tenant, (row) => ({ ...row, wroteAt: now() }));
    },
    isOpen: async (tenant) => {
      const { retryAt, wait, signedOut } = await store.tenant(tenant);
      return signedOut === undefined && !isAhead(retryAt, now(), wait);
    },
    remind: async (tenant, at) => {
      const { retryAt, wait } = await store.tenant(tenant);
      const when = at ?? retryAt;
      if (isAhead(when, now(), at === undefined ? wait : longestWait)) wake(when);
    },
    well: async (tenant) => {
      await store.changeTenant(tenant, (row) =>
        isAhead(row.retryAt, now(), row.wait) || row.signedOut !== undefined ? row : freed(row),
      );
    },
    clear: async (tenant) => void (await store.changeTenant(tenant, freed)),
    unwell: async (tenant, error) => {
      if (noted.has(error)) return store.tenant(tenant);
      noted.add(error);
      if (error.kind === 'signed-out') return store.changeTenant(tenant, (row) => ({ ...row, signedOut: error.told }));
      const kept = await store.changeTenant(tenant, (row) => {
        const wait = Math.min(error.wait ?? (error.kind === 'busy' ? 60_000 : patience(row.tries)), longestWait);
        return { ...row, tries: row.tries + 1, why: error.told, retryAt: now() + wait, wait };
      });
      wake(kept.retryAt);
      return kept;
    },
  };
}

/** A row by which its host may be asked at once; the same where it may be already. */
function freed(row: TenantRow): TenantRow {
  if (row.retryAt === 0 && row.tries === 0 && row.signedOut === undefined) return row;
  const { why: _, wait: __, signedOut: ___, ...rest } = row;
  return { ...rest, retryAt: 0, tries: 0 };
}
