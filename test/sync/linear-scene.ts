import type { IssueRef } from '@/utils/model/ref';
import { createCore } from '../doubles/core';
import { directFetch } from '../doubles/http/direct';
import type { FaultSpec } from '../doubles/http/faults';
import type { Entry } from '../doubles/http/log';
import type { LinearOptions } from '../doubles/linear/linear';
import type { Comment, Issue } from '../doubles/linear/world/types';
import { issueNamed, type World } from '../doubles/linear/world/world';
import { linearAccess } from '../access';
import { createDevice, type Device, type Surroundings } from './device';

export const ref: IssueRef = 'linear:acme/ENG-12';
export const other: IssueRef = 'linear:acme/ENG-15';
/** One that lacks nearly everything. */
export const bare: IssueRef = 'linear:acme/ENG-7';

/** Linear's double without a network. */
export interface LinearScene extends Surroundings {
  world: World;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  /** Requests since the last time they were asked for. */
  requests(): Entry[];
  log(): Entry[];
  tokenOf(name: string): string;
  device(name: string): Promise<Device>;
  issue(key: string): Issue;
  /** Ledger issues of the team that are in sight, lowest number first. */
  ledgers(): Issue[];
  /** Pages in all ledgers, by author. */
  pagesOf(name: string): Comment[];
}

export function createLinearScene(options: LinearOptions = {}): LinearScene {
  let time = Date.UTC(2026, 10, 23, 9);
  const core = createCore({ linear: { clock: () => time, ...options } });
  const { world } = core.linear;
  world.reactions = [];
  const direct = directFetch(core);
  let told = 0;
  const personId = (name: string): string => world.people.find(({ displayName }) => displayName === name)?.id ?? name;
  const tokenOf = (name: string): string => world.tokens.find((one) => one.personId === personId(name) && !one.revoked)?.value ?? '';
  const ledgers = (): Issue[] => {
    const labels = new Set(world.labels.filter(({ name }) => name === 'grooming-ledger').map(({ id }) => id));
    return world.issues.filter(({ labelIds, archivedAt }) => archivedAt === undefined && labelIds.some((id) => labels.has(id))).sort((a, b) => a.number - b.number);
  };
  const scene: LinearScene = {
    fetch: async (input, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers).entries());
      const answer = await direct(String(input), { method: init?.method ?? 'GET', headers, ...(typeof init?.body === 'string' && { body: init.body }) });
      answer.headers.set('date', new Date(time).toUTCString());
      return answer;
    },
    now: () => time,
    pass: (milliseconds) => void (time += milliseconds),
    world,
    fault: core.faults.add,
    clearFaults: core.faults.clear,
    log: core.log.entries,
    requests: () => {
      const all = core.log.entries();
      const since = all.slice(told);
      told = all.length;
      return since;
    },
    tokenOf,
    device: (name) => createDevice(scene, name && linearAccess(tokenOf(name))),
    issue: (key) => {
      const found = issueNamed(world, key);
      if (!found) throw new Error(`no issue ${key}`);
      return found;
    },
    ledgers,
    pagesOf: (name) => ledgers().flatMap(({ id }) => world.comments.filter(({ issueId, personId: by, body }) => issueId === id && by === personId(name) && body.includes('tend-entries'))),
  };
  return scene;
}

/** One device sets the team up, others join. */
export async function setUp(first: Device, ...others: Device[]): Promise<void> {
  await first.open(ref);
  await first.house.sync.setup(ref);
  await first.flush(ref);
  for (const one of others) {
    await one.open(ref);
    await one.house.sync.join(ref);
    await one.flush(ref);
  }
}
