import { createHash } from 'node:crypto';
import { type Answer, json, text } from '../../http/answer';
import type { Ask } from '../../http/ask';
import type { World } from '../world/world';
import { budgetHeaders, failure, primaryLimit, secondaryLimit, withEtag } from './answers';
import { type Caller, callerOf } from './caller';
import { graphql } from './graphql/graphql';
import type { Limits, Resource } from './limits';
import { rest } from './rest/rest';

const versions = new Set(['2022-11-28', '2026-03-10']);

/** https://api.github.com. No CORS headers: the background needs none, and a page script must not get any further. */
export function api(world: World, limits: Limits, ask: Ask): Answer {
  if (!ask.headers['user-agent'])
    return text(
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      403,
    );
  const version = ask.headers['x-github-api-version'];
  if (version !== undefined && !versions.has(version))
    return failure(400, `The API version ${version} is not supported`);
  const caller = callerOf(world, ask);
  if (caller === 'bad') return failure(401, 'Bad credentials');
  const answer =
    ask.url.pathname === '/graphql' ? graphqlCall(world, limits, caller, ask) : restCall(world, limits, caller, ask);
  return {
    ...answer,
    headers: { ...common(caller, ask), ...answer.headers },
    notes: { ...answer.notes, ...(caller && { person: caller.person.login }) },
  };
}

function restCall(world: World, limits: Limits, caller: Caller | undefined, ask: Ask): Answer {
  const who = caller?.person.login ?? 'nobody';
  const resource: Resource = ask.url.pathname.startsWith('/search/') ? 'search' : 'core';
  const budget = limits.budget(who, resource);
  if (ask.url.pathname !== '/rate_limit' && budget.used >= budget.limit)
    return primaryLimit(false, caller?.person.id ?? 0, budget);
  const wait = limits.tooFast(
    who,
    'rest',
    ask.method === 'GET' ? 1 : 5,
    ask.method === 'POST' && /\/(?:issues|comments|labels)$/.test(ask.url.pathname) ? 1 : 0,
  );
  if (wait !== undefined) return secondaryLimit(false, wait, budget);
  const answer = withEtag(ask, rest(world, limits, caller, ask));
  if (answer.status !== 304 && ask.url.pathname !== '/rate_limit') limits.spend(who, resource, 1);
  const caching =
    ask.method === 'GET' && answer.status < 400
      ? { 'cache-control': caller ? 'private, max-age=60, s-maxage=60' : 'public, max-age=60, s-maxage=60' }
      : {};
  return { ...answer, headers: { ...caching, ...budgetHeaders(limits.budget(who, resource)), ...answer.headers } };
}

function graphqlCall(world: World, limits: Limits, caller: Caller | undefined, ask: Ask): Answer {
  if (!caller) return failure(401, 'This endpoint requires you to be authenticated.');
  if (ask.method !== 'POST') return failure(404, 'Not Found');
  const who = caller.person.login;
  const budget = limits.budget(who, 'graphql');
  if (budget.used >= budget.limit) return primaryLimit(true, caller.person.id, budget);
  const { result, cost, notifies, mayNotify } = graphql(world, limits, caller, ask.body, ({ points, creates }) =>
    limits.tooFast(who, 'graphql', points, creates),
  );
  if (typeof result === 'number') return secondaryLimit(true, result, budget);
  limits.spend(who, 'graphql', cost);
  return json(
    result,
    200,
    { 'cache-control': 'no-cache', ...budgetHeaders(limits.budget(who, 'graphql')) },
    { notifies, mayNotify },
  );
}

function common(caller: Caller | undefined, ask: Ask): Record<string, string> {
  const id = createHash('sha256').update(`${ask.method} ${ask.url.href}`).digest('hex').slice(0, 20).toUpperCase();
  return {
    server: 'github.com',
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding, X-Requested-With',
    'x-github-api-version-selected': ask.headers['x-github-api-version'] ?? '2022-11-28',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `${id.slice(0, 4)}:${id.slice(4, 10)}:${id.slice(10)}`,
    ...(caller?.token.kind === 'classic' && { 'x-oauth-scopes': 'repo', 'x-accepted-oauth-scopes': '' }),
    ...(caller?.token.expiresAt !== undefined && {
      'github-authentication-token-expiration': new Date(caller.token.expiresAt)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC'),
    }),
  };
}
