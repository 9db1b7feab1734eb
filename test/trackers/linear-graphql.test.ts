import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { TrackerError } from '@/utils/trackers/failure';
import { createLinear, documents } from '@/utils/trackers/linear/api';
import type { Send, SendAnswer } from '@/utils/trackers/send';
import { sentenceOf } from '@/utils/words/sentence';
import { linearAccess } from '../access';
import { hasShared, readShared } from '../shared';
import { saying } from '../telling';
import fc from 'fast-check';

const schema = 'schemas/linear/schema.graphql.gz';

describe.runIf(hasShared(schema))("Linear's published schema", () => {
  it('knows every field that Tend asks for', { timeout: 120_000 }, () => {
    const published = buildSchema(readShared(schema), { assumeValid: true });
    expect(documents.length).toBeGreaterThan(10);
    for (const document of documents) expect(validate(published, parse(document)), document).toEqual([]);
    expect(validate(published, parse('{ viewer { login } }')), 'the check itself can fail').toHaveLength(1);
  });
});

const ref = 'linear:acme/ENG-12';
const token = 'lin_api_AAAA1111secret';
const now = Date.parse('2026-03-01T10:00:00Z');

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  text?: string;
}

function answer({ status = 200, headers = {}, body, text }: Answer): SendAnswer {
  const all = new Headers({ date: new Date(now).toUTCString(), ...headers });
  return { status, header: (name) => all.get(name), text: text ?? JSON.stringify(body) };
}

const sending = (given: Answer) => vi.fn<Send>(() => Promise.resolve(answer(given)));

async function failureOf(given: Answer): Promise<TrackerError> {
  const error: unknown = await createLinear(sending(given), linearAccess(token))
    .issue(ref)
    .catch((error: unknown) => error);
  if (!(error instanceof TrackerError)) throw new Error(`No TrackerError but ${String(error)}.`);
  return error;
}

const says = (message: string, extensions: Record<string, unknown> = {}): unknown => ({
  errors: [{ message, extensions }],
  data: null,
});
const limit = (one: string) => ({
  [`x-ratelimit-${one}-remaining`]: '0',
  [`x-ratelimit-${one}-reset`]: String(now + 1_800_000),
});
const limited = says('Rate limit exceeded', { type: 'ratelimited', code: 'RATELIMITED' });

const cases: [string, Answer, Partial<TrackerError>][] = [
  [
    'a key that is no good',
    {
      status: 401,
      body: says('Authentication required, not authenticated', {
        type: 'authentication error',
        code: 'AUTHENTICATION_ERROR',
      }),
    },
    { kind: 'signed-out', told: saying(/connect again/) },
  ],
  ['a key that is no good, without a word', { status: 401, text: '' }, { kind: 'signed-out' }],
  [
    'the limit of requests, with status 400',
    { status: 400, body: limited, headers: limit('requests') },
    { kind: 'busy', wait: 1_800_000 },
  ],
  [
    'the limit of points',
    {
      status: 400,
      body: limited,
      headers: {
        ...limit('complexity'),
        'x-ratelimit-requests-remaining': '12',
        'x-ratelimit-requests-reset': String(now + 9e9),
      },
    },
    { kind: 'busy', wait: 1_800_000 },
  ],
  [
    'a limit with a time of its own',
    { status: 400, body: limited, headers: { ...limit('requests'), 'retry-after': '90' } },
    { kind: 'busy', wait: 90_000 },
  ],
  ['a limit without any time', { status: 429, body: limited }, { kind: 'busy', wait: 60_000 }],
  ['a limit of type alone', { status: 400, body: says('slow down', { type: 'ratelimited' }) }, { kind: 'busy' }],
  [
    'a right that is missing',
    {
      body: says('Forbidden', {
        type: 'forbidden',
        code: 'FORBIDDEN',
        userPresentableMessage: 'You can only edit your own comments.',
      }),
    },
    { kind: 'forbidden', told: saying(/own comments\. An admin/) },
  ],
  [
    'a key that may only read',
    { body: says('Invalid scope: `write` required', { type: 'forbidden', code: 'FORBIDDEN' }) },
    { kind: 'forbidden', told: saying(/permissions Read and Write/) },
  ],
  [
    'a plan that is used up',
    { body: says('Usage limit exceeded', { type: 'usage limit exceeded' }) },
    { kind: 'forbidden', told: saying(/plan/) },
  ],
  [
    'an issue that is not there',
    {
      body: says('Entity not found: Issue', {
        type: 'invalid input',
        code: 'INPUT_ERROR',
        userPresentableMessage: 'Could not find referenced Issue.',
      }),
    },
    { kind: 'gone' },
  ],
  [
    'something it does not accept',
    {
      body: says('Argument Validation Error', {
        type: 'invalid input',
        code: 'INVALID_INPUT',
        userPresentableMessage: 'body should not be empty.',
      }),
    },
    { kind: 'invalid', told: saying('Linear says: body should not be empty') },
  ],
  [
    'something the person did wrong',
    { body: says('x', { type: 'user error', userPresentableMessage: 'Pick another.' }) },
    { kind: 'invalid', told: saying('Linear says: Pick another') },
  ],
  [
    'a question that is wrong',
    { status: 400, body: says('Cannot query field "x"', { type: 'graphql error', code: 'GRAPHQL_VALIDATION_FAILED' }) },
    { kind: 'invalid' },
  ],
  [
    'a lock',
    { body: says('Lock timeout', { type: 'lock timeout' }) },
    { kind: 'unexpected', told: saying(/Lock timeout/) },
  ],
  [
    'trouble of its own',
    { status: 500, body: says('Internal server error', { type: 'internal error', code: 'INTERNAL_SERVER_ERROR' }) },
    { kind: 'unexpected' },
  ],
  ['an outage', { status: 502, text: '<html><title>502</title></html>' }, { kind: 'unexpected', told: saying(/502/) }],
  ['a page where data should be', { text: '<!doctype html><title>Station Wi-Fi</title>' }, { kind: 'unexpected' }],
  ['nothing', { text: '' }, { kind: 'unexpected' }],
  ['no issue', { body: { data: { issue: null } } }, { kind: 'gone' }],
];

describe('what Linear refuses', () => {
  it.each(cases)('has a kind and a sentence without the key: %s', async (_, given, expected) => {
    const failure = await failureOf(given);
    expect(failure).toMatchObject(expected);
    expect(sentenceOf(failure)).toMatch(/^[A-Z].+\.?$/);
    expect(`${sentenceOf(failure)} ${JSON.stringify(failure)}`).not.toContain(token);
  });

  it('is busy without a time where the answer has no date to count from', async () => {
    const { kind, wait } = await failureOf({
      status: 400,
      body: limited,
      headers: { ...limit('requests'), date: 'never' },
    });
    expect([kind, wait]).toEqual(['busy', undefined]);
  });

  it('is a TrackerError, whatever comes', async () => {
    const garbage = fc.record({
      status: fc.constantFrom(200, 201, 400, 403, 500),
      text: fc.oneof(
        fc.json(),
        fc.string(),
        fc.constantFrom('{"errors":[null]}', '{"errors":[{"extensions":1}],"data":{}}', 'null', '[]'),
      ),
      headers: fc.dictionary(
        fc.constantFrom('retry-after', 'x-ratelimit-requests-remaining', 'x-ratelimit-requests-reset', 'date'),
        fc.constantFrom('', '0', '-1', 'x', '9e99'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(garbage, async (given) => {
        expect(await failureOf(given)).toHaveProperty('kind');
      }),
    );
  });
});

describe('a key', () => {
  it.each([
    ['with a line in it', `${token}\nx`],
    ['of other letters', `${token}…`],
    ['that is empty', ''],
  ])('%s is not sent at all', async (_, wrong) => {
    const send = sending({});
    await expect(createLinear(send, linearAccess(wrong)).me()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(send).not.toHaveBeenCalled();
  });

  it('stands in the header alone, and tells which workspace it is for', async () => {
    const send = sending({
      body: { data: { viewer: { id: 'u1', displayName: 'ana' }, organization: { urlKey: 'acme' } } },
    });
    expect(await createLinear(send, linearAccess(token)).me()).toEqual({
      person: { id: 'u1', name: 'ana' },
      host: 'acme',
      base: 'https://linear.app/acme',
    });
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      method: 'POST',
      url: 'https://api.linear.app/graphql',
      headers: { authorization: token },
    });
    expect(send.mock.calls[0]?.[0].purpose).not.toContain('ana');
  });

  it('that belongs to nobody is an error', async () => {
    await expect(
      createLinear(sending({ body: { data: { viewer: {}, organization: {} } } }), linearAccess(token)).me(),
    ).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
