import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TrackerError } from '@/utils/trackers/failure';
import { createGitHub } from '@/utils/trackers/github/api';
import type { Send, SendAnswer } from '@/utils/trackers/send';
import { sentenceOf } from '@/utils/words/sentence';
import { githubAccess } from '../access';
import { saying } from '../telling';

const ref = 'github:github.com/acme/app#12';
const token = 'github_pat_11AAAA_secret';
const now = Date.parse('2026-03-01T10:00:00Z');
const date = new Date(now).toUTCString();

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  text?: string;
}

function answer({ status = 200, headers = {}, body, text }: Answer): SendAnswer {
  const all = new Headers({ date, ...headers });
  return { status, header: (name) => all.get(name), text: text ?? JSON.stringify(body) };
}

const sending = (...answers: Answer[]) =>
  vi.fn<Send>(() => Promise.resolve(answer((answers.length > 1 ? answers.shift() : answers[0]) ?? {})));
const github = (send: Send) => createGitHub(send, githubAccess(token));

async function failureOf(given: Answer): Promise<TrackerError> {
  const error: unknown = await github(sending(given))
    .issue(ref)
    .catch((error: unknown) => error);
  if (!(error instanceof TrackerError)) throw new Error(`No TrackerError but ${String(error)}.`);
  return error;
}

const says = (message: string): unknown => ({ message, documentation_url: 'https://docs.github.com/' });
const errors = (type: string | undefined, message: string): unknown => ({
  data: { repository: null },
  errors: [{ type, message, path: ['repository'] }],
});
const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 1800) };

const cases: [string, Answer, Partial<TrackerError>][] = [
  [
    'a token that is no good',
    { status: 401, body: says('Bad credentials') },
    { kind: 'signed-out', told: saying(/connect again/) },
  ],
  [
    'a right that is missing',
    {
      status: 403,
      body: says('Resource not accessible by personal access token'),
      headers: { 'x-ratelimit-remaining': '4000' },
    },
    { kind: 'forbidden', told: saying(/not accessible by personal/) },
  ],
  [
    'the primary limit',
    { status: 403, body: says('API rate limit exceeded for user ID 1.'), headers: limit },
    { kind: 'busy', wait: 1_800_000 },
  ],
  [
    'the primary limit, as 429',
    { status: 429, body: says('API rate limit exceeded'), headers: limit },
    { kind: 'busy', wait: 1_800_000 },
  ],
  [
    'the secondary limit with a time',
    { status: 403, body: says('You have exceeded a secondary rate limit.'), headers: { 'retry-after': '90' } },
    { kind: 'busy', wait: 90_000 },
  ],
  [
    'the secondary limit without one: a minute, not the reset of the other limit',
    {
      status: 429,
      body: says('You have exceeded a secondary rate limit.'),
      headers: { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': limit['x-ratelimit-reset'] },
    },
    { kind: 'busy', wait: 60_000 },
  ],
  ['something that is not there', { status: 404, body: says('Not Found') }, { kind: 'gone' }],
  ['something that was deleted', { status: 410, body: says('This issue was deleted') }, { kind: 'gone' }],
  [
    'something it does not accept',
    { status: 422, body: says('Validation Failed') },
    { kind: 'invalid', told: saying(/Validation Failed/) },
  ],
  ['an outage', { status: 502, text: '<html><title>502</title></html>' }, { kind: 'unexpected', told: saying(/502/) }],
  ['an outage without a word', { status: 503, text: '' }, { kind: 'unexpected', told: saying(/503/) }],
  [
    'a limit, with HTTP 200',
    { body: errors('RATE_LIMITED', 'API rate limit exceeded'), headers: limit },
    { kind: 'busy', wait: 1_800_000 },
  ],
  [
    'a secondary limit, with HTTP 200',
    { body: errors(undefined, 'You have exceeded a secondary rate limit'), headers: { 'retry-after': '5' } },
    { kind: 'busy', wait: 5000 },
  ],
  [
    'something not to be seen, with HTTP 200',
    { body: errors('NOT_FOUND', 'Could not resolve to a Repository') },
    { kind: 'gone' },
  ],
  [
    'a right, with HTTP 200',
    { body: errors('FORBIDDEN', 'Resource protected by organization SAML enforcement.') },
    { kind: 'forbidden', told: saying(/SAML/) },
  ],
  [
    'a scope, with HTTP 200',
    { body: errors('INSUFFICIENT_SCOPES', 'Your token has not been granted') },
    { kind: 'forbidden' },
  ],
  [
    'anything else, with HTTP 200',
    { body: errors(undefined, 'Something went wrong') },
    { kind: 'unexpected', told: saying(/Something went wrong/) },
  ],
  ['no issue', { body: { data: { repository: { issue: null } } } }, { kind: 'gone' }],
  ['no text', { body: { data: { repository: { issue: { title: 'T', body: null } } } } }, { kind: 'gone' }],
  ['a page where data should be', { text: '<!doctype html><title>Sign in</title>' }, { kind: 'unexpected' }],
  ['nothing', { text: '' }, { kind: 'unexpected' }],
];

describe('what GitHub refuses', () => {
  it.each(cases)('has a kind and a sentence: %s', async (_, given, expected) => {
    const failure = await failureOf(given);
    expect(failure).toMatchObject(expected);
    expect(sentenceOf(failure)).toMatch(/^[A-Z].+\.?$/);
  });

  it('is busy without a time where the answer has no date to count from', async () => {
    const { kind, wait } = await failureOf({
      status: 429,
      body: says('slow down'),
      headers: { ...limit, date: 'never' },
    });
    expect([kind, wait]).toEqual(['busy', undefined]);
  });

  it('is a TrackerError, whatever comes', async () => {
    const garbage = fc.record({
      status: fc.constantFrom(200, 201, 403, 418, 500),
      text: fc.oneof(
        fc.json(),
        fc.string(),
        fc.constantFrom('{"errors":[null]}', '{"errors":[{"path":1}],"data":{}}', 'null', '[]'),
      ),
      headers: fc.dictionary(
        fc.constantFrom('retry-after', 'x-ratelimit-reset', 'date'),
        fc.constantFrom('', '-1', 'x', '9e99'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(garbage, async (given) => {
        expect(await failureOf(given)).toHaveProperty('kind');
      }),
    );
  });
});

describe('a token', () => {
  it.each(cases)('is in no message: %s', async (_, given) => {
    const failure = await failureOf({ ...given, headers: { ...given.headers } });
    expect(`${sentenceOf(failure)} ${JSON.stringify(failure)}`).not.toContain(token);
  });

  it.each([
    ['with a line in it', `${token}\nx`],
    ['of other letters', `${token}…`],
    ['with a space', `a ${token}`],
  ])('%s is not sent at all', async (_, wrong) => {
    const send = sending({});
    const error: unknown = await createGitHub(send, githubAccess(wrong))
      .me()
      .catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: 'TrackerError',
      kind: 'signed-out',
      told: saying(expect.not.stringContaining(token)),
    });
    expect(send).not.toHaveBeenCalled();
  });

  it('goes to its own host and nowhere else', async () => {
    const send = sending({ body: { data: { viewer: { login: 'ana', databaseId: 7 } } } });
    await github(send).me();
    await createGitHub(send, githubAccess(token, 'github.acme.example')).me();
    expect(send.mock.calls.map(([{ url }]) => url)).toEqual([
      'https://api.github.com/graphql',
      'https://github.acme.example/api/graphql',
    ]);
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    expect(send.mock.calls[0]?.[0].purpose).not.toContain('ana');
  });
});
