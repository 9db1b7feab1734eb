import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addToken } from './github/world/tokens';
import { apiClient } from './client';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => {
  const log = sandbox.log();
  sandbox.clearLog();
  assertValidLog(log);
});

const web = '/repos/acme/web';

describe('roles', () => {
  it.each([
    ['eve', 403, 403, 403, 201, 404],
    ['cleo', 403, 403, 403, 201, 200],
    ['ben', 200, 403, 403, 201, 200],
    ['ana', 200, 201, 200, 201, 200],
    ['', 401, 401, 401, 401, 404],
  ])(
    "%s: label %d, new label %d, other people's comments %d, own comment %d, private repository %d",
    async (who, label, newLabel, edit, comment, secret) => {
      const { rest } = apiClient(sandbox, who);
      const others = (await apiClient(sandbox, 'dan').rest('POST', `${web}/issues/12/comments`, { body: 'By dan' }))
        .body as { id: number };
      expect((await rest('POST', `${web}/issues/12/labels`, { labels: ['design'] })).status).toBe(label);
      expect((await rest('POST', `${web}/labels`, { name: `by ${who}`, color: 'ededed' })).status).toBe(newLabel);
      expect((await rest('PATCH', `${web}/issues/comments/${others.id}`, { body: 'Changed' })).status).toBe(edit);
      expect((await rest('POST', `${web}/issues/12/comments`, { body: 'Mine' })).status).toBe(comment);
      expect((await rest('GET', '/repos/acme/secret/issues/1')).status).toBe(secret);
    },
  );

  it('lets only writers into a locked conversation', async () => {
    expect((await apiClient(sandbox, 'ben').rest('POST', `${web}/issues/37/comments`, { body: 'But' })).status).toBe(
      403,
    );
    expect((await apiClient(sandbox, 'dan').rest('POST', `${web}/issues/37/comments`, { body: 'And' })).status).toBe(
      201,
    );
    expect((await apiClient(sandbox, 'ben').rest('POST', `${web}/issues/37/reactions`, { content: '+1' })).status).toBe(
      403,
    );
  });

  it('lets authors close their own issues', async () => {
    const eve = apiClient(sandbox, 'eve');
    expect((await eve.rest('PATCH', `${web}/issues/5`, { state: 'closed' })).status).toBe(403);
    expect((await eve.rest('PATCH', `${web}/issues/17`, { state: 'closed' })).body).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
    });
  });
});

describe('tokens', () => {
  it('refuses unknown and revoked ones', async () => {
    const { value } = addToken(sandbox.github.world, { login: 'dan', kind: 'classic' });
    expect((await apiClient(sandbox, value).rest('GET', '/user')).body).toMatchObject({ login: 'dan' });
    Object.assign(sandbox.github.world.tokens.find((one) => one.value === value) ?? {}, { revoked: true });
    const refused = await apiClient(sandbox, value).rest('GET', '/user');
    expect(refused.status).toBe(401);
    expect(refused.body).toMatchObject({ message: 'Bad credentials' });
    expect((await apiClient(sandbox, value).graphql('{ viewer { login } }')).status).toBe(401);
  });

  it('names the permission a read-only token lacks', async () => {
    const { value } = addToken(sandbox.github.world, { login: 'ana', issues: 'read' });
    const { rest, graphql } = apiClient(sandbox, value);
    expect((await rest('GET', `${web}/issues/12`)).status).toBe(200);
    const refused = await rest('POST', `${web}/issues/12/comments`, { body: 'No' });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect(refused.body).toMatchObject({ message: 'Resource not accessible by personal access token' });
    const read = (await graphql('{ repository(owner: "acme", name: "web") { issue(number: 12) { id } } }')).body as {
      data: { repository: { issue: { id: string } } };
    };
    const written = await graphql(
      'mutation($id: ID!) { addReaction(input: { subjectId: $id, content: HEART }) { clientMutationId } }',
      { id: read.data.repository.issue.id },
    );
    expect(written.body).toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }],
    });
  });

  it('keeps a token to its repositories, and public ones readable', async () => {
    const { value } = addToken(sandbox.github.world, { login: 'ana', repos: ['acme/legacy'] });
    const { rest, graphql } = apiClient(sandbox, value);
    expect((await rest('GET', '/repos/acme/secret/issues/1')).status).toBe(404);
    expect((await graphql('{ repository(owner: "acme", name: "secret") { id } }')).body).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect((await rest('GET', '/search/issues?q=repo:acme/secret')).body).toMatchObject({ total_count: 0 });
    expect((await rest('GET', `${web}/issues/12`)).status).toBe(200);
    expect((await rest('POST', `${web}/issues/12/reactions`, { content: 'eyes' })).status).toBe(403);
    expect((await rest('POST', '/repos/acme/legacy/issues/3/reactions', { content: 'eyes' })).status).toBe(201);
  });

  it("looks like GitHub's, and never stands in the log", async () => {
    expect(sandbox.people.filter(({ tracker }) => tracker === 'github').map(({ token }) => token.slice(0, 11))).toEqual(
      [...Array(5).fill('github_pat_'), expect.stringMatching(/^ghp_/)],
    );
    await apiClient(sandbox, 'ana').rest('GET', '/user');
    const text = JSON.stringify(sandbox.log());
    expect(text).toContain('‹token of ana›');
    for (const { token } of sandbox.people) expect(text).not.toContain(token);
  });
});
