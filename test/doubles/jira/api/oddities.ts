import type { Ask } from '../../http/ask';
import { addressOf } from '../world/place';
import type { World } from '../world/world';

type Fields = Record<string, unknown>;

/** What some servers, proxies and add-ons make of a reading's answer: see the quirks `ownName` and `nullNodes`. */
export function oddly(world: World, ask: Ask, body: unknown): unknown {
  const { ownName, nullNodes } = world.quirks;
  const holed = nullNodes ? withNull(ask, body) : body;
  return ownName === '' ? holed : renamed(withNext(ask, holed), addressOf(world.place), `http://${ownName}`);
}

/** One item of each list is nothing; it counts, and stands first. */
function withNull({ url }: Ask, body: unknown): unknown {
  if (Array.isArray(body)) return [null, ...body];
  if (!isFields(body)) return body;
  const isFirst = !Number(url.searchParams.get('startAt')) && !url.searchParams.has('nextPageToken');
  const fields = isFields(body['fields']) && isFields(body['fields']['comment']) ? body['fields'] : undefined;
  const list = ['comments', 'issues', 'values', 'issueTypes'].find((key) => Array.isArray(body[key]));
  return {
    ...body,
    ...(fields && { fields: { ...fields, comment: embedded(fields['comment']) } }),
    ...(list && isFirst && { [list]: [null, ...listIn(body, list)] }),
  };
}

function embedded(comment: unknown): unknown {
  if (!isFields(comment)) return comment;
  return { ...comment, comments: [null, ...listIn(comment, 'comments')], total: Number(comment['total']) + 1 };
}

/** Where a list goes on, as Cloud tells it. */
function withNext({ url }: Ask, body: unknown): unknown {
  if (!isFields(body)) return body;
  const [from, most, total] = ['startAt', 'maxResults', 'total'].map((key) => body[key]);
  if (typeof from !== 'number' || typeof most !== 'number' || typeof total !== 'number') return body;
  if (from + most >= total) return body;
  const next = new URL(url);
  next.searchParams.set('startAt', String(from + most));
  return { ...body, nextPage: next.href };
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.startsWith(`${from}/rest/`) ? to + value.slice(from.length) : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, from, to)]));
}

function listIn(fields: Fields, key: string): unknown[] {
  const list = fields[key];
  return Array.isArray(list) ? list : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
