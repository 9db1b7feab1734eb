import type { Double } from '../double';
import { type Answer, text } from '../http/answer';
import type { Ask } from '../http/ask';
import { controlPages, controlTokens } from '../shared/control';
import { api } from './api/api';
import { createLimits, documentedLimits, type Limits, type LimitSizes } from './api/limits';
import { asset } from './assets';
import { createDevices, type DeviceOptions, type Devices } from './device/device';
import { shapedFault } from './faults';
import { defaultOptions, type PageOptions } from './pages/options';
import { avatarPicture } from './pages/pictures';
import { page } from './pages/routes';
import { viewerOf } from './pages/session';
import { seed } from './seed/seed';
import { addToken, tokenText } from './world/tokens';
import { createWorld, type World } from './world/world';

export interface GithubOptions {
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Fills the empty world; the Acme organisation unless told. */
  seed?: (world: World) => void;
  pages?: Partial<PageOptions>;
  /** Budgets; the documented ones unless told. */
  limits?: Partial<LimitSizes>;
  device?: Partial<DeviceOptions>;
}

export interface Github extends Double {
  world: World;
  pages: PageOptions;
  limits: Limits;
}

/** https://github.com, https://api.github.com and the hosts of their pictures and scripts. */
export function createGithub(options: GithubOptions = {}): Github {
  const world = createWorld(options.clock);
  (options.seed ?? seed)(world);
  const pages = { ...defaultOptions(), ...options.pages };
  const limits = createLimits(world, { ...documentedLimits, ...options.limits });
  const inside: Inside = { world, pages, limits, devices: createDevices(world, options.device) };
  return {
    world,
    pages,
    limits,
    serves: (host) => /^(?:(?:api\.)?github\.com|github\.githubassets\.com|[\w-]+\.githubusercontent\.com)$/.test(host),
    answer: (ask) => answer(inside, ask),
    fault: (ask, spec) => shapedFault(world, limits, ask, spec),
    control: (ask) => controlPages(pages, ask) ?? controlTokens(world, (fields) => addToken(world, fields), ask),
    people: () =>
      world.people.map(({ login }) => ({
        tracker: 'github',
        name: login,
        token: world.tokens.find((one) => one.login === login)?.value ?? '',
      })),
    issues: () =>
      world.repos.flatMap((repo) =>
        repo.issues
          .filter((issue) => !issue.pull)
          .map((issue) => `https://github.com/${repo.owner}/${repo.name}/issues/${issue.number}`),
      ),
    secrets: () => secrets(world),
  };
}

interface Inside {
  world: World;
  pages: PageOptions;
  limits: Limits;
  devices: Devices;
}

function answer({ world, pages, limits, devices }: Inside, ask: Ask): Answer | Promise<Answer> {
  switch (ask.url.host) {
    case 'github.com': {
      const viewer = viewerOf(world, ask);
      const context = { world, viewer, url: ask.url, options: pages };
      const answered = devices.answer(context, ask) ?? page(context, ask);
      return { ...answered, notes: { ...answered.notes, ...(viewer && { person: viewer.login }) } };
    }
    case 'api.github.com':
      return api(world, limits, ask);
    case 'github.githubassets.com':
      return asset(ask.url.pathname);
    case 'avatars.githubusercontent.com':
      return picture(world, ask.url.pathname);
    default:
      return text('Not Found', 404);
  }
}

function picture(world: World, path: string): Answer {
  const id = Number(/^\/u\/(\d+)$/.exec(path)?.[1] ?? 0);
  return avatarPicture(id, world.people.find((person) => person.id === id)?.name ?? '?');
}

function* secrets(world: World): Iterable<[secret: string, shown: string]> {
  for (const token of world.tokens) yield [token.value, `‹token of ${token.login}›`];
  for (const token of world.tokens.filter((one) => one.kind === 'device'))
    yield [tokenText('refresh', token.value), `‹refresh token of ${token.login}›`];
  for (const [session, login] of world.sessions) yield [session, `‹session of ${login}›`];
}
