import type { GitHubHelp } from '@/utils/model/told/github';
import { isMaintained, jsonOf, waitAsked } from '../answer';
import { digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { SendAnswer } from '../send';
import { ssoLink } from './sso';

/** GraphQL signals limits, missing rights and missing things with HTTP 200 and a typed error. */
export function graphqlError(error: unknown, answer: SendAnswer): TrackerError {
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
