import { isMaintained, waitAsked } from '../answer';
import { digText } from '@/utils/model/dig';
import { type FailureKind, TrackerError } from '../failure';
import type { SendAnswer } from '../send';

/**
 * By `extensions.code`, then by `extensions.type`, with hyphens for its spaces. Source: Linear's SDK (`error.ts`)
 * and its page on rate limiting.
 */
const kinds: Record<string, FailureKind> = {
  RATELIMITED: 'busy',
  AUTHENTICATION_ERROR: 'signed-out',
  FORBIDDEN: 'forbidden',
  INPUT_ERROR: 'invalid',
  ratelimited: 'busy',
  'authentication-error': 'signed-out',
  forbidden: 'forbidden',
  'feature-not-accessible': 'forbidden',
  'usage-limit-exceeded': 'forbidden',
  'invalid-input': 'invalid',
  'user-error': 'invalid',
  'graphql-error': 'invalid',
};

const byStatus: Record<number, FailureKind> = { 401: 'signed-out', 403: 'forbidden', 429: 'busy' };

/**
 * What an error of Linear means. `error` is the first of an answer's `errors`, or undefined where it has none. Limits
 * come with status 400, and what is not there or not to be seen as invalid input, told apart by its words alone.
 */
export function refusal(error: unknown, answer: SendAnswer): TrackerError {
  const message = digText(error, 'message') ?? `status ${answer.status}`;
  const said = (digText(error, 'extensions', 'userPresentableMessage') || message).replace(/\.$/, '');
  const kind =
    kinds[digText(error, 'extensions', 'code') ?? ''] ??
    kinds[digText(error, 'extensions', 'type')?.replaceAll(' ', '-') ?? ''] ??
    byStatus[answer.status] ??
    (isMaintained(answer) ? 'busy' : undefined) ??
    'unexpected';
  if (kind === 'busy') return busy(answer);
  if (kind === 'signed-out') return new TrackerError('signed-out', { key: 'linear.key-ended' });
  if (kind === 'forbidden')
    return new TrackerError('forbidden', { key: 'linear.refused', said, help: helpFor(`${message} ${said}`) });
  if (kind === 'invalid' && /entity not found|could not find referenced/i.test(`${message} ${said}`))
    return new TrackerError('gone', { key: 'tracker.hides', tracker: 'Linear', what: 'this' });
  if (kind === 'invalid') return new TrackerError('invalid', { key: 'tracker.says', tracker: 'Linear', said });
  return new TrackerError(
    'unexpected',
    error === undefined
      ? { key: 'tracker.status', tracker: 'Linear', status: answer.status }
      : { key: 'tracker.could-not', tracker: 'Linear', said },
  );
}

/**
 * How long to wait: `retry-after` (seconds) where given; until a budget that is used up is full again (milliseconds
 * since 1970), by Linear's own clock; else a minute. Undefined where the answer tells no time.
 */
function busy(answer: SendAnswer): TrackerError {
  const resets = ['requests', 'complexity']
    .filter((one) => answer.header(`x-ratelimit-${one}-remaining`) === '0')
    .map((one) => Number(answer.header(`x-ratelimit-${one}-reset`)));
  const untilReset = Math.max(...resets) - Date.parse(answer.header('date') ?? '');
  const wait = waitAsked(answer) ?? (resets.length > 0 ? Math.max(untilReset, 1000) : 60_000);
  return new TrackerError(
    'busy',
    { key: 'tracker.rate-limited', tracker: 'Linear' },
    Number.isFinite(wait) ? wait : undefined,
  );
}

/** Which right is missing, and who can give it. */
function helpFor(said: string): 'key' | 'plan' | 'right' {
  if (/scope|read.?only|permission of this key/i.test(said)) return 'key';
  return /limit|plan|upgrade/i.test(said) ? 'plan' : 'right';
}
