import { hostOf, type IssueRef } from '@/utils/model/ref';
import type { Fetch } from '@/utils/sync/send';
import type { Access } from '@/utils/trackers/tracker';
import { createCore } from '../doubles/core';
import type { JiraSites } from '../doubles/jira/sites';
import type { Comment, Issue, Project } from '../doubles/jira/world/types';
import type { Quirks, World } from '../doubles/jira/world/world';
import { createDevice, type Device } from './device';
import { createPlace, createTime, type Place, setUpAt } from './place';

/** How the people of a scene get in: with tokens of theirs, or as who their browser is signed in as. */
export type Way = 'token' | 'session';

/** A Jira without a network, and a clock that goes on where somebody waits, and a moment with each request. */
export interface JiraScene extends Omit<Place, 'fetch'> {
  world: World;
  project: Project;
  ref: IssueRef;
  other: IssueRef;
  device(person: string): Promise<Device>;
  /** The browser of a person is signed in as another from now on. */
  switchTo(person: string, other: string): void;
  ledgers(): Issue[];
  /** Comments of all ledgers that are pages of a person's. */
  pagesOf(person: string): Comment[];
}

/**
 * What servers and rights make hard, all at once: silence refused, properties dropped, addresses of another name, lists
 * with holes.
 */
export const hard: Partial<Quirks> = {
  quietComments: 'admins',
  dropsCommentProperties: true,
  commentProperties: 'never',
  ownName: 'jira-inner.example:8080',
  nullNodes: true,
};

export function createJiraScene(site: keyof JiraSites, way: Way, quirks: Partial<Quirks> = {}): JiraScene {
  const time = createTime();
  const clock = (): number => {
    time.pass(1);
    return time.now();
  };
  const core = createCore({ jira: { clock } });
  const { world } = core.jira[site];
  Object.assign(world.quirks, quirks);
  const { host, context, flavour } = world.place;
  const project = world.projects.find(({ key }) => key === 'WEB');
  if (!project) throw new Error('no project WEB');
  const { fetch, ...place } = createPlace(core, time);
  const sessions = new Map<string, string>();
  const send = (person: string, ...[url, init, from]: Parameters<Fetch>): Promise<Response> => {
    const name = sessions.get(person) ?? person;
    world.sessions.set(`session-of-${name}`, name);
    return fetch(url, {
      ...init,
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
        ...Object.fromEntries(new Headers(init.headers).entries()),
        ...(init.method !== 'GET' && { origin: from ? new URL(from.base).origin : 'moz-extension://5f3c' }),
        ...(from?.session && {
          cookie: `${flavour === 'cloud' ? 'tenant.session.token' : 'JSESSIONID'}=session-of-${name}`,
        }),
      },
    });
  };
  const accessOf = (person: string): Access => {
    const token = way === 'token' ? (world.tokens.find(({ name }) => name === person)?.value ?? 'none') : '';
    const email = world.people.find(({ name }) => name === person)?.email ?? '';
    return {
      tracker: 'jira',
      host,
      base: `https://${host}${context}`,
      token,
      ...(token && flavour === 'cloud' && { email }),
    };
  };
  const ledgers = (): Issue[] =>
    project.issues.filter(({ labels, deleted }) => labels.includes('grooming-ledger') && !deleted);
  return {
    world,
    project,
    ref: `jira:${host}${context}/WEB-2`,
    other: `jira:${host}${context}/WEB-3`,
    ...place,
    device: (person) => createDevice({ ...place, fetch: (...request) => send(person, ...request) }, accessOf(person)),
    switchTo: (person, other) => void sessions.set(person, other),
    ledgers,
    pagesOf: (person) =>
      ledgers().flatMap(({ comments }) =>
        comments.filter(({ author, body }) => author === person && JSON.stringify(body).includes('tend-entries')),
      ),
  };
}

/** One device sets the project up, others join. */
export const setUpJira = ({ ref }: JiraScene, first: Device, ...others: Device[]): Promise<void> =>
  setUpAt(ref, first, ...others);

/** The host of a scene, for faults. */
export function hostIn({ ref }: JiraScene): string {
  return hostOf(ref).replaceAll('.', '\\.');
}
