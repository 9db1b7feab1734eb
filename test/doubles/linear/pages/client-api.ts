import { type Answer, text } from '../../http/answer';
import type { Ask } from '../../http/ask';
import { signedOut } from '../api/answers';
import { pageApi } from '../api/api';
import type { Limits } from '../api/limits';
import type { World } from '../world/world';
import { viewerOf } from './session';

const site = 'https://linear.app';

/**
 * https://client-api.linear.app: what the site's own pages talk to, with their cookie. No other origin gets an answer
 * it can read.
 */
export function clientApi(world: World, limits: Limits, ask: Ask): Answer {
  const cors = {
    'access-control-allow-origin': site,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
    vary: 'Origin',
  };
  if (ask.method === 'OPTIONS') return { ...text('', 204), headers: cors };
  const person = viewerOf(world, ask);
  const foreign = ask.headers['origin'] !== undefined && ask.headers['origin'] !== site;
  if (!person || foreign || ask.method !== 'POST' || ask.url.pathname !== '/graphql')
    return { ...signedOut(), headers: { 'content-type': 'application/json; charset=utf-8', ...cors } };
  const answer = pageApi(world, limits, { person, token: undefined }, ask);
  return { ...answer, headers: { ...answer.headers, ...cors } };
}
