import { type ArgumentNode, type OperationDefinitionNode, type SelectionNode, valueFromASTUntyped } from 'graphql';
import { RequestError } from './errors';
import type { Args } from './schema';

/** The variables an operation declares, with their defaults; a required one that is missing refuses the request. */
export function variablesOf(
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const value = given[name] ?? (defaultValue && valueFromASTUntyped(defaultValue));
    if (type.kind === 'NonNullType' && (value === undefined || value === null))
      throw new RequestError(`Variable $${name} was provided invalid value`, {
        extensions: { value: null, problems: [{ path: [], explanation: 'Expected value to not be null' }] },
      });
    if (value !== undefined) known[name] = value;
  }
  return known;
}

export function argsOf(nodes: readonly ArgumentNode[] | undefined, variables: Record<string, unknown>): Args {
  return Object.fromEntries(
    (nodes ?? [])
      .map(({ name, value }): [string, unknown] => [name.value, valueFromASTUntyped(value, variables)])
      .filter(([, value]) => value !== undefined),
  );
}

/** `@include` and `@skip`. */
export function isIncluded(selection: SelectionNode, variables: Record<string, unknown>): boolean {
  return (selection.directives ?? []).every(({ name, arguments: nodes }) => {
    const { if: condition } = argsOf(nodes, variables);
    return name.value === 'skip' ? condition !== true : name.value !== 'include' || condition === true;
  });
}
