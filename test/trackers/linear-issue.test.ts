import { describe, expect, it, vi } from 'vitest';
import { createLinear } from '@/utils/trackers/linear/api';
import type { Send } from '@/utils/trackers/send';
import type { SeenIssue } from '@/utils/trackers/seen';
import { linearAccess } from '../access';

const ref = 'linear:acme/ENG-12';

function answering(...bodies: unknown[]) {
  const sent: { query: string; variables: Record<string, unknown> }[] = [];
  const send = vi.fn<Send>(({ body = '' }) => {
    sent.push(JSON.parse(body));
    return Promise.resolve({
      status: 200,
      header: () => null,
      text: JSON.stringify({ data: bodies.length > 1 ? bodies.shift() : bodies[0] }),
    });
  });
  return { tracker: createLinear(send, linearAccess('lin_api_1')), sent };
}

const read = (issue: unknown): Promise<SeenIssue> => answering({ issue }).tracker.issue(ref);

const ana = { id: 'u1', displayName: 'ana' };
const at = '2026-02-01T10:00:00.000Z';
const full = {
  title: 'Drafts are lost',
  description: 'A *draft* goes.',
  updatedAt: at,
  archivedAt: null,
  completedAt: null,
  canceledAt: null,
  estimate: 3,
  priority: 2,
  assignee: { id: 'u1', displayName: 'ana' },
  cycle: { number: 7, name: null },
  state: { name: 'In Progress', type: 'started' },
  team: { issueEstimationType: 'fibonacci' },
  children: { nodes: [{ id: 'i1' }, { id: 'i2' }] },
  parent: { title: 'Offline' },
  project: { name: 'Mobile', initiatives: { nodes: [{ name: 'Everywhere' }] } },
  projectMilestone: { name: 'Beta' },
  labels: { nodes: [{ name: 'bug' }] },
  inverseRelations: {
    nodes: [
      { type: 'blocks', issue: { identifier: 'ENG-3', state: { type: 'canceled' } } },
      { type: 'related', issue: { identifier: 'ENG-4', state: { type: 'backlog' } } },
      { type: 'blocks', issue: { identifier: 'OPS-1', state: { type: 'triage' } } },
    ],
  },
  history: {
    nodes: [
      { createdAt: '2026-01-09T10:00:00.000Z', updatedDescription: null, toTitle: null },
      { createdAt: '2026-01-08T10:00:00.000Z', updatedDescription: true, toTitle: null },
      { createdAt: '2026-01-07T10:00:00.000Z', updatedDescription: null, toTitle: 'Drafts are lost' },
    ],
  },
  reactions: [
    { emoji: 'thumbsup', createdAt: at, user: ana },
    { emoji: '+1', createdAt: at, user: null },
    { emoji: 'tada', createdAt: at, user: { id: 'u2', displayName: 'ben' } },
    { emoji: 'heart', createdAt: at, user: ana },
    { emoji: 'constructor', createdAt: at, user: ana },
  ],
};

describe("an issue through Linear's API", () => {
  it('comes with its text and all facts', async () => {
    expect((await read(full)).text).toEqual({
      ref,
      title: 'Drafts are lost',
      body: { markup: 'linear-markdown', source: 'A *draft* goes.' },
      readBy: 'api',
      facts: {
        state: 'open',
        status: 'In Progress',
        priority: 'High',
        assignees: [{ id: 'u1', name: 'ana' }],
        labels: ['bug'],
        milestone: 'Beta',
        cycle: 'Cycle 7',
        project: 'Mobile',
        parents: ['Offline', 'Mobile', 'Everywhere'],
        pieces: 2,
        estimate: 3,
        updatedAt: at,
        blockedBy: [
          { ref: 'ENG-3', open: false },
          { ref: 'OPS-1', open: true },
        ],
      },
    });
  });

  it('comes with what people reacted, and how many nobody here knows', async () => {
    expect((await read(full)).native).toEqual({
      reactions: [
        { content: '+1', by: { id: 'u1', name: 'ana', insider: true }, at },
        { content: 'ready', by: { id: 'u2', name: 'ben', insider: true }, at },
      ],
      counts: { '+1': 2, '-1': 0 },
      team: ['ana', 'ben'],
      editedAt: '2026-01-08T10:00:00.000Z',
      public: false,
      mayReact: true,
      comments: 0,
      listeners: [],
      mayComment: true,
    });
  });

  it('may have no text, nothing above it, no estimate, and be closed and archived', async () => {
    const { text, native } = await read({
      ...full,
      description: null,
      parent: null,
      project: null,
      projectMilestone: null,
      estimate: null,
      state: { type: 'duplicate' },
      canceledAt: at,
      archivedAt: at,
      history: { nodes: [] },
    });
    expect(text).toMatchObject({
      body: { source: '' },
      facts: { state: 'closed', milestone: null, parents: [], estimate: null },
    });
    expect(native).toMatchObject({ closedAt: at, mayReact: false });
    expect(native).not.toHaveProperty('editedAt');
  });

  it('was finished from its start on, or from its creation without one, and not where it was given up', async () => {
    const [created, started, ended] = [
      '2026-01-01T10:00:00.000Z',
      '2026-01-05T10:00:00.000Z',
      '2026-01-08T10:00:00.000Z',
    ];
    const done = { ...full, createdAt: created, state: { type: 'completed' }, completedAt: ended };
    expect((await read({ ...done, startedAt: started })).text.facts.finished).toEqual({ from: started, at: ended });
    expect((await read(done)).text.facts.finished).toEqual({ from: created, at: ended });
    const dropped = { ...done, state: { type: 'canceled' }, completedAt: null, canceledAt: ended };
    expect((await read(dropped)).text.facts).not.toHaveProperty('finished');
  });

  it('is not said to lack an estimate where the team does not estimate', async () => {
    expect(
      (await read({ ...full, estimate: null, team: { issueEstimationType: 'notUsed' } })).text.facts,
    ).not.toHaveProperty('estimate');
  });
});

describe('a reaction', () => {
  const attempt = { id: 'command-1', again: false };
  const reacted = (...reactions: object[]) => ({ viewer: { id: 'u1' }, issue: { id: 'uuid-12', reactions } });

  it('is not given where it is there under another name, nor taken from others', async () => {
    const there = answering(reacted({ id: 'r1', emoji: 'thumbsup', user: { id: 'u1' } }));
    await there.tracker.perform({ kind: 'react', ref, content: '+1', on: true }, attempt);
    expect(there.sent).toHaveLength(1);
    const others = answering(reacted({ id: 'r1', emoji: '+1', user: { id: 'u2' } }));
    await others.tracker.perform({ kind: 'react', ref, content: '+1', on: false }, attempt);
    expect(others.sent).toHaveLength(1);
  });

  it('is taken back under every name it has', async () => {
    const { tracker, sent } = answering(
      reacted({ id: 'r1', emoji: 'thumbsdown', user: { id: 'u1' } }, { id: 'r2', emoji: '👎', user: { id: 'u1' } }),
      {},
    );
    await tracker.perform({ kind: 'react', ref, content: '-1', on: false }, attempt);
    expect(sent.slice(1).map(({ variables }) => variables['id'])).toEqual(['r1', 'r2']);
  });
});

describe('a comment that was changed', () => {
  const edit = { kind: 'edit', ref, comment: 'c1', body: '- one\n- two', was: 'one' } as const;
  const workflow = (body: string) => ({
    viewer: { id: 'u1' },
    comment: { id: 'c1', body, createdAt: at, user: { id: 'u1', displayName: 'ana' } },
  });

  it.each([
    ['as it was', 'one', 2],
    ["already, in Linear's own way of writing", '* one\n* two', 1],
  ])('is written where the comment stands %s', async (_, now, requests) => {
    const { tracker, sent } = answering(workflow(now), {
      commentUpdate: { comment: workflow('* one\n* two').comment },
    });
    expect(await tracker.perform(edit, { id: 'command-1', again: true })).toMatchObject({ id: 'c1', mayEdit: true });
    expect(sent).toHaveLength(requests);
  });

  it('is not written over something else', async () => {
    const { tracker, sent } = answering(workflow('three'));
    await expect(tracker.perform(edit, { id: 'command-1', again: true })).rejects.toMatchObject({ kind: 'invalid' });
    expect(sent).toHaveLength(1);
  });
});
