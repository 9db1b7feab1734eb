import type { Access } from '../tracker';

/** Where a GitHub answers; no slash at the end. */
export interface GitHubApi {
  rest: string;
  graphql: string;
}

/**
 * Where the API of a GitHub is: github.com and tenants of GHE.com have a host of its own, an Enterprise Server keeps it
 * beside its pages. Source: GitHub's page on getting started with data residency; https://github.com/cli/go-gh,
 * pkg/auth.
 */
export function apiOf({ host, base }: Pick<Access, 'host' | 'base'>): GitHubApi {
  if (host !== 'github.com' && !isTenant(host)) return { rest: `${base}/api/v3`, graphql: `${base}/api/graphql` };
  const api = `https://api.${host}`;
  return { rest: api, graphql: `${api}/graphql` };
}

/** Whether a host is a company's own place on GHE.com. */
export function isTenant(host: string): boolean {
  return /^[\w-]+\.ghe\.com$/.test(host);
}

/** The origins that a server at an address needs access to: its pages', and its API's where that is another. */
export function originsOf({ origin, host }: URL): string[] {
  return isTenant(host) ? [origin, `https://api.${host}`] : [origin];
}
