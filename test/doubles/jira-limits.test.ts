import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCore, type Core } from './core';
import { directFetch } from './http/direct';
import { jiraClient, type JiraClient } from './jira-client';
import { problemsIn } from './valid';

let core: Core;
let ana: JiraClient;
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 9);
  core = createCore({ jira: { clock: () => now } });
  ana = jiraClient(core, 'acme', 'ana');
});
const label = (key: string, name: string) => ana.api('PUT', `/issue/${key}`, { update: { labels: [{ add: name }] } });
const valid = () => expect(problemsIn(core.log.entries())).toEqual([]);

describe('limits of Jira Cloud', () => {
  it('twenty writes to one issue in two seconds, a hundred in thirty', async () => {
    for (let n = 0; n < 20; n += 1) expect((await label('WEB-3', `l${n}`)).status).toBe(204);
    const refused = await label('WEB-3', 'more');
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('ratelimit-reason')]).toEqual([
      429,
      '2',
      'jira-per-issue-on-write',
    ]);
    expect((await label('WEB-4', 'other')).status).toBe(204);
    expect((await ana.api('GET', '/issue/WEB-3')).status).toBe(200);
    now += 2_000;
    for (let n = 0; n < 80; n += 1) {
      now += 200;
      expect((await label('WEB-3', `m${n}`)).status).toBe(204);
    }
    expect((await label('WEB-3', 'last')).headers.get('retry-after')).toBe('30');
    now += 30_000;
    expect((await label('WEB-3', 'last')).status).toBe(204);
    valid();
  });

  it('too many calls of one kind at once, where the test sets how many', async () => {
    core = createCore({ jira: { clock: () => now, acme: { limits: { burst: 2 } } } });
    ana = jiraClient(core, 'acme', 'ana');
    const answers = [await ana.api('GET', '/myself'), await ana.api('GET', '/myself'), await ana.api('GET', '/myself')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect([
      answers[2]?.headers.get('ratelimit-reason'),
      answers[2]?.headers.get('retry-after'),
      answers[2]?.headers.get('x-ratelimit-remaining'),
    ]).toEqual(['jira-burst-based', '1', '0']);
    expect((await ana.api('GET', '/field')).status).toBe(200);
    now += 1_000;
    expect((await ana.api('GET', '/myself')).status).toBe(200);
    valid();
  });
});

describe.each(['acme', 'dc'] as const)('faults at %s', (site) => {
  beforeEach(() => {
    ana = jiraClient(core, site, 'ana');
  });
  const say = () =>
    ana.api('POST', '/issue/WEB-3/comment', {
      body:
        site === 'dc'
          ? 'Hi'
          : { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }] },
    });
  const count = async () => ((await ana.api('GET', '/issue/WEB-3/comment')).body as { total: number }).total;
  const status = async () => (await say()).status;

  it('drop-before: nothing happened; drop-after and truncate: it happened; duplicate: twice', async () => {
    core.faults.add({ kind: 'drop-before', match: { method: 'POST' }, times: 1 });
    await expect(say()).rejects.toThrow('Failed to fetch');
    expect(await count()).toBe(0);
    core.faults.add({ kind: 'drop-after', match: { method: 'POST' }, times: 1 });
    await expect(say()).rejects.toThrow('Failed to fetch');
    expect(await count()).toBe(1);
    core.faults.add({ kind: 'truncate', match: { method: 'POST' }, times: 1 });
    await expect(say()).rejects.toThrow();
    expect(await count()).toBe(2);
    core.faults.add({ kind: 'duplicate', match: { method: 'POST' }, times: 1 });
    expect(await status()).toBe(201);
    expect(await count()).toBe(4);
    valid();
  });

  it('too much: with and without a time to wait', async () => {
    core.faults.add({ kind: 'rate-limit-secondary', ms: 7_000, times: 1 });
    const refused = await say();
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('ratelimit-reason')]).toEqual([
      429,
      '7',
      site === 'acme' ? 'jira-per-issue-on-write' : null,
    ]);
    core.faults.add({ kind: 'rate-limit-primary', ms: 0, times: 1 });
    const other = await say();
    expect([other.status, other.headers.get('retry-after'), other.headers.get('ratelimit-reason')]).toEqual([
      429,
      null,
      site === 'acme' ? 'jira-burst-based' : null,
    ]);
    expect(await count()).toBe(0);
    valid();
  });

  it("trouble, and a conflict, in Jira's own shapes", async () => {
    core.faults.add({ kind: 'status', status: 503, times: 1 });
    const down = await say();
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '30']);
    core.faults.add({ kind: 'status', status: 409, match: { method: 'PUT' }, times: 1 });
    expect(await label('WEB-3', 'x')).toMatchObject({ status: 409, body: { errorMessages: [expect.any(String)] } });
    core.faults.add({ kind: 'garbage', times: 1 });
    expect((await say()).headers.get('content-type')).toContain('text/html');
    expect(await status()).toBe(201);
  });

  it('a token revoked half-way, and a session ended', async () => {
    const { host, context } = core.jira[site].world.place;
    const fetch = directFetch(core);
    const cookie = (await fetch(`https://${host}/__login?as=ana`)).headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const me = () =>
      fetch(`https://${host}${context}/rest/api/${site === 'dc' ? 2 : 3}/myself`, { headers: { cookie } });
    expect((await me()).headers.get('content-type')).toContain('json');
    core.faults.add({ kind: 'revoke-token', times: 1 });
    const out = await me();
    expect([out.status, out.headers.get('content-type')?.split(';')[0]]).toEqual(
      site === 'dc' ? [401, 'application/json'] : [200, 'text/html'],
    );
    core.faults.add({ kind: 'revoke-token', match: { method: 'POST' }, times: 1 });
    expect(await status()).toBe(401);
    expect((await ana.api('GET', '/myself')).status).toBe(401);
    valid();
  });

  it('slow, and not at all', async () => {
    core.faults.add({ kind: 'delay', ms: 3_000, times: 1 });
    const arrived: string[] = [];
    const late = status().then((answer) => arrived.push(`late ${answer}`));
    await vi.waitFor(() => expect(core.faults.active()).toEqual([]), 20_000);
    await status().then((answer) => arrived.push(`at once ${answer}`));
    await late;
    expect(arrived).toEqual(['at once 201', 'late 201']);
    core.faults.add({ kind: 'offline' });
    await expect(say()).rejects.toThrow();
  });
});
