import type { GitHubHelp } from '@/utils/model/told/github';
import type { Purpose } from '@/utils/model/purpose';
import { isMaintained, jsonOf, needToken, waitAsked } from '../answer';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access, Send, SendAnswer } from '../tracker';
import { learn, unknownTo, without } from './older';
import { ssoLink } from './sso';
import { apiOf } from './where';

/** Asks GitHub's GraphQL API. Gives `data`; rejects with a TrackerError. */
export type GraphQL = (purpose: Purpose, query: string, variables?: Record<string, unknown>) => Promise<unknown>;

export function createGraphQL(send: Send, { token, ...place }: Pick<Access, 'host' | 'base' | 'token'>): GraphQL {
  const url = apiOf(place).graphql;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
  };
  const graphql: GraphQL = async (purpose, query, variables = {}) => {
    needToken(token, 'GitHub');
    const answer = await send({
      method: 'POST',
      url,
      headers,
      body: JSON.stringify({ query: without(query, unknownTo(send, url)), variables }),
      purpose,
    });
    if (answer.status !== 200) throw refusal(answer);
    // A server that is older than github.com answers nothing at all to a question with one field that it does not know.
    return learn(send, url, answer) ? graphql(purpose, query, variables) : dataOf(answer);
  };
  return graphql;
}

function dataOf(answer: SendAnswer): unknown {
  const parsed = jsonOf(answer);
  const data = dig(parsed, 'data');
  for (const error of digList(parsed, 'errors')) {
    if (!leaveOut(data, error)) throw graphqlError(error, answer);
  }
  if (data === undefined || data === null)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'answer' });
  return data;
}

/**
 * A right that a token lacks for one field of a thing costs that field, not the thing: the field is
 * removed, since `null` would mean that there is none. An item of a list that is gone, or refused, stays `null` among
 * the others. False where the thing itself was refused.
 */
function leaveOut(data: unknown, error: unknown): boolean {
  const path = digList(error, 'path');
  const [root = '', thing = '', field, ...below] = path.map(String);
  const found = dig(data, root, thing);
  const missingRight = ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND'].includes(digText(error, 'type') ?? '');
  if (missingRight && typeof path.at(-1) === 'number' && Array.isArray(dig(data, ...path.slice(0, -1).map(String))))
    return true;
  if (!missingRight || field === undefined || typeof found !== 'object' || found === null) return false;
  if (below.length === 0) Reflect.deleteProperty(found, field);
  return true;
}

/** GraphQL signals limits, missing rights and missing things with HTTP 200 and a typed error. */
function graphqlError(error: unknown, answer: SendAnswer): TrackerError {
  const said = digText(error, 'message') ?? '';
  const type = digText(error, 'type');
  if (type === 'RATE_LIMITED' || /rate limit/i.test(said)) return busy(answer);
  if (type === 'NOT_FOUND') return new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'issue' });
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return forbidden(said, answer, error);
  // Whatever the input lacks, waiting does not bring it. Types are not published; others are GitHub's own trouble.
  if (type === 'UNPROCESSABLE') return new TrackerError('invalid', { key: 'tracker.says', tracker: 'GitHub', said });
  return new TrackerError('unexpected', { key: 'tracker.could-not', tracker: 'GitHub', said });
}

/** What an HTTP status of GitHub's API means. Source: GitHub's REST rate-limit and troubleshooting pages. */
export function refusal(answer: SendAnswer): TrackerError {
  const said = digText(jsonOf(answer), 'message') ?? `status ${answer.status}`;
  const limited =
    answer.header('retry-after') !== null || answer.header('x-ratelimit-remaining') === '0' || /rate limit/i.test(said);
  if (answer.status === 429 || (answer.status === 403 && limited) || isMaintained(answer)) return busy(answer);
  if (answer.status === 401) return new TrackerError('signed-out', { key: 'github.token-ended' });
  if (answer.status === 403) return forbidden(said, answer);
  if (answer.status === 404 || answer.status === 410)
    return new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'this' });
  if (answer.status === 422 || answer.status === 400)
    return new TrackerError('invalid', { key: 'tracker.says', tracker: 'GitHub', said });
  return new TrackerError('unexpected', { key: 'tracker.status', tracker: 'GitHub', status: answer.status });
}

/**
 * How long to wait: `retry-after` where given; until the reset of the primary limit where that is used up, by GitHub's
 * own clock; else a minute, as GitHub asks for. Undefined where the answer tells no time.
 */
function busy(answer: SendAnswer): TrackerError {
  const untilReset = Number(answer.header('x-ratelimit-reset')) * 1000 - Date.parse(answer.header('date') ?? '');
  const usedUp = answer.header('x-ratelimit-remaining') === '0';
  const wait = waitAsked(answer) ?? (usedUp ? Math.max(untilReset, 1000) : 60_000);
  return new TrackerError(
    'busy',
    { key: 'tracker.rate-limited', tracker: 'GitHub' },
    Number.isNaN(wait) ? undefined : wait,
  );
}

/** What was refused, with what would help: GitHub's own words do not name the right, or who can give it. */
function forbidden(said: string, answer: SendAnswer, error?: unknown): TrackerError {
  const link = ssoLink(answer, error);
  const help: GitHubHelp = link === undefined ? helpFor(said, answer) : { help: 'sso', link };
  return new TrackerError('forbidden', { key: 'github.refused', said: said.replace(/\.$/, ''), ...help });
}

/** GitHub tells in its own words alone what is missing, and to whom. */
function helpFor(said: string, answer: SendAnswer): GitHubHelp {
  const needs = (answer.header('x-accepted-github-permissions') ?? '').replace(/^issues=write.*$/, '');
  if (/not accessible by|scope/i.test(said)) return { help: 'token', needs };
  if (/locked/i.test(said)) return { help: 'unlock' };
  if (/archived/i.test(said)) return { help: 'unarchive' };
  return { help: /admin rights|must have/i.test(said) ? 'role' : 'admin' };
}
