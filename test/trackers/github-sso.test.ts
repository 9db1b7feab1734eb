import { describe, expect, it } from 'vitest';
import { createGitHub } from '@/utils/trackers/github/api';
import type { Send } from '@/utils/trackers/send';
import { githubAccess } from '../access';
import { github } from './contract/github';
import { saying } from '../telling';

const ref = 'github:github.com/acme/web#2';
const link = 'https://github.com/orgs/acme/sso?authorization_request=AZSCKL';

async function failureOf(act: Promise<unknown>): Promise<unknown> {
  return act.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );
}

describe('a token that is not authorised for single sign-on', () => {
  const answering =
    (status: number, body: unknown, header: string | null): Send =>
    () =>
      Promise.resolve({
        status,
        header: (name) => (name === 'x-github-sso' ? header : null),
        text: JSON.stringify(body),
      });
  const words = 'Somebody’s own words.';
  const error = { type: 'FORBIDDEN', message: words, path: ['repository'] };
  const saml = { ...error, extensions: { saml_failure: true } };

  it.each([
    ['REST, with the link', answering(403, { message: words }, `required; url=${link}`), link],
    [
      'GraphQL, by the error',
      answering(200, { data: { repository: null }, errors: [saml] }, null),
      'https://github.com/settings/personal-access-tokens',
    ],
    [
      'GraphQL, with the link',
      answering(200, { data: { repository: null }, errors: [saml] }, `required; url=${link}`),
      link,
    ],
    [
      'a link that leads elsewhere',
      answering(403, { message: words }, 'required; url=https://evil.example/sso'),
      'https://github.com/settings/personal-access-tokens',
    ],
  ])('is authorised by its owner, whatever GitHub says about it: %s', async (_, send, at) => {
    const tracker = createGitHub(send, githubAccess('ghp_1'));
    expect(await failureOf(tracker.issue(ref))).toMatchObject({
      kind: 'forbidden',
      told: saying(
        `GitHub refused: Somebody’s own words. You can do that yourself, and nobody else: authorise the token for the organisation (“Configure SSO”) at ${at}, and retry.`,
      ),
    });
  });

  it('is told from one that lacks a right', async () => {
    const send = answering(200, { data: { repository: null }, errors: [error] }, 'partial-results; organizations=1');
    expect(await failureOf(createGitHub(send, githubAccess('ghp_1')).issue(ref))).toMatchObject({
      told: saying(/admin of the repository/),
    });
  });

  it('is named for reading and for writing', async () => {
    const { core, tracker } = github();
    for (const token of core.github.world.tokens) token.sso = false;
    const ana = tracker('ana');
    const change = ana.perform({ kind: 'label', ref, name: 'bug', on: true }, { id: 'l', again: false });
    for (const act of [ana.issue(ref), change])
      expect(await failureOf(act)).toMatchObject({
        kind: 'forbidden',
        told: saying(/Configure SSO/),
      });
  });
});
