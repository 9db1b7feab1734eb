import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { Fetch } from '@/utils/sync/send';
import { TrackerError } from '@/utils/trackers/failure';
import { linearAccess } from '../access';
import { createDevice, type Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, other as otherOfLinear, ref as issueOfLinear } from './linear-scene';
import { createScene, namesIn, ready, ref, type Scene, setUp } from './scene';
import { saying, telling } from '../telling';
import { sentence } from '@/utils/words/sentence';

const other: IssueRef = 'github:github.com/acme/web#3';
const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });

/** What is answered instead of the double; undefined: the double answers. */
let instead: (url: string, body: string) => Response | Promise<Response> | undefined;
const behind =
  (fetch: Fetch): Fetch =>
  async (url, init, from) =>
    (await instead(url, String(init.body ?? ''))) ?? fetch(url, init, from);

let scene: Scene;
let ana: Device;
beforeEach(async () => {
  instead = () => undefined;
  scene = createScene();
  ana = await createDevice({ ...scene, fetch: behind(scene.fetch) }, scene.tokenOf('ana'));
});

const isOf = (issue: number, url: string, body: string): boolean =>
  url.endsWith(`/issues/${issue}`) || (/"number":\s*(\d+)/.exec(body)?.[1] ?? '') === String(issue);
const waitOf = async ({ app }: Device, of: IssueRef): Promise<number> => (await app.store.tenant(tenantOf(of))).retryAt;
const isRead = async ({ app }: Device, of: IssueRef): Promise<boolean> => (await app.store.issue(of)) !== undefined;

const odd: [string, () => Response][] = [
  ['an outage of one thing', () => json({ message: 'Bad gateway' }, 502)],
  ['an error of its own', () => json({ message: 'Server Error' }, 500)],
  ['an error of a type nobody knows', () => json({ data: null, errors: [{ type: 'NEW', message: 'Bees.' }] })],
  ['a page of a proxy', () => new Response('<!doctype html><title>Sign in</title>', { status: 200 })],
  ['null', () => json(null)],
];

describe('an answer to the reading of one issue that nobody can make anything of', () => {
  it.each(odd)('%s holds up that issue alone', async (_, answer) => {
    instead = (url, body) => (isOf(2, url, body) ? answer() : undefined);
    await expect(ana.app.refresh.open(ref)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await waitOf(ana, ref)).toBe(0);
    await ana.open(other);
    expect([await isRead(ana, ref), await isRead(ana, other)]).toEqual([false, true]);
  });

  it('has it asked for less and less often, says so meanwhile, and is over with the first that can be read', async () => {
    let asked = 0;
    instead = (url, body) => {
      if (!isOf(2, url, body)) return undefined;
      asked += 1;
      return json({ message: 'Bad gateway' }, 502);
    };
    const gaps: number[] = [];
    for (let minute = 0, last = 0; minute < 60; minute += 1) {
      const before = asked;
      await expect(ana.app.refresh.open(ref)).rejects.toMatchObject({
        told: saying(expect.stringContaining('GitHub answered 502.')),
      });
      if (asked > before) {
        gaps.push(minute - last);
        last = minute;
      }
      scene.pass(60_000);
    }
    expect(gaps.length).toBeLessThan(14);
    expect(gaps.at(-1)).toBeGreaterThan(10);
    instead = () => undefined;
    await ana.app.actions.retry(ref);
    await ana.open(ref);
    expect(await ana.app.store.unread(ref)).toBeUndefined();
  });

  it('holds up the look whether anything changed no more than that', async () => {
    await ana.open(ref);
    await ana.open(other);
    scene.pass(5 * 60_000);
    instead = (url, body) => (isOf(2, url, body) ? json({ message: 'Server Error' }, 500) : undefined);
    await expect(ana.app.refresh.still(ref)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await waitOf(ana, ref)).toBe(0);
  });

  it('is known to the next worker', async () => {
    instead = (url, body) => (isOf(2, url, body) ? json(null) : undefined);
    await expect(ana.app.refresh.open(ref)).rejects.toThrow();
    ana.restart();
    scene.requests();
    await expect(ana.app.refresh.open(ref)).rejects.toThrow();
    expect(scene.requests().filter(({ url }) => String(url).endsWith('/issues/2'))).toEqual([]);
  });

  it('holds up no other issue of Jira or Linear', async () => {
    const jira = createJiraScene('acme', 'token');
    const cleo = await jira.device('cleo');
    jira.fault({ kind: 'status', status: 500, match: { path: 'issue/WEB-2' } });
    await expect(cleo.app.refresh.open(jira.ref)).rejects.toMatchObject({ kind: 'unexpected' });
    await cleo.open(jira.other);
    expect([await waitOf(cleo, jira.ref), await isRead(cleo, jira.other)]).toEqual([0, true]);

    const linear = createLinearScene();
    const ben = await createDevice({ ...linear, fetch: behind(linear.fetch) }, linearAccess(linear.tokenOf('ben')));
    instead = (_, body) =>
      body.includes(`"${issueOfLinear.split('/')[1]}"`)
        ? json({ data: null, errors: [{ message: 'Bees.', extensions: { code: 'NEW', type: 'new' } }] })
        : undefined;
    await expect(ben.app.refresh.open(issueOfLinear)).rejects.toMatchObject({ kind: 'unexpected' });
    await ben.open(otherOfLinear);
    expect([await waitOf(ben, issueOfLinear), await isRead(ben, otherOfLinear)]).toEqual([0, true]);
  });
});

describe('what concerns the host', () => {
  const waits: [string, () => Response | Promise<Response>][] = [
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['too many requests', () => json({ message: 'Slow down' }, 429, { 'retry-after': '90' })],
    ['a limit that is used up', () => json({ message: 'API rate limit exceeded' }, 403, { 'retry-after': '90' })],
    ['maintenance', () => json({ message: 'Back soon' }, 503, { 'retry-after': '90' })],
  ];

  it.each(waits)('%s has everything there wait, whichever issue it was said of', async (_, answer) => {
    instead = (url, body) => (isOf(2, url, body) ? answer() : undefined);
    await ana.app.refresh.open(ref);
    expect(await waitOf(ana, ref)).toBeGreaterThan(scene.now());
    scene.requests();
    await ana.app.refresh.open(other);
    expect(scene.requests()).toEqual([]);
  });

  it('a refused account has nothing asked there', async () => {
    instead = () => json({ message: 'Bad credentials' }, 401);
    await ana.app.refresh.open(ref);
    expect((await ana.app.store.tenant(tenantOf(ref))).signedOut).toBeDefined();
  });

  it('a host that answers nothing else is waited for', async () => {
    instead = () => json({ message: 'Bad gateway' }, 502);
    await ana.app.refresh.open(ref);
    expect(await waitOf(ana, ref)).toBeGreaterThan(scene.now());
    expect(await ana.app.store.unread(ref)).toBeUndefined();
  });
});

describe('a workspace of Linear that is called as a server is', () => {
  it('has the server wait for nothing of its own, and is signed out alone', async () => {
    for (const kind of ['busy', 'signed-out'] as const)
      await ana.app.lanes.unwell('linear:github.com', new TrackerError(kind, telling('Not now.')));
    expect(await ana.app.lanes.isOpen('linear:github.com')).toBe(false);
    expect(sentence((await ana.open(ref)).sync.told)).not.toContain('Not now.');
    expect(await isRead(ana, ref)).toBe(true);
    await ana.app.lanes.clear('github:github.com');
    expect(await ana.app.lanes.isOpen('linear:github.com')).toBe(false);
  });
});

describe('a ledger that cannot be read', () => {
  it('is put off alone: issues are read, and it comes when it can be read again', async () => {
    const ben = await scene.device('ben');
    await setUp(ana, ben);
    await ben.say(ref, ready);
    await ben.flush(ref);
    scene.pass(61 * 60_000);
    instead = (url) => (/issues\/\d+\/comments/.test(url) ? json(null) : undefined);
    await ana.open(ref);
    expect(await waitOf(ana, ref)).toBe(0);
    scene.requests();
    await ana.app.sync.read(ref);
    expect(scene.requests()).toEqual([]);
    instead = () => undefined;
    scene.pass(60_000);
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['ben']);
  });
});

describe('a page of a backlog that cannot be read', () => {
  it('puts off that project alone, and is asked for again later', async () => {
    const project = projectOf(ref);
    instead = (_, body) => (body.includes('query Issues(') ? json({ message: 'Bad gateway' }, 502) : undefined);
    await ana.app.backlog.read(project);
    const stateOf = () => ana.app.rows.read(project);
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ putOff: { tries: 1 } }), 20_000);
    expect(await waitOf(ana, ref)).toBe(0);
    instead = () => undefined;
    await ana.app.backlog.read(project);
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ state: 'done' }), 20_000);
    expect((await stateOf())?.putOff).toBeUndefined();
  });
});
