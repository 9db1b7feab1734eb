import { type Answer, json } from '../../http/answer';
import type { GraphqlError } from '../../shared/graphql/errors';
import type { RefusedWhy } from '../acts/refused';
import type { Budget } from './limits';

type ErrorCode = [type: string, code: string, status: number];

const codes: Record<RefusedWhy, ErrorCode> = {
  'not-found': ['invalid input', 'INPUT_ERROR', 400],
  invalid: ['invalid input', 'INPUT_ERROR', 400],
  argument: ['invalid input', 'INVALID_INPUT', 400],
  forbidden: ['forbidden', 'FORBIDDEN', 403],
  scope: ['forbidden', 'FORBIDDEN', 403],
  'signed-out': ['authentication error', 'AUTHENTICATION_ERROR', 401],
};

function extensions(
  [type, code, statusCode]: ErrorCode,
  presentable: string,
  userError = true,
): Record<string, unknown> {
  return { type, code, statusCode, userError, userPresentableMessage: presentable, meta: {} };
}

/** One entry of `errors` for something refused. */
export function refusal(why: RefusedWhy, message: string, presentable: string): GraphqlError {
  return { message, extensions: extensions(codes[why], presentable) };
}

/** No key, an unknown one, or one that was revoked. */
export function signedOut(message = 'Authentication required, not authenticated'): Answer {
  return json({ errors: [refusal('signed-out', message, 'You need to authenticate to access this operation.')] }, 401);
}

/** The document itself is wrong: nothing of it ran. */
export function wrongDocument(messages: string[]): Answer {
  return json(
    {
      errors: messages.map((message) => ({
        message,
        extensions: extensions(['graphql error', 'GRAPHQL_VALIDATION_FAILED', 400], message),
      })),
    },
    400,
  );
}

/** Status 400, not 429; what tells it apart is the code. */
export function limited(resource: string, headers: Record<string, string>): Answer {
  return json(
    {
      errors: [
        {
          message: `Rate limit exceeded. ${resource}`,
          extensions: extensions(['ratelimited', 'RATELIMITED', 400], 'Rate limit exceeded. Please try again later.'),
        },
      ],
    },
    400,
    headers,
  );
}

export function tooComplex(complexity: number, limit: number): Answer {
  return json(
    {
      errors: [
        {
          message: `Query too complex: ${complexity} points, at most ${limit}`,
          extensions: extensions(['invalid input', 'INPUT_ERROR', 400], 'The query is too complex.'),
        },
      ],
    },
    400,
    { 'x-complexity': String(complexity) },
  );
}

/** Both budgets, on every answer. Resets are in milliseconds. */
export function budgetHeaders(requests: Budget, complexity: Budget): Record<string, string> {
  return { ...named('requests', requests), ...named('complexity', complexity) };
}

function named(name: string, { limit, remaining, resetAt }: Budget): Record<string, string> {
  return {
    [`x-ratelimit-${name}-limit`]: String(limit),
    [`x-ratelimit-${name}-remaining`]: String(remaining),
    [`x-ratelimit-${name}-reset`]: String(resetAt),
  };
}
