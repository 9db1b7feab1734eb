import { type Answer, json } from '../../../http/answer';
import { type Ask, parseJson } from '../../../http/ask';
import { NeedsSso, Refused, type RefusedWhy } from '../../acts/refused';
import type { World } from '../../world/world';
import { failure } from '../answers';
import type { Caller } from '../caller';
import type { Limits } from '../limits';
import type { RestResult } from '../../../shared/told';
import { Moved } from './call';
import { routeOf } from './routes';

const statuses: Record<RefusedWhy, number> = {
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  invalid: 422,
};

/** Answers one REST call, token and limits already judged. */
export function rest(world: World, limits: Limits, caller: Caller | undefined, ask: Ask): Answer {
  const path = named(world, ask.url.pathname);
  const route = routeOf(ask.method, path);
  if (!route) return failure(404, 'Not Found');
  const fields = fieldsIn(ask);
  if (!fields) return failure(400, 'Problems parsing JSON');
  const permissions: Record<string, string> =
    route.permission && caller && caller.token.kind !== 'classic'
      ? { 'x-accepted-github-permissions': route.permission }
      : {};
  try {
    return answered(
      route.handle({ world, limits, caller, ask, params: route.params, fields, permission: route.permission }),
      permissions,
    );
  } catch (error) {
    return refusal(error, permissions);
  }
}

function answered(
  { status, body, headers = {}, notifies = [], mayNotify = [] }: RestResult,
  permissions: Record<string, string>,
): Answer {
  const notes = { notifies, mayNotify };
  if (body === undefined) return { status, headers: { ...headers, ...permissions }, body: '', notes };
  return json(body, status, { ...headers, ...permissions }, notes);
}

function refusal(error: unknown, headers: Record<string, string>): Answer {
  if (error instanceof Moved)
    return json(
      { message: error.message, url: error.location, documentation_url: 'https://docs.github.com/rest' },
      301,
      { ...headers, location: error.location },
    );
  if (!(error instanceof Refused)) throw error;
  const sso: Record<string, string> =
    error instanceof NeedsSso
      ? {
          'x-github-sso': `required; url=https://github.com/orgs/${error.owner}/sso?authorization_request=${error.owner}`,
        }
      : {};
  return failure(statuses[error.why], error.message, error.errors.length > 0 ? { errors: error.errors } : {}, {
    ...headers,
    ...sso,
  });
}

/** Lists link to repositories by number. */
function named(world: World, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
    const repo = world.repos.find((one) => one.id === Number(id));
    return repo ? `/repos/${repo.owner}/${repo.name}` : whole;
  });
}

/** The body's fields whatever the content type says; undefined for broken JSON. A bare list is a list of labels. */
function fieldsIn({ body }: Ask): Record<string, unknown> | undefined {
  if (body === '') return {};
  const parsed = parseJson(body);
  if (Array.isArray(parsed)) return { labels: parsed };
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined;
}
