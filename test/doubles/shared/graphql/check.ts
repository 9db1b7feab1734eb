import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { locationsOf, RequestError } from './errors';
import { type Args, fieldOn, possible, type Schema } from './schema';
import { argsOf } from './values';

export interface Checking<Context> {
  schema: Schema<Context>;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** How many items a list is asked for; refuses the size by the tracker's own rule. */
  sizeOf(node: FieldNode, args: Args): number;
}

/** How much a query asks for, every list counted at its full size. Trackers price it by rules of their own. */
export interface Demand {
  /** Lists opened. */
  lists: number;
  /** Items of those lists. */
  items: number;
  /** Objects, the items' among them. */
  objects: number;
  /** Values without fields of their own. */
  scalars: number;
}

const nothing: Demand = { lists: 0, items: 0, objects: 0, scalars: 0 };

/** Refuses what the tables do not hold before anything runs, and counts what the rest would cost. */
export function check<Context>(checking: Checking<Context>, type: string, set: SelectionSetNode, times = 1): Demand {
  const demands = set.selections.map((selection) => {
    if (selection.kind === 'Field') return checkField(checking, type, selection, times);
    const [condition, inner] =
      selection.kind === 'InlineFragment'
        ? [selection.typeCondition?.name.value, selection.selectionSet]
        : spread(checking, selection.name.value);
    if (condition !== undefined && possible(checking.schema, condition).length === 0)
      throw new RequestError(`No such type ${condition}, so it can't be a fragment condition`, {
        extensions: { code: 'undefinedType', typeName: condition },
      });
    return check(checking, condition ?? type, inner, times);
  });
  return demands.reduce(sum, nothing);
}

function sum(one: Demand, other: Demand): Demand {
  return {
    lists: one.lists + other.lists,
    items: one.items + other.items,
    objects: one.objects + other.objects,
    scalars: one.scalars + other.scalars,
  };
}

function spread<Context>({ fragments }: Checking<Context>, name: string): [string, SelectionSetNode] {
  const found = fragments.get(name);
  if (!found)
    throw new RequestError(`Fragment ${name} was used, but not defined`, {
      extensions: { code: 'useAndDefineFragment', fragmentName: name },
    });
  return [found.typeCondition.name.value, found.selectionSet];
}

function checkField<Context>(checking: Checking<Context>, type: string, node: FieldNode, times: number): Demand {
  const name = node.name.value;
  if (name === '__typename') return nothing;
  const field = fieldOn(checking.schema, type, name);
  if (!field)
    throw new RequestError(`Field '${name}' doesn't exist on type '${type}'`, {
      locations: locationsOf(node),
      extensions: { code: 'undefinedField', typeName: type, fieldName: name },
    });
  checkArgs(type, node, field.args);
  const composite = possible(checking.schema, field.type).length > 0;
  if (composite !== (node.selectionSet !== undefined))
    throw new RequestError(`Field '${name}' ${composite ? 'must' : "can't"} have selections`, {
      locations: locationsOf(node),
      extensions: { code: 'selectionMismatch' },
    });
  if (!node.selectionSet) return { ...nothing, scalars: times };
  return demanded(checking, field.type, node, node.selectionSet, times);
}

function demanded<Context>(
  checking: Checking<Context>,
  type: string,
  node: FieldNode,
  set: SelectionSetNode,
  times: number,
): Demand {
  if (!type.endsWith('Connection')) return sum({ ...nothing, objects: times }, check(checking, type, set, times));
  const size = checking.sizeOf(node, argsOf(node.arguments, checking.variables));
  return sum(
    { ...nothing, lists: times, items: times * size, objects: times },
    check(checking, type, set, times * size),
  );
}

function checkArgs(type: string, node: FieldNode, known: string[]): void {
  const given = new Set((node.arguments ?? []).map((one) => one.name.value));
  const names = new Set(known.map((name) => name.replace('!', '')));
  for (const name of given)
    if (!names.has(name))
      throw new RequestError(`Field '${node.name.value}' doesn't accept argument '${name}'`, {
        locations: locationsOf(node),
        extensions: { code: 'argumentNotAccepted', typeName: type },
      });
  const missing = known.find((name) => name.endsWith('!') && !given.has(name.slice(0, -1)));
  if (missing !== undefined)
    throw new RequestError(`Field '${node.name.value}' is missing required arguments: ${missing.slice(0, -1)}`, {
      locations: locationsOf(node),
      extensions: { code: 'missingRequiredArguments' },
    });
}
