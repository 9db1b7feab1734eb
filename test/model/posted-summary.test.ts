import { describe, expect, test } from 'vitest';
import { postedSummaryOf } from '@/utils/model/posted-summary';
import type { Voice } from '@/utils/model/fold';
import { wishesOf } from '@/utils/model/live';
import type { CommentText } from '@/utils/model/comment-text';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { teamOf } from '@/utils/model/team';
import { noon, person, said, voice } from './estimating';

const team = teamOf({ policy: { owner: 'Paula', contributors: ['@Ana', 'ben'] }, members: ['cleo'], me: 'm' });

function commentText(minutes: number, name: string, text = '', edited?: number): CommentText {
  return {
    id: `c${minutes}`,
    author: { id: person(name).id, name },
    at: iso(minutes),
    text,
    ...(edited !== undefined && { editedAt: iso(edited) }),
  };
}

function iso(minutes: number): string {
  return new Date(noon + minutes * 60_000).toISOString();
}

function outside(given: Voice): Voice {
  return { ...given, author: { ...given.author, insider: false } };
}

test('the team is insiders, who may be assigned, contributors and the owner, by name, and this person', () => {
  const has = ['ANA', 'ben', 'cleo', 'paula', 'zed'].map((name) => team.has({ id: name, name }));
  expect(has).toEqual([true, true, true, true, false]);
  expect([
    team.has({ id: 'm', name: 'zed' }),
    team.has({ id: 'z', name: 'zed', insider: true }),
    team.has({ id: 'constructor', name: '__proto__' }),
  ]).toEqual([true, true, false]);
  expect([
    team.owns({ id: 'p', name: 'PAULA', insider: true }),
    team.owns({ id: 'a', name: 'ana', insider: true }),
  ]).toEqual([true, false]);
  expect(teamOf({ policy: { owner: null, contributors: [] }, me: '' }).owns({ id: 'z', name: 'zed' })).toBe(true);
});

describe('the wish to talk', () => {
  const wishes = (voices: Voice[], list: CommentText[] = []) =>
    wishesOf({ voices, commentCommands: commentCommandsIn(list), team });
  const live = (name: string, why: string | null, minutes: number) =>
    voice(name, { live: said(why === null ? null : { why }, minutes) });

  test('names who, why and since when, the oldest first', () => {
    expect(
      wishes([live('ben', 'two ways', 5), live('ana', 'risk', 3)], [commentText(1, 'cleo', '/live I cannot tell')]),
    ).toEqual([
      { by: { id: 'c', name: 'cleo' }, why: 'I cannot tell', since: noon + 60_000, comment: 'c1' },
      { by: { id: 'a', name: 'ana' }, why: 'risk', since: noon + 3 * 60_000 },
      { by: { id: 'b', name: 'ben' }, why: 'two ways', since: noon + 5 * 60_000 },
    ]);
  });

  test('is the later word of one person, with Tend or without', () => {
    expect(wishes([live('ana', 'with', 5)], [commentText(4, 'ana', '/live without')]).map(({ why }) => why)).toEqual([
      'with',
    ]);
    expect(wishes([live('ana', 'with', 5)], [commentText(6, 'ana', '/live without')]).map(({ why }) => why)).toEqual([
      'without',
    ]);
    expect(wishes([live('ana', null, 5)], [commentText(4, 'ana', '/live without')])).toEqual([]);
    expect(wishes([live('ana', null, 5)], [commentText(6, 'ana', '/live without')])).toHaveLength(1);
  });

  test('of strangers, and what makes no sense, is not heard', () => {
    expect(
      wishes(
        [outside(live('zed', 'spam', 1)), voice('ben', { live: said({ why: 5 }, 9) })],
        [commentText(1, 'yan', '/live spam')],
      ),
    ).toEqual([]);
  });
});

describe('the summary', () => {
  const list = [
    commentText(1, 'ana'),
    commentText(2, 'ben'),
    commentText(3, 'ana'),
    commentText(4, 'cleo'),
    commentText(5, 'ben'),
  ];
  const summary = (name: string, comment: string, minutes: number, upto?: number) =>
    voice(name, { summary: said({ comment, ...(upto !== undefined && { upto: noon + upto * 60_000 }) }, minutes) });
  const closing = (voices: Voice[], commentTexts = list, complete = true) =>
    postedSummaryOf({ voices, commentTexts: { list: commentTexts, complete }, team });

  test('is the comment last named, and what came after it came since', () => {
    expect(closing([summary('ana', 'c3', 3), summary('ben', 'c1', 2)])).toEqual({
      comment: 'c3',
      by: 'ana',
      since: ['c4', 'c5'],
    });
    expect(closing([])).toBeUndefined();
    expect(closing([outside(summary('zed', 'c5', 9))])).toBeUndefined();
  });

  test('takes in what its writer had read, and no comment that crossed it', () => {
    expect(closing([summary('ana', 'c3', 3, 1)])?.since).toEqual(['c2', 'c4', 'c5']);
    const updated = list.map((one) => (one.id === 'c3' ? commentText(3, 'ana', '', 6) : one));
    expect(closing([summary('ana', 'c3', 6, 4)], updated)?.since).toEqual(['c5']);
    expect(closing([summary('ana', 'c3', 6)], updated)?.since).toEqual(['c4', 'c5']);
  });

  test('cannot hide what comes later', () => {
    expect(closing([summary('ana', 'c3', 3, 1e9)])?.since).toEqual(['c4', 'c5']);
  });

  test('gives way to an earlier one when its comment is deleted, and is kept where it was merely not read', () => {
    const said = [summary('ana', 'c9', 4), summary('ben', 'c1', 2)];
    expect(closing(said)).toMatchObject({ comment: 'c1', by: 'ben' });
    expect(closing(said, list, false)).toEqual({ comment: 'c9', by: 'ana', since: ['c5'] });
  });
});
