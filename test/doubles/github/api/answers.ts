import { createHash } from 'node:crypto';
import { type Answer, json } from '../../http/answer';
import type { Ask } from '../../http/ask';
import type { Budget } from './limits';

const docs = 'https://docs.github.com/rest';

/** GitHub's plain error. */
export function failure(status: number, message: string, more: object = {}, headers: Answer['headers'] = {}): Answer {
  return json({ message, ...more, documentation_url: docs, status: String(status) }, status, headers);
}

export function budgetHeaders({ resource, limit, used, resetAt }: Budget): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-reset': String(Math.floor(resetAt / 1000)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': resource,
  };
}

/** The hour's budget is spent. REST says 403 or 429, GraphQL says 200. */
export function primaryLimit(graphql: boolean, person: number, budget: Budget, status = 403): Answer {
  const headers = budgetHeaders({ ...budget, used: budget.limit });
  const message = `API rate limit exceeded for user ID ${person}.`;
  if (graphql) return json({ errors: [{ type: 'RATE_LIMITED', message }] }, 200, headers);
  return failure(
    status,
    `${message} If you reach out to GitHub Support for help, please include the request ID and timestamp.`,
    {},
    headers,
  );
}

/** Too much at once. The wait is in seconds; undefined leaves the header out, as GitHub sometimes does. */
export function secondaryLimit(graphql: boolean, wait: number | undefined, budget: Budget, status?: number): Answer {
  const headers = { ...budgetHeaders(budget), ...(wait !== undefined && { 'retry-after': String(wait) }) };
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  if (graphql && (status ?? 200) === 200)
    return json({ data: null, errors: [{ type: 'RATE_LIMITED', message }] }, 200, headers);
  return failure(status ?? 403, message, {}, headers);
}

/** The entity tag of a body, and the short answer where the caller has it already. */
export function withEtag(ask: Ask, answer: Answer): Answer {
  if (ask.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  const known = (ask.headers['if-none-match'] ?? '').split(/,\s*/).some((one) => bare(one) === bare(etag));
  return known ? { ...answer, status: 304, headers, body: '' } : { ...answer, headers };
}

function bare(etag: string): string {
  return etag.replace(/^W\//, '');
}
