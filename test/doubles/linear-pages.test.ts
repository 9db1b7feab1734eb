import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { sandboxFetch, type SandboxRequest } from './http/fetch';
import { useLinear } from './linear-scene';

const linear = useLinear();
const fetch = (address: string, init: SandboxRequest = {}) => sandboxFetch(linear.sandbox.port)(address, init);

async function session(name: string): Promise<string> {
  const answer = await fetch(`https://linear.app/__login?as=${name}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function open(path: string, as?: string) {
  const answer = await fetch(`https://linear.app${path}`, { headers: as ? { cookie: await session(as) } : {} });
  const { document } = new Window({ url: `https://linear.app${path}` });
  document.write(await answer.text());
  return { answer, document, text: document.documentElement.outerHTML };
}

describe("the app's document", () => {
  it('is the same for every address, and holds no issue', async () => {
    const paths = [
      '/acme/issue/ENG-12/turn-an-accepted-quote-into-an-invoice',
      '/acme/issue/ENG-9',
      '/acme/team/ENG/all',
      '/acme/inbox',
      '/other/issue/X-1',
    ];
    const texts = await Promise.all(paths.map(async (path) => (await open(path, 'ana')).text));
    expect(new Set(texts).size).toBe(1);
    for (const word of ['ENG-12', 'quote', 'Ana', 'acme', linear.issue('ENG-12').id])
      expect(texts[0]).not.toContain(word);
  });

  it('lets scripts come from one host only, and makes no markup of text', async () => {
    const policy = (await open('/acme/issue/ENG-12', 'ana')).answer.headers.get('content-security-policy');
    expect(policy).toMatch(
      /default-src 'none'.*connect-src 'self' https:\/\/client-api\.linear\.app.*script-src https:\/\/static\.linear\.app;.*require-trusted-types-for 'script'/,
    );
    expect(policy).not.toContain('https://api.linear.app');
    expect((await fetch('https://static.linear.app/client/app.js')).headers.get('content-type')).toContain(
      'javascript',
    );
  });

  it('is dark for who wants it so, and as the test wants it', async () => {
    const dark = async (as: string) =>
      (await open('/acme/inbox', as)).document.documentElement.classList.contains('dark');
    expect([await dark('ana'), await dark('dan')]).toEqual([false, true]);
    await fetch('https://linear.app/__page', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"theme":"dark","titleDelay":500}',
    });
    expect(await dark('ana')).toBe(true);
    expect(linear.sandbox.linear.pages).toMatchObject({ theme: 'dark', titleDelay: 500, contentDelay: 40 });
    Object.assign(linear.sandbox.linear.pages, { theme: undefined, titleDelay: 60 });
  });

  it('is for people signed in', async () => {
    const { answer } = await open('/acme/issue/ENG-12?a=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/login?return_to=%2Facme%2Fissue%2FENG-12%3Fa%3D1',
    ]);
    const { document } = await open('/login?return_to=%2Facme%2Finbox');
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(
      '/__login?as=ben&return_to=%2Facme%2Finbox',
    );
    expect((await fetch('https://linear.app/__login?as=finn', {})).headers.getSetCookie()[0]).toContain('session=');
    expect((await open('/acme/inbox', 'finn')).answer.status).toBe(302);
  });
});

describe("the app's own API", () => {
  const post = async (headers: Record<string, string>) =>
    fetch('https://client-api.linear.app/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ viewer { displayName } }"}',
    });

  it("answers the site's pages by their cookie, and lets nobody else read", async () => {
    const cookie = await session('ben');
    const answer = await post({ cookie, origin: 'https://linear.app' });
    expect([
      answer.status,
      answer.headers.get('access-control-allow-origin'),
      answer.headers.get('access-control-allow-credentials'),
    ]).toEqual([200, 'https://linear.app', 'true']);
    expect(await answer.json()).toEqual({ data: { viewer: { displayName: 'ben' } } });
    for (const headers of [
      {},
      { cookie, origin: 'chrome-extension://abc' },
      { authorization: linear.sandbox.people.find((one) => one.tracker === 'linear')?.token ?? '' },
    ])
      expect((await post(headers)).status).toBe(401);
    expect(
      (
        await fetch('https://client-api.linear.app/graphql', {
          method: 'OPTIONS',
          headers: { origin: 'https://linear.app' },
        })
      ).status,
    ).toBe(204);
  });

  it('is in the log with the person, without the session', async () => {
    const cookie = await session('cleo');
    await post({ cookie, origin: 'https://linear.app' });
    const entry = linear.sandbox.log().at(-1);
    expect(entry).toMatchObject({
      host: 'client-api.linear.app',
      person: 'cleo',
      headers: { cookie: expect.stringContaining('‹Linear session of cleo›') },
    });
    expect(JSON.stringify(linear.sandbox.log())).not.toContain(cookie.split('=')[1]);
  });
});
