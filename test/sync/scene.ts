import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { createCore } from '../doubles/core';
import type { GithubOptions } from '../doubles/github/github';
import { members, people } from '../doubles/github/seed/people';
import { seedRepo } from '../doubles/github/seed/repos';
import type { Comment, Issue, Repo } from '../doubles/github/world/types';
import { newComment, newIssue } from '../doubles/github/world/new';
import { addToken } from '../doubles/github/world/tokens';
import type { World } from '../doubles/github/world/world';
import { createDevice, type Device } from './device';
import { createPlace, createTime, type Place, setUpAt } from './place';

export const ref: IssueRef = 'github:github.com/acme/web#2';

/** GitHub's double without a network. */
export interface Scene extends Place {
  world: World;
  repo: Repo;
  tokenOf(login: string): string;
  device(login: string, skew?: number): Promise<Device>;
  /** The ledger issues, lowest number first. */
  ledgers(): Issue[];
  /** Comments of all ledgers, by author. */
  pagesOf(login: string): Comment[];
}

/** A team of one repository with two issues; `options` change the double. */
export function createScene(options: GithubOptions = {}): Scene {
  const time = createTime();
  const core = createCore({ github: { seed: seedTeam, clock: time.now, ...options } });
  const { world } = core.github;
  const repo = world.repos.find(({ name }) => name === 'web');
  if (!repo) throw new Error('no repository acme/web');
  const tokenOf = (login: string): string =>
    world.tokens.find((one) => one.login === login && !one.revoked)?.value ?? '';
  const ledgers = (): Issue[] =>
    repo.issues.filter(({ labels, deleted }) => labels.includes('grooming-ledger') && !deleted);
  const scene: Scene = {
    ...createPlace(core, time),
    world,
    repo,
    tokenOf,
    device: (login, skew) => createDevice(scene, login && tokenOf(login), skew),
    ledgers,
    pagesOf: (login) =>
      ledgers().flatMap(({ comments }) =>
        comments.filter(({ author, body }) => author === login && body.includes('tend-entries')),
      ),
  };
  return scene;
}

function seedTeam(world: World): void {
  world.people = people.map((person) => ({ ...person }));
  world.org.members = [...members];
  const repo = seedRepo(world, 'web', 'Invoices', {});
  for (const number of [2, 3])
    repo.issues.push(
      newIssue(
        world,
        number,
        `Export invoices, part ${number}`,
        'cleo',
        'As a clerk I want to export invoices, so that the tax office can read them.',
        world.now() - 86_400_000,
      ),
    );
  for (const { login } of people)
    addToken(world, { login, kind: members.includes(login) ? 'fine-grained' : 'classic' });
}

/** Somebody writes a comment behind everybody's back. */
export function comment(scene: Scene, author: string, body: string, ledger = scene.ledgers()[0]): Comment {
  if (!ledger) throw new Error('no ledger');
  const written = newComment(scene.world, ledger.number, author, body);
  ledger.comments.push(written);
  return written;
}

/** One device sets the repository up, others join. */
export const setUp = (first: Device, ...others: Device[]): Promise<void> => setUpAt(ref, first, ...others);

export const ready = { kind: 'ready', on: true } satisfies Intent;
export const up = { kind: 'react', content: '+1', on: true } satisfies Intent;
export const tick = { kind: 'tick', check: 'design', on: true } satisfies Intent;

/** Who stands behind one of 👍 👎 ✅, of the team. */
export function namesIn(view: View, kind: '+1' | '-1' | 'ready'): string[] {
  return (view.reactions.find((one) => one.kind === kind)?.team ?? []).map(({ name }) => name).sort();
}
