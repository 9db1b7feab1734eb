import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Real material beside the project and never in it: captured pages, published schemas. */
const folder = resolve(process.env['TEND_SHARED'] ?? '../shared');

/** Whether a file of it is at hand; where not, one line says which tests are left out. */
export function hasShared(path: string): boolean {
  const here = existsSync(join(folder, path));
  if (!here) console.log(`No ${join(folder, path)}: tests on it are left out.`);
  return here;
}

export function readShared(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
