import { describe, expect, it } from 'vitest';
import { createSend } from '@/utils/sync/send';
import { createLinear } from '@/utils/trackers/linear/api';
import { linearOAuth } from '@/utils/trackers/linear/oauth';
import { linearAccess } from '../access';
import { createCore } from '../doubles/core';
import { directFetch } from '../doubles/http/direct';

const redirect = 'https://abcdefghijklmnop.chromiumapp.org/';
const oauth = { state: 'state-1', verifier: 'v'.repeat(43), redirect };

/** Linear, and ana's browser on its pages. */
function stage() {
  let time = Date.UTC(2026, 10, 23, 9);
  const core = createCore({ linear: { clock: () => time, oauth: { clients: ['tend-app'] } } });
  const fetch = directFetch(core);
  const session = 'ana-session';
  core.linear.world.sessions.set(
    session,
    core.linear.world.people.find(({ displayName }) => displayName === 'ana')?.id ?? '',
  );
  const send = createSend(
    async (url, init) =>
      fetch(String(url), {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers).entries()),
        ...(typeof init?.body === 'string' && { body: init.body }),
      }),
    () => undefined,
    () => time,
  );
  const visit = async (url: string): Promise<string> =>
    (await fetch(url, { method: 'GET', headers: { cookie: `session=${session}` } })).headers.get('location') ?? '';
  return {
    flow: linearOAuth(send, 'tend-app', () => time),
    send,
    visit,
    pass: (ms: number) => void (time += ms),
    world: core.linear.world,
  };
}

describe("signing in on Linear's page", () => {
  it('gives a token that works, and one that renews it before it ends', async () => {
    const { flow, send, visit, pass, world } = stage();
    const back = await visit(await flow.begin(oauth));
    expect(back).toMatch(/^https:\/\/abcdefghijklmnop\.chromiumapp\.org\/\?code=/);
    const grant = await flow.end(oauth, back);
    expect(await createLinear(send, linearAccess(grant?.token ?? '')).me()).toMatchObject({
      person: { name: 'ana' },
      host: 'acme',
    });
    expect(grant?.renewal?.due).toBe(world.now() + 86_399_000 - 600_000);
    pass(86_000_000);
    const refreshed = await flow.refresh(grant?.renewal?.token ?? '');
    expect(refreshed.token).not.toBe(grant?.token);
    expect((await createLinear(send, linearAccess(refreshed.token)).me()).person.name).toBe('ana');
    await expect(flow.refresh(grant?.renewal?.token ?? '')).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('is worth nothing to whoever saw the address alone', async () => {
    const { flow, visit } = stage();
    const back = await visit(await flow.begin(oauth));
    await expect(flow.end({ ...oauth, verifier: 'w'.repeat(43) }, back)).rejects.toMatchObject({
      kind: 'signed-out',
    });
  });

  it('takes no answer to another question', async () => {
    const { flow } = stage();
    await expect(flow.end(oauth, `${redirect}?code=x&state=other`)).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is given up where the person says no', async () => {
    const { flow } = stage();
    expect(await flow.end(oauth, `${redirect}?error=access_denied&state=state-1`)).toBeUndefined();
  });
});
