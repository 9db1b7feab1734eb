import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type JsonSchema, openapi } from './document';

let ajv: Ajv | undefined;
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** What is wrong with a value under a schema of GitHub's document; empty: nothing. */
export function schemaProblems(schema: JsonSchema, value: unknown): string[] {
  const validate = compiled.get(schema) ?? instance().compile(plain(schema) as JsonSchema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '(top)'} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

function instance(): Ajv {
  if (ajv) return ajv;
  const made: Ajv = addFormats.default(new Ajv({ strict: false, validateSchema: false, logger: false }));
  ajv = made.addSchema({ $id: 'github', components: { schemas: plain(openapi()?.components.schemas) } });
  return ajv;
}

/** OpenAPI 3.0 to JSON Schema: `nullable` where it stands without a type or beside an enum, and references into one schema. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, examples: __, ...rest } = schema as Record<string, unknown>;
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === '$ref' ? `github${String(value)}` : plain(value)]));
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}
