import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * GitHub's published schemas come as packages. That of GraphQL is not octokit's: it lacked dependencies in November
 * 2026.
 */
const packages: Record<string, string> = {
  'github/github.graphql': 'github-schema/github-schema.graphql',
  'github/api.github.com.openapi.json': '@octokit/openapi/generated/api.github.com.json',
};

const shared = process.env['TEND_SHARED'] ?? resolve(process.cwd(), '../shared');
const told = new Set<string>();

/**
 * A schema published by a tracker (`github/github.graphql`), unpacked: GitHub's from its packages, the others' from
 * beside the project. Undefined on machines without it, said once a tracker.
 */
export function publishedSchema(name: string): string | undefined {
  const inPackage = packages[name];
  // The file alone: what the packages export reads some hundred megabytes, or no more than types.
  if (inPackage !== undefined)
    return readFileSync(new URL(`../../../node_modules/${inPackage}`, import.meta.url), 'utf8');
  const path = resolve(shared, 'schemas', `${name}.gz`);
  if (existsSync(path)) return gunzipSync(readFileSync(path)).toString('utf8');
  const [tracker = ''] = name.split('/');
  if (!told.has(tracker)) console.log(`Requests are not held against the schemas of ${tracker}: ${path} is not here.`);
  told.add(tracker);
  return undefined;
}
