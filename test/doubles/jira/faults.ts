import { type Answer, html } from '../http/answer';
import { type Ask, cookiesOf } from '../http/ask';
import type { FaultSpec } from '../http/faults';
import { failure, tooMany } from './api/answers';
import { isRest } from './api/api';
import { callerOf, sessionCookie } from './api/caller';
import type { World } from './world/world';

/** Faults in Jira's own shapes; undefined where the request goes on to be answered. */
export function shapedFault(world: World, ask: Ask, spec: FaultSpec): Answer | undefined {
  const found = callerOf(world, ask);
  const caller = found === 'bad' ? undefined : found;
  const notes = caller ? { person: caller.person.name } : {};
  const seconds = (usual: number) => (spec.ms === 0 ? undefined : Math.ceil((spec.ms ?? usual) / 1000));
  if (spec.kind === 'revoke-token' && caller?.token) caller.token.revoked = true;
  else if (spec.kind === 'revoke-token') world.sessions.delete(cookiesOf(ask)[sessionCookie(world)] ?? '');
  if (spec.kind === 'status') return { ...broken(world, ask, spec), notes };
  if (spec.kind === 'rate-limit-primary')
    return { ...tooMany(world.place, 'jira-burst-based', seconds(30_000), world.now()), notes };
  if (spec.kind === 'rate-limit-secondary')
    return { ...tooMany(world.place, 'jira-per-issue-on-write', seconds(5_000), world.now()), notes };
  return undefined;
}

/** A server in trouble may say when to come back; a conflict is Jira's own. */
function broken(world: World, ask: Ask, { status = 502, ms }: FaultSpec): Answer {
  const headers: Record<string, string> =
    status === 503 && ms !== 0 ? { 'retry-after': String(Math.ceil((ms ?? 30_000) / 1000)) } : {};
  if (status < 500)
    return failure(
      status,
      [status === 409 ? 'The issue was changed by somebody else at the same time.' : 'The request was refused.'],
      {},
      headers,
    );
  if (isRest(world, ask.url.pathname)) return failure(status, ['Internal server error'], {}, headers);
  return html('<!doctype html><title>Jira is not available</title><p>We are looking into it.</p>', status, headers);
}
