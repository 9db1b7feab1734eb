import { type Answer, text } from '../../http/answer';
import type { Ask } from '../../http/ask';
import type { Place } from '../world/place';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Jira refuses writes that a browser sends from elsewhere, whatever token they carry. Reads are exempt.
 * `X-Atlassian-Token: no-check` is for programs that are no browser; theirs pass without an origin, too.
 */
export function xsrfRefusal({ host }: Place, ask: Ask): Answer | undefined {
  if (reads.has(ask.method)) return undefined;
  const from = ask.headers['origin'] ?? ask.headers['referer'];
  if (from !== undefined && hostOf(from) === host) return undefined;
  const browser = /\bMozilla\/|\bChrome\/|\bFirefox\//.test(ask.headers['user-agent'] ?? '');
  const waved = ask.headers['x-atlassian-token']?.toLowerCase() === 'no-check' || from === undefined;
  return !browser && waved ? undefined : text('XSRF check failed', 403);
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
