import { parse, validate } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { createGitHub, documents } from '@/utils/trackers/github/api';
import type { IssueText } from '@/utils/model/issue';
import type { Send } from '@/utils/trackers/send';
import { githubAccess } from '../access';
import { graphqlSchema } from '../doubles/shared/graphql/published';

describe("GitHub's published schema", () => {
  it('knows every field that Tend asks for', { timeout: 120_000 }, () => {
    const published = graphqlSchema('github/github.graphql');
    if (!published) throw new Error('The package with the schema is missing: npm ci');
    expect(documents.length).toBeGreaterThan(1);
    for (const document of documents) expect(validate(published, parse(document))).toEqual([]);
    expect(validate(published, parse('{ viewer { loginName } }')), 'the check itself can fail').toHaveLength(1);
  });
});

const ref = 'github:github.com/acme/the.app_2#12';

interface Sent {
  query: string;
  variables: unknown;
}

function answering(...bodies: unknown[]): { send: Send; sent: Sent[] } {
  const sent: Sent[] = [];
  const send = vi.fn<Send>(({ body = '' }) => {
    sent.push(JSON.parse(body));
    return Promise.resolve({
      status: 200,
      header: () => null,
      text: JSON.stringify(bodies.length > 1 ? bodies.shift() : bodies[0]),
    });
  });
  return { send, sent };
}

const read = (send: Send): ReturnType<ReturnType<typeof createGitHub>['issue']> =>
  createGitHub(send, githubAccess('ghp_1')).issue(ref);
const readText = async (send: Send): Promise<IssueText> => (await read(send)).text;

const full = {
  title: 'Drafts are lost',
  body: 'A *draft* goes.',
  state: 'OPEN',
  updatedAt: '2026-01-02T03:04:05Z',
  labels: { nodes: [{ name: 'bug' }, null] },
  milestone: { title: 'M1' },
  parent: { title: 'Offline' },
  blockedBy: {
    nodes: [
      { number: 7, state: 'CLOSED', repository: { nameWithOwner: 'acme/app' } },
      { number: 9, state: 'OPEN', repository: { nameWithOwner: 'acme/lib' } },
    ],
  },
};

describe('an issue through the API', () => {
  it('is asked for by owner, name and number', async () => {
    const { send, sent } = answering({ data: { repository: { issue: full } } });
    await read(send);
    expect(sent.map(({ variables }) => variables)).toEqual([{ owner: 'acme', name: 'the.app_2', number: 12 }]);
  });

  it('comes with its text and all facts', async () => {
    expect(await readText(answering({ data: { repository: { issue: full } } }).send)).toEqual({
      ref,
      title: 'Drafts are lost',
      body: { markup: 'gfm', source: 'A *draft* goes.' },
      readBy: 'api',
      facts: {
        state: 'open',
        labels: ['bug'],
        milestone: 'M1',
        parents: ['Offline'],
        updatedAt: '2026-01-02T03:04:05Z',
        blockedBy: [
          { ref: 'acme/app#7', open: false },
          { ref: 'acme/lib#9', open: true },
        ],
      },
    });
  });

  it('may have an empty text, no milestone and nothing above it', async () => {
    const bare = {
      ...full,
      body: '',
      state: 'CLOSED',
      milestone: null,
      parent: null,
      labels: { nodes: [] },
      blockedBy: { nodes: [] },
    };
    expect(await readText(answering({ data: { repository: { issue: bare } } }).send)).toMatchObject({
      body: { source: '' },
      facts: { state: 'closed', labels: [], milestone: null, blockedBy: [] },
    });
  });

  it('does not call an issue that nobody may see closed', async () => {
    const issue = { ...full, blockedBy: { nodes: [null] } };
    const { facts } = await readText(answering({ data: { repository: { issue } } }).send);
    expect(facts.blockedBy).toEqual([{ ref: '' }]);
  });

  it('comes without the facts that GitHub left out', async () => {
    const issue = { title: 'T', body: 'B' };
    expect((await readText(answering({ data: { repository: { issue } } }).send)).facts).toEqual({});
  });
});

describe('projects above an issue', () => {
  it('are not asked for, since a token without that right would get no answer at all', () => {
    expect(documents.join()).not.toContain('project');
  });

  it('may be there unseen, so that nothing above it is not said to be nothing', async () => {
    const { facts } = await readText(answering({ data: { repository: { issue: { ...full, parent: null } } } }).send);
    expect(facts.parents).toBeUndefined();
  });
});

describe('rights that a token for issues does not have', () => {
  const denied = (...path: string[]) => ({
    type: 'FORBIDDEN',
    message: 'Resource not accessible by personal access token',
    path: ['repository', ...path],
  });

  it('cost the facts they stand for, not the issue', async () => {
    const issue = { ...full, milestone: null };
    const { title, facts } = await readText(
      answering({ data: { repository: { issue } }, errors: [denied('issue', 'milestone')] }).send,
    );
    expect(title).toBe('Drafts are lost');
    expect(facts.milestone, 'there may be one, but not for these eyes').toBeUndefined();
    expect(facts.labels).toEqual(['bug']);
  });

  it('are not taken for facts: what was refused is not "none"', async () => {
    const refused = {
      type: 'FORBIDDEN',
      message: 'Resource not accessible',
      path: ['repository', 'issue', 'milestone'],
    };
    const { facts } = await readText(
      answering({ data: { repository: { issue: { ...full, milestone: null } } }, errors: [refused] }).send,
    );
    expect(facts).not.toHaveProperty('milestone');
  });

  it('are still a refusal where the issue itself is not given', async () => {
    const none = { data: { repository: { issue: null } }, errors: [denied('issue')] };
    await expect(read(answering(none).send)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('whose token it is', () => {
  it('is what GitHub says', async () => {
    const { send } = answering({ data: { viewer: { login: 'ana', databaseId: 7 } } });
    expect(await createGitHub(send, githubAccess('ghp_1')).me()).toEqual({
      person: { id: '7', name: 'ana' },
      host: 'github.com',
      base: 'https://github.com',
    });
  });

  it('is an error where GitHub does not say', async () => {
    const { send } = answering({ data: { viewer: {} } });
    await expect(createGitHub(send, githubAccess('ghp_1')).me()).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
