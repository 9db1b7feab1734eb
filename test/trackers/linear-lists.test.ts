import { describe, expect, it, vi } from 'vitest';
import { discussionView } from '@/utils/views/discussion';
import { createLinear } from '@/utils/trackers/linear/api';
import type { Send } from '@/utils/trackers/send';
import { linearAccess } from '../access';

const ref = 'linear:acme/ENG-12';
const at = '2026-02-01T10:00:00.000Z';

const answering = (data: unknown) =>
  vi.fn<Send>(() => Promise.resolve({ status: 200, header: () => null, text: JSON.stringify({ data }) }));

describe('lists of Linear with holes', () => {
  it('lose a comment that cannot be read, count it and say so, and name nobody in its place', async () => {
    const issue = {
      title: 'Drafts are lost',
      subscribers: { nodes: [null, { displayName: 'ben' }] },
      comments: { nodes: [{ id: 'c1', body: 'Hello.', createdAt: at, url: '' }, null, { id: 'c2' }] },
    };
    const { discussion, native } = await createLinear(
      answering({ viewer: { id: 'u1' }, issue }),
      linearAccess('lin_api_1'),
    ).issue(ref);
    expect([discussion.comments.map(({ id }) => id), discussion.unread, native.listeners]).toEqual([
      ['c1'],
      2,
      ['ben'],
    ]);
    const shown = discussionView({ ref, discussion, native, me: undefined, commands: [] });
    expect(shown.unread).toBe(2);
  });
});

describe('a list of Linear that leads back', () => {
  it('is refused, and not read for ever', async () => {
    const comments = { nodes: [], pageInfo: { hasNextPage: true, endCursor: 'c1' } };
    const send = answering({ issue: { identifier: 'ENG-12', archivedAt: null, trashed: null, comments } });
    const reading = createLinear(
      (request) => (send.mock.calls.length > 50 ? Promise.reject(new Error('It asks for ever.')) : send(request)),
      linearAccess('lin_api_1'),
    ).readLedger(ref, undefined, []);
    await expect(reading).rejects.toMatchObject({ kind: 'unexpected' });
    expect(send).toHaveBeenCalledTimes(2);
  });
});
