import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from './core';
import { directFetch } from './http/direct';
import { sandboxFetch } from './http/fetch';
import { type Sandbox, startSandbox } from './server';

describe('npm run sandbox', () => {
  it('prints one line of JSON, answers, and ends when told', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/tools/sandbox.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
    await once(reader, 'line');
    const told = JSON.parse(lines[0] ?? '') as {
      port: number;
      proxyPort: number;
      people: { tracker: string; name: string; token: string }[];
      issues: string[];
    };
    expect(told.people.filter(({ tracker }) => tracker === 'github').map(({ name }) => name)).toEqual([
      'ana',
      'ben',
      'cleo',
      'dan',
      'admin',
      'eve',
    ]);
    expect(told.issues).toEqual(
      expect.arrayContaining([
        'https://github.com/acme/web/issues/12',
        'https://acme.atlassian.net/browse/WEB-2',
        'https://globex.atlassian.net/browse/LAB-1',
        'https://jira.example.com/jira/browse/WEB-2',
      ]),
    );
    const answer = await sandboxFetch(told.port)('https://api.github.com/user', {
      headers: { authorization: `Bearer ${told.people[0]?.token}` },
    });
    expect(await answer.json()).toMatchObject({ login: 'ana' });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });
});

describe('the two ports', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  it('the proxy tunnels every host to the one port, with its certificate', async () => {
    const socket = connect(sandbox.proxyPort, '127.0.0.1');
    socket.write('CONNECT github.com:443 HTTP/1.1\r\nhost: github.com:443\r\n\r\n');
    expect(String(await once(socket, 'data'))).toContain('200');
    const secure = connectTls({ socket, servername: 'github.com', ca: sandbox.certificate.cert });
    secure.write('GET /acme/web/issues/12 HTTP/1.1\r\nhost: github.com\r\nconnection: close\r\n\r\n');
    expect(String(await once(secure, 'data'))).toMatch(/^HTTP\/1\.1 200/);
    secure.destroy();
  });

  it('both take plain http too, the proxy with absolute addresses', async () => {
    for (const [port, target] of [
      [sandbox.port, '/user'],
      [sandbox.proxyPort, 'http://api.github.com/user'],
    ] as const) {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET ${target} HTTP/1.1\r\nhost: api.github.com\r\nuser-agent: x\r\nconnection: close\r\n\r\n`);
      expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 401/);
      socket.destroy();
    }
  });
});

describe('the doubles without a port', () => {
  it('answer, log and fail the same way', async () => {
    const core = createCore();
    const fetch = directFetch(core);
    const headers = { authorization: `Bearer ${core.doubles[0]?.people()[0]?.token}` };
    const path = 'https://api.github.com/repos/acme/web/issues/12/comments';
    expect((await fetch(path, { method: 'POST', headers, body: '{"body":"Hi"}' })).status).toBe(201);
    core.faults.add({ kind: 'drop-after', times: 1 });
    await expect(fetch(path, { method: 'POST', headers, body: '{"body":"Hi"}' })).rejects.toThrow('Failed to fetch');
    core.faults.add({ kind: 'truncate', times: 1 });
    await expect(fetch(path, { headers }).then((answer) => answer.text())).rejects.toThrow();
    expect(await (await fetch(path, { headers })).json()).toHaveLength(5);
    expect(core.log.entries().map(({ status, delivered }) => [status, delivered])).toEqual([
      [201, true],
      [201, false],
      [200, false],
      [200, true],
    ]);
  });
});
