import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Document, JsonSchema } from './document';

interface Compiler {
  ajv: Ajv;
  compiled: WeakMap<JsonSchema, ValidateFunction>;
}
const compilers = new WeakMap<Document, Compiler>();

/** What is wrong with a value under a schema of a document; empty: nothing. */
export function schemaProblems(document: Document, schema: JsonSchema, value: unknown): string[] {
  const { ajv, compiled } = compilerOf(document);
  const validate = compiled.get(schema) ?? ajv.compile(plain(schema) as JsonSchema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '(top)'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  );
}

function compilerOf(document: Document): Compiler {
  const known = compilers.get(document);
  if (known) return known;
  const made: Ajv = addFormats.default(new Ajv({ strict: false, validateSchema: false, logger: false }));
  const compiler = {
    ajv: made.addSchema({ $id: 'published', components: { schemas: plain(document.components.schemas) } }),
    compiled: new WeakMap(),
  };
  compilers.set(document, compiler);
  return compiler;
}

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` where it stands without a type or beside an enum, and references into one
 * schema.
 */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, examples: __, ...rest } = schema as Record<string, unknown>;
  const made = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === '$ref' ? `published${String(value)}` : plain(value)]),
  );
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}
