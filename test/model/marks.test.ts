import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decisionsOf } from '@/utils/model/decision';
import type { Entry } from '@/utils/model/entry';
import { fold, type Voice, voices } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import { markKey } from '@/utils/model/mark-key';
import type { Markings } from '@/utils/model/marked';
import type { CommentText } from '@/utils/model/comment-text';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { stepsOf } from '@/utils/model/step';
import { teamOf } from '@/utils/model/team';
import { expectLinear } from '../growth';
import { brokenLaw, law } from '../law';
import { jsonValues, stamps } from './arbitraries';
import { noon, person, said, voice } from './estimating';

const team = teamOf({ policy: { owner: null, contributors: ['ana', 'ben', 'cleo'] }, me: '' });

function commentText(id: string, name: string, text = `Words of ${id}.`): CommentText {
  return { id, author: { id: person(name).id, name }, at: new Date(noon + Number(id) * 60_000).toISOString(), text };
}

const commentTexts = [
  commentText('1', 'ana', 'We export CSV only. No VAT.'),
  commentText('2', 'ben', 'Parquet, then.'),
  commentText('3', 'cleo', 'Both.'),
];

function markings(voices: readonly Voice[], list = commentTexts, complete = true): Markings {
  const read = (id: string): string | undefined => list.find((one) => one.id === id)?.text;
  return { voices, commentCommands: commentCommandsIn(list), commentTexts: { list, complete }, team, read };
}

const decisions = (voices: readonly Voice[], list?: CommentText[], complete?: boolean) =>
  decisionsOf(markings(voices, list, complete));
const steps = (voices: readonly Voice[], list?: CommentText[]) => stepsOf(markings(voices, list));
const decide = (name: string, key: string, value: Json, minutes: number) =>
  voice(name, { [`decide:${key}`]: said(value, minutes) });
const todo = (name: string, key: string, value: Json, minutes: number) =>
  voice(name, { [`todo:${key}`]: said(value, minutes) });
const names = (people: Decision['by']) => people.map(({ name }) => name);
const standing = (list: readonly Decision[]) =>
  list.flatMap(({ key, supersededBy }) => (supersededBy === undefined ? [key] : []));

describe('a decision', () => {
  test('is a comment, or a sentence of it, that somebody marked, in the words that stood there', () => {
    const sentence = markKey('1', 'No VAT.');
    expect(
      decisions([decide('ben', '2', { text: 'Parquet, then.' }, 9), decide('cleo', sentence, { text: 'No VAT.' }, 8)]),
    ).toEqual([
      {
        key: sentence,
        comment: '1',
        text: 'No VAT.',
        by: [{ id: 'c', name: 'cleo' }],
        against: [],
        since: noon + 8 * 60_000,
      },
      {
        key: '2',
        comment: '2',
        text: 'Parquet, then.',
        by: [{ id: 'b', name: 'ben' }],
        against: [],
        since: noon + 9 * 60_000,
      },
    ]);
  });

  test('is one thing for two who mark the same sentence, however each page broke its lines', () => {
    expect(markKey('1', 'No  VAT.')).toBe(markKey('1', '- No\nVAT'));
    expect(markKey('1', 'No VAT.')).not.toBe(markKey('2', 'No VAT.'));
    expect(markKey('1', '👍')).toBe('1');
  });

  test('is taken back by who marked it, and stands while somebody else says so', () => {
    const both = (value: Json) => [decide('ana', '1', value, 9), decide('ben', '1', { text: 'CSV' }, 5)];
    expect(names(decisions(both({ text: 'CSV' }))[0]?.by ?? [])).toEqual(['ben', 'ana']);
    expect(names(decisions(both(null))[0]?.by ?? [])).toEqual(['ben']);
    expect(decisions([decide('ana', '1', null, 9)])).toEqual([]);
  });

  test('shows who says that it is none beside who says so', () => {
    const [one] = decisions([decide('ana', '1', { text: 'CSV' }, 5), decide('ben', '1', { not: true }, 6)]);
    expect([names(one?.by ?? []), names(one?.against ?? [])]).toEqual([['ana'], ['ben']]);
    expect(decisions([decide('ben', '1', { not: true }, 6)])).toEqual([]);
  });

  test('is superseded by a later one, and stands again when that is taken back', () => {
    const first = decide('ana', '1', { text: 'CSV' }, 5);
    const later = (value: Json) => decisions([first, decide('ben', '2', value, 6)]);
    expect(later({ text: 'Parquet', instead: '1' })[0]).toMatchObject({ key: '1', supersededBy: '2' });
    expect(standing(later({ text: 'Parquet', instead: '1' }))).toEqual(['2']);
    expect(standing(later(null))).toEqual(['1']);
    expect(standing(later({ text: 'Parquet', instead: 'nowhere' }))).toEqual(['1', '2']);
    expect(standing(later({ text: 'Parquet', instead: '2' }))).toEqual(['1', '2']);
  });

  test('is never superseded in a circle: the last word to replace another stands', () => {
    const first = decide('ana', '1', { text: 'CSV', instead: '3' }, 5);
    const second = decide('ben', '2', { text: 'Parquet', instead: '1' }, 6);
    expect(standing(decisions([first, second, decide('cleo', '3', { text: 'Both', instead: '2' }, 7)]))).toEqual(['3']);
    expect(standing(decisions([first, second, decide('cleo', '3', { text: 'Both', instead: '2' }, 4)]))).toEqual(['2']);
  });

  test('shows what its comment says now, where that was changed since; of one deleted it keeps the words', () => {
    const marks = [decide('ana', '1', { text: 'We export XML only.' }, 5)];
    expect(decisions(marks)[0]).toMatchObject({ text: 'We export XML only.', now: 'We export CSV only. No VAT.' });
    const key = markKey('1', 'No VAT.');
    expect(decisions([decide('ana', key, { text: '- No\nVAT' }, 5)])[0]).not.toHaveProperty('now');
    expect(decisions([decide('ana', '9', { text: 'Gone words.' }, 5)])[0]).toMatchObject({
      text: 'Gone words.',
      gone: true,
    });
    expect(decisions([decide('ana', '9', { text: 'Old.' }, 5)], commentTexts, false)[0]).not.toHaveProperty('gone');
  });

  test('counts only from the team', () => {
    const zed = { ...decide('zed', '1', { text: 'XML' }, 5), author: { ...person('zed'), insider: false } };
    const bot = {
      ...decide('ben', '1', { not: true }, 5),
      author: { id: 'x', name: 'deploy[bot]', insider: false, asOf: '' },
    };
    expect(decisions([zed])).toEqual([]);
    expect(decisions([zed, bot, decide('ana', '1', { text: 'CSV' }, 6)])[0]).toMatchObject({
      text: 'CSV',
      by: [{ name: 'ana' }],
      against: [],
    });
    expect(decisions([], [commentText('1', 'zed', '/decided XML')])).toEqual([]);
  });

  test('may be a plain comment, which its author takes back and others deny all the same', () => {
    const list = [commentText('1', 'ana', '/decided CSV only.'), commentText('2', 'ben', '/decided')];
    expect(decisions([], list)).toMatchObject([
      { key: '1', text: 'CSV only.', by: [{ name: 'ana' }] },
      { key: '2', text: '/decided' },
    ]);
    expect(decisions([decide('cleo', '1', { not: true }, 3)], list)[0]).toMatchObject({ against: [{ name: 'cleo' }] });
    expect(decisions([decide('ana', '1', null, 3)], list).map(({ key }) => key)).toEqual(['2']);
    expect(decisions([decide('ana', '1', null, 0)], list).map(({ key }) => key)).toEqual(['1', '2']);
    expect(standing(decisions([decide('cleo', '3', { text: 'Both.', instead: '1' }, 4)], list))).toEqual(['2', '3']);
  });
});

describe('a next step', () => {
  test('is for whom somebody says, open until anybody says that it is done, and open again by a later word', () => {
    const step = todo('ana', '1', { text: 'Write it.', to: ['b'], called: ['Ben'] }, 5);
    expect(steps([step])).toMatchObject([{ key: '1', text: 'Write it.', to: [{ id: 'b', name: 'Ben' }] }]);
    expect(steps([step])[0]).not.toHaveProperty('done');
    const ticked = todo('cleo', '1', { done: true }, 6);
    expect(steps([step, ticked])[0]?.done).toEqual({ by: 'cleo', at: noon + 6 * 60_000 });
    expect(steps([step, ticked, todo('ben', '1', { done: false }, 7)])[0]).not.toHaveProperty('done');
    expect(steps([ticked])).toEqual([]);
  });

  test('may be a plain comment that names people', () => {
    const list = [commentText('1', 'ana', '/todo @Ben write the exporter')];
    expect(steps([], list)).toMatchObject([
      { text: 'write the exporter', to: [{ name: 'Ben' }], by: [{ name: 'ana' }] },
    ]);
    expect(steps([todo('ana', '1', { done: true }, 3)], list)).toMatchObject([{ done: { by: 'ana' } }]);
  });
});

describe('any words on marks', () => {
  const word = fc.record({
    name: fc.constantFrom('ana', 'ben', 'cleo'),
    field: fc.constantFrom('decide', 'todo'),
    key: fc.constantFrom('1', '2', '3', '9', '__proto__', '1~abc'),
    value: fc.oneof(
      fc.constantFrom<Json[]>(null, { not: true }, { done: true }, { text: 'CSV' }, { text: 'VAT', instead: '1' }),
      fc.constantFrom<Json[]>({ text: 'A', instead: '2' }, { text: 'B', instead: '3' }, { text: 'C', to: ['b'] }),
      jsonValues,
    ),
    stamp: stamps,
  });
  type Told = { name: string; field: string; key: string; value: Json; stamp: Entry[string][1] };
  const words = fc.array(word, { maxLength: 10 });
  const pages = (list: readonly Told[]) =>
    list.map(({ name, field, key, value, stamp }) => ({
      author: person(name),
      entries: { '12': { [`${field}:${key}`]: [value, stamp] } satisfies Entry },
    }));
  const all = (list: readonly Told[]) => {
    const given = markings(voices(fold(pages(list)), '12'));
    return { decisions: decisionsOf(given), steps: stepsOf(given) };
  };
  const sameInAnyOrder = (read: (list: readonly Told[]) => object) =>
    fc.property(words, (list) => {
      const once = JSON.stringify(read(list));
      return once === JSON.stringify(read(list.toReversed())) && once === JSON.stringify(read([...list, ...list]));
    });
  law('give the same marks in any order and any repetition', sameInAnyOrder(all));
  brokenLaw(
    'give the same in any order, when the last word met counts',
    sameInAnyOrder((list) =>
      decisionsOf(
        markings(list.map(({ name, field, key, value }, n) => voice(name, { [`${field}:${key}`]: said(value, n) }))),
      ),
    ),
  );
  law(
    'leave a decision standing where there is any, and show every one that the team marked',
    fc.property(words, (list) => {
      const { decisions, steps } = all(list);
      const known = new Set(decisions.map(({ key }) => key));
      return (
        (decisions.length === 0 || standing(decisions).length > 0) &&
        decisions.every(({ supersededBy }) => supersededBy === undefined || known.has(supersededBy)) &&
        [...decisions, ...steps].every(({ by }) => by.length > 0)
      );
    }),
  );

  test('are a hundred at most of each, the latest, and take time in proportion to how many there are', async () => {
    const many = (count: number) => {
      const given = Array.from({ length: count }, (_, n) => ({
        author: { ...person('ana'), id: `p${n}` },
        entry: decide('ana', String(n % 1000), { text: `T${n}`, instead: String((n + 1) % 1000) }, n / 10).entry,
      }));
      return () => decisions(given, commentTexts, false);
    };
    expect(many(5000)()).toHaveLength(100);
    await expectLinear(many, 2000);
  });
});
