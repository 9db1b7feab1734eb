import type { Purpose } from '@/utils/model/purpose';
import { TrackerError } from '../failure';
import { onward } from '../paging';
import type { Access } from '../tracker';
import type { Send, SendAnswer, SendRequest } from '../send';
import { needToken } from '../answer';
import { refusal } from './refusal';
import { apiOf } from './where';

/** Asks GitHub's REST API below a path; gives the parsed answer. Rejects with a TrackerError. */
export type Rest = (
  purpose: Purpose,
  method: SendRequest['method'],
  path: string,
  body?: unknown,
) => Promise<RestAnswer>;

export interface RestAnswer {
  value: unknown;
  /** The address of the next page, from the `Link` header. */
  next: string | undefined;
}

/** The same, with whatever GitHub answers: what it refuses may be what one wants to know. */
export type Ask = (
  purpose: Purpose,
  method: SendRequest['method'],
  path: string,
  body?: unknown,
) => Promise<SendAnswer>;

export function createAsk(send: Send, { token, ...place }: Pick<Access, 'host' | 'base' | 'token'>): Ask {
  const base = apiOf(place).rest;
  return async (purpose, method, path, body) => {
    needToken(token, 'GitHub');
    return send({
      method,
      url: path.startsWith(`${base}/`) ? path : `${base}${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      purpose,
    });
  };
}

export function createRest(send: Send, access: Pick<Access, 'host' | 'base' | 'token'>): Rest {
  const ask = createAsk(send, access);
  const base = apiOf(access).rest;
  return async (purpose, method, path, body) => {
    const answer = await ask(purpose, method, path, body);
    if (answer.status < 200 || answer.status > 299) throw refusal(answer);
    return { value: answer.status === 204 ? undefined : parse(answer), next: nextOf(answer, base) };
  };
}

/** All items of a list, page after page; GitHub's next addresses change shape, so they are followed, never built. */
export async function allPages(rest: Rest, purpose: Purpose, path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = path; at !== undefined;) {
    const { value, next } = await rest(purpose, 'GET', at);
    if (!Array.isArray(value))
      throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'list' });
    items.push(...value);
    at = onward('GitHub', seen, next);
  }
  return items;
}

function parse(answer: SendAnswer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'answer' });
  }
}

/**
 * The token goes to the API's own host and nowhere else, whatever the header says: a server behind an alias, or behind
 * a proxy that ends TLS, names itself as it knows itself. What cannot be followed is no end of the list.
 */
function nextOf(answer: SendAnswer, base: string): string | undefined {
  const address = /<([^>]+)>;\s*rel="next"/.exec(answer.header('link') ?? '')?.[1];
  if (address === undefined) return undefined;
  const [own, next] = [new URL(base), URL.parse(address, `${base}/`)];
  if (next?.pathname.startsWith(`${own.pathname.replace(/\/$/, '')}/`)) return own.origin + next.pathname + next.search;
  throw new TrackerError('unexpected', { key: 'github.foreign-list', host: own.host, other: next?.host ?? address });
}
