import { type Answer, html, json } from '../http/answer';
import type { Ask } from '../http/ask';
import type { FaultSpec } from '../http/faults';
import { primaryLimit, secondaryLimit } from './api/answers';
import { callerOf } from './api/caller';
import type { Limits } from './api/limits';
import type { World } from './world/world';

/** Faults in GitHub's own shapes; undefined where the request goes on to be answered. */
export function shapedFault(world: World, limits: Limits, ask: Ask, spec: FaultSpec): Answer | undefined {
  const found = callerOf(world, ask);
  const caller = found === 'bad' ? undefined : found;
  const graphql = ask.url.pathname === '/graphql';
  const budget = limits.budget(caller?.person.login ?? 'nobody', graphql ? 'graphql' : 'core');
  const notes = caller ? { person: caller.person.login } : {};
  if (spec.kind === 'revoke-token' && caller) caller.token.revoked = true;
  if (spec.kind === 'status') return { ...broken(ask, spec.status ?? 502), notes };
  if (spec.kind === 'rate-limit-primary')
    return {
      ...primaryLimit(
        graphql,
        caller?.person.id ?? 0,
        { ...budget, resetAt: world.now() + (spec.ms ?? 3_600_000) },
        spec.status,
      ),
      notes,
    };
  if (spec.kind === 'rate-limit-secondary')
    return {
      ...secondaryLimit(
        graphql,
        spec.ms === 0 ? undefined : Math.ceil((spec.ms ?? 60_000) / 1000),
        budget,
        spec.status,
      ),
      notes,
    };
  return undefined;
}

/** A server in trouble answers JSON to the API, and a page to people. */
function broken(ask: Ask, status: number): Answer {
  if (ask.url.host !== 'api.github.com')
    return html(
      '<!doctype html><title>Unicorn! · GitHub</title><p>No server is currently available to service your request.</p>',
      status,
    );
  return json(
    { message: 'Server Error', documentation_url: 'https://docs.github.com/rest', status: String(status) },
    status,
  );
}
