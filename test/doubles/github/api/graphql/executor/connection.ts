import { type Args, type Context, type Fields, type Types, field, scalar, type Value } from './schema';

/** A list cut into pages. Cursors name the item, so that they survive changes before it. */
export interface Connection extends Value {
  all: Value[];
  page: { node: Value; cursor: string; at: number }[];
}

export const pageArgs = ['first', 'last', 'after', 'before'];

const named = ['edit', 'reaction', 'comment', 'label', 'milestone', 'person', 'issue'];

/** What an item is called in a cursor: the id of the thing it shows. */
function keyed(node: Value, index: number): string {
  const thing: unknown = named.map((name) => Reflect.get(node, name) as unknown).find((one) => one !== undefined);
  return typeof thing === 'object' && thing !== null && 'id' in thing ? String(thing.id) : String(index);
}

/** One page of a list. Its size was checked before anything ran. */
export function connection(type: string, all: Value[], args: Args, keyOf = keyed): Connection {
  const size = Number(args['first'] ?? args['last'] ?? 0);
  const items = all.map((node, at) => ({ node, at, cursor: Buffer.from(`cursor:v2:${at}:${keyOf(node, at)}`).toString('base64') }));
  const position = (cursor: unknown) => {
    const [, , at, key] = Buffer.from(String(cursor), 'base64').toString().split(':');
    const found = all.findIndex((node, index) => keyOf(node, index) === key);
    return found < 0 ? Number(at ?? 0) : found;
  };
  const from = args['after'] === undefined || args['after'] === null ? 0 : position(args['after']) + 1;
  const to = args['before'] === undefined || args['before'] === null ? items.length : position(args['before']);
  const window = items.slice(from, to);
  return { __typename: `${type}Connection`, all, page: typeof args['first'] === 'number' ? window.slice(0, size) : window.slice(Math.max(0, window.length - size)) };
}

/** The two types behind a connection. `more` adds fields to the connection, `edge` to its edges. */
export function connectionTypes(name: string, node: string, more: Fields<Connection> = {}, edge: Fields<Edge> = {}): Types {
  return {
    [`${name}Connection`]: {
      totalCount: scalar<Connection>(({ all }) => all.length),
      nodes: field<Connection>(node, ({ page }) => page.map((one) => one.node)),
      edges: field<Connection>(`${name}Edge`, ({ page }) => page.map((one) => ({ ...one, __typename: `${name}Edge` }))),
      pageInfo: field<Connection>('PageInfo', (source) => ({ __typename: 'PageInfo', source })),
      ...more,
    },
    [`${name}Edge`]: { node: field<Edge>(node, (one) => one.node), cursor: scalar<Edge>(({ cursor }) => cursor), ...edge },
  };
}

export interface Edge extends Value {
  node: Value;
  cursor: string;
}

interface PageInfo {
  source: Connection;
}

export const pageInfo: Fields<PageInfo> = {
  startCursor: scalar(({ source }) => source.page[0]?.cursor ?? null),
  endCursor: scalar(({ source }) => source.page.at(-1)?.cursor ?? null),
  hasNextPage: scalar(({ source }) => (source.page.at(-1)?.at ?? source.all.length) < source.all.length - 1),
  hasPreviousPage: scalar(({ source }) => (source.page[0]?.at ?? 0) > 0),
};

/** A field that is a connection over a list. */
export function listField<Source>(type: string, list: (source: Source, args: Args, context: Context) => Value[], args: string[] = []) {
  return field<Source>(`${type}Connection`, (source, given, context) => connection(type, list(source, given, context), given), [...pageArgs, ...args]);
}
