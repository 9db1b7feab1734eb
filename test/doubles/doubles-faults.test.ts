import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApiClient, apiClient } from './client';
import { sandboxFetch } from './http/fetch';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

let sandbox: Sandbox;
let ana: ApiClient;
let said = 0;

beforeAll(async () => {
  sandbox = await startSandbox();
  ana = apiClient(sandbox, 'ana');
});
afterAll(() => sandbox.close());
afterEach(() => {
  const log = sandbox.log();
  sandbox.clearLog();
  sandbox.clearFaults();
  assertValidLog(log);
});

const path = '/repos/acme/web/issues/4/comments';
const say = () => ana.rest('POST', path, { body: `Said ${(said += 1)}` });

async function count(): Promise<number> {
  return ((await ana.rest('GET', `${path}?per_page=100`)).body as unknown[]).length;
}

describe('faults', () => {
  it('drop-before: nothing happened, and nothing came back', async () => {
    const before = await count();
    sandbox.fault({ kind: 'drop-before', match: { method: 'POST' }, times: 1 });
    await expect(say()).rejects.toThrow();
    expect(await count()).toBe(before);
    expect(sandbox.log().find((one) => one.fault)).toMatchObject({ fault: 'drop-before', status: 0, delivered: false });
    expect((await say()).status).toBe(201);
  });

  it('drop-after: it happened, and nothing came back', async () => {
    const before = await count();
    sandbox.fault({ kind: 'drop-after', match: { method: 'POST', path: 'comments$' }, times: 1 });
    await expect(say()).rejects.toThrow();
    expect(await count()).toBe(before + 1);
    expect(sandbox.log().find((one) => one.fault)).toMatchObject({
      fault: 'drop-after',
      status: 201,
      delivered: false,
    });
  });

  it('duplicate: it happened twice', async () => {
    const before = await count();
    sandbox.fault({ kind: 'duplicate', match: { method: 'POST' }, times: 1 });
    expect((await say()).status).toBe(201);
    expect(await count()).toBe(before + 2);
    expect(
      sandbox
        .log()
        .filter((one) => one.method === 'POST')
        .map((one) => one.delivered),
    ).toEqual([false, true]);
  });

  it('truncate: it happened, and half of the answer came', async () => {
    const before = await count();
    sandbox.fault({ kind: 'truncate', match: { method: 'POST' }, times: 1 });
    await expect(say()).rejects.toThrow();
    expect(await count()).toBe(before + 1);
  });

  it('delay: later, but whole', async () => {
    sandbox.fault({ kind: 'delay', ms: 3_000, times: 1 });
    const arrived: string[] = [];
    const late = say().then(({ status }) => arrived.push(`late ${status}`));
    await vi.waitFor(() => expect(sandbox.faults()).toEqual([]), 20_000);
    await say().then(({ status }) => arrived.push(`at once ${status}`));
    await late;
    expect(arrived).toEqual(['at once 201', 'late 201']);
  });

  it('status: nothing happened but trouble', async () => {
    sandbox.fault({ kind: 'status', status: 503, skip: 1, times: 1 });
    const before = await count();
    expect((await say()).status).toBe(503);
    expect(await count()).toBe(before);
  });

  it('garbage: somebody else answers', async () => {
    sandbox.fault({ kind: 'garbage', match: { host: '^api' }, times: 1 });
    const answer = await sandboxFetch(sandbox.port)(`https://api.github.com${path}`);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('limits in their real shapes, on demand', async () => {
    sandbox.fault({ kind: 'rate-limit-secondary', status: 429, ms: 5_000, times: 1 });
    const second = await say();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    sandbox.fault({ kind: 'rate-limit-secondary', ms: 0, times: 1 });
    expect((await say()).headers.get('retry-after')).toBeNull();
    sandbox.fault({ kind: 'rate-limit-primary', times: 2 });
    expect((await say()).headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await ana.graphql('{ viewer { login } }')).body).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
  });

  it('offline, switched over the network, until it is cleared', async () => {
    const fetch = sandboxFetch(sandbox.port);
    const body = JSON.stringify({ kind: 'offline', match: { host: 'api.github.com' } });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch('https://github.com/__fault', { method: 'POST', headers, body })).status).toBe(200);
    await expect(say()).rejects.toThrow();
    await expect(say()).rejects.toThrow();
    expect((await fetch('https://github.com/acme/web/issues/4')).status).toBe(200);
    await fetch('https://github.com/__fault', { method: 'DELETE' });
    expect((await say()).status).toBe(201);
    expect(
      (await fetch('https://github.com/__fault', { method: 'POST', headers, body: '{"kind":"nonsense"}' })).status,
    ).toBe(400);
  });

  it('revoke-token: from half way on', async () => {
    const dan = apiClient(sandbox, 'dan');
    expect((await dan.rest('GET', '/user')).status).toBe(200);
    sandbox.fault({ kind: 'revoke-token', match: { method: 'POST' }, times: 1 });
    expect((await dan.rest('POST', path, { body: 'No' })).status).toBe(401);
    expect((await dan.rest('GET', '/user')).status).toBe(401);
  });
});
