import * as shared from '../../../../shared/graphql/connection';
import type { Connection, Edge } from '../../../../shared/graphql/connection';
import { type Args, type Context, type Field, type Fields, scalar, type Types, type Value } from './schema';

export type { Connection, Edge } from '../../../../shared/graphql/connection';
export { pageArgs } from '../../../../shared/graphql/connection';

const named = ['edit', 'reaction', 'comment', 'label', 'milestone', 'person', 'issue'];

/** What an item is called in a cursor: the id of the thing it shows. */
function keyed(node: Value, index: number): string {
  const thing: unknown = named.map((name) => Reflect.get(node, name) as unknown).find((one) => one !== undefined);
  return typeof thing === 'object' && thing !== null && 'id' in thing ? String(thing.id) : String(index);
}

const cursors: shared.Cursors = {
  write: (node, at) => Buffer.from(`cursor:v2:${at}:${keyed(node, at)}`).toString('base64'),
  find(cursor, all) {
    const [, , at, key] = Buffer.from(cursor, 'base64').toString().split(':');
    const found = all.findIndex((node, index) => keyed(node, index) === key);
    return found < 0 ? Number(at ?? 0) : found;
  },
};

/** One page of a list. Its size was checked before anything ran. */
export function connection(type: string, all: Value[], args: Args): Connection {
  return shared.connection(type, all, args, cursors);
}

/** The two types behind a connection; GitHub counts every list. */
export function connectionTypes(
  name: string,
  node: string,
  more: Fields<Connection> = {},
  edge: Fields<Edge> = {},
): Types {
  return shared.connectionTypes(name, node, { totalCount: scalar<Connection>(({ all }) => all.length), ...more }, edge);
}

/** A field that is a connection over a list. */
export function listField<Source>(
  type: string,
  list: (source: Source, args: Args, context: Context) => Value[],
  args: string[] = [],
): Field<Source> {
  return shared.listField(type, list, connection, args);
}
