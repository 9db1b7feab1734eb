import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { Account, Send, SendAnswer } from '../tracker';

/** Asks GitHub's GraphQL API. Gives `data`; rejects with a TrackerError. */
export type GraphQL = (purpose: string, query: string, variables?: Record<string, unknown>) => Promise<unknown>;

export function createGraphQL(send: Send, { host, token }: Pick<Account, 'host' | 'token'>): GraphQL {
  const url = host === 'github.com' ? 'https://api.github.com/graphql' : `https://${host}/api/graphql`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
  };
  return async (purpose, query, variables = {}) => {
    const answer = await send({ method: 'POST', url, headers, body: JSON.stringify({ query, variables }), purpose });
    if (answer.status !== 200) throw refusal(answer);
    return dataOf(answer);
  };
}

function dataOf(answer: SendAnswer): unknown {
  const parsed = parse(answer.text);
  const [error] = digList(parsed, 'errors');
  if (error !== undefined) throw graphqlError(error, answer);
  const data = dig(parsed, 'data');
  if (data === undefined || data === null) throw new TrackerError('unexpected', 'GitHub gave an answer that cannot be read.');
  return data;
}

/** GraphQL signals limits, missing rights and missing things with HTTP 200 and a typed error. */
function graphqlError(error: unknown, answer: SendAnswer): TrackerError {
  const said = digText(error, 'message') ?? 'no reason given';
  const type = digText(error, 'type');
  if (type === 'RATE_LIMITED' || /rate limit/i.test(said)) return busy(answer);
  if (type === 'NOT_FOUND') return new TrackerError('gone', 'GitHub does not show this issue to your account.');
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return new TrackerError('forbidden', `GitHub refused: ${said}`);
  return new TrackerError('unexpected', `GitHub could not answer: ${said}`);
}

/** What an HTTP status of GitHub's API means. Source: GitHub's REST rate-limit and troubleshooting pages. */
export function refusal(answer: SendAnswer): TrackerError {
  const said = digText(parse(answer.text), 'message') ?? `status ${answer.status}`;
  const limited = answer.header('retry-after') !== null || answer.header('x-ratelimit-remaining') === '0' || /rate limit/i.test(said);
  if (answer.status === 429 || (answer.status === 403 && limited)) return busy(answer);
  if (answer.status === 401) return new TrackerError('signed-out', 'GitHub does not accept this token any more. Connect again in the settings.');
  if (answer.status === 403) return new TrackerError('forbidden', `GitHub refused: ${said}`);
  if (answer.status === 404 || answer.status === 410) return new TrackerError('gone', 'GitHub does not show this to your account.');
  if (answer.status === 422 || answer.status === 400) return new TrackerError('invalid', `GitHub says: ${said}`);
  return new TrackerError('unexpected', `GitHub answered ${answer.status}.`);
}

/** Seconds to wait, or the second to wait until; a minute where GitHub says neither. */
function busy(answer: SendAnswer): TrackerError {
  const wait = Number(answer.header('retry-after'));
  const reset = Number(answer.header('x-ratelimit-reset'));
  const date = Date.parse(answer.header('date') ?? '');
  const now = Number.isNaN(date) ? undefined : date;
  const retryAt = wait > 0 && now !== undefined ? now + wait * 1000 : reset > 0 ? reset * 1000 : undefined;
  return new TrackerError('busy', 'GitHub asks to wait: its rate limit is used up.', retryAt);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A proxy's or an outage's HTML; the status says the rest.
  }
}
