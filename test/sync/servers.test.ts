import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Vault } from '@/utils/store/vault';
import { createAccounts } from '@/utils/sync/accounts';
import { createSend } from '@/utils/sync/send';
import { createServers, type Presence, type Servers } from '@/utils/sync/servers';
import { createCore } from '../doubles/core';
import { vaultOn } from '../vault';
import { directFetch } from '../doubles/http/direct';
import { saying } from '../telling';

let vault: Vault;
let allowed: Set<string>;
let presence: { [K in keyof Presence]: ReturnType<typeof vi.fn<Presence[K]>> };
let servers: Servers;
let asked: string[];

const enterprise = 'https://git.example.com';

beforeEach(() => {
  vault = vaultOn();
  asked = [];
  allowed = new Set([
    'https://jira.example.com',
    'http://jira.example.com',
    'https://acme.atlassian.net',
    enterprise,
    'https://shop.example.com',
  ]);
  presence = {
    may: vi.fn(async (origin) => allowed.has(origin)),
    enter: vi.fn(() => Promise.resolve()),
    leave: vi.fn(() => Promise.resolve()),
  };
  const fetch = directFetch(createCore());
  const send = createSend(
    async (url, init) => {
      asked.push(url);
      if (url === `${enterprise}/api/v3/meta`)
        return new Response('{"message":"Must authenticate"}', {
          status: 401,
          headers: { 'content-type': 'application/json', 'x-github-enterprise-version': '3.17.2' },
        });
      if (url === 'https://api.acme.ghe.com/meta')
        return Response.json({ message: 'Must authenticate' }, { status: 401 });
      if (!url.includes('jira.example.com'))
        return new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
      return fetch(url.replace('http:', 'https:'), {
        headers: Object.fromEntries(new Headers(init.headers).entries()),
      });
    },
    () => undefined,
    () => 0,
  );
  servers = createServers(vault, presence, createAccounts(vault), send);
});

describe("a server of one's own", () => {
  it.each([
    'https://jira.example.com/jira',
    'https://jira.example.com/jira/',
    'https://jira.example.com/jira/browse/WEB-2',
    'https://jira.example.com/jira/secure/Dashboard.jspa',
  ])('is known as a Jira by any of its addresses: %s', async (address) => {
    expect(await servers.add(address, false)).toEqual({ tracker: 'jira', base: 'https://jira.example.com/jira' });
    expect(presence.enter.mock.calls).toEqual([['https://jira.example.com']]);
    expect(await servers.all()).toEqual([{ tracker: 'jira', base: 'https://jira.example.com/jira' }]);
  });

  it('is known as a GitHub, even a private one', async () => {
    expect(await servers.add(`${enterprise}/acme/web/issues/1`, false)).toEqual({
      tracker: 'github',
      base: enterprise,
    });
  });

  it('may be a company’s place on GHE.com, whose API has a host of its own', async () => {
    const tenant = 'https://acme.ghe.com';
    allowed.add(tenant);
    await expect(servers.add(tenant, false)).rejects.toMatchObject({ kind: 'forbidden' });
    allowed.add('https://api.acme.ghe.com');
    expect(await servers.add(`${tenant}/acme/web/issues/1`, false)).toEqual({ tracker: 'github', base: tenant });
    expect(asked.at(-1)).toBe('https://api.acme.ghe.com/meta');
    expect(presence.enter.mock.calls).toEqual([[tenant]]);
    await servers.remove(tenant);
    expect(presence.leave.mock.calls).toEqual([[tenant], ['https://api.acme.ghe.com']]);
  });

  it('is none where something else answers, and the watcher stays away', async () => {
    await expect(servers.add('https://shop.example.com/', false)).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(expect.stringContaining('Neither')),
    });
    expect(presence.enter).not.toHaveBeenCalled();
    expect(await servers.all()).toEqual([]);
  });

  it("is asked nothing without the browser's permission", async () => {
    allowed.clear();
    await expect(servers.add('https://jira.example.com/jira', false)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(asked).toEqual([]);
  });

  it("is asked unencrypted only by the person's word", async () => {
    await expect(servers.add('http://jira.example.com/jira', false)).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(expect.stringContaining('token')),
    });
    expect(asked).toEqual([]);
    expect((await servers.add('http://jira.example.com/jira', true)).base).toBe('http://jira.example.com/jira');
  });

  it('is kept once, however often it is added, beside others', async () => {
    for (const address of ['https://jira.example.com/jira', enterprise, 'https://jira.example.com/jira/browse/WEB-3'])
      await servers.add(address, false);
    expect((await servers.all()).map(({ base }) => base)).toEqual([enterprise, 'https://jira.example.com/jira']);
  });

  it('is left with all that was given: access, watcher, account', async () => {
    await servers.add('https://jira.example.com/jira', false);
    await createAccounts(vault).put({
      tracker: 'jira',
      host: 'jira.example.com',
      base: 'https://jira.example.com/jira',
      token: 'pat',
      person: { id: '1', name: 'Ana' },
    });
    await servers.remove('https://jira.example.com/jira');
    expect(presence.leave.mock.calls).toEqual([['https://jira.example.com']]);
    expect(await createAccounts(vault).all()).toEqual([]);
    expect(await servers.all()).toEqual([]);
  });

  it('is gone back to after an update, unless the person took the access away', async () => {
    await servers.add('https://jira.example.com/jira', false);
    await servers.add(enterprise, false);
    presence.enter.mockClear();
    allowed.delete(enterprise);
    await servers.restore();
    expect(presence.enter.mock.calls).toEqual([['https://jira.example.com']]);
  });
});
