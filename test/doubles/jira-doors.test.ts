import { beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { directFetch } from './http/direct';
import { authorization, jiraClient } from './jira-client';
import type { JiraSites } from './jira/sites';
import { addToken } from './jira/world/tokens';
import { problemsIn } from './valid';

let core: Core;
beforeEach(() => {
  core = createCore();
});

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const sites: [site: keyof JiraSites, origin: string, root: string][] = [
  ['acme', 'https://acme.atlassian.net', 'https://acme.atlassian.net/rest/api/3'],
  ['dc', 'https://jira.example.com', 'https://jira.example.com/jira/rest/api/2'],
];

async function cookie(site: keyof JiraSites, who: string): Promise<string> {
  const { host } = core.jira[site].world.place;
  const answer = await directFetch(core)(`https://${host}/__login?as=${who}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}
const label = JSON.stringify({ update: { labels: [{ add: 'x' }] } });

describe.each(sites)('the check against forged requests, %s', (site, origin, root) => {
  /** Jira's own table: writes only; a browser must come from the site; a wave of the hand helps programs alone. */
  it.each<[string, Record<string, string>, number]>([
    ["the site's own page in Chromium", { 'user-agent': chrome, origin }, 204],
    ["the site's own page in Firefox, by referer", { 'user-agent': firefox, referer: `${origin}/browse/WEB-2` }, 204],
    [
      "an extension's background in Chromium",
      { 'user-agent': chrome, origin: 'chrome-extension://abcdefghijklmnop' },
      403,
    ],
    [
      "an extension's background in Firefox",
      { 'user-agent': firefox, origin: 'moz-extension://0b5f8b0c-0000-4000-8000-000000000000' },
      403,
    ],
    [
      'the same, waved through',
      { 'user-agent': chrome, origin: 'chrome-extension://abcdefghijklmnop', 'x-atlassian-token': 'no-check' },
      403,
    ],
    ['another site', { 'user-agent': chrome, origin: 'https://evil.example' }, 403],
    ['the other Jira', { 'user-agent': chrome, origin: 'https://globex.atlassian.net' }, 403],
    ['an opaque origin', { 'user-agent': chrome, origin: 'null' }, 403],
    ['a browser that hides where it comes from', { 'user-agent': chrome }, 403],
    [
      "a foreign origin over the site's own referer",
      { 'user-agent': chrome, origin: 'https://evil.example', referer: `${origin}/` },
      403,
    ],
    ['a program', { 'user-agent': 'curl/8.5' }, 204],
    ['a program from elsewhere', { 'user-agent': 'curl/8.5', origin: 'https://evil.example' }, 403],
    [
      'a program from elsewhere, waved through',
      { 'user-agent': 'curl/8.5', origin: 'https://evil.example', 'x-atlassian-token': 'no-check' },
      204,
    ],
  ])('%s', async (_, headers, status) => {
    const fetch = directFetch(core);
    for (const door of [authorization(core.jira[site], 'ana'), { cookie: await cookie(site, 'ana') }]) {
      const answer = await fetch(`${root}/issue/WEB-2`, {
        method: 'PUT',
        headers: { ...door, ...headers, 'content-type': 'application/json' },
        body: label,
      });
      expect([answer.status, await answer.text()]).toEqual([status, status === 204 ? '' : 'XSRF check failed']);
      expect((await fetch(`${root}/issue/WEB-2`, { headers: { ...door, ...headers } })).status).toBe(200);
    }
    expect(problemsIn(core.log.entries())).toEqual([]);
  });
});

describe('sessions', () => {
  it.each(sites)(
    "%s: the site's cookies are out of scripts' reach and open the same doors",
    async (site, origin, root) => {
      const fetch = directFetch(core);
      const set = (await fetch(`${origin}/__login?as=ben`)).headers.getSetCookie();
      expect(set.filter((one) => /HttpOnly; SameSite=(?:Lax|Strict)$/.test(one))).toHaveLength(2);
      expect(
        await (await fetch(`${root}/myself`, { headers: { cookie: await cookie(site, 'ben') } })).json(),
      ).toMatchObject({ displayName: 'Ben Okafor' });
      expect(core.log.entries().at(-1)).toMatchObject({
        person: 'ben',
        headers: { cookie: expect.stringContaining('‹session of ben›') },
      });
    },
  );

  it('a bad token is not overruled by a session', async () => {
    const headers = { cookie: await cookie('acme', 'ben'), authorization: 'Basic bm9ib2R5OngK' };
    const answer = await directFetch(core)(`${sites[0]?.[2]}/myself`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, expect.stringContaining('json')]);
  });

  it('signed out, Cloud shows its login page instead of an answer; Data Center says so', async () => {
    const fetch = directFetch(core);
    const read = await fetch('https://acme.atlassian.net/rest/api/3/issue/WEB-2', {
      headers: { accept: 'application/json' },
    });
    expect([read.status, read.headers.get('content-type'), (await read.text()).includes('<title>Log in')]).toEqual([
      200,
      'text/html; charset=utf-8',
      true,
    ]);
    const written = await fetch('https://acme.atlassian.net/rest/api/3/issue/WEB-2', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: label,
    });
    expect([written.status, written.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    const server = await jiraClient(core, 'dc', '').api('GET', '/issue/WEB-2');
    expect(server).toMatchObject({ status: 401, body: { errorMessages: expect.arrayContaining(['Login Required']) } });
    expect(problemsIn(core.log.entries())).toEqual([]);
  });
});

describe('tokens', () => {
  it("are each site's own: Basic with the address on Cloud, Bearer on Data Center", async () => {
    const status = async (site: keyof JiraSites, header: string) =>
      (await jiraClient(core, site, '').api('GET', '/myself', undefined, { authorization: header })).status;
    const [cloud, server] = [core.jira.acme, core.jira.dc].map(
      (one) => one.people().find(({ name }) => name === 'ana')?.token ?? '',
    );
    const basic = (email: string, token = '') => `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
    expect([
      await status('acme', basic('ana@example.com', cloud)),
      await status('acme', basic('ben@example.com', cloud)),
      await status('acme', `Bearer ${cloud}`),
    ]).toEqual([200, 401, 401]);
    expect([
      await status('dc', `Bearer ${server}`),
      await status('dc', basic('ana@example.com', server)),
      await status('dc', `Bearer ${cloud}`),
    ]).toEqual([200, 401, 401]);
  });

  it('end: revoked, expired, or made for the other host', async () => {
    let now = 0;
    core = createCore({ jira: { clock: () => now } });
    const { world } = core.jira.acme;
    const made = addToken(world, { name: 'dan', expiresAt: 1_000 });
    const scoped = addToken(world, { name: 'dan', kind: 'scoped' });
    const status = async (value: string) =>
      (
        await jiraClient(core, 'acme', '').api('GET', '/myself', undefined, {
          authorization: `Basic ${Buffer.from(`dan@example.com:${value}`).toString('base64')}`,
        })
      ).status;
    expect([await status(made.value), await status(scoped.value)]).toEqual([200, 401]);
    now = 1_000;
    expect(await status(made.value)).toBe(401);
    Object.assign(made, { expiresAt: undefined, revoked: true });
    expect(await status(made.value)).toBe(401);
  });

  it("that are scoped work at the gateway, under the site's cloud id", async () => {
    const { world } = core.jira.acme;
    const { value } = addToken(world, { name: 'dan', kind: 'scoped' });
    const fetch = directFetch(core);
    const { cloudId } = (await (await fetch('https://acme.atlassian.net/_edge/tenant_info')).json()) as {
      cloudId: string;
    };
    const root = `https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3`;
    const headers = {
      authorization: `Basic ${Buffer.from(`dan@example.com:${value}`).toString('base64')}`,
      'user-agent': chrome,
      origin: 'chrome-extension://abcdefghijklmnop',
      'content-type': 'application/json',
    };
    expect(await (await fetch(`${root}/myself`, { headers })).json()).toMatchObject({ displayName: 'Dan Weber' });
    expect((await fetch(`${root}/issue/WEB-3`, { method: 'PUT', headers, body: label })).status).toBe(204);
    world.quirks.gatewayChecksOrigin = true;
    expect((await fetch(`${root}/issue/WEB-3`, { method: 'PUT', headers, body: label })).status).toBe(403);
    expect([
      (await fetch(`${root}/myself`, { headers: { cookie: await cookie('acme', 'ben') } })).status,
      (await fetch('https://api.atlassian.com/ex/jira/none/rest/api/3/myself', { headers })).status,
    ]).toEqual([401, 404]);
    core.faults.add({ kind: 'revoke-token', times: 1 });
    expect((await fetch(`${root}/myself`, { headers })).status).toBe(401);
    expect(problemsIn(core.log.entries().filter(({ url }) => !url.includes('/none/')))).toEqual([]);
  });

  it('can be had and ended from outside, at the site they are for', async () => {
    const fetch = directFetch(core);
    const headers = { 'content-type': 'application/json' };
    const made = (await (
      await fetch('https://globex.atlassian.net/__token', { method: 'POST', headers, body: '{"name":"ben"}' })
    ).json()) as { value: string };
    expect(core.jira.globex.world.tokens.some(({ value }) => value === made.value)).toBe(true);
    expect(
      await (
        await fetch('https://globex.atlassian.net/__token', {
          method: 'DELETE',
          headers,
          body: JSON.stringify({ value: made.value }),
        })
      ).json(),
    ).toEqual({ revoked: true });
  });

  it('never stand in the log', async () => {
    for (const site of ['acme', 'dc'] as const) await jiraClient(core, site, 'ana').api('GET', '/myself');
    const text = JSON.stringify(core.log.entries());
    expect(text).toContain('‹token of ana›');
    for (const site of ['acme', 'dc'] as const)
      for (const value of Object.values(authorization(core.jira[site], 'ana')))
        expect(text).not.toContain(value.split(' ')[1]);
  });
});
