import type { IssueRef } from '@/utils/model/ref';
import type { Saying, View } from '@/utils/model/view';
import { createCore } from '../doubles/core';
import type { GithubOptions } from '../doubles/github/github';
import { members, people } from '../doubles/github/seed/people';
import { seedRepo } from '../doubles/github/seed/repos';
import type { Comment, Issue, Repo } from '../doubles/github/world/types';
import { newComment, newIssue } from '../doubles/github/world/new';
import { addToken } from '../doubles/github/world/tokens';
import type { World } from '../doubles/github/world/world';
import { directFetch } from '../doubles/http/direct';
import type { FaultSpec } from '../doubles/http/faults';
import type { Entry } from '../doubles/http/log';
import { createDevice, type Device } from './device';

export const ref: IssueRef = 'github:github.com/acme/web#2';

/** The doubles without a network, with a clock that goes on only where somebody waits. */
export interface Scene {
  fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => Promise<Response>;
  now(): number;
  pass(milliseconds: number): void;
  world: World;
  repo: Repo;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  /** Requests since the last time they were asked for. */
  requests(): Entry[];
  /** Every request of this scene. */
  log(): Entry[];
  tokenOf(login: string): string;
  device(login: string, skew?: number): Promise<Device>;
  /** The ledger issues, lowest number first. */
  ledgers(): Issue[];
  /** Comments of all ledgers, by author. */
  pagesOf(login: string): Comment[];
}

/** A team of one repository with two issues; `options` change the double. */
export function createScene(options: GithubOptions = {}): Scene {
  let time = Date.UTC(2026, 10, 23, 9);
  const core = createCore({ github: { seed: seedTeam, clock: () => time, ...options } });
  const { world } = core.github;
  const repo = world.repos.find(({ name }) => name === 'web');
  if (!repo) throw new Error('no repository acme/web');
  const direct = directFetch(core);
  let told = 0;
  const tokenOf = (login: string): string => world.tokens.find((one) => one.login === login && !one.revoked)?.value ?? '';
  const ledgers = (): Issue[] => repo.issues.filter(({ labels, deleted }) => labels.includes('grooming-ledger') && !deleted);
  const scene: Scene = {
    fetch: async (input, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers).entries());
      const answer = await direct(String(input), { method: init?.method ?? 'GET', headers, ...(typeof init?.body === 'string' && { body: init.body }) });
      answer.headers.set('date', new Date(time).toUTCString());
      return answer;
    },
    now: () => time,
    pass: (milliseconds) => void (time += milliseconds),
    world,
    repo,
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
    device: (login, skew) => createDevice(scene, login && tokenOf(login), skew),
    ledgers,
    pagesOf: (login) => ledgers().flatMap(({ comments }) => comments.filter(({ author, body }) => author === login && body.includes('tend-entries'))),
  };
  return scene;
}

function seedTeam(world: World): void {
  world.people = people.map((person) => ({ ...person }));
  world.org.members = [...members];
  const repo = seedRepo(world, 'web', 'Invoices', {});
  for (const number of [2, 3]) repo.issues.push(newIssue(world, number, `Export invoices, part ${number}`, 'cleo', 'As a clerk I want to export invoices, so that the tax office can read them.', world.now() - 86_400_000));
  for (const { login } of people) addToken(world, { login, kind: members.includes(login) ? 'fine-grained' : 'classic' });
}

/** Somebody writes a comment behind everybody's back. */
export function comment(scene: Scene, author: string, body: string, ledger = scene.ledgers()[0]): Comment {
  if (!ledger) throw new Error('no ledger');
  const written = newComment(scene.world, ledger.number, author, body);
  ledger.comments.push(written);
  return written;
}

/** One device sets the repository up, others join. */
export async function setUp(first: Device, ...others: Device[]): Promise<void> {
  await first.open(ref);
  await first.house.sync.setup(ref);
  await first.flush(ref);
  for (const other of others) {
    await other.open(ref);
    await other.house.sync.join(ref);
    await other.flush(ref);
  }
}

export const ready = { field: 'ready', value: true } satisfies Saying;
export const up = { field: '+1', value: true } satisfies Saying;
export const tick = { field: 'check:design', value: true } satisfies Saying;

/** Who stands behind one of 👍 👎 ✅, of the team. */
export function namesIn(view: View, kind: '+1' | '-1' | 'ready'): string[] {
  return (view.reactions.find((one) => one.kind === kind)?.team ?? []).map(({ name }) => name).sort();
}
