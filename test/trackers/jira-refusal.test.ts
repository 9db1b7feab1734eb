import { describe, expect, it } from 'vitest';
import { createJira } from '@/utils/trackers/jira/api';
import type { TrackerError } from '@/utils/trackers/failure';
import type { Access } from '@/utils/trackers/tracker';
import type { Send, SendRequest } from '@/utils/trackers/send';
import { sentenceOf } from '@/utils/words/sentence';
import { saying } from '../telling';

const access: Access = {
  tracker: 'jira',
  host: 'acme.atlassian.net',
  base: 'https://acme.atlassian.net',
  token: 'ATATT1',
  email: 'ana@example.com',
};
const session: Access = { ...access, token: '' };
const json = (value: object) => JSON.stringify(value);
const said = json({
  errorMessages: ['The issue type is required.'],
  errors: { labels: "Field 'labels' cannot be set." },
});
const page = '<!doctype html><title>Log in with Atlassian account</title>';

interface Answered {
  status: number;
  text?: string;
  headers?: Record<string, string>;
}

function answering({ status, text = '', headers = {} }: Answered, asked: SendRequest[] = []): Send {
  return async (request) => {
    asked.push(request);
    return { status, text, header: (name) => headers[name] ?? null };
  };
}

const failing = (answered: Answered, by = access): Promise<TrackerError> =>
  createJira(answering(answered), by)
    .version('jira:acme.atlassian.net/ABC-1')
    .then(
      () => expect.fail('it did not fail'),
      (error: TrackerError) => error,
    );

describe("what Jira's refusals mean", () => {
  it.each<[string, Answered, TrackerError['kind'], RegExp]>([
    [
      'a bad token',
      { status: 401, text: json({ message: 'Client must be authenticated' }) },
      'signed-out',
      /token.*Connect again/,
    ],
    [
      'a missing thing, said to nobody',
      {
        status: 404,
        text: json({ errorMessages: ['Issue does not exist'] }),
        headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
      },
      'signed-out',
      /token/,
    ],
    [
      'a captcha',
      {
        status: 401,
        headers: {
          'x-seraph-loginreason': 'AUTHENTICATION_DENIED',
          'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://x',
        },
      },
      'signed-out',
      /robot.*https:\/\/acme\.atlassian\.net/,
    ],
    ['a missing right', { status: 403, text: json({ errorMessages: ['You may not.'] }) }, 'forbidden', /You may not/],
    [
      'a forged request',
      { status: 403, text: 'XSRF check failed', headers: { 'content-type': 'text/plain' } },
      'unexpected',
      /XSRF check failed.*Open a page of acme\.atlassian\.net/,
    ],
    [
      'a missing thing',
      { status: 404, text: json({ errorMessages: ['Issue does not exist'] }) },
      'gone',
      /does not exist/,
    ],
    ['an API that is gone', { status: 410, text: said }, 'gone', /required/],
    ['a conflict', { status: 409, text: said }, 'busy', /same thing at that moment/],
    [
      'too much on one issue',
      { status: 413, text: json({ errorMessages: ['The issue has reached the limit of 5000 comments.'] }) },
      'invalid',
      /limit of 5000.*another issue/,
    ],
    ['what cannot be', { status: 400, text: said }, 'invalid', /issue type is required.*labels/],
    [
      'a burst',
      { status: 429, headers: { 'retry-after': '7', 'ratelimit-reason': 'jira-burst-based' } },
      'busy',
      /too many requests at once/,
    ],
    [
      'too many writes to one issue',
      { status: 429, headers: { 'ratelimit-reason': 'jira-per-issue-on-write' } },
      'busy',
      /changes to one issue/,
    ],
    ['a server that says when it is back', { status: 503, headers: { 'retry-after': '120' } }, 'busy', /wait/],
    ['a server in trouble', { status: 503 }, 'unexpected', /503/],
    [
      'something else in its place',
      { status: 200, text: '<title>Station Wi-Fi</title>', headers: { 'content-type': 'text/html' } },
      'unexpected',
      /cannot be read/,
    ],
  ])('%s', async (_name, answered, kind, words) => {
    const error = await failing(answered);
    expect([error.kind, sentenceOf(error)]).toEqual([kind, expect.stringMatching(words)]);
  });

  it.each<[string, Answered]>([
    [
      'its login page, as if all were well',
      { status: 200, text: page, headers: { 'content-type': 'text/html;charset=UTF-8' } },
    ],
    [
      'its login page, with a word in the head',
      { status: 200, text: '<html>', headers: { 'content-type': 'text/html', 'x-seraph-loginreason': 'OUT' } },
    ],
    ['a page, to a write', { status: 400, text: '<title>Oops</title>', headers: { 'content-type': 'text/html' } }],
    ['a plain no', { status: 401 }],
  ])('signed out, a session gets %s', async (_name, answered) => {
    expect(await failing(answered, session)).toMatchObject({
      kind: 'signed-out',
      told: saying(/sign in at acme\.atlassian\.net/),
    });
  });

  it('says how long to wait as Jira does, and half a minute where it does not', async () => {
    expect((await failing({ status: 429, headers: { 'retry-after': '7' } })).wait).toBe(7000);
    expect((await failing({ status: 429 })).wait).toBe(30_000);
    expect((await failing({ status: 503, headers: { 'retry-after': '120' } })).wait).toBe(120_000);
  });
});

describe('how Jira is asked', () => {
  const asks = async (by: Access): Promise<SendRequest[]> => {
    const asked: SendRequest[] = [];
    const jira = createJira(
      answering(
        {
          status: 200,
          text: json({
            id: '1',
            key: 'ABC-1',
            accountId: 'a',
            displayName: 'Ana',
            updated: '2026-11-22T10:00:00.000+0000',
            body: 'x',
            fields: { updated: 'x' },
          }),
        },
        asked,
      ),
      by,
    );
    await jira.me();
    await jira.writePage({ ref: 'jira:acme.atlassian.net/ABC-1', id: '1' }, { commentId: '7', body: 'x' });
    return asked;
  };

  it('with the e-mail address and token on Cloud, writes as from its own page', async () => {
    const [read, write] = await asks(access);
    expect(read?.headers['authorization']).toBe(`Basic ${btoa('ana@example.com:ATATT1')}`);
    expect([read?.from, write?.from]).toEqual([undefined, { base: access.base, session: false }]);
  });

  it('with the token alone on a server', async () => {
    const { email: _, ...own } = {
      ...access,
      host: 'jira.example.com',
      base: 'https://jira.example.com/jira',
      token: 'PAT1',
    };
    const [read] = await asks(own);
    expect([read?.url, read?.headers['authorization']]).toEqual([
      'https://jira.example.com/jira/rest/api/2/myself',
      'Bearer PAT1',
    ]);
  });

  it('with nothing but the session where there is no token', async () => {
    for (const request of await asks(session)) {
      expect(request.headers).not.toHaveProperty('authorization');
      expect(request.from).toEqual({ base: session.base, session: true });
    }
  });

  it('never with a token that no header can hold, whose words would hold it', async () => {
    const asked: SendRequest[] = [];
    const error = await createJira(answering({ status: 200 }, asked), { ...access, token: 'Zoë’s tøken' })
      .me()
      .catch((one: unknown) => one);
    expect(error).toMatchObject({ kind: 'signed-out', told: saying(expect.not.stringContaining('tøken')) });
    expect(asked).toEqual([]);
  });
});
