import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cues } from '../model/cues';
import { vocabulary } from '../model/judge';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/utils/store/database';
import type { Vault } from '@/utils/store/vault';
import { createAccounts } from '@/utils/sync/accounts';
import { createApp, type App } from '@/utils/app/app';
import type { World } from '@/utils/app/world';
import { createTokenRefresh } from '@/utils/sync/token-refresh';
import type { TokenRefresher } from '@/utils/trackers/sign-in';
import type { Account } from '@/utils/trackers/tracker';
import type { Send } from '@/utils/trackers/send';
import { githubAccess } from '../access';
import { createArea, createDisk, vaultOn } from '../vault';
import { saying } from '../telling';
import 'fake-indexeddb/auto';

const ana = { ...githubAccess('ghp_ana'), person: { id: '1', name: 'ana' } };
const bo = { ...githubAccess('ghp_bo', 'github.acme.example'), person: { id: '2', name: 'bo' } };
/** A Jira in an office, and a workspace of Linear in the world, that have one name. */
const jira: Account = { ...bo, tracker: 'jira', host: 'acme', base: 'http://acme', token: 'pat' };
const linear: Account = { ...bo, tracker: 'linear', host: 'acme', base: 'https://linear.app/acme', token: 'lin_api_1' };
let disk: string;
let vault: Vault;

beforeEach(() => {
  disk = createDisk();
  vault = vaultOn(disk);
});

describe('accounts', () => {
  it('are one for each tracker and host', async () => {
    const accounts = createAccounts(vault);
    for (const account of [ana, bo, jira, linear, { ...ana, token: 'ghp_new' }]) await accounts.put(account);
    expect(await createAccounts(vaultOn(disk)).all()).toEqual([bo, jira, linear, { ...ana, token: 'ghp_new' }]);
    expect(await accounts.of('github:github.com')).toMatchObject({ token: 'ghp_new' });
    expect(await accounts.of('jira:acme')).toEqual(jira);
    expect(await accounts.of('linear:acme')).toEqual(linear);
    for (const none of ['github:acme', 'linear:github.com', 'jira:github.com'] as const)
      expect(await accounts.of(none)).toBeUndefined();
  });

  it('are gone with their token once dropped, and no other with them', async () => {
    const accounts = createAccounts(vault);
    for (const account of [ana, jira, linear]) await accounts.put(account);
    await accounts.drop('jira:acme');
    expect(await accounts.all()).toEqual([ana, linear]);
    expect(JSON.stringify(await vault.get('accounts'))).not.toContain('pat');
  });

  it('are all kept, however many are put and dropped at once', async () => {
    const accounts = createAccounts(vault);
    await Promise.all([ana, bo, jira, linear].map((account) => accounts.put(account)));
    await Promise.all([accounts.drop('github:github.com'), accounts.put({ ...linear, token: 'lin_api_2' })]);
    expect((await accounts.all()).map(({ token }) => token).sort()).toEqual(['ghp_bo', 'lin_api_2', 'pat']);
  });

  it.each([[undefined], ['text'], [{}], [[null, 1, { host: 'x' }]]])('are none where %j was kept', async (garbage) => {
    await vault.change('accounts', () => garbage);
    expect(await createAccounts(vault).all()).toEqual([]);
  });
});

describe('tokens that end', () => {
  const ending = (account: Account): Account => ({ ...account, renewal: { token: `next ${account.token}`, due: 0 } });
  const request = { method: 'GET', url: 'https://api.example.com/', headers: {}, purpose: 'read-issue' } as const;
  const send: Send = () => Promise.resolve({ status: 200, header: () => null, text: '{}' });
  const refreshing = ({ tracker, host }: Account, after = 0): TokenRefresher => ({
    access: { tracker, host, base: '' },
    refresh: async (token) => {
      await new Promise((resolve) => setTimeout(resolve, after));
      return { token: `new ${token}`, renewal: { token: `next new ${token}`, due: 1e15 } };
    },
  });

  it('are all renewed where several are due at once, as after a night', async () => {
    const accounts = createAccounts(vault);
    const all = [ana, jira, linear].map(ending);
    for (const account of all) await accounts.put(account);
    const sendAs = createTokenRefresh(
      send,
      accounts,
      all.map((account) => refreshing(account)),
      Date.now,
    );
    await Promise.all(all.map((account) => sendAs(account)(request)));
    expect((await accounts.all()).map(({ token }) => token).sort()).toEqual(
      all.map(({ token }) => `new next ${token}`).sort(),
    );
  });

  it('stay away once disconnected, whenever in a renewal that is', async () => {
    const accounts = createAccounts(vault);
    const sendAs = createTokenRefresh(send, accounts, [refreshing(ana, 3)], Date.now);
    for (let delay = 0; delay < 10; delay += 1) {
      await accounts.put(ending({ ...ana, token: `ghp_${delay}` }));
      const sending = sendAs(ending({ ...ana, token: `ghp_${delay}` }))(request);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await accounts.drop('github:github.com');
      await sending;
      expect(await accounts.all()).toEqual([]);
    }
  });

  it('do not take the place of an account that was connected meanwhile', async () => {
    const accounts = createAccounts(vault);
    await accounts.put(ending(ana));
    const sending = createTokenRefresh(send, accounts, [refreshing(ana, 5)], Date.now)(ending(ana))(request);
    await accounts.put({ ...ana, token: 'ghp_other' });
    await sending;
    expect(await accounts.all()).toEqual([{ ...ana, token: 'ghp_other' }]);
  });
});

const ref = 'github:github.com/acme/app#12';
const respond = (data: unknown, status = 200): Response =>
  new Response(JSON.stringify(status === 200 ? { data } : { message: 'Bad credentials' }), { status });

/** The whole background, over a network that answers as told. */
function app(fetcher: typeof fetch, more: Partial<World> = {}): App {
  return createApp({
    db: new Database(disk),
    area: createArea(),
    fetch: fetcher,
    now: () => 1_000_000,
    zone: () => 'UTC',
    presence: { may: () => Promise.resolve(true), enter: () => Promise.resolve(), leave: () => Promise.resolve() },
    sleep: () => Promise.resolve(),
    wake: vi.fn(),
    soon: () => undefined,
    changed: vi.fn(),
    rowsChanged: () => undefined,
    warn: vi.fn(),
    drawDevice: () => 'dev1',
    drawId: () => 'id',
    cues: async () => cues,
    words: async () => [...summaryWords],
    vocabulary: () => Promise.resolve(vocabulary),
    ...more,
  });
}

describe('an account', () => {
  it('is used for no issue of another tracker, and its person is no stranger by the word of one', async () => {
    const fetcher = vi.fn<typeof fetch>(() => Promise.resolve(respond({})));
    const { accounts, refresh, views, actions, discussions, sync } = app(fetcher);
    await accounts.put(jira);
    const foreign = 'linear:acme/WEB-2';
    await refresh.open(foreign);
    await sync.run('linear:acme');
    await discussions.older(foreign);
    await expect(actions.say(foreign, { kind: 'comment', text: 'Hello' }, 'intent-1')).rejects.toMatchObject({
      kind: 'signed-out',
    });
    await expect(actions.say(foreign, { kind: 'status', to: 'Done' }, 'intent-2')).rejects.toMatchObject({
      kind: 'signed-out',
    });
    expect(fetcher).not.toHaveBeenCalled();
    views.meet('linear:acme', 'mallory');
    expect(views.stranger('jira:acme', jira.person)).toBeUndefined();
    expect(views.stranger('linear:acme', jira.person)).toEqual(saying(/mallory/));
  });
});

describe('deleting everything', () => {
  it('leaves neither account nor server, nor access to one, nor anything to come back', async () => {
    const left = vi.fn(() => Promise.resolve());
    const kept = { accounts: [bo], servers: [{ tracker: 'jira', base: 'https://jira.example.com/jira' }] };
    const area = createArea(kept);
    const presence = { may: () => Promise.resolve(true), enter: () => Promise.resolve(), leave: left };
    const { accounts, erase, servers, deviceFlows, store } = app(() => Promise.resolve(respond({})), {
      area,
      presence,
    });
    await accounts.put(ana);
    await deviceFlows.cancel('github.com');
    await store.draft(ref, 'comment', 'Only for me', 1);
    await erase();
    expect([await accounts.all(), await servers.all(), await store.drafts(ref)]).toEqual([[], [], {}]);
    expect(left.mock.calls).toEqual([['https://jira.example.com']]);
    expect([kept, await vaultOn(disk, area).get('accounts')]).toEqual([{}, undefined]);
  });
});

describe('reading through the API', () => {
  it('does not touch the network for a host without an account', async () => {
    const fetcher = vi.fn<typeof fetch>();
    const { refresh } = app(fetcher);
    await refresh.open(ref);
    await refresh.still(ref);
    expect(fetcher).not.toHaveBeenCalled();
  });

  it("asks with the token of the issue's own host and has the view keeper take the issue", async () => {
    await createAccounts(vault).put(ana);
    await createAccounts(vault).put(bo);
    const fetcher = vi.fn<typeof fetch>((url) =>
      Promise.resolve(
        String(url).endsWith('/graphql')
          ? respond({ repository: { issue: { title: 'T', body: 'B', state: 'OPEN' } } })
          : new Response('[]'),
      ),
    );
    const { refresh, views } = app(fetcher);
    await refresh.open('github:github.acme.example/team/app#3');
    expect(await views.recall('github:github.acme.example/team/app#3')).toMatchObject({ title: 'T', readBy: 'api' });
    for (const [url, init] of fetcher.mock.calls) {
      expect(String(url)).toMatch(/^https:\/\/github\.acme\.example\/api\//);
      expect(init?.headers).toMatchObject({ authorization: 'Bearer ghp_bo' });
    }
    expect(fetcher.mock.calls.length).toBeGreaterThan(1);
  });

  it('keeps an account only once it knows whose token it is', async () => {
    await expect(app(() => Promise.resolve(respond({}, 401))).connect(githubAccess('ghp_x'))).rejects.toMatchObject({
      kind: 'signed-out',
    });
    expect(await createAccounts(vault).all()).toEqual([]);
    const account = await app(() => Promise.resolve(respond({ viewer: { login: 'ana', databaseId: 1 } }))).connect(
      githubAccess('ghp_x'),
    );
    expect(account).toEqual({ ...githubAccess('ghp_x'), person: { id: '1', name: 'ana' } });
    expect(await createAccounts(vault).all()).toEqual([account]);
  });
});
