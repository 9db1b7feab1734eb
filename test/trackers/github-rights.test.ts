import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSend } from '@/utils/sync/send';
import { createGitHub } from '@/utils/trackers/github/api';
import { repositoryIn } from '@/utils/trackers/github/connect';
import type { Right } from '@/utils/model/right';
import { addToken } from '../doubles/github/world/tokens';
import { assertValidLog } from '../doubles/valid';
import { githubAccess } from '../access';
import { createScene, type Scene } from '../sync/scene';
import { saying } from '../telling';

let scene: Scene;
beforeEach(() => {
  scene = createScene();
});
afterEach(() => assertValidLog(scene.log()), 60_000);

/** What a new token may do, by right. */
async function rights(fields: Record<string, unknown>, project = 'acme/web'): Promise<Record<string, Right>> {
  const { value } = addToken(scene.world, { login: 'ana', ...fields });
  return rightsOf(value, project);
}

async function rightsOf(token: string, project?: string): Promise<Record<string, Right>> {
  const send = createSend(scene.fetch as typeof fetch, () => undefined, scene.now);
  const found = await createGitHub(send, githubAccess(token)).rights(project);
  return Object.fromEntries(found.map((right) => [right.id, right]));
}

const states = (found: Record<string, Right>): string =>
  Object.values(found)
    .map(({ id, state }) => `${id} ${state}`)
    .join(', ');
const everything = 'token ok, expiry ok, metadata ok, organisation ok, issues-read ok, issues-write ok, role ok';

describe('the rights of a token', () => {
  it('are all there where they are', async () => {
    expect(states(await rights({}))).toBe(everything);
  });

  it('are found without changing or telling anybody anything', async () => {
    const before = JSON.stringify(scene.repo);
    await rights({});
    expect(JSON.stringify(scene.repo)).toBe(before);
    expect(scene.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0)).toEqual([]);
    expect(scene.log().length).toBeLessThanOrEqual(4);
  });

  it('say whose it is, and until when', async () => {
    const { token, expiry } = await rights({ expiresAt: Date.UTC(2027, 1, 20, 9) });
    expect(token?.why).toEqual(saying(/ana/));
    expect(expiry).toMatchObject({ why: saying(expect.stringContaining('2027-02-20')) });
    expect(expiry).not.toHaveProperty('help');
  });

  it('warn where it is about to expire', async () => {
    expect((await rights({ expiresAt: scene.now() + 3 * 86_400_000 }))['expiry']).toMatchObject({
      state: 'ok',
      why: saying(expect.stringContaining('3 days')),
      help: { told: saying(expect.stringContaining('Regenerate')) },
    });
  });

  it.each([[{ kind: 'classic' }, 'token ok, metadata ok, organisation ok, issues-read ok, issues-write ok, role ok']])(
    'have no end where GitHub tells none: %j',
    async (fields, found) => {
      expect(states(await rights(fields))).toBe(found);
    },
  );

  it('are looked at in a repository of any spelling, and in none', async () => {
    for (const text of [
      'acme/web',
      ' Acme/Web ',
      'https://github.com/acme/web',
      'https://github.com/acme/web/issues/7?x#y',
      'github:github.com/acme/web',
      'https://github.com/acme/web.git',
    ])
      expect(states(await rights({}, text)), text).toBe(everything);
    expect(states(await rightsOf(scene.tokenOf('ana')))).toBe(
      'token ok, expiry ok, metadata unknown, organisation unknown, issues-read unknown, issues-write unknown, role unknown',
    );
    await expect(rights({}, 'web')).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(expect.stringContaining('owner/name')),
    });
    expect(repositoryIn('acme/web/../..')).toEqual({ owner: 'acme', name: 'web' });
  });
});

describe('a right that is missing is named, with who can help', () => {
  it('the token itself', async () => {
    expect(states(await rights({ expiresAt: 1 }))).toBe(
      'token missing, metadata unknown, organisation unknown, issues-read unknown, issues-write unknown, role unknown',
    );
    expect((await rightsOf('ghp_nobody', 'acme/web'))['token']?.help?.href).toContain('personal-access-tokens/new');
  });

  it('Issues: write', async () => {
    const found = await rights({ issues: 'read' });
    expect(states(found)).toBe(
      'token ok, expiry ok, metadata ok, organisation unknown, issues-read ok, issues-write missing, role ok',
    );
    expect(found['issues-write']).toMatchObject({
      name: saying('Issues: read and write'),
      help: {
        told: saying(/Repository permissions, Issues.*Read and write.*owner may have to approve/),
        href: expect.stringContaining('https://github.com/settings/'),
      },
    });
  });

  it('Issues: read', async () => {
    scene.repo.private = true;
    const found = await rights({ issues: 'none' });
    expect(states(found)).toBe(
      'token ok, expiry ok, metadata ok, organisation unknown, issues-read missing, issues-write missing, role ok',
    );
    expect(found['issues-read']?.help?.told).toEqual(saying(/Issues/));
  });

  it.each([
    ['metadata', { metadata: false }],
    ['this repository', { repos: ['acme/legacy'] }],
    ['the approval of the organisation', { approved: false }],
  ])('%s, of a private repository', async (_, fields) => {
    scene.repo.private = true;
    const found = await rights(fields);
    expect(states(found)).toBe(
      'token ok, expiry ok, metadata missing, organisation unknown, issues-read unknown, issues-write unknown, role unknown',
    );
    expect(found['metadata']?.help?.told).toEqual(
      saying(/spelling.*Repository access.*owner of the organisation.*approve/),
    );
  });

  it('the approval of the organisation, of a public repository', async () => {
    const found = await rights({ approved: false });
    expect(states(found)).toBe(
      'token ok, expiry ok, metadata ok, organisation unknown, issues-read ok, issues-write missing, role ok',
    );
    expect(found['organisation']?.why).toEqual(saying(/approve/));
  });

  it('single sign-on', async () => {
    const found = await rights({ kind: 'classic', sso: false });
    expect(states(found)).toBe(
      'token ok, metadata unknown, organisation missing, issues-read unknown, issues-write unknown, role unknown',
    );
    expect(found['organisation']?.help).toEqual({
      told: saying(expect.stringContaining('SSO')),
      href: 'https://github.com/orgs/acme/sso?authorization_request=acme',
    });
  });

  it('an archived repository', async () => {
    // The double looks for the comment first; these are GitHub's words.
    const answers = [
      { login: 'ana' },
      { owner: { type: 'User' }, permissions: {} },
      [],
      { message: 'Repository was archived so is read-only.' },
    ].map((body, at) => ({ status: at === 3 ? 403 : 200, header: () => null, text: JSON.stringify(body) }));
    const found = await createGitHub(
      async () => answers.shift() ?? { status: 500, header: () => null, text: '' },
      githubAccess('ghp_1'),
    ).rights('ana/web');
    expect(found.map(({ id, state }) => `${id} ${state}`).join(', ')).toBe(
      'token ok, metadata ok, issues-read ok, issues-write missing, role ok',
    );
    expect(found.find(({ id }) => id === 'issues-write')?.help?.told).toEqual(saying(/unarchive/));
  });

  it.each([
    ['read', /Read role.*takes Write/],
    ['triage', /Triage role.*takes Write/],
    ['write', /Write role: you can set/],
  ] as const)('a role: %s', async (given, says) => {
    scene.repo.roles['ana'] = given;
    expect((await rights({}))['role']).toMatchObject({ state: 'ok', why: saying(says) });
  });
});

describe('what is no answer about rights', () => {
  it.each([
    ['offline', 'offline'],
    ['rate-limit-primary', 'busy'],
    ['status', 'unexpected'],
  ] as const)('is not taken for one: %s', async (kind, failure) => {
    for (const skip of [0, 1, 2, 3]) {
      scene.clearFaults();
      scene.fault({ kind, match: { host: 'api' }, skip, times: 1 });
      await expect(rights({}), `at request ${skip + 1}`).rejects.toMatchObject({ kind: failure });
    }
  });
});
