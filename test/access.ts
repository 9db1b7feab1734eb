import type { Access } from '@/utils/trackers/tracker';

/** A way into GitHub, or an Enterprise Server. */
export function githubAccess(token: string, host = 'github.com'): Access {
  return { tracker: 'github', host, base: `https://${host}`, token };
}

/** A way into a workspace of Linear; nobody but the key knows which before it was asked. */
export function linearAccess(token: string): Access {
  return { tracker: 'linear', host: '', base: 'https://linear.app', token };
}
