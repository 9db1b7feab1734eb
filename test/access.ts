import type { Access } from '@/utils/trackers/tracker';

/** A way into GitHub, or an Enterprise Server. */
export function githubAccess(token: string, host = 'github.com'): Access {
  return { tracker: 'github', host, base: `https://${host}`, token };
}
