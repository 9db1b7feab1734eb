import type { IssueRef } from '@/utils/model/ref';
import { createCore } from '../doubles/core';
import type { LinearOptions } from '../doubles/linear/linear';
import type { Comment, Issue } from '../doubles/linear/world/types';
import { issueNamed, type World } from '../doubles/linear/world/world';
import { linearAccess } from '../access';
import { createDevice, type Device } from './device';
import { createPlace, createTime, type Place, setUpAt } from './place';

export const ref: IssueRef = 'linear:acme/ENG-12';
export const other: IssueRef = 'linear:acme/ENG-15';
/** One that lacks nearly everything. */
export const bare: IssueRef = 'linear:acme/ENG-7';

/** Linear's double without a network. */
export interface LinearScene extends Place {
  world: World;
  tokenOf(name: string): string;
  device(name: string): Promise<Device>;
  issue(key: string): Issue;
  /** Ledger issues of the team that are in sight, lowest number first. */
  ledgers(): Issue[];
  /** Pages in all ledgers, by author. */
  pagesOf(name: string): Comment[];
}

export function createLinearScene(options: LinearOptions = {}): LinearScene {
  const time = createTime();
  const core = createCore({ linear: { clock: time.now, ...options } });
  const { world } = core.linear;
  world.reactions = [];
  const personId = (name: string): string => world.people.find(({ displayName }) => displayName === name)?.id ?? name;
  const tokenOf = (name: string): string =>
    world.tokens.find((one) => one.personId === personId(name) && !one.revoked)?.value ?? '';
  const ledgers = (): Issue[] => {
    const labels = new Set(world.labels.filter(({ name }) => name === 'grooming-ledger').map(({ id }) => id));
    return world.issues
      .filter(({ labelIds, archivedAt }) => archivedAt === undefined && labelIds.some((id) => labels.has(id)))
      .sort((a, b) => a.number - b.number);
  };
  const scene: LinearScene = {
    ...createPlace(core, time),
    world,
    tokenOf,
    device: (name) => createDevice(scene, name && linearAccess(tokenOf(name))),
    issue: (key) => {
      const found = issueNamed(world, key);
      if (!found) throw new Error(`no issue ${key}`);
      return found;
    },
    ledgers,
    pagesOf: (name) =>
      ledgers().flatMap(({ id }) =>
        world.comments.filter(
          ({ issueId, personId: by, body }) => issueId === id && by === personId(name) && body.includes('tend-entries'),
        ),
      ),
  };
  return scene;
}

/** One device sets the team up, others join. */
export const setUp = (first: Device, ...others: Device[]): Promise<void> => setUpAt(ref, first, ...others);
