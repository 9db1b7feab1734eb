import type { RequestRow } from '@/utils/store/rows';
import { TrackerError } from '@/utils/trackers/failure';
import type { From, Send } from '@/utils/trackers/send';

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;
const encoder = new TextEncoder();

/** The browser's fetch; with `from`, as a page there would send it. */
export type Fetch = (url: string, init: RequestInit, from?: From) => Promise<Response>;

/**
 * The only door to the network. Every request is logged by host, method, purpose and size, never
 * by content. `no-cache` makes the browser ask the server each time: GitHub's `max-age=60` would
 * else repeat a stale answer for a minute without any request. A write that is pointed elsewhere is not sent on: of 301
 * and 302 a browser would make a reading, which says nothing of the write. A reading is, and believed from its own
 * origin alone; the token goes to no other (Fetch standard, HTTP-redirect fetch). Both reject as `moved`.
 */
export function createSend(fetcher: Fetch, log: (row: RequestRow) => void, now: () => number): Send {
  return async ({ method, url, headers, body, purpose, from }) => {
    const row = { at: now(), host: new URL(url).host, method, purpose };
    const sent = body === undefined ? 0 : encoder.encode(body).length;
    try {
      const answer = await fetcher(
        url,
        {
          method,
          headers,
          ...(body !== undefined && { body }),
          cache: 'no-cache',
          redirect: method === 'GET' ? 'follow' : 'manual',
          credentials: from?.session ? 'include' : 'omit',
          signal: AbortSignal.timeout(patience),
        },
        from,
      );
      if (isElsewhere(answer, url, method)) throw moved(row.host, method);
      const bytes = await answer.arrayBuffer();
      log({ ...row, status: answer.status, bytes: sent + bytes.byteLength });
      return {
        status: answer.status,
        header: (name) => answer.headers.get(name),
        text: new TextDecoder().decode(bytes),
      };
    } catch (error) {
      log({ ...row, status: null, bytes: sent });
      if (error instanceof TrackerError) throw error;
      throw new TrackerError('offline', { key: 'send.no-answer', host: row.host, ...secondsOf(error) });
    }
  };
}

/** Of a write a browser tells that there was a redirect, and hides which; Node tells its status. */
function isElsewhere({ type, status, redirected, url }: Response, asked: string, method: string): boolean {
  if (method === 'GET') return redirected && new URL(url).origin !== new URL(asked).origin;
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

function moved(host: string, method: string): TrackerError {
  return method === 'GET'
    ? new TrackerError('moved', { key: 'send.elsewhere', host })
    : new TrackerError('moved', { key: 'send.moved', host });
}

/**
 * How long was waited in vain; nothing where there is no connection. The words of a browser may quote a header, and the
 * header holds the token.
 */
function secondsOf(error: unknown): { seconds?: number } {
  return error instanceof Error && error.name === 'TimeoutError' ? { seconds: patience / 1000 } : {};
}
