import { parseJson } from '../http/ask';
import type { Entry } from '../http/log';
import { schemaProblems } from './validation/ajv';
import { bodySchema, type JsonSchema, knownNames, openapi, type Operation, operationOf, parametersOf } from './validation/document';

type Document = NonNullable<ReturnType<typeof openapi>>;

/** Statuses any operation may end with, whatever its own list says: caching, tokens, limits, trouble. */
const anywhere = /^(?:304|401|403|404|429|5\d\d)$/;
/** Answers that are no answer of GitHub's. */
const foreign = new Set(['garbage', 'status']);

/** What a recorded REST request and its answer have that GitHub's OpenAPI document has not. Empty: nothing, or no document here. */
export function openapiProblems(entry: Entry): string[] {
  const document = openapi();
  if (!document) return [];
  const url = new URL(entry.url);
  const path = url.pathname.replace(/^\/repositories\/\d+/, '/repos/owner/name');
  const found = operationOf(document, entry.method, path);
  if (!found) return [`no operation ${entry.method} ${path}`];
  const { operation, params } = found;
  const problems = [...queryProblems(document, operation, url, params), ...bodyProblems(document, operation, entry), ...answerProblems(document, operation, entry)];
  return problems.map((one) => `${entry.method} ${url.pathname} (${operation.operationId}): ${one}`);
}

function queryProblems(document: Document, operation: Operation, url: URL, params: Record<string, string>): string[] {
  const known = parametersOf(document, operation);
  const given: [place: string, name: string, value: string][] = [...[...url.searchParams].map(([name, value]): [string, string, string] => ['query', name, value]), ...Object.entries(params).map(([name, value]): [string, string, string] => ['path', name, decodeURIComponent(value)])];
  const missing = known.filter((one) => one.required && one.in === 'query' && !url.searchParams.has(one.name)).map((one) => `query parameter ${one.name} is missing`);
  const wrong = given.flatMap(([place, name, value]) => {
    const parameter = known.find((one) => one.in === place && one.name === name);
    return parameter ? schemaProblems(parameter.schema, typed(parameter.schema, value)).map((one) => `${name}: ${one}`) : [`unknown ${place} parameter ${name}`];
  });
  return [...missing, ...wrong];
}

/** Parameters come as text. */
function typed(schema: JsonSchema, value: string): unknown {
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
  return [...schemaProblems(schema, value), ...strangers(document, schema, value)].map((one) => `body ${one}`);
}

function answerProblems(document: Document, { responses }: Operation, { status, answer, fault }: Entry): string[] {
  if (status === 0 || foreign.has(fault ?? '')) return [];
  const declared = responses[String(status)];
  if (!declared && !anywhere.test(String(status))) return [`answered an undeclared ${status}`];
  const schema = declared ? bodySchema(document, declared) : status === 304 ? undefined : document.components.schemas['basic-error'];
  if (!schema) return answer === '' || status >= 300 ? [] : [`a ${status} has no body`];
  const value = parseJson(answer);
  return [...schemaProblems(schema, value), ...(status < 300 ? strangers(document, schema, value) : [])].map((one) => `answer ${status} ${one}`);
}

/** Names the schema does not know; lists are looked through item by item. */
function strangers(document: Document, schema: JsonSchema, value: unknown): string[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return typeof items === 'object' && items !== null ? value.flatMap((one: unknown) => strangers(document, items as JsonSchema, one)) : [];
  }
  const known = knownNames(document, schema);
  if (!known || typeof value !== 'object' || value === null) return [];
  return Object.keys(value).filter((name) => !known.has(name)).map((name) => `has an unknown ${name}`);
}
