import { type Answer, json } from '../../http/answer';
import type { Ask } from '../../http/ask';
import { pass } from '../world/archive';
import type { World } from '../world/world';
import { budgetHeaders, limited, signedOut, tooComplex, wrongDocument } from './answers';
import { type Caller, callerOf } from './caller';
import { prepare, type Prepared, run } from './graphql';
import type { Limits } from './limits';

/** https://api.linear.app/graphql. */
export function api(world: World, limits: Limits, ask: Ask): Answer {
  if (ask.method !== 'POST') return json({ error: 'Not found' }, 404);
  const caller = callerOf(world, ask);
  if (caller === undefined || typeof caller === 'string') return signedOut(caller);
  const answer = counted(world, limits, caller, ask);
  return { ...answer, notes: { ...answer.notes, person: caller.person.displayName } };
}

/** A request of a known person against their budgets, then the request itself. */
function counted(world: World, limits: Limits, caller: Caller, ask: Ask): Answer {
  pass(world);
  const [id, kind] = [caller.person.id, caller.token?.kind ?? 'key'];
  const headers = () => budgetHeaders(limits.budget(id, kind, 'requests'), limits.budget(id, kind, 'complexity'));
  if (!limits.spend(id, kind, 'requests', 1))
    return limited(`Only ${limits.sizes.requests[kind]} requests are allowed per hour.`, headers());
  const prepared = prepare(ask.body);
  if (Array.isArray(prepared))
    return { ...wrongDocument(prepared), headers: { 'content-type': 'application/json; charset=utf-8', ...headers() } };
  if (prepared.complexity > limits.sizes.query)
    return withHeaders(tooComplex(prepared.complexity, limits.sizes.query), headers());
  if (!limits.spend(id, kind, 'complexity', prepared.complexity))
    return limited(`Only ${limits.sizes.complexity[kind]} points are allowed per hour.`, headers());
  return withHeaders(answered(world, limits, caller, prepared), {
    ...headers(),
    'x-complexity': String(prepared.complexity),
  });
}

/** The same for the site's own pages: no budgets there. */
export function pageApi(world: World, limits: Limits, caller: Caller, ask: Ask): Answer {
  pass(world);
  const prepared = prepare(ask.body);
  return Array.isArray(prepared) ? wrongDocument(prepared) : answered(world, limits, caller, prepared);
}

function answered(world: World, limits: Limits, caller: Caller, prepared: Prepared): Answer {
  const { result, notifies, mayNotify } = run(world, limits, caller, prepared);
  return json(result, 200, { 'cache-control': 'no-store' }, { notifies, mayNotify, person: caller.person.displayName });
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
