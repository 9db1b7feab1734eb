import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { locationsOf, RequestError } from './errors';
import { fieldOn, possible, type Schema } from './schema';
import { argsOf } from './values';

export interface Checking {
  schema: Schema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** How much a query asks for, by GitHub's rule: one point for every hundred lists it opens. */
export interface Demand {
  requests: number;
  nodes: number;
}

/** Refuses what the schema does not hold before anything runs, and counts what the rest would cost. */
export function check(checking: Checking, type: string, set: SelectionSetNode, times = 1): Demand {
  const demands = set.selections.map((selection) => {
    if (selection.kind === 'Field') return checkField(checking, type, selection, times);
    const [condition, inner] = selection.kind === 'InlineFragment' ? [selection.typeCondition?.name.value, selection.selectionSet] : spread(checking, selection.name.value);
    if (condition !== undefined && possible(checking.schema, condition).length === 0) throw new RequestError(`No such type ${condition}, so it can't be a fragment condition`, { extensions: { code: 'undefinedType', typeName: condition } });
    return check(checking, condition ?? type, inner, times);
  });
  return demands.reduce((sum, one) => ({ requests: sum.requests + one.requests, nodes: sum.nodes + one.nodes }), { requests: 0, nodes: 0 });
}

function spread({ fragments }: Checking, name: string): [string, SelectionSetNode] {
  const found = fragments.get(name);
  if (!found) throw new RequestError(`Fragment ${name} was used, but not defined`, { extensions: { code: 'useAndDefineFragment', fragmentName: name } });
  return [found.typeCondition.name.value, found.selectionSet];
}

function checkField(checking: Checking, type: string, node: FieldNode, times: number): Demand {
  const name = node.name.value;
  if (name === '__typename') return { requests: 0, nodes: 0 };
  const field = fieldOn(checking.schema, type, name);
  if (!field) throw new RequestError(`Field '${name}' doesn't exist on type '${type}'`, { locations: locationsOf(node), extensions: { code: 'undefinedField', typeName: type, fieldName: name } });
  checkArgs(type, node, field.args);
  const composite = possible(checking.schema, field.type).length > 0;
  if (composite !== (node.selectionSet !== undefined)) throw new RequestError(`Field '${name}' ${composite ? 'must' : "can't"} have selections`, { locations: locationsOf(node), extensions: { code: 'selectionMismatch' } });
  if (!node.selectionSet) return { requests: 0, nodes: 0 };
  return demanded(checking, field.type, node, node.selectionSet, times);
}

function demanded(checking: Checking, type: string, node: FieldNode, set: SelectionSetNode, times: number): Demand {
  if (!type.endsWith('Connection')) return check(checking, type, set, times);
  const size = checkedSize(node, checking.variables);
  const inner = check(checking, type, set, times * size);
  return { requests: inner.requests + times, nodes: inner.nodes + times * size };
}

/** GitHub refuses a list without a size, and one over a hundred. */
function checkedSize(node: FieldNode, variables: Record<string, unknown>): number {
  const { first, last } = argsOf(node.arguments, variables);
  const [size, name] = [first ?? last, node.name.value];
  if (typeof size !== 'number') throw new RequestError(`You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`, { type: 'MISSING_PAGINATION_BOUNDARIES', locations: locationsOf(node) });
  if (size > 100 || size < 0) throw new RequestError(`Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`, { type: 'EXCESSIVE_PAGINATION', locations: locationsOf(node) });
  return size;
}

function checkArgs(type: string, node: FieldNode, known: string[]): void {
  const given = new Set((node.arguments ?? []).map((one) => one.name.value));
  const names = new Set(known.map((name) => name.replace('!', '')));
  for (const name of given) if (!names.has(name)) throw new RequestError(`Field '${node.name.value}' doesn't accept argument '${name}'`, { locations: locationsOf(node), extensions: { code: 'argumentNotAccepted', typeName: type } });
  const missing = known.find((name) => name.endsWith('!') && !given.has(name.slice(0, -1)));
  if (missing !== undefined) throw new RequestError(`Field '${node.name.value}' is missing required arguments: ${missing.slice(0, -1)}`, { locations: locationsOf(node), extensions: { code: 'missingRequiredArguments' } });
}
