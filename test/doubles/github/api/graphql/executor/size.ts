import type { FieldNode } from 'graphql';
import { locationsOf, RequestError } from '../../../../shared/graphql/errors';
import type { Args } from './schema';

/** GitHub refuses a list without a size, and one over a hundred. */
export function sizeOf(node: FieldNode, { first, last }: Args): number {
  const [size, name] = [first ?? last, node.name.value];
  if (typeof size !== 'number')
    throw new RequestError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      { type: 'MISSING_PAGINATION_BOUNDARIES', locations: locationsOf(node) },
    );
  if (size > 100 || size < 0)
    throw new RequestError(
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
      { type: 'EXCESSIVE_PAGINATION', locations: locationsOf(node) },
    );
  return size;
}
