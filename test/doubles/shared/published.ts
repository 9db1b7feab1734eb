import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = process.env['TEND_SHARED'] ?? resolve(process.cwd(), '../shared');
const told = new Set<string>();

/** A tracker's published schema, unpacked; undefined on machines without the shared material, said once for each. */
export function published(name: 'github/api.github.com.openapi.json' | 'github/github.graphql' | 'linear/schema.graphql'): string | undefined {
  const path = resolve(shared, 'schemas', `${name}.gz`);
  if (existsSync(path)) return gunzipSync(readFileSync(path)).toString('utf8');
  if (!told.has(name)) console.log(`Requests are not held against a published schema: ${path} is not here`);
  told.add(name);
  return undefined;
}
