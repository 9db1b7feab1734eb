import { describe, expect, it, vi } from 'vitest';
import type { RequestRow } from '@/utils/store/rows';
import { createSend } from '@/utils/sync/send';
import { sentenceOf } from '@/utils/words/sentence';
import { saying } from '../telling';

const token = 'github_pat_11AAAA_secret';
const request = {
  method: 'POST',
  url: 'https://api.github.com/graphql?secret=1',
  headers: { authorization: `Bearer ${token}` },
  body: '{"query":"geheim ü"}',
  purpose: 'read-issue',
} as const;

function sending(answer: typeof fetch): {
  log: RequestRow[];
  fetched: ReturnType<typeof vi.fn<typeof fetch>>;
  send: ReturnType<typeof createSend>;
} {
  const log: RequestRow[] = [];
  const fetched = vi.fn(answer);
  return {
    log,
    fetched,
    send: createSend(
      fetched,
      (row) => log.push(row),
      () => 1234,
    ),
  };
}

describe('the door to the network', () => {
  it('sends what it is given, asks the server each time, and sends no cookies', async () => {
    const { send, fetched } = sending(() => Promise.resolve(new Response('{}')));
    await send(request);
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe(request.url);
    expect(init).toMatchObject({
      method: 'POST',
      headers: request.headers,
      body: request.body,
      cache: 'no-cache',
      credentials: 'omit',
    });
    expect(init?.signal, 'an answer that never comes is not waited for').toBeInstanceOf(AbortSignal);
  });

  it('sends no body where there is none', async () => {
    const { send, fetched } = sending(() => Promise.resolve(new Response('{}')));
    await send({ method: 'GET', url: request.url, headers: {}, purpose: 'read-issue' });
    expect(fetched.mock.calls[0]?.[1]).not.toHaveProperty('body');
  });

  it('gives status, headers and text, whatever the status is', async () => {
    const { send } = sending(() =>
      Promise.resolve(new Response('nö', { status: 403, headers: { 'Retry-After': '7' } })),
    );
    const answer = await send(request);
    expect([answer.status, answer.text, answer.header('retry-after'), answer.header('etag')]).toEqual([
      403,
      'nö',
      '7',
      null,
    ]);
  });

  it.each([
    ['no network', new TypeError('Failed to fetch')],
    ['no patience', new DOMException('signal timed out', 'TimeoutError')],
    ['no error at all', 'just a text'],
  ])('says that the host did not answer: %s', async (_, thrown) => {
    const { send, log } = sending(() => Promise.reject(thrown));
    await expect(send(request)).rejects.toMatchObject({
      name: 'TrackerError',
      kind: 'offline',
      told: saying(/^api\.github\.com did not answer/),
    });
    expect(log).toMatchObject([{ status: null }]);
  });

  it('says so too where an answer breaks off in the middle', async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) });
    const { send, log } = sending(() => Promise.resolve(new Response(broken)));
    await expect(send(request)).rejects.toMatchObject({ kind: 'offline' });
    expect(log).toHaveLength(1);
  });
});

describe('the request log', () => {
  it('says what went where and why and how much, in bytes, and nothing of what it said', async () => {
    const { send, log } = sending(() => Promise.resolve(new Response('{"title":"Größe 👍"}', { status: 201 })));
    await send(request);
    const bytes = new TextEncoder().encode('{"query":"geheim ü"}{"title":"Größe 👍"}').length;
    expect(log).toEqual([
      { at: 1234, host: 'api.github.com', method: 'POST', purpose: 'read-issue', status: 201, bytes },
    ]);
  });

  it('has a line for a request that nobody answered, too', async () => {
    const { send, log } = sending(() => Promise.reject(new TypeError('Failed to fetch')));
    await send(request).catch(() => undefined);
    expect(log).toEqual([
      { at: 1234, host: 'api.github.com', method: 'POST', purpose: 'read-issue', status: null, bytes: 21 },
    ]);
  });
});

describe('a token', () => {
  it('is in no message and no line, also where the browser names the header it will not send', async () => {
    const named = new TypeError(`WorkerGlobalScope.fetch: Bearer ${token} is an invalid header value.`);
    const { send, log } = sending(() => Promise.reject(named));
    const error: unknown = await send(request).catch((error: unknown) => error);
    const seen = JSON.stringify(log) + String(error) + sentenceOf(error) + JSON.stringify(error);
    expect(seen).toContain('did not answer');
    expect(seen).not.toContain(token);
    expect(error).not.toHaveProperty('cause');
  });

  it('is in no line of a request that worked', async () => {
    const { send, log } = sending(() => Promise.resolve(new Response(`{"echo":"${token}"}`)));
    await send(request);
    expect(JSON.stringify(log)).not.toContain(token);
    expect(JSON.stringify(log)).not.toContain('secret');
  });
});
