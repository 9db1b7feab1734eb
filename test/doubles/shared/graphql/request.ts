import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { parseJson } from '../../http/ask';
import { RequestError } from './errors';
import { variablesOf } from './values';

export interface Request {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * The one operation a body asks for. Refused with `missing` where there is no query; a query that does not parse throws
 * GraphQL's own error.
 */
export function requestIn(body: string, missing: string): Request {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null || !('query' in parsed) || typeof parsed.query !== 'string')
    throw new RequestError(missing);
  const document = parse(parsed.query);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const wanted =
    'operationName' in parsed && typeof parsed.operationName === 'string' ? parsed.operationName : undefined;
  const operation = operations.find((one) => wanted === undefined || one.name?.value === wanted);
  if (!operation) throw new RequestError(`No operation named "${String(wanted)}"`);
  const given = 'variables' in parsed && typeof parsed.variables === 'object' ? { ...parsed.variables } : {};
  return { document, operation, variables: variablesOf(operation, given) };
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
}
