import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccounts, type Area } from '@/utils/sync/accounts';
import type { Desk } from '@/utils/sync/desk';
import { createFetcher } from '@/utils/sync/fetcher';
import type { Send } from '@/utils/trackers/tracker';

const ana = { host: 'github.com', token: 'ghp_ana', login: 'ana' };
const bo = { host: 'github.acme.example', token: 'ghp_bo', login: 'bo' };
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
const answer = (data: unknown): Awaited<ReturnType<Send>> => ({ status: 200, header: () => null, text: JSON.stringify({ data }) });

function desk(): Desk {
  return { recall: vi.fn(), mark: vi.fn(), accept: vi.fn<Desk['accept']>((text) => Promise.resolve({ ref: text.ref, title: text.title, checks: [], readBy: text.readBy, readAt: 1, notices: [] })) };
}

describe('reading through the API', () => {
  it('does not touch the network for a host without an account', async () => {
    const send = vi.fn<Send>();
    expect(await createFetcher(desk(), createAccounts(area), send).fetch(ref)).toBeNull();
    expect(send).not.toHaveBeenCalled();
  });

  it('asks with the token of the issue\'s own host and hands the issue to the desk', async () => {
    const accounts = createAccounts(area);
    await accounts.put(ana);
    await accounts.put(bo);
    const send = vi.fn<Send>(() => Promise.resolve(answer({ repository: { issue: { title: 'T', body: 'B', state: 'OPEN' } } })));
    const view = await createFetcher(desk(), accounts, send).fetch('github:github.acme.example/team/app#3');
    expect(view).toMatchObject({ title: 'T', readBy: 'api' });
    expect(send.mock.calls[0]?.[0]).toMatchObject({ url: 'https://github.acme.example/api/graphql', headers: { authorization: 'Bearer ghp_bo' } });
  });

  it('keeps an account only once it knows whose token it is', async () => {
    const accounts = createAccounts(area);
    const refusing = vi.fn<Send>(() => Promise.resolve({ status: 401, header: () => null, text: '{"message":"Bad credentials"}' }));
    await expect(createFetcher(desk(), accounts, refusing).connect('github.com', 'ghp_x')).rejects.toMatchObject({ kind: 'signed-out' });
    expect(await accounts.all()).toEqual([]);
    const send = vi.fn<Send>(() => Promise.resolve(answer({ viewer: { login: 'ana' } })));
    expect(await createFetcher(desk(), accounts, send).connect('github.com', 'ghp_x')).toEqual({ host: 'github.com', token: 'ghp_x', login: 'ana' });
    expect(await accounts.all()).toHaveLength(1);
  });
});
