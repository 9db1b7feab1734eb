import { type Args, field, type Field, type Fields, scalar, type Types, type Value } from './schema';

/** A list cut into pages. Cursors name the item, so that they survive changes before it. */
export interface Connection extends Value {
  all: Value[];
  page: Edge[];
}

export interface Edge extends Value {
  node: Value;
  cursor: string;
  at: number;
}

/**
 * How a tracker writes its cursors, and finds the place one means: the item's index, or its neighbour's where it is
 * gone.
 */
export interface Cursors {
  write(node: Value, at: number): string;
  find(cursor: string, all: Value[]): number;
}

export const pageArgs = ['first', 'last', 'after', 'before'];

/** One page of a list. Sizes were checked before anything ran; `size` stands in for one that was not given. */
export function connection(type: string, all: Value[], args: Args, cursors: Cursors, size = 0): Connection {
  const { first, last, after, before } = args;
  const wanted = Number(first ?? last ?? size);
  const from = typeof after === 'string' ? cursors.find(after, all) + 1 : 0;
  const to = typeof before === 'string' ? cursors.find(before, all) : all.length;
  const backwards = typeof first !== 'number' && typeof last === 'number';
  const [start, end] = backwards ? [Math.max(from, to - wanted), to] : [from, Math.min(to, from + wanted)];
  const page = all.slice(start, end).map((node, index) => ({
    __typename: `${type}Edge`,
    node,
    at: start + index,
    cursor: cursors.write(node, start + index),
  }));
  return { __typename: `${type}Connection`, all, page };
}

/** The two types behind a connection. `more` adds fields to the connection, `edge` to its edges. */
export function connectionTypes<Context>(
  name: string,
  node: string,
  more: Fields<Connection, Context> = {},
  edge: Fields<Edge, Context> = {},
): Types<Context> {
  return {
    [`${name}Connection`]: {
      nodes: field<Connection, Context>(node, ({ page }) => page.map((one) => one.node)),
      edges: field<Connection, Context>(`${name}Edge`, ({ page }) => page),
      pageInfo: field<Connection, Context>('PageInfo', (source) => ({ __typename: 'PageInfo', source })),
      ...more,
    },
    [`${name}Edge`]: {
      node: field<Edge, Context>(node, (one) => one.node),
      cursor: scalar<Edge, Context>(({ cursor }) => cursor),
      ...edge,
    },
  };
}

interface PageInfo {
  source: Connection;
}

export function pageInfo<Context>(): Fields<PageInfo, Context> {
  return {
    startCursor: scalar(({ source }) => source.page[0]?.cursor ?? null),
    endCursor: scalar(({ source }) => source.page.at(-1)?.cursor ?? null),
    hasNextPage: scalar(({ source }) => (source.page.at(-1)?.at ?? source.all.length) < source.all.length - 1),
    hasPreviousPage: scalar(({ source }) => (source.page[0]?.at ?? 0) > 0),
  };
}

/** A field that is a connection over a list. */
export function listField<Source, Context>(
  type: string,
  list: (source: Source, args: Args, context: Context) => Value[],
  paged: (type: string, all: Value[], args: Args) => Connection,
  args: string[] = [],
): Field<Source, Context> {
  return field(`${type}Connection`, (source, given, context) => paged(type, list(source, given, context), given), [
    ...pageArgs,
    ...args,
  ]);
}
