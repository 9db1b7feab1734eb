import { request } from 'node:https';

export interface SandboxRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** What to do where an answer points elsewhere. */
  redirect?: RequestRedirect;
}

/**
 * A fetch for Node that reaches the sandbox under the real addresses: `const fetch = sandboxFetch(port)`. Follows no
 * redirects.
 */
export function sandboxFetch(port: number): (address: string, init?: SandboxRequest) => Promise<Response> {
  return (address, init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const headers = { host: url.host, 'user-agent': 'tend-test', ...init.headers };
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          servername: url.hostname,
          rejectUnauthorized: false,
          method: init.method ?? 'GET',
          path: url.pathname + url.search,
          headers,
          agent: false,
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const status = answer.statusCode ?? 500;
            const body = status === 204 || status === 304 ? null : Buffer.concat(chunks);
            resolve(new Response(body, { status, headers: pairsOf(answer.rawHeaders) }));
          });
        },
      );
      sent.on('error', reject);
      sent.end(init.body);
    });
}

function pairsOf(raw: string[]): [string, string][] {
  return raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
}
