import { onceEach } from '@/utils/model/once';

/** As much of an OpenAPI document as the check reads. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: unknown;
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: JsonSchema;
}
export interface Content {
  content?: Record<string, { schema?: JsonSchema }>;
}
export interface Operation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content | { $ref: string }>;
}
export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Content>;
  };
}

/** The operation of a request: of all templates that fit, the one with the fewest holes. */
export function operationOf(
  document: Document,
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  for (const { pattern, operations } of templatesOf(document)) {
    const operation = operations[method.toLowerCase()];
    const found = operation && pattern.exec(path);
    if (found) return { operation, params: { ...found.groups } };
  }
  return undefined;
}

/** Those with the fewest holes first. */
const templatesOf = onceEach(({ paths }: Document) =>
  Object.entries(paths)
    .map(([template, operations]) => ({ pattern: patternOf(template), holes: holes(template), operations }))
    .sort((one, other) => one.holes - other.holes),
);

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.+]/g, String.raw`\$&`).replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function holes(template: string): number {
  return template.split('{').length;
}

export function parametersOf(document: Document, { parameters = [] }: Operation): Parameter[] {
  return parameters
    .map((one) => ('$ref' in one ? document.components.parameters?.[last(one.$ref)] : one))
    .filter((one) => one !== undefined);
}

/** The schema of a body: a request's, or a response's under its status. */
export function bodySchema(document: Document, holder: Content | { $ref: string } | undefined): JsonSchema | undefined {
  const found = holder && '$ref' in holder ? document.components.responses?.[last(holder.$ref)] : holder;
  return found?.content?.['application/json']?.schema;
}

/** The names a schema knows at its top, through references and alternatives; undefined: any. */
export function knownNames(document: Document, schema: JsonSchema): Set<string> | undefined {
  if (typeof schema['$ref'] === 'string')
    return knownNames(document, document.components.schemas[last(schema['$ref'])] ?? {});
  const parts = ['oneOf', 'anyOf', 'allOf']
    .flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as JsonSchema[]) : []))
    .map((one) => knownNames(document, one));
  if (
    parts.some((one) => one === undefined) ||
    (schema.additionalProperties !== undefined && schema.additionalProperties !== false)
  )
    return undefined;
  if (!schema.properties && parts.length === 0) return undefined;
  return new Set([...Object.keys(schema.properties ?? {}), ...parts.flatMap((one) => Array.from(one ?? []))]);
}

function last(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
