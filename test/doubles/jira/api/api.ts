import { createHash } from 'node:crypto';
import { type Answer, json } from '../../http/answer';
import { type Ask, parseJson } from '../../http/ask';
import { Refused } from '../acts/refused';
import { issueOf, type World } from '../world/world';
import { badToken, failure, signedOut, tooMany } from './answers';
import type { RestResult } from '../../shared/told';
import { callerOf } from './caller';
import type { Limits } from './limits';
import { oddly } from './oddities';
import { serverInfo } from './platform/service';
import { routeOf } from './routes';
import { xsrfRefusal } from './xsrf';

export function isRest({ place }: World, path: string): boolean {
  return path.startsWith(`${place.context}/rest/`) || path === '/_edge/tenant_info';
}

/**
 * Every REST address of a Jira. No CORS headers: the background needs none, and a foreign page must not get any
 * further.
 */
export function api(world: World, limits: Limits, ask: Ask): Answer {
  const answer = answered(world, limits, ask);
  const caller = callerOf(world, ask);
  return {
    ...answer,
    headers: { ...common(world, ask), ...answer.headers },
    notes: { ...answer.notes, ...(caller && caller !== 'bad' && { person: caller.person.name }) },
  };
}

function answered(world: World, limits: Limits, ask: Ask): Answer {
  const { place } = world;
  if (ask.url.pathname === '/_edge/tenant_info')
    return place.flavour === 'cloud' ? json({ cloudId: place.cloudId }) : failure(404, ['Not Found']);
  const refused = xsrfRefusal(place, ask);
  if (refused) return refused;
  const caller = callerOf(world, ask);
  if (caller === 'bad') return badToken(place);
  if (ask.method === 'GET' && ask.url.pathname.endsWith('/serverInfo')) return json(serverInfo({ world }));
  if (!caller) return signedOut(place, ask.method);
  return routed(world, limits, ask, caller.person);
}

function routed(world: World, limits: Limits, ask: Ask, person: World['people'][number]): Answer {
  const route = routeOf(world.place, ask.method, ask.url.pathname);
  if (!route) return failure(404, ['null for uri: ' + ask.url.href]);
  const burst = limits.calls(`${ask.method} ${route.path}`);
  if (burst !== undefined) return tooMany(world.place, 'jira-burst-based', burst, world.now());
  const written = ask.method === 'GET' ? undefined : route.params['issue'];
  const wait = written === undefined ? undefined : limits.writes(issueOf(world, written)?.issue.id ?? written);
  if (wait !== undefined) return tooMany(world.place, 'jira-per-issue-on-write', wait, world.now());
  if (ask.body !== '' && !/^application\/json\b/.test(ask.headers['content-type'] ?? ''))
    return failure(415, ['Unsupported Media Type']);
  const body = ask.body === '' ? undefined : parseJson(ask.body);
  if (ask.body !== '' && body === undefined)
    return failure(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  try {
    const result = route.handle({ world, person, ask, params: route.params, query: ask.url.searchParams, body });
    return answerOf(ask.method === 'GET' ? { ...result, body: oddly(world, ask, result.body) } : result);
  } catch (error) {
    if (error instanceof Refused) return failure(error.status, error.messages, error.fields);
    throw error;
  }
}

function answerOf({ status, body, headers = {}, notifies = [], mayNotify = [] }: RestResult): Answer {
  const notes = { notifies, mayNotify };
  return body === undefined ? { status, headers, body: '', notes } : json(body, status, headers, notes);
}

function common({ place }: World, ask: Ask): Record<string, string> {
  const id = createHash('sha256').update(`${ask.method} ${ask.url.href}`).digest('hex').slice(0, 32);
  const shared = {
    'cache-control': 'no-cache, no-store, no-transform',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  };
  return place.flavour === 'cloud'
    ? { ...shared, server: 'AtlassianEdge', 'atl-traceid': id }
    : { ...shared, 'x-arequestid': `${id.slice(0, 3)}x${id.slice(4, 8)}x1` };
}
