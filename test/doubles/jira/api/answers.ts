import { type Answer, html, json } from '../../http/answer';
import { addressOf, type Place } from '../world/place';

/** Jira's collection of errors: of the whole, and by field. */
export function failure(
  status: number,
  messages: string[],
  fields: Record<string, string> = {},
  headers: Answer['headers'] = {},
): Answer {
  return json({ errorMessages: messages, errors: fields }, status, headers);
}

/** A token that is none. Cloud's gateway says it in a shape of its own. */
export function badToken({ flavour }: Place): Answer {
  const message = 'Client must be authenticated to access this resource.';
  if (flavour === 'dc')
    return failure(
      401,
      ['You are not authenticated. Authentication required to perform this operation.'],
      {},
      { 'www-authenticate': 'OAuth realm="https%3A%2F%2Fjira"', 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
    );
  return json({ message, 'status-code': 401 }, 401, {
    'x-seraph-loginreason': 'AUTHENTICATED_FAILED',
    'www-authenticate': 'OAuth realm="https%3A%2F%2Fatlassian"',
  });
}

/**
 * Cloud sends who is signed out to its login page, with status 200, even where JSON was asked for; writes get a bare
 * 400.
 */
export function signedOut(place: Place, method: string): Answer {
  if (place.flavour === 'dc')
    return failure(
      401,
      ['You do not have the permission to see the specified issue.', 'Login Required'],
      {},
      { 'x-seraph-loginreason': 'OUT' },
    );
  if (method !== 'GET') return html("<!doctype html><title>Oops, you've found a dead link.</title>", 400);
  return html(
    `<!doctype html><html lang="en"><head><title>Log in with Atlassian account</title></head><body><main id="login"><h1>Log in to continue</h1><p><a href="${addressOf(place)}/login">Continue</a></p></main></body></html>`,
    200,
    { 'x-seraph-loginreason': 'OUT' },
  );
}

export type LimitReason = 'jira-burst-based' | 'jira-per-issue-on-write' | 'jira-quota-global-based';

/** Too much: of one kind of call, or of writing to one issue. Seconds to wait. */
export function tooMany({ flavour }: Place, reason: LimitReason, wait: number | undefined, now: number): Answer {
  const headers: Record<string, string> = {
    ...(wait !== undefined && { 'retry-after': String(wait) }),
    ...(flavour === 'cloud' && {
      'ratelimit-reason': reason,
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(now + (wait ?? 10) * 1000).toISOString(),
    }),
  };
  return failure(429, ['Rate limit exceeded.'], {}, headers);
}
