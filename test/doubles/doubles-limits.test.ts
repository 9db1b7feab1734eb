import { afterEach, describe, expect, it } from 'vitest';
import { apiClient } from './client';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

let sandbox: Sandbox;
let now = Date.UTC(2026, 10, 22, 9);

afterEach(async () => {
  assertValidLog(sandbox.log());
  await sandbox.close();
});

async function limited(limits: object): Promise<Sandbox> {
  sandbox = await startSandbox({ github: { limits, clock: () => now } });
  return sandbox;
}

const issue = '/repos/acme/web/issues/12';

describe('limits', () => {
  it("spends the hour's calls, says when they come back, and brings them back then", async () => {
    const { rest } = apiClient(await limited({ core: 3 }), 'ana');
    for (let call = 0; call < 3; call += 1) expect((await rest('GET', issue)).status).toBe(200);
    const refused = await rest('GET', issue);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(now / 1000 + 3_600);
    expect((await rest('GET', '/rate_limit')).status).toBe(200);
    now += 3_600_000;
    expect((await rest('GET', issue)).status).toBe(200);
  });

  it('tells GraphQL of a spent budget with status 200', async () => {
    const { graphql } = apiClient(await limited({ graphql: 1 }), 'ana');
    await graphql('{ viewer { login } }');
    const refused = await graphql('{ viewer { login } }');
    expect(refused.status).toBe(200);
    expect(refused.body).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('stops whoever creates too much in a minute, with a wait', async () => {
    const { rest } = apiClient(await limited({ createdPerMinute: 2 }), 'ana');
    await rest('POST', `${issue}/comments`, { body: 'One' });
    await rest('POST', `${issue}/comments`, { body: 'Two' });
    const refused = await rest('POST', `${issue}/comments`, { body: 'Three' });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
    now += 61_000;
    expect((await rest('POST', `${issue}/comments`, { body: 'Three' })).status).toBe(201);
  });

  it('counts points a minute, five for a write', async () => {
    const { rest } = apiClient(await limited({ restPointsPerMinute: 11 }), 'ana');
    expect((await rest('POST', `${issue}/reactions`, { content: '+1' })).status).toBe(201);
    expect((await rest('POST', `${issue}/reactions`, { content: '+1' })).status).toBe(200);
    expect((await rest('GET', issue)).status).toBe(200);
    expect((await rest('GET', issue)).status).toBe(403);
  });

  it('gives each person their own budget, and nobody 60 calls', async () => {
    const box = await limited({});
    expect((await apiClient(box, 'ana').rest('GET', issue)).headers.get('x-ratelimit-remaining')).toBe('4999');
    expect((await apiClient(box, 'ben').rest('GET', issue)).headers.get('x-ratelimit-remaining')).toBe('4999');
    expect((await apiClient(box, '').rest('GET', issue)).headers.get('x-ratelimit-limit')).toBe('60');
  });
});
