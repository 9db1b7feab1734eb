import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = process.env['TEND_SHARED'] ?? resolve(process.cwd(), '../shared');
const told = new Set<string>();

/** A schema published by a tracker (`github/github.graphql`), unpacked; undefined on machines without the shared material, said once a tracker. */
export function publishedSchema(name: string): string | undefined {
  const path = resolve(shared, 'schemas', `${name}.gz`);
  if (existsSync(path)) return gunzipSync(readFileSync(path)).toString('utf8');
  const [tracker = ''] = name.split('/');
  if (!told.has(tracker)) console.log(`Requests are not held against the schemas of ${tracker}: ${path} is not here`);
  told.add(tracker);
  return undefined;
}
