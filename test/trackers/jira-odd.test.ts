import { describe, expect, it } from 'vitest';
import { createJira } from '@/utils/trackers/jira/api';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { SendRequest } from '@/utils/trackers/send';
import type { World } from '../doubles/jira/world/world';
import { assertValidLog } from '../doubles/valid';
import { jira } from './contract/jira';
import type { Subject } from './contract/subject';
import { saying } from '../telling';

/** A Jira that answers as it is told, by method and path below its API. */
function answering(answer: (path: string, request: SendRequest) => unknown, host = 'acme.atlassian.net') {
  const asked: string[] = [];
  const access: Access = { tracker: 'jira', host, base: `https://${host}`, token: 'x', email: 'ana@example.com' };
  const tracker: Tracker = createJira(async (request) => {
    const path = request.url.replace(/^.*\/rest\/\w+\/[\d.]+/, '');
    asked.push(`${request.method} ${path}`);
    const body = answer(path, request);
    if (body === undefined) return { status: 404, text: '{}', header: () => null };
    return { status: 200, text: JSON.stringify(body), header: () => null };
  }, access);
  return { tracker, asked };
}

const time = '2026-11-23T09:00:00.000+0000';
const ada = { accountId: 'a1', displayName: 'Ada' };

describe.each(['acme', 'dc'] as const)('boards of %s', (site) => {
  const estimate = async (change: (world: World) => void): Promise<{ subject: Subject; error: unknown }> => {
    const subject = jira(site, 'token', change);
    const error = await subject
      .tracker('ana')
      .perform({ kind: 'estimate', ref: subject.ref, value: '5' }, { id: 'e', again: false })
      .catch((thrown: unknown) => thrown);
    assertValidLog(subject.core.log.entries());
    return { subject, error };
  };
  const issueIn = ({ core }: Subject) =>
    core.jira[site].world.projects.flatMap(({ issues }) => issues).find(({ key }) => key === 'WEB-2');

  it('that estimate by time get no points: they would be minutes', async () => {
    const { subject, error } = await estimate((world) => {
      for (const board of world.boards) board.estimates = 'timeoriginalestimate';
    });
    expect(error).toMatchObject({ kind: 'invalid', told: saying(/WEB-2 estimates by time/) });
    expect([issueIn(subject)?.minutes, issueIn(subject)?.points]).toEqual([null, 3]);
    expect(subject.core.log.entries().some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('that estimate by time do not hide another one that does in points', async () => {
    const { subject, error } = await estimate((world) => {
      const [board] = world.boards;
      if (board) world.boards.unshift({ ...board, id: 99, estimates: 'timeoriginalestimate' });
    });
    expect([error, issueIn(subject)?.minutes, issueIn(subject)?.points]).toEqual([undefined, null, 5]);
  });

  it('of team-managed projects have estimates and sprints, beside one that has neither', async () => {
    const { subject, error } = await estimate((world) => {
      const [board] = world.boards;
      if (!board) return;
      board.type = 'simple';
      world.boards.unshift({ ...board, id: 98, estimates: undefined });
    });
    expect([error, issueIn(subject)?.points]).toEqual([undefined, 5]);
    const { plan } = await subject.tracker('ana').places(subject.ref);
    expect(plan.filter(({ kind }) => kind === 'sprint').map(({ name }) => name)).toContain('WEB sprint 2');
  });
});

describe.each(['acme', 'dc'] as const)('a ledger just made in %s', (site) => {
  it('is found though the search does not know it yet, and no more once it is gone', async () => {
    const subject = jira(site, 'token', (world) => void (world.quirks.searchLag = 3_600_000));
    const ana = subject.tracker('ana');
    const body = subject.markup === 'adf' ? { type: 'doc', version: 1, content: [] } : 'x';
    const made = await ana.createLedger(subject.project, body);
    expect((await ana.ledgers(subject.project)).map(({ ref }) => ref)).toEqual([made.ref]);
    for (const issue of subject.core.jira[site].world.projects.flatMap(({ issues }) => issues))
      if (issue.id === made.id) issue.deleted = true;
    expect(await ana.ledgers(subject.project)).toEqual([]);
    assertValidLog(subject.core.log.entries());
  });
});

describe('what Jira answers strangely', () => {
  const project = 'jira:acme.atlassian.net/ABC';
  const issue = (key: string, more: object = {}) => ({ id: key.slice(4), key, fields: { description: null, ...more } });

  it('is a comment that cannot be read: the others are, and it is shown in its place', async () => {
    const comments = [
      { id: '1', author: ada, created: time, updated: time, body: { type: 'doc', content: [] } },
      { id: '2', author: ada, created: time, updated: time, body: null },
      null,
      { id: '4', created: time, updated: time, body: { type: 'doc', content: [] } },
    ];
    const { tracker } = answering((path) =>
      path.startsWith('/issue') ? { fields: { summary: 'x', comment: { comments, total: 4 } } } : {},
    );
    const { discussion, native } = await tracker.issue('jira:acme.atlassian.net/ABC-1');
    expect(discussion.comments.map(({ id, mayEdit }) => [id, mayEdit])).toEqual([
      ['1', true],
      ['2', false],
      ['4', true],
    ]);
    expect(discussion.comments.map(({ unreadable }) => unreadable)).toEqual([undefined, true, undefined]);
    expect([discussion.total, native.comments]).toEqual([4, 4]);
  });

  it('is a comment of the ledger that cannot be read: the pages beside it are', async () => {
    const page = { id: '1', author: ada, updated: time, body: 'page' };
    const { tracker } = answering((path) =>
      path.includes('/comment')
        ? { comments: [null, page, { id: '2' }], total: 3 }
        : { key: 'ABC-1', fields: { updated: time } },
    );
    const { comments } = await tracker.readLedger('jira:acme.atlassian.net/ABC-1', undefined, []);
    expect(comments.map(({ id }) => id)).toEqual(['1']);
  });

  it('is an issue without a number among the ledgers: the others are found', async () => {
    const { tracker } = answering(() => ({ issues: [{ key: 'ABC-1' }, issue('ABC-3'), issue('ABC-2')], isLast: true }));
    expect((await tracker.ledgers(project)).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is the new key of a project that is asked for by its old one', async () => {
    const { tracker } = answering(() => ({ issues: [issue('NEW-3')], isLast: true }));
    await expect(tracker.ledgers(project)).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(/ABC has the key NEW now/),
    });
  });

  it.each([
    ['a token that comes again', 'acme.atlassian.net', (nth: number) => ({ nextPageToken: nth % 2 ? 'a' : 'b' })],
    ['one page for all offsets', 'jira.example.com', () => ({ total: 1_000_000 })],
  ])('is a search without an end: %s', async (_what, host, more) => {
    let nth = 0;
    const { tracker, asked } = answering(() => ({ issues: [issue('ABC-1')], ...more((nth += 1)) }), host);
    await tracker.ledgers(`jira:${host}/ABC`);
    expect(asked.length).toBeLessThan(5);
  });

  it.each([
    ['Cloud', 'acme.atlassian.net', 'issueTypes'],
    ['Data Center', 'jira.example.com', 'values'],
  ])('is a project that does not tell its types of issues: %s', async (_what, host, list) => {
    let type: unknown;
    const { tracker } = answering((path, { method, body = '' }) => {
      if (path.includes('createmeta'))
        return {
          [list]: [
            { id: '7', name: 'Epic' },
            { id: '8', name: 'Bug' },
          ],
        };
      if (method === 'POST') type = (JSON.parse(body) as { fields: { issuetype: unknown } }).fields.issuetype;
      return method === 'POST' ? { id: '1', key: 'ABC-1' } : {};
    }, host);
    await tracker.createLedger(`jira:${host}/ABC`, 'x');
    expect(type).toEqual({ id: '8' });
  });

  it('is an issue without a summary, which is not one that is gone', async () => {
    const { tracker } = answering(() => ({ fields: {} }));
    await expect(tracker.issue('jira:acme.atlassian.net/ABC-1')).rejects.toMatchObject({ kind: 'unexpected' });
  });

  it('is a permission that it does not name: nobody knows then', async () => {
    const { tracker } = answering((path) =>
      path === '/myself' ? ada : { permissions: { ADD_COMMENTS: { havePermission: true }, EDIT_ISSUES: {} } },
    );
    const states = (await tracker.rights('ABC')).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['token', 'ok'],
      ['ADD_COMMENTS', 'ok'],
      ['EDIT_OWN_COMMENTS', 'unknown'],
      ['EDIT_ISSUES', 'unknown'],
    ]);
  });
});
