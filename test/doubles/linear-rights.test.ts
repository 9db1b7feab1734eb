import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sandboxFetch } from './http/fetch';
import { addToken } from './linear/world/tokens';
import { personNamed } from './linear/world/world';
import { useLinear } from './linear-scene';

const linear = useLinear();
/** As `linear.ask`, the person first. */
const ask = (who: string, query: string, variables: Record<string, unknown> = {}) => linear.ask(query, variables, who);
const signedOut = {
  errors: [{ extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR', userError: true } }],
};

describe('roles', () => {
  it('a guest sees one team: its issues, plans and labels, and nothing of the others', async () => {
    const all =
      '{ teams { nodes { key } } issues { nodes { team { key } } } projects { nodes { name } } workflowStates { nodes { team { key } } } comments { nodes { issue { team { key } } } } initiatives { nodes { name } } }';
    const guest = JSON.stringify((await ask('eve', all)).data);
    expect(guest).toContain('ENG');
    expect(guest).not.toContain('OPS');
    expect(JSON.stringify((await ask('ben', all)).data)).toContain('OPS');
    for (const query of [
      '{ issue(id: "OPS-1") { id } }',
      '{ team(id: "OPS") { id } }',
      'mutation { issueUpdate(id: "OPS-1", input: { priority: 1 }) { success } }',
    ]) {
      expect((await ask('eve', query)).errors?.[0]?.message).toMatch(/^Entity not found/);
    }
    const blocked = await ask('eve', '{ issue(id: "ENG-14") { inverseRelations { nodes { issue { identifier } } } } }');
    expect(blocked.data).toMatchObject({ issue: { inverseRelations: { nodes: [] } } });
  });

  it('a guest makes labels of the team, and none of the workspace', async () => {
    expect(
      (await ask('eve', 'mutation { issueLabelCreate(input: { name: "by eve" }) { success } }')).errors?.[0]
        ?.extensions,
    ).toMatchObject({ type: 'forbidden', code: 'FORBIDDEN', statusCode: 403 });
    const team = linear.world.teams.find((one) => one.key === 'ENG')?.id;
    expect(
      (
        await ask(
          'eve',
          'mutation($team: String!) { issueLabelCreate(input: { name: "by eve", teamId: $team }) { success } }',
          { team },
        )
      ).errors,
    ).toBeUndefined();
  });

  it('only an admin deletes an issue for good; everybody may put one in the bin', async () => {
    const remove = (who: string, permanently: boolean) =>
      ask(
        who,
        'mutation($id: String!, $for_good: Boolean!) { issueDelete(id: $id, permanentlyDelete: $for_good) { success entity { trashed archivedAt } } }',
        { id: linear.issue('ENG-15').id, for_good: permanently },
      );
    expect((await remove('ben', false)).data).toMatchObject({ issueDelete: { entity: { trashed: true } } });
    expect((await ask('ana', '{ issue(id: "ENG-15") { trashed archivedAt } }')).data).toMatchObject({
      issue: { trashed: true },
    });
    expect((await remove('ben', true)).errors?.[0]?.extensions).toMatchObject({ type: 'forbidden' });
    const id = linear.issue('ENG-15').id;
    expect((await remove('admin', true)).errors).toBeUndefined();
    expect((await ask('ana', 'query($id: String!) { issue(id: $id) { id } }', { id })).errors?.[0]?.message).toBe(
      'Entity not found: Issue',
    );
  });

  it('a private team is for its members', async () => {
    const ops = linear.world.teams.find((one) => one.key === 'OPS');
    Object.assign(ops ?? {}, { private: true, members: [personNamed(linear.world, 'ben')?.id] });
    expect((await ask('admin', '{ issue(id: "OPS-1") { id } }')).errors).toHaveLength(1);
    expect((await ask('ben', '{ issue(id: "OPS-1") { id } }')).errors).toBeUndefined();
    Object.assign(ops ?? {}, { private: false });
  });
});

describe('keys', () => {
  it.each<[string, () => Record<string, string>]>([
    ['no key', () => ({})],
    ['an unknown key', () => ({ authorization: 'lin_api_nobody' })],
    [
      'a key behind Bearer',
      () => ({ authorization: `Bearer ${linear.sandbox.people.find((one) => one.tracker === 'linear')?.token}` }),
    ],
  ])('%s is nobody', async (_, headers) => {
    const answer = await sandboxFetch(linear.sandbox.port)('https://api.linear.app/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers() },
      body: '{"query":"{ viewer { id } }"}',
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject(signedOut);
  });

  it("a revoked one, and one of somebody suspended, are nobody's", async () => {
    const key = addToken(linear.world, { as: 'dan' });
    expect((await ask(key?.value ?? '', '{ viewer { displayName } }')).data).toMatchObject({
      viewer: { displayName: 'dan' },
    });
    Object.assign(key ?? {}, { revoked: true });
    expect(await ask(key?.value ?? '', '{ viewer { id } }')).toMatchObject(signedOut);
    const left = addToken(linear.world, { as: 'finn' });
    expect(await ask(left?.value ?? '', '{ viewer { id } }')).toMatchObject(signedOut);
  });

  it('one for reading only writes nothing', async () => {
    const key = addToken(linear.world, { as: 'dan', scopes: ['read'] });
    expect((await ask(key?.value ?? '', '{ viewer { id } }')).errors).toBeUndefined();
    expect(
      (await ask(key?.value ?? '', 'mutation { issueAddLabel(id: "ENG-7", labelId: "x") { success } }')).errors?.[0],
    ).toMatchObject({ message: 'Invalid scope: `write` required', extensions: { code: 'FORBIDDEN' } });
  });

  it("look like Linear's, and never stand in the log", async () => {
    const people = linear.sandbox.people.filter((one) => one.tracker === 'linear');
    expect(people.map(({ name }) => name)).toEqual(['ana', 'ben', 'cleo', 'dan', 'admin', 'eve']);
    await ask('ana', '{ viewer { id } }');
    expect(JSON.stringify(linear.sandbox.log())).toContain('‹Linear key of ana›');
    for (const { token } of people) {
      expect(token).toMatch(/^lin_api_[A-Za-z0-9]{40}$/);
      expect(JSON.stringify(linear.sandbox.log())).not.toContain(token);
    }
  });
});

describe('OAuth', () => {
  const verifier = 'a-verifier-that-only-the-app-knows-0123456789';
  const app = { client_id: 'tend', redirect_uri: 'https://abc.chromiumapp.org/' };
  const get = (address: string, cookie = '') => sandboxFetch(linear.sandbox.port)(address, { headers: { cookie } });
  const post = async (path: string, fields: Record<string, string>) => {
    const answer = await sandboxFetch(linear.sandbox.port)(`https://api.linear.app/oauth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const asked = (more: Record<string, string> = {}) =>
    `https://linear.app/oauth/authorize?${new URLSearchParams({ ...app, response_type: 'code', scope: 'read,write', state: 'xyz', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...more }).toString()}`;
  const codeFor = async (who: string): Promise<string> => {
    const session = (await get(`https://linear.app/__login?as=${who}`)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = new URL((await get(asked(), session)).headers.get('location') ?? '');
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([app.redirect_uri, 'xyz']);
    return back.searchParams.get('code') ?? '';
  };

  it('sends who is not signed in to do so first, and refuses an app that proves nothing', async () => {
    expect((await get(asked())).headers.get('location')).toMatch(/^\/login\?return_to=%2Foauth%2Fauthorize/);
    expect((await get(asked({ code_challenge: '' }))).status).toBe(400);
    expect((await get(asked({ response_type: 'token' }))).status).toBe(400);
  });

  it('gives a token for the code and its verifier, once', async () => {
    const code = await codeFor('ben');
    const fields = { grant_type: 'authorization_code', code, code_verifier: verifier, ...app };
    const given = await post('token', fields);
    expect(given).toMatchObject({
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: 86_399,
        scope: 'read write',
        access_token: expect.stringMatching(/^lin_oauth_/),
        refresh_token: expect.any(String),
      },
    });
    expect(
      (await ask(`Bearer ${String(given.body['access_token'])}`, '{ viewer { displayName } }')).data,
    ).toMatchObject({ viewer: { displayName: 'ben' } });
    expect(await ask(String(given.body['access_token']), '{ viewer { id } }')).toMatchObject(signedOut);
    expect(await post('token', fields)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(JSON.stringify(linear.sandbox.log())).not.toContain(String(given.body['refresh_token']));
  });

  it('refuses a wrong verifier, another app and another address', async () => {
    for (const wrong of [
      { code_verifier: 'guessed' },
      { client_id: 'other' },
      { redirect_uri: 'https://evil.example/' },
    ]) {
      const code = await codeFor('ben');
      expect(
        await post('token', { grant_type: 'authorization_code', code, code_verifier: verifier, ...app, ...wrong }),
      ).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    }
  });

  it('renews a token after its day, which ends the old ones, and revokes', async () => {
    const { body } = await post('token', {
      grant_type: 'authorization_code',
      code: await codeFor('cleo'),
      code_verifier: verifier,
      ...app,
    });
    linear.now += 86_400_000;
    expect(await ask(`Bearer ${String(body['access_token'])}`, '{ viewer { id } }')).toMatchObject(signedOut);
    const refresh = { grant_type: 'refresh_token', refresh_token: String(body['refresh_token']), client_id: 'tend' };
    const renewed = await post('token', refresh);
    expect(
      (await ask(`Bearer ${String(renewed.body['access_token'])}`, '{ viewer { displayName } }')).data,
    ).toMatchObject({ viewer: { displayName: 'cleo' } });
    expect(await post('token', refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await post('revoke', { token: String(renewed.body['access_token']) })).status).toBe(200);
    expect(await ask(`Bearer ${String(renewed.body['access_token'])}`, '{ viewer { id } }')).toMatchObject(signedOut);
  });
});
