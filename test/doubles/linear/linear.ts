import type { Double } from '../double';
import { type Answer, json, text } from '../http/answer';
import { type Ask, fieldsOf } from '../http/ask';
import { api } from './api/api';
import { createLimits, documentedLimits, type Limits, type LimitSizes } from './api/limits';
import { shapedFault } from './faults';
import { clientApi } from './pages/client-api';
import { login } from './pages/session';
import { seed } from './seed/seed';
import { pass } from './world/archive';
import { addToken, revokeToken } from './world/tokens';
import { byId, createWorld, pageOf, type World } from './world/world';

export interface LinearOptions {
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Fills the empty world; the Acme workspace unless told. */
  seed?: (world: World) => void;
  /** Budgets; the documented ones unless told. */
  limits?: Partial<LimitSizes>;
}

export interface Linear extends Double {
  world: World;
  limits: Limits;
}

/** https://linear.app and the hosts of its API. */
export function createLinear(options: LinearOptions = {}): Linear {
  const world = createWorld(options.clock);
  (options.seed ?? seed)(world);
  pass(world);
  const limits = createLimits(world, { ...documentedLimits, ...options.limits });
  return {
    world,
    limits,
    serves: (host) => /^(?:[\w-]+\.)?linear\.app$/.test(host),
    answer: (ask) => answer(world, limits, ask),
    fault: (ask, spec) => shapedFault(world, limits, ask, spec),
    control: (ask) => (ask.url.host.endsWith('linear.app') ? controlTokens(world, ask) : undefined),
    people: () => world.people.filter((one) => one.active).map(({ id, displayName }) => ({ tracker: 'linear', name: displayName, token: world.tokens.find((one) => one.personId === id)?.value ?? '' })),
    issues: () => world.issues.filter((one) => one.archivedAt === undefined).map((one) => pageOf(world, one)),
    secrets: () => secrets(world),
  };
}

function answer(world: World, limits: Limits, ask: Ask): Answer {
  if (ask.url.host === 'api.linear.app' && ask.url.pathname === '/graphql') return api(world, limits, ask);
  if (ask.url.host === 'client-api.linear.app') return clientApi(world, limits, ask);
  if (ask.url.host === 'linear.app' && ask.url.pathname === '/__login') return login(world, ask);
  return text('Not Found', 404);
}

/** `POST /__token {as, kind?, scopes?}`: one more key or token; `DELETE /__token {value}` revokes one. */
function controlTokens(world: World, ask: Ask): Answer | undefined {
  if (ask.url.pathname !== '/__token') return undefined;
  const fields = fieldsOf(ask);
  if (ask.method === 'DELETE') return json({ revoked: revokeToken(world, String(fields['value'])) });
  const token = addToken(world, fields);
  return token ? json(token) : json({ message: 'Nobody of this name' }, 404);
}

function* secrets(world: World): Iterable<[secret: string, shown: string]> {
  const name = (id: string) => byId(world.people, id)?.displayName ?? id;
  for (const token of world.tokens) yield [token.value, `‹Linear ${token.kind} of ${name(token.personId)}›`];
  for (const [session, id] of world.sessions) yield [session, `‹Linear session of ${name(id)}›`];
}
