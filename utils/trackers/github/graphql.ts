import { isMaintained, jsonOf, needToken, waitAsked } from '../answer';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { Access, Send, SendAnswer } from '../tracker';
import { learn, unknownTo, without } from './older';
import { ssoLink } from './sso';
import { apiOf } from './where';

/** Asks GitHub's GraphQL API. Gives `data`; rejects with a TrackerError. */
export type GraphQL = (purpose: string, query: string, variables?: Record<string, unknown>) => Promise<unknown>;

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
    throw new TrackerError('unexpected', 'GitHub gave an answer that cannot be read.');
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
  const said = digText(error, 'message') ?? 'no reason given';
  const type = digText(error, 'type');
  if (type === 'RATE_LIMITED' || /rate limit/i.test(said)) return busy(answer);
  if (type === 'NOT_FOUND') return new TrackerError('gone', 'GitHub does not show this issue to your account.');
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return forbidden(said, answer, error);
  // Whatever the input lacks, waiting does not bring it. Types are not published; others are GitHub's own trouble.
  if (type === 'UNPROCESSABLE') return new TrackerError('invalid', `GitHub says: ${said}`);
  return new TrackerError('unexpected', `GitHub could not answer: ${said}`);
}

/** What an HTTP status of GitHub's API means. Source: GitHub's REST rate-limit and troubleshooting pages. */
export function refusal(answer: SendAnswer): TrackerError {
  const said = digText(jsonOf(answer), 'message') ?? `status ${answer.status}`;
  const limited =
    answer.header('retry-after') !== null || answer.header('x-ratelimit-remaining') === '0' || /rate limit/i.test(said);
  if (answer.status === 429 || (answer.status === 403 && limited) || isMaintained(answer)) return busy(answer);
  if (answer.status === 401)
    return new TrackerError('signed-out', 'Your token was revoked or has expired: connect again.');
  if (answer.status === 403) return forbidden(said, answer);
  if (answer.status === 404 || answer.status === 410)
    return new TrackerError('gone', 'GitHub does not show this to your account.');
  if (answer.status === 422 || answer.status === 400) return new TrackerError('invalid', `GitHub says: ${said}`);
  return new TrackerError('unexpected', `GitHub answered ${answer.status}.`);
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
    'GitHub asks to wait: its rate limit is used up.',
    Number.isNaN(wait) ? undefined : wait,
  );
}

/** What was refused, in words that name the right and who can give it, where GitHub's own do not. */
function forbidden(said: string, answer: SendAnswer, error?: unknown): TrackerError {
  const sso = ssoLink(answer, error);
  const help =
    sso === undefined
      ? helpFor(said, answer)
      : `You can do that yourself, and nobody else: authorise the token for the organisation (“Configure SSO”) at ${sso}, and retry.`;
  return new TrackerError('forbidden', `GitHub refused: ${said.replace(/\.$/, '')}. ${help}`);
}

function helpFor(said: string, answer: SendAnswer): string {
  const needs = (answer.header('x-accepted-github-permissions') ?? '').replace(/^issues=write.*$/, '');
  if (/not accessible by|scope/i.test(said))
    return `Your token lacks a right: it needs “${needs || 'Issues: read and write'}” here. Change it on GitHub, or connect another one in the settings.`;
  if (/locked/i.test(said)) return 'Somebody with the Write role, or an admin, can unlock it.';
  if (/archived/i.test(said)) return 'An admin can unarchive the repository.';
  return 'Ask an admin of the repository for the right.';
}
