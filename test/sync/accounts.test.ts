import 'fake-indexeddb/auto';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cues } from '../model/cues';
import { vocabulary } from '../model/judge';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/utils/store/database';
import { createAccounts, type Area } from '@/utils/sync/accounts';
import { createHouse, type House } from '@/utils/sync/house';
import { githubAccess } from '../access';

const ana = { ...githubAccess('ghp_ana'), person: { id: '1', name: 'ana' } };
const bo = { ...githubAccess('ghp_bo', 'github.acme.example'), person: { id: '2', name: 'bo' } };
let kept: Record<string, unknown>;
const area: Area = {
  get: (key) => Promise.resolve({ [key]: structuredClone(kept[key]) }),
  set: (items) => Promise.resolve(void Object.assign(kept, structuredClone(items))),
};

beforeEach(() => {
  kept = {};
});

describe('accounts', () => {
  it('are one for each host', async () => {
    const accounts = createAccounts(area);
    await accounts.put(ana);
    await accounts.put(bo);
    await accounts.put({ ...ana, token: 'ghp_new' });
    expect(await createAccounts(area).all()).toEqual([bo, { ...ana, token: 'ghp_new' }]);
    expect(await accounts.of('github.com')).toMatchObject({ token: 'ghp_new' });
    expect(await accounts.of('gitlab.com')).toBeUndefined();
  });

  it('are gone with their token once dropped', async () => {
    const accounts = createAccounts(area);
    await accounts.put(ana);
    await accounts.put(bo);
    await accounts.drop('github.com');
    expect(await accounts.all()).toEqual([bo]);
    expect(JSON.stringify(kept)).not.toContain('ghp_ana');
  });

  it.each([[undefined], ['text'], [{}], [[null, 1, { host: 'x' }]]])('are none where %j was kept', async (garbage) => {
    kept = { accounts: garbage };
    expect(await createAccounts(area).all()).toEqual([]);
  });
});

const ref = 'github:github.com/acme/app#12';
const respond = (data: unknown, status = 200): Response =>
  new Response(JSON.stringify(status === 200 ? { data } : { message: 'Bad credentials' }), { status });
let named = 0;

/** The whole background, over a network that answers as told. */
function house(fetcher: typeof fetch): House {
  named += 1;
  return createHouse({
    db: new Database(`accounts-${named}`),
    area,
    fetch: fetcher,
    now: () => 1_000_000,
    presence: { may: () => Promise.resolve(true), enter: () => Promise.resolve(), leave: () => Promise.resolve() },
    sleep: () => Promise.resolve(),
    wake: vi.fn(),
    soon: () => undefined,
    changed: vi.fn(),
    warn: vi.fn(),
    drawDevice: () => 'dev1',
    drawId: () => 'id',
    cues: async () => cues,
    words: async () => [...summaryWords],
    vocabulary: () => Promise.resolve(vocabulary),
  });
}

describe('reading through the API', () => {
  it('does not touch the network for a host without an account', async () => {
    const fetcher = vi.fn<typeof fetch>();
    const { looks } = house(fetcher);
    await looks.open(ref);
    await looks.still(ref);
    expect(fetcher).not.toHaveBeenCalled();
  });

  it("asks with the token of the issue's own host and hands the issue to the desk", async () => {
    await createAccounts(area).put(ana);
    await createAccounts(area).put(bo);
    const fetcher = vi.fn<typeof fetch>((url) =>
      Promise.resolve(
        String(url).endsWith('/graphql')
          ? respond({ repository: { issue: { title: 'T', body: 'B', state: 'OPEN' } } })
          : new Response('[]'),
      ),
    );
    const { looks, desk } = house(fetcher);
    await looks.open('github:github.acme.example/team/app#3');
    expect(await desk.recall('github:github.acme.example/team/app#3')).toMatchObject({ title: 'T', readBy: 'api' });
    for (const [url, init] of fetcher.mock.calls) {
      expect(String(url)).toMatch(/^https:\/\/github\.acme\.example\/api\//);
      expect(init?.headers).toMatchObject({ authorization: 'Bearer ghp_bo' });
    }
    expect(fetcher.mock.calls.length).toBeGreaterThan(1);
  });

  it('keeps an account only once it knows whose token it is', async () => {
    await expect(house(() => Promise.resolve(respond({}, 401))).connect(githubAccess('ghp_x'))).rejects.toMatchObject({
      kind: 'signed-out',
    });
    expect(await createAccounts(area).all()).toEqual([]);
    const account = await house(() => Promise.resolve(respond({ viewer: { login: 'ana', databaseId: 1 } }))).connect(
      githubAccess('ghp_x'),
    );
    expect(account).toEqual({ ...githubAccess('ghp_x'), person: { id: '1', name: 'ana' } });
    expect(await createAccounts(area).all()).toEqual([account]);
  });
});
