import '../temporal';
import { codecOf } from '@/utils/ledger/codecs';
import { readPolicy } from '@/utils/ledger/policy';
import type { Json } from '@/utils/model/json';
import type { Markup } from '@/utils/model/issue';
import type { Cadence, Policy } from '@/utils/model/policy';
import { policyKey } from '@/utils/model/policy-changes';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { roundAt, type RoundTimes } from '@/utils/model/rounds/times';
import type { Entry } from '../doubles/http/log';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';
import { createScene, ref as githubIssue } from './scene';
import type { Place } from './place';
import { setUpAt } from './place';

/** A double of any tracker, whose ledger is looked into. */
export interface RoundPlace extends Pick<Place, 'now' | 'pass' | 'fault' | 'clearFaults' | 'log' | 'requests'> {
  ref: IssueRef;
  markup: Markup;
  /** What ana is called there. */
  owner: string;
  device(name: string): Promise<Device>;
  /** Whom a comment in the ledger tells, beside whoever joined it. */
  followers: readonly string[];
  /** The ledger's own text, and its comments that are no pages of entries, as text. */
  body(): Json;
  posts(): string[];
  /** Somebody changes the ledger's text behind everybody's back. */
  write(body: Json): void;
}

function github(): RoundPlace {
  const scene = createScene();
  const ledger = () => scene.ledgers()[0];
  return {
    ...scene,
    ref: githubIssue,
    markup: 'gfm',
    owner: 'ana',
    followers: scene.repo.watchers.filter((login) => login !== 'ana'),
    body: () => ledger()?.body ?? '',
    posts: () => (ledger()?.comments ?? []).map(({ body }) => body).filter(isPost),
    write: (body) => void Object.assign(ledger() ?? {}, { body }),
  };
}

function linear(): RoundPlace {
  const scene = createLinearScene();
  const ledger = () => scene.ledgers()[0];
  return {
    ...scene,
    ref: linearIssue,
    markup: 'linear-markdown',
    owner: 'ana',
    followers: [],
    body: () => ledger()?.description ?? '',
    posts: () =>
      scene.world.comments
        .filter(({ issueId }) => issueId === ledger()?.id)
        .map(({ body }) => body)
        .filter(isPost),
    write: (body) => void Object.assign(ledger() ?? {}, { description: body }),
  };
}

function jira(site: 'acme' | 'dc', markup: Markup): RoundPlace {
  const scene = createJiraScene(site, 'token');
  const ledger = () => scene.ledgers()[0];
  return {
    ...scene,
    markup,
    owner: 'Ana Sousa',
    followers: [],
    body: () => (ledger()?.description ?? '') as Json,
    posts: () => (ledger()?.comments ?? []).map(({ body }) => textOf(body)).filter(isPost),
    write: (body) => void Object.assign(ledger() ?? {}, { description: body }),
  };
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));
const isPost = (body: string): boolean => !body.includes('tend-entries');

export const roundPlaces: Record<string, () => RoundPlace> = {
  GitHub: github,
  Linear: linear,
  'Jira Cloud': () => jira('acme', 'adf'),
  'Jira Data Center': () => jira('dc', 'jira-wiki'),
};

export const weekly: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };

export function roundNow({ now }: Pick<RoundPlace, 'now'>, cadence = weekly): RoundTimes {
  const round = roundAt(cadence, now());
  if (!round) throw new Error('No round is under way.');
  return round;
}

/** Writes rules as the settings do. */
export async function saveRules(place: RoundPlace, device: Device, more: Partial<Policy>): Promise<void> {
  const project = projectOf(place.ref);
  const shown = await device.app.rules.read(project);
  if (!shown) throw new Error('There are no rules.');
  const { saved } = await device.app.rules.save(
    project,
    JSON.stringify({ ...shown.policy, ...more }),
    policyKey(shown.policy),
  );
  if (!saved) throw new Error('The rules were not saved.');
  await device.soon();
}

/** The rules that stand in the ledger. */
export function rulesIn({ body, markup }: RoundPlace): Policy {
  return readPolicy(body(), codecOf(markup)).policy;
}

/** Ana sets the project up, owns its rounds, and puts the issue into the one of now. */
export async function beginRound(place: RoundPlace, more: Partial<Policy> = {}): Promise<Device> {
  const ana = await place.device('ana');
  await setUpAt(place.ref, ana);
  await saveRules(place, ana, { cadence: weekly, owner: place.owner, ...more });
  await ana.say(place.ref, { kind: 'put-in', round: roundNow(place).id, put: { at: 0 } });
  await ana.flush(place.ref);
  await ana.soon();
  return ana;
}

/** Whom the requests of a log told. */
export function told(log: readonly Entry[]): string[] {
  return [...new Set(log.flatMap(({ notifies }) => notifies))].toSorted();
}
