import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from './client';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

let sandbox: Sandbox;
let ana: ApiClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  ana = apiClient(sandbox, 'ana');
});
afterAll(() => sandbox.close());
afterEach(() => {
  const log = sandbox.log();
  sandbox.clearLog();
  assertValidLog(log);
});

const web = '/repos/acme/web';

async function comment(body: string): Promise<number> {
  const made = await ana.rest('POST', `${web}/issues/12/comments`, { body });
  expect(made.status).toBe(201);
  return (made.body as { id: number }).id;
}

describe('reading by REST, every answer as the published document has it', () => {
  it.each([
    '/user',
    '/users/ben',
    '/meta',
    '/rate_limit',
    web,
    '/search/issues?q=repo:acme/web+is:open+label:bug',
    `${web}/collaborators`,
    `${web}/collaborators/ben/permission`,
    `${web}/assignees`,
    `${web}/milestones?state=all`,
    `${web}/milestones/2`,
    `${web}/labels?per_page=5`,
    `${web}/labels/good%20first%20issue`,
    `${web}/issues?state=all&per_page=100`,
    `${web}/issues?labels=bug,needs-grooming&sort=updated&since=2020-01-01T00:00:00Z`,
    `${web}/issues/12`,
    `${web}/issues/34`,
    `${web}/issues/28`,
    `${web}/issues/12/comments?per_page=2`,
    `${web}/issues/12/labels`,
    `${web}/issues/12/reactions?content=%2B1`,
    `${web}/issues/comments?sort=updated&direction=desc&per_page=100`,
    '/repos/acme/playground/issues?state=all',
    '/repos/acme/playground/issues/3',
  ])('%s', async (path) => {
    const answer = await ana.rest('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=60, s-maxage=60');
  });

  it('links pages by the repository number, and the links work', async () => {
    const seen: number[] = [];
    for (let path: string | undefined = `${web}/issues?state=all&per_page=10`; path !== undefined;) {
      const answer: Awaited<ReturnType<ApiClient['rest']>> = await ana.rest('GET', path);
      seen.push(...(answer.body as { number: number }[]).map((issue) => issue.number));
      const next = /<https:\/\/api\.github\.com([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
      if (next !== undefined) expect(next).toMatch(/^\/repositories\/\d+\/issues/);
      path = next;
    }
    expect(seen).toHaveLength(37);
    expect(new Set(seen).size).toBe(37);
  });

  it('answers 304 to a known entity tag, free of charge, and anew after a change', async () => {
    const first = await ana.rest('GET', `${web}/issues/12/comments`);
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    const second = await ana.rest('GET', `${web}/issues/12/comments`, undefined, tag);
    expect(second.status).toBe(304);
    expect(second.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
    await comment('Something new');
    expect((await ana.rest('GET', `${web}/issues/12/comments`, undefined, tag)).status).toBe(200);
  });

  it('lists only what changed since', async () => {
    const since = new Date(Date.now() - 1000).toISOString();
    const id = await comment('Fresh');
    const { body } = await ana.rest('GET', `${web}/issues/comments?since=${since}&sort=updated&direction=desc`);
    expect((body as { id: number }[]).map((one) => one.id)).toContain(id);
    expect((body as unknown[]).length).toBeLessThan(6);
  });
});

describe('writing by REST', () => {
  it('creates, changes and deletes a comment, and says whom each would notify', async () => {
    const id = await comment('Hello @eve, and `@cleo` in code');
    expect((await ana.rest('PATCH', `${web}/issues/comments/${id}`, { body: 'Hello @admin' })).status).toBe(200);
    expect((await ana.rest('GET', `${web}/issues/comments/${id}`)).body).toMatchObject({
      body: 'Hello @admin',
      author_association: 'MEMBER',
      user: { login: 'ana' },
    });
    expect((await ana.rest('DELETE', `${web}/issues/comments/${id}`)).status).toBe(204);
    expect((await ana.rest('GET', `${web}/issues/comments/${id}`)).status).toBe(404);
    const [created, changed] = sandbox.log();
    expect(created?.notifies).toEqual(['ben', 'cleo', 'dan', 'eve']);
    expect(changed).toMatchObject({ notifies: [], mayNotify: ['admin'], person: 'ana' });
  });

  it('takes 65,536 characters and not one more', async () => {
    await comment('x'.repeat(65_536));
    const refused = await ana.rest('POST', `${web}/issues/12/comments`, { body: 'x'.repeat(65_537) });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain('Body is too long (maximum is 65536 characters)');
    expect((await ana.rest('POST', `${web}/issues/12/comments`, { body: '' })).status).toBe(422);
  });

  it('reacts once: 201 for a new reaction, 200 for the one that is there', async () => {
    const first = await ana.rest('POST', `${web}/issues/4/reactions`, { content: 'rocket' });
    const again = await ana.rest('POST', `${web}/issues/4/reactions`, { content: 'rocket' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await ana.rest('DELETE', `${web}/issues/4/reactions/${(first.body as { id: number }).id}`)).status).toBe(
      204,
    );
    const id = await comment('To react to');
    expect((await ana.rest('POST', `${web}/issues/comments/${id}/reactions`, { content: 'heart' })).status).toBe(201);
    expect((await ana.rest('GET', `${web}/issues/comments/${id}/reactions`)).body).toHaveLength(1);
  });

  it('adds and removes single labels, and knows what is there', async () => {
    expect(
      (
        await ana.rest('POST', `${web}/labels`, {
          name: 'grooming-ledger',
          color: 'ededed',
          description: 'Kept by Tend',
        })
      ).status,
    ).toBe(201);
    expect((await ana.rest('POST', `${web}/labels`, { name: 'Grooming-Ledger', color: 'ededed' })).body).toMatchObject({
      message: 'Validation Failed',
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    expect(
      (await ana.rest('POST', `${web}/issues/4/labels`, { labels: ['discuss-live', 'feature'] })).body,
    ).toHaveLength(3);
    expect((await ana.rest('DELETE', `${web}/issues/4/labels/discuss-live`)).body).toHaveLength(2);
    expect((await ana.rest('DELETE', `${web}/issues/4/labels/discuss-live`)).body).toMatchObject({
      message: 'Label does not exist',
    });
  });

  it('opens and changes an issue', async () => {
    const made = await ana.rest('POST', `${web}/issues`, {
      title: 'Grooming ledger',
      body: 'Kept by Tend.',
      labels: ['question'],
    });
    const { number } = made.body as { number: number };
    const closed = await ana.rest('PATCH', `${web}/issues/${number}`, {
      state: 'closed',
      state_reason: 'not_planned',
      milestone: 2,
    });
    expect(closed.body).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      milestone: { title: 'Autumn release' },
      labels: [{ name: 'question' }],
    });
    expect(
      (await ana.rest('POST', `${web}/issues/${number}/comments`, { body: 'Still open to comments' })).status,
    ).toBe(201);
  });

  it('tells moved and deleted issues apart', async () => {
    const issues = sandbox.github.world.repos.find((repo) => repo.name === 'web')?.issues ?? [];
    Object.assign(issues.find((one) => one.number === 15) ?? {}, { deleted: true });
    Object.assign(issues.find((one) => one.number === 17) ?? {}, { movedTo: 'acme/legacy#3' });
    expect((await ana.rest('GET', `${web}/issues/15`)).status).toBe(410);
    const moved = await ana.rest('GET', `${web}/issues/17`);
    expect(moved.status).toBe(301);
    expect((await ana.rest('GET', new URL(moved.headers.get('location') ?? '').pathname)).body).toMatchObject({
      number: 3,
    });
  });
});
