import { isDeepStrictEqual } from 'node:util';
import {
  type DocumentNode,
  executeSync,
  type GraphQLAbstractType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLError,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { parseJson } from '../../http/ask';
import type { Entry } from '../../http/log';

type Request = { query: string; variables: Record<string, unknown>; operationName: string | undefined };

/**
 * What a recorded GraphQL request and its answer have that the tracker's schema has not. Empty: nothing, or no schema
 * here.
 */
export function graphqlProblems(entry: Entry, schema: GraphQLSchema | undefined): string[] {
  const request = requestIn(entry.body);
  if (!schema) return [];
  if (!request) return ['no GraphQL request'];
  const document = parsed(request.query);
  if (!document) return ['the query does not parse'];
  const wrong = validate(schema, document).map((error) => error.message);
  return (wrong.length > 0 ? wrong : answerProblems(schema, document, request, entry)).map(
    (one) => `GraphQL ${request.query.replace(/\s+/g, ' ').slice(0, 60)}…: ${one}`,
  );
}

function requestIn(body: string): Request | undefined {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || !('query' in value) || typeof value.query !== 'string')
    return undefined;
  const variables = 'variables' in value && typeof value.variables === 'object' ? { ...value.variables } : {};
  return {
    query: value.query,
    variables,
    operationName:
      'operationName' in value && typeof value.operationName === 'string' ? value.operationName : undefined,
  };
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/**
 * The answer runs through the schema as its own data: what comes out must be what went in. Wrong variables show too.
 */
function answerProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: Request,
  { status, answer }: Entry,
): string[] {
  const value = parseJson(answer);
  const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined;
  const failed = typeof value === 'object' && value !== null && 'errors' in value;
  const result = executeSync({
    schema,
    document,
    rootValue: data ?? {},
    variableValues: variables,
    operationName,
    fieldResolver: (source: Record<string, unknown>, _args, _context, { path }) => source[String(path.key)],
    typeResolver,
  });
  const problems = (result.errors ?? [])
    .filter((error) => !(failed || status === 0) || !/non-nullable|Abstract type/.test(error.message))
    .map((error) => error.message);
  if (status !== 200 || failed || !data) return problems.filter((one) => one.includes('Variable'));
  if (problems.length > 0) return problems;
  return isDeepStrictEqual(normal(result.data), normal(data))
    ? []
    : [`the answer differs from its own shape: ${JSON.stringify(result.data).slice(0, 200)}`];
}

function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Which of an interface's or union's types an object is: by its name where it was asked for, else by its keys. */
function typeResolver(
  value: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
  type: GraphQLAbstractType,
): string | undefined {
  const object = value as Record<string, unknown>;
  if (typeof object['__typename'] === 'string') return object['__typename'];
  const keys = Object.keys(object).sort();
  const sets = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  return info.schema
    .getPossibleTypes(type)
    .find((one) => isDeepStrictEqual([...keysFor(info, one.name, sets)].sort(), keys))?.name;
}

function keysFor(
  info: GraphQLResolveInfo,
  type: string,
  sets: SelectionSetNode[],
  keys = new Set<string>(),
): Set<string> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.kind === Kind.FIELD) keys.add(selection.alias?.value ?? selection.name.value);
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value ?? type;
      if (fragment && fits(info.schema, condition, type)) keysFor(info, type, [fragment.selectionSet], keys);
    }
  }
  return keys;
}

function fits(schema: GraphQLSchema, condition: string, type: string): boolean {
  const [wanted, object] = [schema.getType(condition), schema.getType(type)];
  return condition === type || (isAbstractType(wanted) && isObjectType(object) && schema.isSubType(wanted, object));
}
