import { hostOf, type IssueRef } from '@/utils/model/ref';
import type { Fetch } from '@/utils/sync/send';
import type { Access } from '@/utils/trackers/tracker';
import { type Core, createCore } from '../doubles/core';
import { directFetch } from '../doubles/http/direct';
import type { FaultSpec } from '../doubles/http/faults';
import type { Entry } from '../doubles/http/log';
import type { JiraSites } from '../doubles/jira/sites';
import type { Comment, Issue, Project } from '../doubles/jira/world/types';
import type { World } from '../doubles/jira/world/world';
import { createDevice, type Device } from './device';

/** How the people of a scene get in: with tokens of theirs, or as who their browser is signed in as. */
export type Way = 'token' | 'session';

/** A Jira without a network, and a clock that goes on where somebody waits, and a moment with each request. */
export interface JiraScene {
  world: World;
  project: Project;
  ref: IssueRef;
  other: IssueRef;
  now(): number;
  pass(milliseconds: number): void;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  /** Requests since the last time they were asked for. */
  requests(): Entry[];
  log(): Entry[];
  device(person: string): Promise<Device>;
  /** The browser of a person is signed in as another from now on. */
  switchTo(person: string, other: string): void;
  ledgers(): Issue[];
  /** Comments of all ledgers that are pages of a person's. */
  pagesOf(person: string): Comment[];
}

export function createJiraScene(site: keyof JiraSites, way: Way): JiraScene {
  let time = Date.UTC(2026, 10, 23, 9);
  const core: Core = createCore({ jira: { clock: () => (time += 1) } });
  const { world } = core.jira[site];
  const { host, context, flavour } = world.place;
  const project = world.projects.find(({ key }) => key === 'WEB');
  if (!project) throw new Error('no project WEB');
  const direct = directFetch(core);
  const sessions = new Map<string, string>();
  let told = 0;
  const send = async (person: string, ...[url, init, from]: Parameters<Fetch>): Promise<Response> => {
    const name = sessions.get(person) ?? person;
    world.sessions.set(`session-of-${name}`, name);
    const answer = await direct(url, {
      method: init.method ?? 'GET',
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
        ...Object.fromEntries(new Headers(init.headers).entries()),
        ...(init.method !== 'GET' && { origin: from ? new URL(from.base).origin : 'moz-extension://5f3c' }),
        ...(from?.session && { cookie: `${flavour === 'cloud' ? 'tenant.session.token' : 'JSESSIONID'}=session-of-${name}` }),
      },
      ...(typeof init.body === 'string' && { body: init.body }),
    });
    answer.headers.set('date', new Date(time).toUTCString());
    return answer;
  };
  const accessOf = (person: string): Access => {
    const token = way === 'token' ? (world.tokens.find(({ name }) => name === person)?.value ?? 'none') : '';
    const email = world.people.find(({ name }) => name === person)?.email ?? '';
    return { tracker: 'jira', host, base: `https://${host}${context}`, token, ...(token && flavour === 'cloud' && { email }) };
  };
  const ledgers = (): Issue[] => project.issues.filter(({ labels, deleted }) => labels.includes('grooming-ledger') && !deleted);
  const pass = (milliseconds: number): void => void (time += milliseconds);
  return {
    world,
    project,
    ref: `jira:${host}${context}/WEB-2`,
    other: `jira:${host}${context}/WEB-3`,
    now: () => time,
    pass,
    fault: core.faults.add,
    clearFaults: core.faults.clear,
    log: core.log.entries,
    requests: () => {
      const all = core.log.entries();
      const since = all.slice(told);
      told = all.length;
      return since;
    },
    device: (person) => createDevice({ fetch: (...request) => send(person, ...request), now: () => time, pass }, accessOf(person)),
    switchTo: (person, other) => void sessions.set(person, other),
    ledgers,
    pagesOf: (person) => ledgers().flatMap(({ comments }) => comments.filter(({ author, body }) => author === person && JSON.stringify(body).includes('tend-entries'))),
  };
}

/** One device sets the project up, others join. */
export async function setUpJira({ ref }: JiraScene, first: Device, ...others: Device[]): Promise<void> {
  await first.open(ref);
  await first.house.sync.setup(ref);
  await first.flush(ref);
  for (const other of others) {
    await other.open(ref);
    await other.house.sync.join(ref);
    await other.flush(ref);
  }
}

/** The host of a scene, for faults. */
export function hostIn({ ref }: JiraScene): string {
  return hostOf(ref).replaceAll('.', '\\.');
}
