import type { Core } from '../core';
import type { SandboxRequest } from './fetch';

/** What tells that an answer is elsewhere. */
const elsewhere: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * A fetch that hands requests to the doubles without a network: thousands of runs of a test open no port. Broken
 * connections reject as fetch does. A GET goes where the answer points, as in a browser, unless it is to be told.
 */
export function directFetch(core: Core): (address: string, init?: SandboxRequest) => Promise<Response> {
  const ask = async (
    address: string,
    { method = 'GET', headers = {}, body = '', redirect }: SandboxRequest = {},
  ): Promise<Response> => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const { answer, cut } = await core.handle({
      method,
      url: new URL(address),
      headers: { 'user-agent': 'tend-test', ...lower },
      body,
    });
    if (!answer) throw new TypeError('Failed to fetch');
    const to = answer.headers['location'];
    if (redirect === 'follow' && elsewhere.has(answer.status) && typeof to === 'string') {
      const next = new URL(to, address);
      // To another origin a browser takes no token along; what comes of that is tested with real ones.
      if (next.origin === new URL(address).origin) return ask(next.href, { method, headers, redirect });
    }
    const bodyless = answer.status === 204 || answer.status === 304;
    const bytes = Buffer.from(answer.body);
    return new Response(bodyless ? null : cut ? broken(bytes) : bytes, {
      status: answer.status,
      headers: pairs(answer.headers),
    });
  };
  return ask;
}

function pairs(headers: Record<string, string | string[]>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}

/** Half of an answer, then an error. */
function broken(bytes: Buffer): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes.subarray(0, bytes.length / 2)));
      controller.error(new TypeError('network error'));
    },
  });
}
