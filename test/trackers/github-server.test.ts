import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGitHub } from '@/utils/trackers/github/api';
import { issueQuery } from '@/utils/trackers/github/issue';
import { without } from '@/utils/trackers/github/older';
import type { SendRequest } from '@/utils/trackers/send';
import { wayTo } from '@/utils/trackers/ways';
import { githubAccess } from '../access';
import { saying } from '../telling';

const undefinedField = (fieldName: string) => ({
  message: `Field '${fieldName}' doesn't exist on type 'Issue'`,
  path: ['query Issue', 'repository', 'issue', fieldName],
  extensions: { code: 'undefinedField', typeName: 'Issue', fieldName },
});

/** An Enterprise Server that does not know some fields of github.com. */
function server(lacks: string[], asked: SendRequest[] = []) {
  return async (request: SendRequest) => {
    asked.push(request);
    const { query } = JSON.parse(request.body ?? '{}') as { query: string };
    const errors = lacks.filter((field) => new RegExp(`^\\s*${field}\\b`, 'm').test(query)).map(undefinedField);
    const issue = { id: 'I_1', title: 'Drafts are lost', body: 'A draft goes.', state: 'OPEN' };
    const text = JSON.stringify(
      errors.length > 0 ? { errors } : { data: { repository: { nameWithOwner: 'team/app', issue } } },
    );
    return { status: 200, header: () => null, text };
  };
}

const access = githubAccess('ghp_1', 'git.example.com');
const ref = 'github:git.example.com/team/app#3';

describe('a company’s place on GHE.com', () => {
  it('is asked at the host of its API, by both its halves', async () => {
    const asked: SendRequest[] = [];
    const tenant = createGitHub(server([], asked), githubAccess('ghp_1', 'acme.ghe.com'));
    await tenant.issue('github:acme.ghe.com/team/app#3');
    await tenant.version('github:acme.ghe.com/team/app#3');
    expect(asked.map(({ url }) => url)).toEqual([
      'https://api.acme.ghe.com/graphql',
      'https://api.acme.ghe.com/repos/team/app/issues/3',
    ]);
  });
});

describe('a GitHub Enterprise Server that is older than github.com', () => {
  it('is asked at its own address', async () => {
    const asked: SendRequest[] = [];
    await createGitHub(server([], asked), access).issue(ref);
    expect(asked.map(({ url }) => url)).toEqual(['https://git.example.com/api/graphql']);
  });

  it('is asked again without what it does not know, and from then on at once', async () => {
    const asked: SendRequest[] = [];
    const send = server(['parent', 'blockedBy'], asked);
    const { text } = await createGitHub(send, access).issue(ref);
    expect(text.title).toBe('Drafts are lost');
    expect(text.facts, 'what nobody could see is no fact').not.toHaveProperty('blockedBy');
    expect(asked).toHaveLength(2);
    await createGitHub(send, access).issue(ref);
    expect(asked).toHaveLength(3);
    await createGitHub(send, githubAccess('ghp_1', 'other.example.com')).issue('github:other.example.com/team/app#3');
    expect(asked, 'another server may know more').toHaveLength(5);
  });

  it('fails where it says the same again: nothing is asked for ever', async () => {
    const stubborn = async () => ({
      status: 200,
      header: () => null,
      text: JSON.stringify({ errors: [undefinedField('body')] }),
    });
    await expect(createGitHub(stubborn, access).issue(ref)).rejects.toMatchObject({ kind: 'unexpected' });
  });

  it('is closed by nothing that it does not know: that duplicates cannot be marked there is said', async () => {
    const asked: SendRequest[] = [];
    const marking = createGitHub(server(['duplicateOf'], asked), access).perform(
      { kind: 'duplicate', ref, of: 'github:git.example.com/team/app#2', on: true },
      { id: 'change-1', again: false },
    );
    await expect(marking).rejects.toMatchObject({ kind: 'invalid', told: saying(/too old/) });
    expect(asked.filter(({ body }) => body?.includes('mutation'))).toEqual([]);
  });

  it('is sent a document that is still one, whichever of the fields it lacks', () => {
    for (const field of [
      'parent',
      'blockedBy',
      'duplicateOf',
      'milestone',
      'reactionGroups',
      'participants',
      'viewerCanReact',
      'labels',
    ]) {
      const shorter = without(issueQuery, new Set([field]));
      expect(() => parse(shorter)).not.toThrow();
      expect(shorter.length).toBeLessThan(issueQuery.length);
    }
    expect(without(issueQuery, new Set(['repository'])), 'what holds the rest stays').toBe(issueQuery);
  });

  it('would be found wanting otherwise: one unknown field is no answer at all', () => {
    expect(validate(buildSchema('type Query { a: Int }'), parse('{ a b }'))).toHaveLength(1);
  });
});

describe('connecting to a server', () => {
  it('takes a token made there', () => {
    expect(wayTo({ tracker: 'github', base: 'https://git.example.com' })).toMatchObject({
      host: 'git.example.com',
      base: 'https://git.example.com',
      createUrl: expect.stringMatching(/^https:\/\/git\.example\.com\/settings\/tokens/),
    });
    expect(wayTo({ tracker: 'jira', base: 'https://jira.example.com/jira' })).toBeUndefined();
  });
});
