import type { Tenant } from '@/utils/model/ref';

/**
 * How much somebody waits for a thing, the most first: what a person just said, what is owed from before, reading anew
 * what is looked at, reading whole backlogs.
 */
const urgencies = ['person', 'owed', 'refresh', 'bulk'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Runs the tasks of one tenant one after the other: of those that wait the most urgent first, and of equals the one
 * that came first. The one that is under way is not interrupted; one that fails ends itself and not the lane. Gives
 * what the task gives.
 */
export type Lane = <T>(tenant: Tenant, urgency: Urgency, task: () => Promise<T>) => Promise<T>;

interface Waiting {
  urgency: Urgency;
  begin(): Promise<void>;
}

export function createLane(): Lane {
  const lanes = new Map<Tenant, Waiting[]>();
  const drain = async (tenant: Tenant, waiting: Waiting[]): Promise<void> => {
    for (let next = takeNext(waiting); next; next = takeNext(waiting)) await next.begin();
    lanes.delete(tenant);
  };
  return (tenant, urgency, task) =>
    new Promise((resolve, reject) => {
      const begin = async (): Promise<void> => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error);
        }
      };
      const one = { urgency, begin };
      const waiting = lanes.get(tenant);
      if (waiting) return void waiting.push(one);
      const fresh = [one];
      lanes.set(tenant, fresh);
      void drain(tenant, fresh);
    });
}

function takeNext(waiting: Waiting[]): Waiting | undefined {
  for (const urgency of urgencies) {
    const at = waiting.findIndex((one) => one.urgency === urgency);
    if (at >= 0) return waiting.splice(at, 1)[0];
  }
  return undefined;
}

/** Knows of each tenant whether anything is under way that a whole backlog waits behind. */
export interface Quiet {
  /** Does something that goes before reading backlogs. Gives what it gives. */
  during<T>(tenant: Tenant, task: () => Promise<T>): Promise<T>;
  /** Resolves once nothing such is under way. */
  whenQuiet(tenant: Tenant): Promise<void>;
}

export function createQuiet(): Quiet {
  const under = new Map<Tenant, { count: number; over: (() => void)[] }>();
  return {
    during: async (tenant, task) => {
      const now = under.get(tenant) ?? { count: 0, over: [] };
      now.count += 1;
      under.set(tenant, now);
      try {
        return await task();
      } finally {
        now.count -= 1;
        if (now.count === 0) {
          under.delete(tenant);
          for (const go of now.over) go();
        }
      }
    },
    whenQuiet: async (tenant) => {
      // Whoever is told first may have begun something anew.
      for (let now = under.get(tenant); now; now = under.get(tenant)) {
        const { over } = now;
        await new Promise<void>((resolve) => over.push(resolve));
      }
    },
  };
}
