import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/model/entry';
import type { Voice } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import { type Asked, discussionOf, openTo, type Question, questionsOf } from '@/utils/model/question';
import type { CommentText } from '@/utils/model/comment-text';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { teamOf } from '@/utils/model/team';
import { saying } from '../telling';
import { expectLinear } from '../growth';
import { brokenLaw, law } from '../law';
import { jsonValues, stamps } from './arbitraries';
import { noon, person, said, voice } from './estimating';
import { judge } from './judge';

const everyone = teamOf({ policy: { owner: null, contributors: ['ana', 'ben', 'cleo'] }, me: '' });

function commentText(id: string, name: string, text = `words of ${id}`): CommentText {
  return { id, author: { id: person(name).id, name }, at: new Date(noon + Number(id) * 60_000).toISOString(), text };
}

const commentTexts = [commentText('1', 'ana', 'CSV or Parquet?'), commentText('2', 'ben'), commentText('3', 'cleo')];

function asked(voices: readonly Voice[], given: Partial<Asked> & { list?: CommentText[] } = {}): Question[] {
  const list = given.list ?? commentTexts;
  return questionsOf({
    voices,
    commentCommands: commentCommandsIn(list),
    commentTexts: { list, complete: true },
    team: everyone,
    ...given,
  });
}

const ask = (name: string, value: Json, minutes: number, id = '1') =>
  voice(name, { [`ask:${id}`]: said(value, minutes) });
const states = (list: readonly Question[]) => list.map(({ id, state }) => `${id} ${state}`);

describe('a question', () => {
  test('is a comment that somebody marked: open, by its author, since it was written', () => {
    expect(asked([ask('ben', { to: ['c'], text: 'Parquet?' }, 9)])).toEqual([
      {
        id: '1',
        state: 'open',
        by: { id: 'a', name: 'ana' },
        text: 'Parquet?',
        to: [{ id: 'c' }],
        since: noon + 60_000,
      },
    ]);
    expect(asked([ask('ben', {}, 9)])).toMatchObject([{ state: 'open', to: [] }]);
  });

  test('is answered, and open again, by the last word of the team', () => {
    const question = ask('ana', { to: ['b'] }, 1);
    const answered = ask('cleo', { answer: '2' }, 5);
    expect(asked([question, answered])).toMatchObject([
      { state: 'answered', to: [{ id: 'b' }], answer: { comment: '2', saidBy: 'cleo', at: noon + 5 * 60_000 } },
    ]);
    expect(states(asked([question, answered, ask('ben', {}, 6)]))).toEqual(['1 open']);
    expect(states(asked([question, ask('cleo', null, 7)]))).toEqual(['1 open']);
    expect(states(asked([ask('ana', { to: ['b'], answer: '2' }, 8)]))).toEqual(['1 answered']);
  });

  test('is put to people by their ids, with what whoever asks calls them', () => {
    expect(asked([ask('ana', { to: ['b', 'c', 'b'], called: ['Ben'] }, 8)])).toMatchObject([
      { to: [{ id: 'b', name: 'Ben' }, { id: 'c' }] },
    ]);
  });

  test('is withdrawn by who asked', () => {
    expect(states(asked([ask('ana', null, 5)]))).toEqual(['1 withdrawn']);
    expect(states(asked([ask('ana', null, 5), ask('cleo', { answer: '2' }, 4)]))).toEqual(['1 withdrawn']);
    expect(states(asked([ask('ana', null, 5), ask('cleo', {}, 4)]))).toEqual(['1 open']);
    expect(states(asked([ask('ben', null, 5), ask('ana', { answer: '2' }, 4)]))).toEqual(['1 answered']);
  });

  test('is gone with its comment, and open again when its answer goes', () => {
    expect(asked([ask('ana', {}, 1, '9')])).toEqual([]);
    expect(states(asked([ask('ana', { to: ['b'], answer: '9' }, 1)]))).toEqual(['1 open']);
    expect(states(asked([ask('ana', { answer: '1' }, 1)]))).toEqual(['1 open']);
    const partly = { commentTexts: { list: commentTexts, complete: false } };
    expect(asked([ask('ana', { text: 'old?' }, 4, '9')], partly)).toEqual([
      { id: '9', state: 'open', by: { id: 'a', name: 'ana' }, text: 'old?', to: [], since: noon + 4 * 60_000 },
    ]);
    expect(states(asked([ask('ana', { answer: '9' }, 1)], partly))).toEqual(['1 answered']);
  });

  test('counts only from the team', () => {
    const zed = { ...ask('zed', { answer: '2' }, 9), author: { ...person('zed'), insider: false } };
    expect(states(asked([ask('ana', {}, 1), zed]))).toEqual(['1 open']);
    expect(asked([zed], { list: [commentText('1', 'zed', '/question why?'), commentText('2', 'ben')] })).toEqual([]);
  });

  test('may be a plain comment, which others answer, address and mark all the same', () => {
    const list = [
      commentText('1', 'ana', '/question @Ben CSV or Parquet?\nI ask because'),
      commentText('2', 'ben', 'CSV'),
    ];
    expect(asked([], { list })).toMatchObject([
      { id: '1', state: 'open', text: 'CSV or Parquet?', to: [{ name: 'Ben' }] },
    ]);
    expect(asked([ask('cleo', { answer: '2' }, 3)], { list })).toMatchObject([
      { state: 'answered', to: [{ name: 'Ben' }] },
    ]);
    expect(states(asked([ask('cleo', null, 3)], { list }))).toEqual(['1 open']);
  });

  test('waits in the inbox of whom it is put to, while it is open', () => {
    const list = [
      commentText('1', 'ana', '/question @ben one?'),
      commentText('2', 'ana', 'two?'),
      commentText('3', 'cleo', '/question [~b] three?'),
    ];
    const questions = asked([ask('ana', { to: ['b'] }, 4, '2'), ask('ana', { to: ['c'] }, 4, '3')], { list });
    expect(openTo(questions, { id: 'b', name: 'Ben' }).map(({ id }) => id)).toEqual(['1', '2']);
    expect(openTo(questions, { id: 'c', name: 'cleo' }).map(({ id }) => id)).toEqual(['3']);
    expect(
      openTo(asked([ask('cleo', { answer: '2' }, 9)], { list }), { id: 'b', name: 'ben' }).map(({ id }) => id),
    ).toEqual(['3']);
  });

  test('takes time in proportion to how many there are', async () => {
    const questions = (count: number) => {
      const list = Array.from({ length: count }, (_, n) => commentText(String(n), 'ana'));
      const voices = Array.from({ length: 10 * count }, (_, n) => ({
        author: { ...person('ana'), id: `p${n}` },
        entry: ask('ana', { answer: '3' }, n / count, String(n % count)).entry,
      }));
      return () => asked(voices, { list });
    };
    expect(questions(1000)()).toHaveLength(1000);
    await expectLinear(questions, 1000);
  });
});

describe('any words on questions', () => {
  const word = fc.record({
    name: fc.constantFrom('ana', 'ben', 'cleo'),
    id: fc.constantFrom('1', '2', '__proto__'),
    value: fc.oneof(
      fc.constantFrom<Json[]>(null, {}, { answer: '2' }, { to: ['b'] }, { answer: '3', to: ['c'] }),
      jsonValues,
    ),
    stamp: stamps,
  });
  const words = fc.uniqueArray(word, { selector: ({ name, id }) => `${name} ${id}`, maxLength: 6 });
  const voicesOf = (list: readonly { name: string; id: string; value: Json; stamp: Entry[string][1] }[]): Voice[] =>
    ['ana', 'ben', 'cleo'].map((name) => ({
      author: person(name),
      entry: Object.fromEntries(
        list.filter((one) => one.name === name).map(({ id, value, stamp }) => [`ask:${id}`, [value, stamp]]),
      ),
    }));
  const sameInAnyOrder = (read: (voices: readonly Voice[]) => readonly Question[]) =>
    fc.property(words, (list) => {
      const voices = voicesOf(list);
      return JSON.stringify(read(voices)) === JSON.stringify(read([...voices].reverse()));
    });
  law(
    'give the same questions in any order of people',
    sameInAnyOrder((voices) => asked(voices)),
  );
  brokenLaw(
    'give the same in any order, when the last person met has the word',
    sameInAnyOrder((voices) =>
      asked(
        voices.map(({ author, entry }, n) => ({
          author,
          entry: Object.fromEntries(Object.entries(entry).map(([name, [value]]) => [name, said(value, n)])),
        })),
      ),
    ),
  );
  law(
    'never make it throw, nor ask by a comment that is not there',
    fc.property(words, (list) =>
      asked(voicesOf(list)).every(({ id }) => commentTexts.some((commentText) => commentText.id === id)),
    ),
  );
});

describe('the readiness check', () => {
  const verdict = (discussion: ReturnType<typeof discussionOf> | undefined) =>
    judge({ title: 'Export the list', blocks: [], facts: {}, ...(discussion && { discussion }) }).find(
      ({ id }) => id === 'questions',
    );

  test('fails while a question is open, and names it', () => {
    const open = discussionOf(asked([ask('ana', {}, 1)]), { list: commentTexts, complete: true });
    expect(verdict(open)).toMatchObject({
      verdict: 'fail',
      why: [saying('One question is open.')],
      evidence: [{ where: 'comment', text: 'CSV or Parquet?' }],
    });
    expect(verdict(open)).not.toHaveProperty('fix');
    expect(
      verdict(discussionOf(asked([ask('ana', { answer: '2' }, 1)]), { list: commentTexts, complete: true }))?.verdict,
    ).toBe('pass');
  });

  test('does not know while older comments were not read', () => {
    expect(verdict({ open: [], complete: false })?.verdict).toBe('unknown');
    expect(verdict({ open: ['Why?'], complete: false })?.verdict).toBe('fail');
    expect(verdict(undefined)?.verdict).toBe('pass');
  });
});
