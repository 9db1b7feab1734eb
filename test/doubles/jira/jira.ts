import type { Double, SeededPerson } from '../double';
import type { Answer } from '../http/answer';
import type { Ask } from '../http/ask';
import { controlPages, controlTokens } from '../shared/control';
import { api, isRest } from './api/api';
import { cloudLimits, createLimits, type Limits, type LimitSizes, unlimited } from './api/limits';
import { shapedFault } from './faults';
import { defaultOptions, type PageOptions } from './pages/options';
import { page } from './pages/routes';
import { login } from './session';
import { addressOf, type Place } from './world/place';
import { addToken } from './world/tokens';
import { createWorld, type World } from './world/world';

export interface JiraOptions {
  place: Place;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Fills the empty world. */
  seed: (world: World) => void;
  limits?: Partial<LimitSizes>;
  pages?: Partial<PageOptions>;
}

/** One Jira. */
export interface Jira extends Double {
  world: World;
  pages: PageOptions;
}

export function createJira({ place, clock, seed, limits: sizes, pages: looks }: JiraOptions): Jira {
  const world = createWorld(place, clock);
  seed(world);
  const limits = createLimits(world, { ...(place.flavour === 'cloud' ? cloudLimits : unlimited), ...sizes });
  const pages = { ...defaultOptions(), ...looks };
  return {
    world,
    pages,
    serves: (host) => host === place.host,
    answer: (ask) => answer({ world, pages, limits }, ask),
    fault: (ask, spec) => shapedFault(world, ask, spec),
    control: (ask) => controlPages(pages, ask) ?? controlTokens(world, (fields) => addToken(world, fields), ask),
    people: () =>
      world.people.map((person): SeededPerson => ({
        tracker: 'jira',
        host: place.host,
        name: person.name,
        email: person.email,
        token: world.tokens.find((one) => one.name === person.name)?.value ?? '',
      })),
    issues: () =>
      world.projects.flatMap(({ issues }) =>
        issues.filter(({ deleted }) => !deleted).map(({ key }) => `${addressOf(place)}/browse/${key}`),
      ),
    secrets: () => secrets(world),
  };
}

function answer(
  { world, pages, limits }: { world: World; pages: PageOptions; limits: Limits },
  ask: Ask,
): Answer | Promise<Answer> {
  if (ask.url.pathname === '/__login') return login(world, ask);
  return isRest(world, ask.url.pathname) ? api(world, limits, ask) : page(world, pages, ask);
}

function* secrets(world: World): Iterable<[secret: string, shown: string]> {
  for (const { value, name } of world.tokens) {
    yield [value, `‹token of ${name}›`];
    const email = world.people.find((person) => person.name === name)?.email ?? '';
    yield [Buffer.from(`${email}:${value}`).toString('base64'), `‹token of ${name}›`];
  }
  for (const [session, name] of world.sessions) yield [session, `‹session of ${name}›`];
}
