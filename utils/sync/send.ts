import type { RequestRow } from '@/utils/store/database';
import { TrackerError } from '@/utils/trackers/failure';
import type { Send } from '@/utils/trackers/tracker';

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;

/**
 * The only door to the network. Every request is logged by host, method, purpose and size, never
 * by content. `no-cache` makes the browser ask the server each time: GitHub's `max-age=60` would
 * else repeat a stale answer for a minute without any request.
 */
export function createSend(fetcher: typeof fetch, log: (row: RequestRow) => void, now: () => number): Send {
  return async ({ method, url, headers, body, purpose }) => {
    const row = { at: now(), host: new URL(url).host, method, purpose };
    try {
      const answer = await fetcher(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        cache: 'no-cache',
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      log({ ...row, status: answer.status, bytes: (body?.length ?? 0) + text.length });
      return { status: answer.status, header: (name) => answer.headers.get(name), text };
    } catch (error) {
      log({ ...row, status: null, bytes: body?.length ?? 0 });
      throw new TrackerError('offline', `${row.host} did not answer (${error instanceof Error ? error.message : String(error)}).`);
    }
  };
}
