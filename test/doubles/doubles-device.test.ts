import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from './client';
import { sandboxFetch } from './http/fetch';
import { type Sandbox, startSandbox } from './server';

let sandbox: Sandbox;
let now = Date.UTC(2026, 10, 22, 9);

beforeAll(async () => {
  sandbox = await startSandbox({ github: { clock: () => now, device: { clients: ['Iv1.tend'] } } });
});
afterAll(() => sandbox.close());

async function post(path: string, fields: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await sandboxFetch(sandbox.port)(`https://github.com${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(fields).toString(),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

const poll = (device: unknown) =>
  post('/login/oauth/access_token', {
    client_id: 'Iv1.tend',
    device_code: String(device),
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
  });

async function decide(user: unknown, authorize: 'yes' | 'no'): Promise<string> {
  const fetch = sandboxFetch(sandbox.port);
  const signedIn = await fetch('https://github.com/__login?as=ben');
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const body = new URLSearchParams({ user_code: String(user), authorize }).toString();
  return (
    await fetch('https://github.com/login/device', {
      method: 'POST',
      headers: { cookie, origin: 'https://github.com', 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
  ).text();
}

describe('the device flow', () => {
  it('waits, tells off who asks too often, and gives a token once somebody agreed', async () => {
    const begun = await post('/login/device/code', { client_id: 'Iv1.tend' });
    expect(begun).toMatchObject({
      verification_uri: 'https://github.com/login/device',
      interval: 5,
      expires_in: 900,
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
    });
    expect(await poll(begun['device_code'])).toMatchObject({ error: 'authorization_pending' });
    expect(await poll(begun['device_code'])).toMatchObject({ error: 'slow_down', interval: 10 });
    expect(await decide(begun['user_code'], 'yes')).toContain('all set');
    now += 10_000;
    const granted = await poll(begun['device_code']);
    expect(granted).toMatchObject({ token_type: 'bearer', expires_in: 28_800 });
    expect((await apiClient(sandbox, String(granted['access_token'])).rest('GET', '/user')).body).toMatchObject({
      login: 'ben',
    });
    expect(JSON.stringify(sandbox.log())).not.toContain(String(granted['access_token']));

    const renewed = await post('/login/oauth/access_token', {
      client_id: 'Iv1.tend',
      grant_type: 'refresh_token',
      refresh_token: String(granted['refresh_token']),
    });
    expect((await apiClient(sandbox, String(renewed['access_token'])).rest('GET', '/user')).status).toBe(200);
    expect((await apiClient(sandbox, String(granted['access_token'])).rest('GET', '/user')).status).toBe(401);
  });

  it('ends in a refusal, in time, and for apps that may not', async () => {
    const denied = await post('/login/device/code', { client_id: 'Iv1.tend' });
    await decide(denied['user_code'], 'no');
    expect(await poll(denied['device_code'])).toMatchObject({ error: 'access_denied' });
    const late = await post('/login/device/code', { client_id: 'Iv1.tend' });
    now += 901_000;
    expect(await poll(late['device_code'])).toMatchObject({ error: 'expired_token' });
    expect(await poll('nonsense')).toMatchObject({ error: 'incorrect_device_code' });
    expect(await post('/login/device/code', { client_id: 'Iv1.other' })).toMatchObject({
      error: 'device_flow_disabled',
    });
  });
});
