import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '@/utils/sync/accounts';
import type { App } from '@/utils/app/app';
import { githubDeviceFlow } from '@/utils/trackers/github/device';
import { directFetch } from '../doubles/http/direct';
import { createCore } from '../doubles/core';
import { githubAccess } from '../access';
import { createDisk, vaultOn } from '../vault';
import { newborn } from './newborn';
import { createTime, type Time } from './place';
import { saying } from '../telling';

const ref = 'github:github.com/acme/web#2';
let time: Time;
let core: ReturnType<typeof createCore>;
let disk: string;
let app: App;

/** The background as a worker starts it. */
const born = (client = 'Iv1.tend'): App =>
  newborn(core, time, disk, client ? { deviceFlows: [(send, now) => githubDeviceFlow(send, client, now)] } : {});

beforeEach(() => {
  time = createTime();
  disk = createDisk();
  core = createCore({ github: { clock: time.now, device: { clients: ['Iv1.tend'] } } });
  app = born();
});

/** Somebody types the code on GitHub's page. */
async function decide(user: string, authorize: 'yes' | 'no', who = 'ben'): Promise<void> {
  const direct = directFetch(core);
  const signedIn = await direct(`https://github.com/__login?as=${who}`, { method: 'GET', headers: {} });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await direct('https://github.com/login/device', {
    method: 'POST',
    headers: { cookie, origin: 'https://github.com', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ user_code: user, authorize }).toString(),
  });
}

async function signedIn(): Promise<void> {
  const { user } = await app.deviceFlows.begin('github.com');
  await decide(user, 'yes');
  time.pass(5000);
  expect(await app.deviceFlows.poll('github.com')).toMatchObject({
    state: 'granted',
    account: { person: { name: 'ben' } },
  });
}

const requests = (path: string): number => core.log.entries().filter(({ url }) => url.includes(path)).length;
const reads = async (): Promise<string | undefined> => {
  await app.refresh.open(ref);
  return (await app.views.recall(ref))?.title;
};
const account = () => createAccounts(vaultOn(disk)).of('github:github.com');

describe("signing in on GitHub's page", () => {
  it('connects who agreed there, without a screen ever seeing the token', async () => {
    const shown = await app.deviceFlows.begin('github.com');
    expect(shown).toEqual({
      user: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      url: 'https://github.com/login/device',
      interval: 5,
      life: 900,
    });
    expect(await app.deviceFlows.poll('github.com')).toEqual({ state: 'pending' });
    expect(await app.deviceFlows.poll('github.com')).toEqual({ state: 'slower', interval: 10 });
    await decide(shown.user, 'yes');
    time.pass(10_000);
    expect((await app.deviceFlows.poll('github.com')).state).toBe('granted');
    expect(await reads()).toBeDefined();
    expect(await app.deviceFlows.poll('github.com'), 'it is done once').toEqual({ state: 'expired' });
  });

  it('goes on where the worker ends between two questions', async () => {
    const { user } = await app.deviceFlows.begin('github.com');
    await decide(user, 'yes');
    app = born();
    expect((await app.deviceFlows.poll('github.com')).state).toBe('granted');
  });

  it('ends where it was refused, ended, or given up', async () => {
    await decide((await app.deviceFlows.begin('github.com')).user, 'no');
    expect(await app.deviceFlows.poll('github.com')).toEqual({ state: 'denied' });
    await app.deviceFlows.begin('github.com');
    time.pass(901_000);
    expect(await app.deviceFlows.poll('github.com')).toEqual({ state: 'expired' });
    await app.deviceFlows.begin('github.com');
    await app.deviceFlows.cancel('github.com');
    const before = requests('access_token');
    expect(await app.deviceFlows.poll('github.com')).toEqual({ state: 'expired' });
    expect(requests('access_token')).toBe(before);
    expect(await account()).toBeUndefined();
  });

  it('says what GitHub says where the app may not', async () => {
    app = born('Iv1.other');
    await expect(app.deviceFlows.begin('github.com')).rejects.toMatchObject({
      kind: 'unexpected',
      told: saying(expect.stringContaining('Device Flow must be')),
    });
  });

  it('is not there in a build without an app', async () => {
    app = born('');
    expect((await app.ways()).some(({ device }) => device)).toBe(false);
    await expect(app.deviceFlows.begin('github.com')).rejects.toMatchObject({ kind: 'invalid' });
    expect(core.log.entries()).toEqual([]);
  });
});

describe('a token of eight hours', () => {
  it('is renewed before it ends, once, whoever asks at that moment, and is stored', async () => {
    await signedIn();
    const first = (await account())?.token;
    time.pass(8 * 3_600_000 - 11 * 60_000);
    await reads();
    expect((await account())?.token).toBe(first);
    time.pass(2 * 60_000);
    const before = requests('access_token');
    await Promise.all([app.refresh.open(ref), app.rights('github:github.com', 'acme/web'), app.sync.read(ref)]);
    expect(requests('access_token') - before).toBe(1);
    expect((await account())?.token).not.toBe(first);
    expect((await account())?.renewal?.due).toBeGreaterThan(time.now() + 7 * 3_600_000);
    expect(core.log.entries().filter(({ status }) => status === 401)).toEqual([]);
  });

  it('is renewed over days, and after the worker was gone for one', async () => {
    await signedIn();
    for (let day = 0; day < 5; day += 1) {
      time.pass(24 * 3_600_000);
      app = born();
      expect(await reads(), `day ${day + 1}`).toBeDefined();
    }
    expect(core.log.entries().filter(({ status }) => status === 401)).toEqual([]);
  });

  it('that cannot be renewed any more reads as refused', async () => {
    await signedIn();
    for (const token of core.github.world.tokens) token.revoked = true;
    time.pass(9 * 3_600_000);
    await app.refresh.open(ref);
    expect((await app.store.tenant('github:github.com')).signedOut).toEqual(
      saying('Your sign-in on GitHub has ended: connect again.'),
    );
  });

  it('that could not be renewed for now is tried again', async () => {
    await signedIn();
    time.pass(9 * 3_600_000);
    core.faults.add({ kind: 'offline', match: { path: 'access_token' }, times: 1 });
    await app.refresh.open(ref);
    expect(await app.store.tenant('github:github.com')).toMatchObject({
      why: saying(/did not answer/),
    });
    time.pass(60 * 60_000);
    expect(await reads()).toBeDefined();
  });

  it('is not used for another token that is being tried', async () => {
    await signedIn();
    const ana = core.github.world.tokens.find(({ login }) => login === 'ana')?.value ?? '';
    time.pass(9 * 3_600_000);
    expect((await app.connect(githubAccess(ana))).person.name).toBe('ana');
    expect(await account()).toEqual({ ...githubAccess(ana), person: { id: '4201', name: 'ana' } });
  });
});
