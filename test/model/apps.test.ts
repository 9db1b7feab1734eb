import { describe, expect, test } from 'vitest';
import { markdown } from '@/utils/ledger/markdown';
import { pageBody } from '@/utils/ledger/format';
import { readLedger } from '@/utils/ledger/read';
import { reactionsOf } from '@/utils/model/reactions';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { teamOf } from '@/utils/model/team';
import { githubFacts } from '@/utils/trackers/github/facts';
import { commentOf as githubComment } from '@/utils/trackers/github/comment';
import { commentOf as githubPage } from '@/utils/trackers/github/ledger-comments';
import { personOf as githubPerson } from '@/utils/trackers/github/person';
import { authorOf as jiraAuthor } from '@/utils/trackers/jira/person';
import { commentOf as linearComment } from '@/utils/trackers/linear/comment';

const at = '2026-11-23T09:00:00Z';
const app = { id: '9', name: 'renovate[bot]', app: true as const };
const team = teamOf({ policy: { owner: null, contributors: ['renovate[bot]'] }, members: ['renovate[bot]'], me: '1' });

describe('a program', () => {
  test('is known by what GitHub says of it', () => {
    expect(githubPerson({ login: 'renovate[bot]', id: 9, type: 'Bot' })).toEqual(app);
    expect(githubPerson({ login: 'helper', id: 9, type: 'Bot' })?.app).toBe(true);
    expect(githubPerson({ login: 'abbot', id: 9, type: 'User' })).toEqual({ id: '9', name: 'abbot' });
    const said = { id: 'c', body: '/ready', createdAt: at, url: '', author: { __typename: 'Bot', login: 'helper' } };
    expect(githubComment(said).author).toEqual({ id: 'login:helper', name: 'helper', app: true });
    const page = { id: 1, body: '', updated_at: at, user: { login: 'helper', id: 9, type: 'Bot' } };
    expect(githubPage(page).author?.app).toBe(true);
  });

  test('is known by what Jira and Linear say of it', () => {
    const user = { accountId: 'a', displayName: 'Automation' };
    expect(jiraAuthor({ ...user, accountType: 'app' })?.app).toBe(true);
    expect(jiraAuthor({ ...user, accountType: 'atlassian' })).not.toHaveProperty('app');
    const said = { id: 'c', body: '/ready', createdAt: at, url: '', botActor: { name: 'Sync' }, user: null };
    expect(linearComment(said, undefined).author).toEqual({ id: 'name:Sync', name: 'Sync', app: true });
  });

  test('is not in the team, whoever lists it', () => {
    expect([team.has(app), team.vouches(app), team.has({ id: '9', name: 'renovate[bot]' })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('says nothing by a command in a comment', () => {
    const commentText = { id: 'c', at, text: '/ready' };
    expect(commentCommandsIn([{ ...commentText, author: app }])).toEqual([]);
    expect(commentCommandsIn([{ ...commentText, author: { id: '1', name: 'ana' } }])).toHaveLength(1);
  });

  test('writes nothing into the ledger that counts, nor is it a problem', () => {
    const stamp = '0kz3f91ab-0000-evil' as const;
    const entries = { 12: { ready: [{ text: '0'.repeat(32) }, stamp] } } satisfies Parameters<
      typeof pageBody
    >[0]['entries'];
    const body = pageBody({ device: 'evil', number: 0, entries, extra: {} }, 'x', markdown);
    const author = { ...app, insider: true, asOf: at };
    expect(readLedger([{ id: '1', author, editor: undefined, body }], markdown)).toEqual({
      pages: [],
      tampered: [],
      problems: [],
    });
  });

  test('reacts for neither team nor crowd', () => {
    const native = {
      reactions: [
        { content: '+1' as const, by: app, at },
        { content: '+1' as const, by: { id: '2', name: 'eve' }, at },
        { content: 'ready' as const, by: app, at },
      ],
      counts: { '+1': 2, '-1': 0 },
      team: ['renovate[bot]'],
      public: true,
      comments: 0,
      listeners: [],
      mayComment: true,
      mayReact: true,
    };
    const given = {
      tracker: githubFacts.capabilities,
      native,
      voices: [],
      me: { id: '1', name: 'ana' },
      pending: {},
      team,
    };
    const views = reactionsOf({ ...given, digests: [] });
    expect(views.map((view) => [view.kind, view.team.length, view.crowd])).toEqual([
      ['+1', 0, 1],
      ['-1', 0, 0],
      ['ready', 0, 0],
    ]);
  });
});
