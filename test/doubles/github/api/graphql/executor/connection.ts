import * as shared from '../../../../shared/graphql/connection';
import type { Connection, Edge } from '../../../../shared/graphql/connection';
import { type Args, type Context, type Field, field, type Fields, scalar, type Types, type Value } from './schema';

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
  const nodes = field<Connection>(node, ({ page }, _, context) =>
    page.map((one) => (isHidden(context, one.node) ? null : one.node)),
  );
  const totalCount = scalar<Connection>(({ all }) => all.length);
  return shared.connectionTypes(name, node, { totalCount, nodes, ...more }, edge);
}

/** Whether GitHub gives null for an account, or for what it said. */
function isHidden({ world: { quirks } }: Context, node: Value): boolean {
  const login: unknown =
    'person' in node
      ? Reflect.get(Object(node.person), 'login')
      : 'comment' in node
        ? Reflect.get(Object(node.comment), 'author')
        : undefined;
  return typeof login === 'string' && quirks.hidden.includes(login);
}

/** A field that is a connection over a list. */
export function listField<Source>(
  type: string,
  list: (source: Source, args: Args, context: Context) => Value[],
  args: string[] = [],
): Field<Source> {
  return shared.listField(type, list, connection, args);
}
