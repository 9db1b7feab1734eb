import { parseJson } from '../../http/ask';
import type { Entry } from '../../http/log';
import { schemaProblems } from './ajv';
import {
  bodySchema,
  type Document,
  type JsonSchema,
  knownNames,
  type Operation,
  operationOf,
  parametersOf,
} from './document';

/** A tracker's published document, and what must be known to hold a log against it. */
export interface Published {
  document: Document;
  /** The path as the document spells it. */
  pathOf(url: URL): string;
  /** Statuses any operation may end with, whatever its own list says: caching, tokens, limits, trouble. */
  anywhere: RegExp;
  /** The shape of an answer whose status the operation does not list; undefined: any. */
  failure: JsonSchema | undefined;
}

/** Answers that are no answer of the tracker's. */
const foreign = new Set(['garbage', 'status']);

/** What a recorded request and its answer have that the document has not. */
export function openapiProblems({ document, pathOf, anywhere, failure }: Published, entry: Entry): string[] {
  const url = new URL(entry.url);
  const path = pathOf(url);
  const found = operationOf(document, entry.method, path);
  if (!found) return [`no operation ${entry.method} ${path}`];
  const { operation, params } = found;
  const problems = [
    ...queryProblems(document, operation, url, params),
    ...bodyProblems(document, operation, entry),
    ...answerProblems({ document, anywhere, failure }, operation, entry),
  ];
  return problems.map((one) => `${entry.method} ${url.pathname} (${operation.operationId}): ${one}`);
}

function queryProblems(document: Document, operation: Operation, url: URL, params: Record<string, string>): string[] {
  const known = parametersOf(document, operation);
  const given: [place: string, name: string, value: string][] = [
    ...[...url.searchParams].map(([name, value]): [string, string, string] => ['query', name, value]),
    ...Object.entries(params).map(([name, value]): [string, string, string] => [
      'path',
      name,
      decodeURIComponent(value),
    ]),
  ];
  const missing = known
    .filter((one) => one.required && one.in === 'query' && !url.searchParams.has(one.name))
    .map((one) => `query parameter ${one.name} is missing`);
  const wrong = given.flatMap(([place, name, value]) => {
    const parameter = known.find((one) => one.in === place && one.name === name);
    return parameter
      ? schemaProblems(document, parameter.schema, typed(parameter.schema, value)).map((one) => `${name}: ${one}`)
      : [`unknown ${place} parameter ${name}`];
  });
  return [...missing, ...wrong];
}

/** Parameters come as text; lists with commas between. */
function typed(schema: JsonSchema, value: string): unknown {
  if (schema['type'] === 'array')
    return value.split(',').map((one) => typed((schema['items'] ?? {}) as JsonSchema, one));
  if (schema['type'] === 'integer' || schema['type'] === 'number') return value === '' ? value : Number(value);
  if (schema['type'] === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function bodyProblems(document: Document, { requestBody }: Operation, { body }: Entry): string[] {
  if (body === '') return requestBody?.required ? ['the body is missing'] : [];
  const schema = bodySchema(document, requestBody);
  if (!schema) return ['it takes no body'];
  const value = parseJson(body);
  if (value === undefined) return ['the body is no JSON'];
  return [...schemaProblems(document, schema, value), ...strangers(document, schema, value)].map(
    (one) => `body ${one}`,
  );
}

function answerProblems(
  { document, anywhere, failure }: Pick<Published, 'document' | 'anywhere' | 'failure'>,
  { responses }: Operation,
  { status, answer, fault }: Entry,
): string[] {
  if (status === 0 || foreign.has(fault ?? '')) return [];
  const declared = responses[String(status)];
  if (!declared && !anywhere.test(String(status))) return [`answered an undeclared ${status}`];
  const schema = declared ? bodySchema(document, declared) : status === 304 ? undefined : failure;
  if (!schema) return answer === '' || status >= 300 ? [] : [`a ${status} has no body`];
  // Some documents give an empty answer a schema that takes anything.
  if (answer === '' && status === 204) return [];
  const value = parseJson(answer);
  return [...schemaProblems(document, schema, value), ...(status < 300 ? strangers(document, schema, value) : [])].map(
    (one) => `answer ${status} ${one}`,
  );
}

/** Names the schema does not know; lists are looked through item by item. */
export function strangers(document: Document, schema: JsonSchema, value: unknown): string[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return typeof items === 'object' && items !== null
      ? value.flatMap((one: unknown) => strangers(document, items as JsonSchema, one))
      : [];
  }
  const known = knownNames(document, schema);
  if (!known || typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .filter((name) => !known.has(name))
    .map((name) => `has an unknown ${name}`);
}
