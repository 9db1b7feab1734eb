import type { IncomingMessage } from 'node:http';

/** One request as a double sees it: whole, with the address the caller meant, not the port it came in by. */
export interface Ask {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** Reads a request to its end. Absolute request targets (a proxy's plain-http requests) are taken as they are. */
export async function readAsk(message: IncomingMessage, scheme: 'http' | 'https'): Promise<Ask> {
  const host = (message.headers.host ?? 'localhost').replace(/:(?:80|443)$/, '');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `${scheme}://${host}`),
    headers: flat(message.headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** A form or JSON body as plain values; an empty object where there is nothing readable. */
export function fieldsOf(ask: Ask): Record<string, unknown> {
  if (!/json/.test(ask.headers['content-type'] ?? '')) return Object.fromEntries(new URLSearchParams(ask.body));
  const parsed = parseJson(ask.body);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

/** JSON or undefined: a broken body is the caller's fault and gets an answer, not a crash. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The cookies a request carries. */
export function cookiesOf(ask: Ask): Record<string, string> {
  const pairs = (ask.headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
