import type { IssueRef } from '@/utils/model/ref';
import type { Fetch } from '@/utils/sync/send';
import type { Core } from '../doubles/core';
import { directFetch } from '../doubles/http/direct';
import type { FaultSpec } from '../doubles/http/faults';
import type { Entry } from '../doubles/http/log';
import type { Device, Surroundings } from './device';

/** Time that goes on only where somebody waits. */
export interface Time {
  now(): number;
  pass(milliseconds: number): void;
}

/** The doubles without a network. */
export interface Place extends Surroundings {
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  /** Requests since the last time they were asked for. */
  requests(): Entry[];
  /** Every request of this place. */
  log(): Entry[];
}

export function createTime(): Time {
  let time = Date.UTC(2026, 10, 23, 9);
  return { now: () => time, pass: (milliseconds) => void (time += milliseconds) };
}

export function createPlace(core: Core, time: Time): Place {
  let told = 0;
  return {
    ...time,
    fetch: datedFetch(core, time),
    fault: core.faults.add,
    clearFaults: core.faults.clear,
    log: core.log.entries,
    requests: () => {
      const all = core.log.entries();
      const since = all.slice(told);
      told = all.length;
      return since;
    },
  };
}

/** A fetch whose answers carry the place's own time. */
export function datedFetch(core: Core, { now }: Pick<Time, 'now'>): Fetch {
  const direct = directFetch(core);
  return async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers).entries());
    const answer = await direct(String(input), {
      method: init?.method ?? 'GET',
      headers,
      ...(typeof init?.body === 'string' && { body: init.body }),
      ...(init?.redirect && { redirect: init.redirect }),
    });
    answer.headers.set('date', new Date(now()).toUTCString());
    return answer;
  };
}

/** One device sets the project of an issue up, others join. */
export async function setUpAt(ref: IssueRef, first: Device, ...others: Device[]): Promise<void> {
  await first.open(ref);
  await first.app.actions.setup(ref);
  await first.flush(ref);
  for (const other of others) {
    await other.open(ref);
    await other.app.actions.join(ref);
    await other.flush(ref);
  }
}
