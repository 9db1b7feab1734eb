import type { FieldNode } from 'graphql';
import * as shared from '../../shared/graphql/connection';
import { type Args, type Context, field, type Field, type Fields, type Types } from './binding';
import { badArgument } from '../acts/refused';
import type { Node } from './types/nodes';
import { matches } from './filter';

const usualSize = 50;
const largestSize = 250;

/** Linear fills in a size, and refuses one over its limit. */
export function sizeOf(_node: FieldNode, { first, last }: Args): number {
  const size = first ?? last ?? usualSize;
  if (typeof size !== 'number' || size < 1 || size > largestSize)
    throw badArgument(`first must be between 1 and ${largestSize}.`);
  return size;
}

const cursors: shared.Cursors = {
  write: (node) => (node as Node).it.id,
  find: (cursor, all) => all.findIndex((node) => (node as Node).it.id === cursor),
};

export const listArgs = [...shared.pageArgs, 'includeArchived', 'orderBy'];

export type Connection = shared.Connection;

/** A page of a list, newest first by the time asked for. Archived things are left out unless asked for. */
export function paged(name: string, all: Node[], args: Args, context: Context): Connection {
  const by = args['orderBy'] === 'updatedAt' ? 'updatedAt' : 'createdAt';
  const wanted = all
    .filter(
      (node) =>
        (args['includeArchived'] === true || node.it.archivedAt === undefined) &&
        matches(node, args['filter'], context),
    )
    .sort((one, other) => other.it[by] - one.it[by] || (one.it.id < other.it.id ? 1 : -1));
  return shared.connection(name, wanted, args, cursors, usualSize);
}

/** A field that is a list with pages, and a filter where the schema has one. */
export function listField<Source>(
  name: string,
  list: (source: Source, context: Context) => Node[],
  more: string[] = ['filter'],
): Field<Source> {
  return field(`${name}Connection`, (source, args, context) => paged(name, list(source, context), args, context), [
    ...listArgs,
    ...more,
  ]);
}

export function listTypes(...names: string[]): Types {
  return Object.assign({}, ...names.map((name) => shared.connectionTypes(name, name)));
}

export const pageInfo: Fields<never> = shared.pageInfo();
