import { afterEach, describe, expect, it } from 'vitest';
import { linearClient } from './client';
import type { FaultSpec } from './http/faults';
import type { LimitSizes } from './linear/api/limits';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog, problemsIn } from './valid';

let sandbox: Sandbox;
let now = Date.UTC(2026, 10, 22, 9);

afterEach(() => sandbox.close());

async function limited(limits: Partial<LimitSizes> = {}): Promise<Sandbox> {
  sandbox = await startSandbox({ linear: { limits, clock: () => now } });
  return sandbox;
}

const viewer = '{ viewer { id displayName } }';
const spent = { errors: [{ extensions: { type: 'ratelimited', code: 'RATELIMITED' } }] };

describe('limits', () => {
  it('says on every answer what is left, what the query cost, and when all is back, in milliseconds', async () => {
    const { headers } = await linearClient(await limited(), 'ana').graphql(viewer);
    expect(
      [
        'x-complexity',
        'x-ratelimit-requests-limit',
        'x-ratelimit-requests-remaining',
        'x-ratelimit-complexity-limit',
        'x-ratelimit-complexity-remaining',
      ].map((name) => headers.get(name)),
    ).toEqual(['2', '2500', '2499', '3000000', '2999998']);
    expect(Number(headers.get('x-ratelimit-requests-reset'))).toBeGreaterThan(now);
    expect(Number(headers.get('x-ratelimit-requests-reset'))).toBeLessThan(now + 3_600_000);
    assertValidLog(sandbox.log());
  });

  it('refuses with status 400 and a code once the requests are spent, and lets them trickle back', async () => {
    const { graphql } = linearClient(await limited({ requests: { key: 3, oauth: 3 } }), 'ana');
    for (let call = 0; call < 3; call += 1) expect((await graphql(viewer)).status).toBe(200);
    const refused = await graphql(viewer);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject(spent);
    expect([
      refused.headers.get('x-ratelimit-requests-remaining'),
      Number(refused.headers.get('x-ratelimit-requests-reset')),
    ]).toEqual(['0', now + 3_600_000]);
    now += 1_200_000;
    expect((await graphql(viewer)).status).toBe(200);
    expect((await graphql(viewer)).status).toBe(400);
    expect((await linearClient(sandbox, 'ben').graphql(viewer)).status).toBe(200);
  });

  it('counts points: an object one, a value a tenth, times the lists around them', async () => {
    const { graphql } = linearClient(await limited({ complexity: { key: 400, oauth: 400 } }), 'ana');
    const cost = async (query: string) => Number((await graphql(query)).headers.get('x-complexity'));
    expect(await cost('{ issues(first: 10) { nodes { id title } } }')).toBe(1 + 10 + 2);
    expect(await cost('{ issues { nodes { id } } }')).toBe(1 + 50 + 5);
    expect(await cost('{ issues(first: 5) { nodes { id comments(first: 20) { nodes { id } } } } }')).toBe(122);
    expect(await cost('{ issues(first: 5) { nodes { id comments(first: 20) { nodes { id } } } } }')).toBe(122);
    const refused = await graphql('{ issues(first: 5) { nodes { id comments(first: 20) { nodes { id } } } } }');
    expect([refused.status, refused.headers.get('x-ratelimit-complexity-remaining')]).toEqual([400, '87']);
    expect(refused.body).toMatchObject(spent);
  });

  it('refuses one query that asks for too much, and a page over 250', async () => {
    const { graphql } = linearClient(await limited(), 'ana');
    const huge = await graphql('{ issues(first: 250) { nodes { comments { nodes { id } } } } }');
    expect(huge).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('too complex') }] },
    });
    expect((await graphql('{ issues(first: 251) { nodes { id } } }')).status).toBe(400);
    expect((await graphql('{ issues(first: 250) { nodes { id } } }')).status).toBe(200);
  });

  it('limits the length of a comment', async () => {
    const { graphql } = linearClient(await limited(), 'ana');
    const create = (body: string) =>
      graphql(
        'mutation($body: String!, $issue: String!) { commentCreate(input: { issueId: $issue, body: $body }) { success } }',
        { body, issue: 'ENG-7' },
      );
    expect((await create('x'.repeat(30_000))).body).toMatchObject({ data: { commentCreate: { success: true } } });
    expect((await create('x'.repeat(30_001))).body).toMatchObject({
      data: null,
      errors: [{ extensions: { type: 'invalid input' } }],
    });
    expect((await create(' \n ')).body).toMatchObject({ data: null });
  });
});

describe.runIf(problemsOf('{ viewer { nick } }').length > 0)('documents outside the published schema', () => {
  it.each([
    ['an unknown field', '{ viewer { nick } }', {}, /Cannot query field "nick"/],
    ['an unknown filter', '{ issues(filter: { colour: { eq: 1 } }) { nodes { id } } }', {}, /colour/],
    ['a wrong variable', 'query($id: String!) { issue(id: $id) { id } }', { id: 12 }, /String cannot represent/],
    ['a missing variable', 'query($id: String!) { issue(id: $id) { id } }', {}, /provided invalid value/],
    ['a wrong enum', '{ issues(orderBy: title) { nodes { id } } }', {}, /PaginationOrderBy/],
    ['no query at all', '', {}, /Syntax Error/],
  ])('%s: nothing runs, and the log is not valid either', async (_, query, variables, message) => {
    const { graphql } = linearClient(await limited(), 'ana');
    const answer = await graphql(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(message),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', type: 'graphql error' },
        },
      ],
    });
    expect(problemsIn(sandbox.log())).not.toEqual([]);
  });
});

function problemsOf(query: string): string[] {
  return problemsIn([
    {
      n: 1,
      at: '',
      method: 'POST',
      url: 'https://api.linear.app/graphql',
      host: 'api.linear.app',
      headers: {},
      body: JSON.stringify({ query }),
      status: 0,
      answerHeaders: {},
      answer: '',
      notifies: [],
      mayNotify: [],
      delivered: false,
    },
  ]);
}

describe("faults in Linear's shapes", () => {
  const create = (id: string) => ({
    query: 'mutation($id: String!) { commentCreate(input: { id: $id, issueId: "ENG-7", body: "Once" }) { success } }',
    variables: { id },
  });
  const uuid = '11111111-1111-4111-8111-111111111111';
  const comments = () => sandbox.linear.world.comments.filter((one) => one.body === 'Once').length;

  it.each<[FaultSpec['kind'], number, 'throws' | 'done' | 'refused']>([
    ['drop-before', 0, 'throws'],
    ['drop-after', 1, 'throws'],
    ['offline', 0, 'throws'],
    ['truncate', 1, 'throws'],
    ['delay', 1, 'done'],
    ['duplicate', 1, 'refused'],
    ['garbage', 0, 'throws'],
    ['revoke-token', 0, 'refused'],
    ['status', 0, 'refused'],
  ])('%s leaves %d comments', async (kind, left, outcome) => {
    const { graphql } = linearClient(await limited(), 'ana');
    sandbox.fault({ kind, match: { host: 'api.linear.app' }, times: 1, ms: 20 });
    const { query, variables } = create(uuid);
    const answer = await graphql(query, variables).catch(() => 'broken' as const);
    expect(comments()).toBe(left);
    if (outcome === 'throws') expect(answer).toBe('broken');
    else
      expect(answer).toMatchObject({
        body:
          outcome === 'done'
            ? { data: { commentCreate: { success: true } } }
            : { errors: [{ extensions: expect.any(Object) }] },
      });
    // A retry under the same id never makes a second one; the double says that it is there already.
    if (kind !== 'revoke-token') await graphql(query, variables);
    expect(comments()).toBe(kind === 'revoke-token' ? 0 : 1);
  });

  it('limits name the budget that is spent, and when to come back', async () => {
    const { graphql } = linearClient(await limited(), 'ana');
    sandbox.fault({ kind: 'rate-limit-primary', times: 1, ms: 90_000 });
    const primary = await graphql(viewer);
    expect([
      primary.status,
      primary.headers.get('x-ratelimit-requests-remaining'),
      primary.headers.get('x-ratelimit-requests-reset'),
      primary.headers.get('retry-after'),
    ]).toEqual([400, '0', String(now + 90_000), null]);
    sandbox.fault({ kind: 'rate-limit-secondary', times: 1, ms: 30_000 });
    const secondary = await graphql(viewer);
    expect([
      secondary.status,
      secondary.headers.get('x-ratelimit-complexity-remaining'),
      secondary.headers.get('retry-after'),
    ]).toEqual([400, '0', '30']);
    for (const { body } of [primary, secondary]) expect(body).toMatchObject(spent);
    expect((await graphql(viewer)).status).toBe(200);
  });
});
