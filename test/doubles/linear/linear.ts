import type { Double } from '../double';
import { type Answer, text } from '../http/answer';
import type { Ask } from '../http/ask';
import { controlPages, controlTokens } from '../shared/control';
import { api } from './api/api';
import { createLimits, documentedLimits, type Limits, type LimitSizes } from './api/limits';
import { shapedFault } from './faults';
import { createOauth, type Oauth, type OauthOptions } from './oauth/oauth';
import { clientApi } from './pages/client-api';
import { asset } from './pages/assets';
import { defaultOptions, type PageOptions } from './pages/options';
import { picture } from './pages/picture';
import { page } from './pages/routes';
import { seed } from './seed/seed';
import { pass } from './world/archive';
import { addToken } from './world/tokens';
import { byId, createWorld, pageOf, type World } from './world/world';

export interface LinearOptions {
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Fills the empty world; the Acme workspace unless told. */
  seed?: (world: World) => void;
  /** Budgets; the documented ones unless told. */
  limits?: Partial<LimitSizes>;
  oauth?: Partial<OauthOptions>;
  pages?: Partial<PageOptions>;
}

export interface Linear extends Double {
  world: World;
  limits: Limits;
  pages: PageOptions;
}

/** https://linear.app and the hosts of its API. */
export function createLinear(options: LinearOptions = {}): Linear {
  const world = createWorld(options.clock);
  (options.seed ?? seed)(world);
  pass(world);
  const limits = createLimits(world, { ...documentedLimits, ...options.limits });
  const pages = { ...defaultOptions(), ...options.pages };
  const inside: Inside = { world, limits, pages, oauth: createOauth(world, options.oauth) };
  return {
    world,
    limits,
    pages,
    serves: servesHost,
    answer: (ask) => answer(inside, ask),
    fault: (ask, spec) => shapedFault(world, limits, ask, spec),
    control: (ask) =>
      servesHost(ask.url.host)
        ? (controlPages(pages, ask) ?? controlTokens(world, (fields) => addToken(world, fields), ask))
        : undefined,
    people: () =>
      world.people
        .filter((one) => one.active)
        .map(({ id, displayName }) => ({
          tracker: 'linear',
          name: displayName,
          token: world.tokens.find((one) => one.personId === id)?.value ?? '',
        })),
    issues: () => world.issues.filter((one) => one.archivedAt === undefined).map((one) => pageOf(world, one)),
    secrets: () => secrets(inside),
  };
}

interface Inside {
  world: World;
  limits: Limits;
  oauth: Oauth;
  pages: PageOptions;
}

function servesHost(host: string): boolean {
  return /^(?:[\w-]+\.)?linear\.app$/.test(host);
}

function answer({ world, limits, oauth, pages }: Inside, ask: Ask): Answer | Promise<Answer> {
  switch (ask.url.host) {
    case 'api.linear.app':
      return ask.url.pathname === '/graphql' ? api(world, limits, ask) : (oauth.answer(ask) ?? text('Not Found', 404));
    case 'client-api.linear.app':
      return clientApi(world, limits, ask);
    case 'linear.app':
      return ask.url.pathname === '/oauth/authorize' ? oauth.authorize(ask) : page(world, pages, ask);
    case 'static.linear.app':
      return asset(ask.url.pathname);
    case 'uploads.linear.app':
      return picture();
    default:
      return text('Not Found', 404);
  }
}

function* secrets({ world, oauth }: Inside): Iterable<[secret: string, shown: string]> {
  const name = (id: string) => byId(world.people, id)?.displayName ?? id;
  for (const token of world.tokens) yield [token.value, `‹Linear ${token.kind} of ${name(token.personId)}›`];
  for (const [secret, id] of oauth.secrets()) yield [secret, `‹Linear grant of ${name(id)}›`];
  for (const [session, id] of world.sessions) yield [session, `‹Linear session of ${name(id)}›`];
}
