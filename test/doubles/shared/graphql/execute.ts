import type { FieldNode, SelectionSetNode } from 'graphql';
import type { Checking } from './check';
import type { GraphqlError } from './errors';
import { applies, fieldOn, type Value } from './schema';
import { argsOf, isIncluded } from './values';

export type Path = (string | number)[];

export interface Running<Context> extends Checking<Context> {
  context: Context;
  errors: GraphqlError[];
  /** Whether nothing runs any more after a refusal, as where every field is required. */
  stops?: boolean;
  /** A refusal in the tracker's own words. What is no refusal throws on: it is a defect of the double. */
  told(error: unknown, node: FieldNode, path: Path): GraphqlError;
}

/** Runs a checked selection over plain objects, in the order it is written: mutations one after the other. */
export function execute<Context>(
  running: Running<Context>,
  source: Value,
  sets: SelectionSetNode[],
  path: Path = [],
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [key, nodes] of collected(running, source.__typename, sets)) {
    if (running.stops && running.errors.length > 0) break;
    data[key] = resolved(running, source, nodes, [...path, key]);
  }
  return data;
}

/** Fields under the names they get; the same name twice is one field with both selections. */
function collected<Context>(
  running: Running<Context>,
  type: string,
  sets: SelectionSetNode[],
  into = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (!isIncluded(selection, running.variables)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : running.fragments.get(selection.name.value);
    if (fragment && applies(running.schema, fragment.typeCondition?.name.value, type))
      collected(running, type, [fragment.selectionSet], into);
  }
  return into;
}

function resolved<Context>(running: Running<Context>, source: Value, nodes: FieldNode[], path: Path): unknown {
  const [node] = nodes;
  if (!node || node.name.value === '__typename') return source.__typename;
  const field = fieldOn(running.schema, source.__typename, node.name.value);
  try {
    // The schema's tables pair each type with the source its resolvers expect.
    const value = field?.resolve(source as never, argsOf(node.arguments, running.variables), running.context);
    return completed(running, value, nodes, path);
  } catch (error) {
    running.errors.push(running.told(error, node, path));
    return null;
  }
}

function completed<Context>(running: Running<Context>, value: unknown, nodes: FieldNode[], path: Path): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((one: unknown, index) => listed(running, one, nodes, [...path, index]));
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return sets.length > 0 && isValue(value) ? execute(running, value, sets, path) : value;
}

/** An item that is refused is null among the others, with an error that names its place. */
function listed<Context>(running: Running<Context>, value: unknown, nodes: FieldNode[], path: Path): unknown {
  const [node] = nodes;
  if (!(value instanceof Error) || !node) return completed(running, value, nodes, path);
  running.errors.push(running.told(value, node, path));
  return null;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
