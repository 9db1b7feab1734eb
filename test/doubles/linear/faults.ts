import { type Answer, html, json } from '../http/answer';
import type { Ask } from '../http/ask';
import type { FaultSpec } from '../http/faults';
import { budgetHeaders, limited } from './api/answers';
import { callerOf } from './api/caller';
import type { Limits } from './api/limits';
import type { World } from './world/world';

/** Faults in Linear's own shapes; undefined where the request goes on to be answered. */
export function shapedFault(world: World, limits: Limits, ask: Ask, spec: FaultSpec): Answer | undefined {
  const found = callerOf(world, ask);
  const caller = typeof found === 'object' ? found : undefined;
  if (spec.kind === 'revoke-token' && caller?.token) caller.token.revoked = true;
  const notes = caller ? { person: caller.person.displayName } : {};
  if (spec.kind === 'status') return { ...broken(ask, spec.status ?? 502), notes };
  if (spec.kind !== 'rate-limit-primary' && spec.kind !== 'rate-limit-secondary') return undefined;
  return { ...spent(world, limits, caller?.person.id ?? 'nobody', caller?.token?.kind ?? 'key', spec), notes };
}

/**
 * The primary limit counts requests, the secondary one points. Where `ms` is 0 the secondary one leaves its wait out.
 */
function spent(
  world: World,
  limits: Limits,
  personId: string,
  kind: 'key' | 'oauth',
  { kind: fault, ms }: FaultSpec,
): Answer {
  const [requests, complexity] = [
    limits.budget(personId, kind, 'requests'),
    limits.budget(personId, kind, 'complexity'),
  ];
  const resetAt = world.now() + (ms ?? 3_600_000);
  if (fault === 'rate-limit-primary')
    return limited(
      `Only ${requests.limit} requests are allowed per hour.`,
      budgetHeaders({ ...requests, remaining: 0, resetAt }, complexity),
    );
  const wait: Record<string, string> = ms === 0 ? {} : { 'retry-after': String(Math.ceil((ms ?? 60_000) / 1000)) };
  return limited(`Only ${complexity.limit} points are allowed per hour.`, {
    ...budgetHeaders(requests, { ...complexity, remaining: 0, resetAt }),
    ...wait,
  });
}

/** A server in trouble answers JSON to the API, and a page to people. */
function broken(ask: Ask, status: number): Answer {
  if (ask.url.host === 'linear.app')
    return html('<!doctype html><title>Linear</title><p>Linear is having trouble. Please try again.</p>', status);
  return json(
    {
      errors: [
        {
          message: 'Internal server error',
          extensions: { type: 'internal error', code: 'INTERNAL_SERVER_ERROR', statusCode: status, userError: false },
        },
      ],
    },
    status,
  );
}
