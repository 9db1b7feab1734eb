import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = process.env['TEND_SHARED'] ?? resolve(process.cwd(), '../shared');
let told = false;

/** A published schema of GitHub's, unpacked; undefined on machines without the shared material, said once. */
export function published(name: 'api.github.com.openapi.json' | 'github.graphql'): string | undefined {
  const path = resolve(shared, 'schemas/github', `${name}.gz`);
  if (existsSync(path)) return gunzipSync(readFileSync(path)).toString('utf8');
  if (!told) console.log(`Requests are not held against GitHub's schemas: ${path} is not here`);
  told = true;
  return undefined;
}
