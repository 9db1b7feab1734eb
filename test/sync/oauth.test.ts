import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '@/utils/sync/accounts';
import type { App } from '@/utils/app/app';
import { linearOAuth } from '@/utils/trackers/linear/oauth';
import { createCore } from '../doubles/core';
import { directFetch } from '../doubles/http/direct';
import { createDisk, vaultOn } from '../vault';
import { newborn } from './newborn';
import { createTime, type Time } from './place';
import { saying } from '../telling';

const redirect = 'https://abcdefghijklmnop.chromiumapp.org/';
const hour = 3_600_000;
let time: Time;
let core: ReturnType<typeof createCore>;
let disk: string;
let app: App;

/** The background as a worker starts it. */
const born = (client = 'tend-app'): App =>
  newborn(
    core,
    time,
    disk,
    client ? { oauth: { redirect, flows: [(send, now) => linearOAuth(send, client, now)] } } : {},
  );

beforeEach(() => {
  time = createTime();
  disk = createDisk();
  core = createCore({ linear: { clock: time.now, oauth: { clients: ['tend-app'] } } });
  app = born();
});

/** Ben agrees on Linear's page; where it sends him. */
async function agree(address: string): Promise<string> {
  const { world } = core.linear;
  world.sessions.set('ben', world.people.find(({ displayName }) => displayName === 'ben')?.id ?? '');
  return (
    (await directFetch(core)(address, { method: 'GET', headers: { cookie: 'session=ben' } })).headers.get('location') ??
    ''
  );
}

const title = async (): Promise<string | undefined> => {
  await app.refresh.open('linear:acme/ENG-12');
  return (await app.views.recall('linear:acme/ENG-12'))?.title;
};

describe("going to Linear's page and back", () => {
  it('ends connected to whichever workspace it was, although the worker died on the way', async () => {
    const back = await agree(await app.oauth.begin('linear'));
    app = born();
    expect(await app.oauth.end('linear', back)).toMatchObject({
      tracker: 'linear',
      host: 'acme',
      base: 'https://linear.app/acme',
      person: { name: 'ben' },
    });
    expect(await title()).toContain('quote');
    await expect(app.oauth.end('linear', back), 'it is good once').rejects.toMatchObject({
      kind: 'invalid',
      told: saying(/start again/),
    });
  });

  it('keeps its token renewed over days', async () => {
    await app.oauth.end('linear', await agree(await app.oauth.begin('linear')));
    const before = (await createAccounts(vaultOn(disk)).of('linear:acme'))?.token;
    for (let day = 0; day < 3; day += 1) {
      time.pass(24 * hour);
      expect(await title()).toContain('quote');
    }
    const account = await createAccounts(vaultOn(disk)).of('linear:acme');
    expect(account?.token).not.toBe(before);
    expect(account?.renewal?.due).toBeGreaterThan(time.now() + 23 * hour);
    expect(
      core.log
        .entries()
        .map(({ url, body }) => url + body)
        .join(),
    ).not.toContain(account?.token);
  });

  it('ends with nothing where the person says no, or the build knows no such page', async () => {
    const state = new URL(await app.oauth.begin('linear')).searchParams.get('state') ?? '';
    expect(await app.oauth.end('linear', `${redirect}?error=access_denied&state=${state}`)).toBeUndefined();
    expect(await createAccounts(vaultOn(disk)).all()).toEqual([]);
    app = born('');
    await expect(app.oauth.begin('linear')).rejects.toMatchObject({ kind: 'invalid' });
    expect((await app.ways()).map(({ page }) => page)).not.toContain(true);
  });
});
