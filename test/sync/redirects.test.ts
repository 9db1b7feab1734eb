import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isFinal } from '@/utils/sync/lanes';
import { createSend } from '@/utils/sync/send';
import type { Command } from '@/utils/model/command';
import { createTracker } from '@/utils/trackers/trackers';

/** Two servers, and the platform's own fetch, which goes where redirects point as a browser does. */
interface Heard {
  method: string;
  url: string;
  authorization: string | undefined;
  body: string;
}
interface Listening {
  server: Server;
  origin: string;
  heard: Heard[];
}
type Answer = { status: number; location?: string; body?: unknown };

let answer: (method: string, url: string) => Answer;
let home: Listening;
let elsewhere: Listening;

async function listen(name: string, says: (method: string, url: string) => Answer): Promise<Listening> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      heard.push({ method, url, authorization: headers.authorization, body });
      const { status, location, body: said } = says(method, url);
      response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) });
      response.end(said === undefined ? '' : JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://${name}:${port}`, heard };
}

beforeAll(async () => {
  home = await listen('127.0.0.1', (method, url) => answer(method, url));
  elsewhere = await listen('localhost', () => ({
    status: 200,
    body: { data: { viewer: { login: 'mallory', databaseId: 666 } } },
  }));
});
afterAll(() => [home, elsewhere].forEach(({ server }) => server.close()));
beforeEach(() => [home, elsewhere].forEach(({ heard }) => heard.splice(0)));

const send = createSend(
  (url, init) => fetch(url, init),
  () => undefined,
  Date.now,
);
const github = () => {
  const { host } = new URL(home.origin);
  return createTracker(send, { tracker: 'github', host, base: home.origin, token: 'ghp_secret' });
};
const ref = () => `github:${new URL(home.origin).host}/acme/web#2` as const;

describe.each([301, 302, 303, 307, 308])('a redirect of status %i', (status) => {
  it('ends a write, which is not called done, and reaches no other address', async () => {
    answer = (method, url) =>
      url.includes('/issues/2') && method !== 'GET'
        ? { status, location: url.replace('/repos/acme/web/issues/2', '/repositories/9/issues/5') }
        : { status: 200, body: url.endsWith('/labels') ? [] : { number: 2, labels: [], assignees: [] } };
    const changes: Command[] = [
      { kind: 'label', ref: ref(), name: 'high-impact', on: true },
      { kind: 'estimate', ref: ref(), value: '5' },
      { kind: 'move', ref: ref(), to: 'closed' },
    ];
    for (const change of changes) {
      const done = github().perform(change, { id: 'x', again: false });
      await expect(done, change.kind).rejects.toMatchObject({ name: 'TrackerError', kind: 'moved' });
    }
    expect(home.heard.filter(({ url }) => url.includes('/repositories/9'))).toEqual([]);
  });

  it('takes neither token nor text to another host, and nobody is believed there', async () => {
    answer = (_, url) => ({ status, location: `${elsewhere.origin}${url}` });
    await expect(github().me()).rejects.toMatchObject({ kind: 'moved' });
    expect(elsewhere.heard).toEqual([]);
    const read = send({
      method: 'GET',
      url: `${home.origin}/x`,
      headers: { authorization: 'Bearer ghp_secret' },
      purpose: 'read-issue',
    });
    await expect(read).rejects.toMatchObject({ kind: 'moved' });
    expect(elsewhere.heard.map(({ authorization, body }) => [authorization, body])).toEqual([[undefined, '']]);
  });

  it('is followed by a reading within its own host', async () => {
    answer = (_, url) => (url === '/new' ? { status: 200, body: 'here' } : { status, location: '/new' });
    const read = await send({ method: 'GET', url: `${home.origin}/old`, headers: {}, purpose: 'read-issue' });
    expect([read.status, read.text]).toEqual([200, '"here"']);
  });
});

it('is told as a browser tells it, which hides where it pointed', async () => {
  const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  const door = createSend(
    () => Promise.resolve(opaque),
    () => undefined,
    Date.now,
  );
  const failure = await door({ method: 'PUT', url: 'https://x.example/', headers: {}, purpose: 'read-issue' }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ kind: 'moved' });
  // It concerns the one issue: the rest of the outbox goes on.
  expect(isFinal(failure)).toBe(true);
});
