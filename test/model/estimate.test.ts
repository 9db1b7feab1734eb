import { describe, expect, test } from 'vitest';
import { openingOf } from '@/utils/model/estimate/estimate';
import type { Vote } from '@/utils/model/estimate/vote';
import { ballotOf } from '@/utils/model/estimate/ballot';
import { mergeEntry } from '@/utils/model/merge';
import { defaultPolicy } from '@/utils/model/policy-default';
import { commentCommandsIn } from '@/utils/model/comment-command';
import { teamOf } from '@/utils/model/team';
import { cast, estimate, noon, said, saltOf, voice, votes } from './estimating';

const open = { contributors: ['ana', 'ben', 'cleo'] };
const three = {
  ana: { value: '3', sealed: 1, opened: 10 },
  ben: { value: '5', sealed: 2, opened: 11 },
  cleo: { value: '13', sealed: 3, opened: 12 },
};
const commentText = (name: string, text: string, minutes: number, edited?: number) => ({
  id: `c${minutes}`,
  author: { id: name.slice(0, 1), name },
  at: iso(minutes),
  text,
  ...(edited !== undefined && { editedAt: iso(edited) }),
});
const iso = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();
const byName = (list: readonly Vote[], name: string) => list.find((vote) => vote.name === name);

describe('an estimate', () => {
  test('is idle until somebody votes', async () => {
    expect(await estimate({ voices: [] })).toEqual({
      ballot: '1',
      phase: 'idle',
      scale: ['0', '1', '2', '3', '5', '8', '13', '21', '?'],
      votes: [],
      awaited: [],
      proposals: [],
      past: [],
    });
  });

  test('while voting says who sealed and who is awaited, and nothing of the values', async () => {
    const state = await estimate({
      voices: await votes({ ana: { value: '3', sealed: 1 }, dora: { value: '5', sealed: 2 } }),
      policy: open,
    });
    expect(state).toMatchObject({
      phase: 'voting',
      awaited: ['ben', 'cleo'],
      votes: [
        { name: 'ana', how: 'sealed' },
        { name: 'dora', how: 'sealed' },
      ],
    });
    expect(state.due).toBeUndefined();
  });

  test('is revealed when everyone asked has sealed, and each device then opens its own vote', async () => {
    const voices = await votes({
      ana: { value: '3', sealed: 1 },
      ben: { value: '5', sealed: 2 },
      cleo: { value: '8', sealed: 3 },
    });
    const secret = { round: '1', value: '3', salt: saltOf('ana') };
    const state = await estimate({ voices, policy: open, me: 'a', secret });
    expect(state).toMatchObject({
      phase: 'revealed',
      due: { why: 'all' },
      awaited: [],
      mine: { state: 'sealed', value: '3' },
    });
    expect(openingOf(state, secret)).toEqual({ value: '3', salt: saltOf('ana') });
    const opened = [...voices.slice(1), voice('ana', await cast('ana', { value: '3', sealed: 1, opened: 5 }))];
    const after = await estimate({ voices: opened, policy: open, me: 'a', secret });
    expect(after.mine).toEqual({ state: 'opened', value: '3' });
    expect(openingOf(after, secret)).toBeUndefined();
  });

  test('with nobody listed waits for the deadline or the owner, not for the first to vote', async () => {
    const voices = await votes({ ana: { value: '3', sealed: 1 } });
    expect((await estimate({ voices })).phase).toBe('voting');
    expect(await estimate({ voices, deadline: noon + 60 * 60_000 })).toMatchObject({
      phase: 'revealed',
      due: { why: 'deadline' },
    });
    expect((await estimate({ voices, deadline: noon + 60 * 60_000 + 1 })).phase).toBe('voting');
    expect((await estimate({ voices: [], deadline: noon })).phase).toBe('idle');
  });

  test('is closed by the owner only, where there is one', async () => {
    const [ana] = await votes({ ana: { value: '3', sealed: 1 } });
    const closing = (name: string, ballot = '1') => voice(name, { close: said({ round: ballot }, 5) });
    const policy = { owner: '@Paula' };
    if (!ana) throw new Error('no vote');
    expect(await estimate({ voices: [ana, closing('paula')], policy })).toMatchObject({
      phase: 'revealed',
      due: { why: 'owner', by: 'paula' },
    });
    expect((await estimate({ voices: [ana, closing('ben')], policy })).phase).toBe('voting');
    expect((await estimate({ voices: [ana, closing('paula', '2')], policy })).phase).toBe('voting');
    expect((await estimate({ voices: [ana, closing('ben')] })).due).toEqual({ why: 'owner', by: 'ben' });
  });

  test('shows spread and median of the scale, and whom to ask for a reason', async () => {
    const state = await estimate({ voices: await votes(three), policy: open });
    expect(state.spread).toEqual({ min: '3', max: '13', median: '5', steps: 3 });
    expect(state.votes.map(({ name, value, far }) => [name, value, far])).toEqual([
      ['ana', '3', undefined],
      ['ben', '5', undefined],
      ['cleo', '13', true],
    ]);
  });

  test('knows T-shirt sizes, and leaves "?" out of the spread', async () => {
    const policy = { scale: ['XS', 'S', 'M', 'L', 'XL'], contributors: ['ana', 'ben'] };
    const state = await estimate({
      voices: await votes({ ana: { value: 'S', sealed: 1, opened: 3 }, ben: { value: '?', sealed: 2, opened: 4 } }),
      policy,
    });
    expect(state.scale.at(-1)).toBe('?');
    expect(state.spread).toEqual({ min: 'S', max: 'S', median: 'S', steps: 0 });
    expect(byName(state.votes, 'ben')).toMatchObject({ how: 'opened', value: '?' });
  });

  test('keeps showing what two have opened when a third withdraws, but opens nothing more', async () => {
    const voices = [...(await votes({ ana: three.ana, ben: three.ben })), voice('cleo', { 'seal:1': said(null, 9) })];
    const state = await estimate({ voices, policy: open });
    expect(state).toMatchObject({ phase: 'revealed', awaited: ['cleo'] });
    expect(state.due).toBeUndefined();
  });

  test('hides a vote opened ahead of time', async () => {
    const voices = await votes({ ana: { value: '3', sealed: 1, opened: 2 }, ben: { value: '5', sealed: 1 } });
    const state = await estimate({ voices, policy: open });
    expect(state).toMatchObject({
      phase: 'voting',
      votes: [
        { name: 'ana', how: 'sealed', early: true },
        { name: 'ben', how: 'sealed' },
      ],
    });
    expect(JSON.stringify(state.votes)).not.toContain('3');
  });

  test('does not count the crowd of a public repository, whatever it says', async () => {
    const stranger = voice('zed', await cast('zed', { value: '21', sealed: 0, opened: 0 }), {
      close: said({ round: '1' }, 1),
      revote: said({ round: 9 }, 1),
      agree: said({ round: '1', value: '21' }, 9),
    });
    const outside = { ...stranger, author: { ...stranger.author, insider: false } };
    const mates = await votes(three);
    expect(await estimate({ voices: [...mates, outside], policy: open, me: 'q' })).toEqual(
      await estimate({ voices: mates, policy: open, me: 'q' }),
    );
  });
});

describe('a vote', () => {
  test.each<[string, Parameters<typeof cast>[1], string]>([
    [
      'sealed for another issue',
      { value: '3', sealed: 1, opened: 5, as: { issue: 'github:github.com/acme/app#13' } },
      'mismatch',
    ],
    ['sealed for another round', { value: '3', sealed: 1, opened: 5, as: { ballot: '2' } }, 'mismatch'],
    ['of another author', { value: '3', sealed: 1, opened: 5, as: { author: 'b' } }, 'mismatch'],
    ['sealed again after it was opened', { value: '3', sealed: 6, opened: 5 }, 'resealed'],
    ['off the scale', { value: '4', sealed: 1, opened: 5 }, 'off-scale'],
  ])('%s is void, and shown', async (_what, given, fault) => {
    const state = await estimate({
      voices: await votes({ ana: given, ben: three.ben, cleo: three.cleo }),
      policy: open,
    });
    expect(byName(state.votes, 'ana')).toEqual({ id: 'a', name: 'ana', how: 'opened', fault });
    expect(state.spread).toMatchObject({ min: '5', max: '13' });
  });

  test('opened without a seal, or to another value, is void', async () => {
    const { 'open:1': opened } = await cast('ana', three.ana);
    const mates = await votes({ ben: three.ben, cleo: three.cleo });
    const altered = { ...(await cast('ana', three.ana)), 'open:1': said({ value: '8', salt: saltOf('ana') }, 10) };
    const fault = async (entry: object) =>
      byName((await estimate({ voices: [voice('ana', { ...entry }), ...mates] })).votes, 'ana');
    expect(await fault({ 'open:1': opened })).toMatchObject({ fault: 'unsealed' });
    expect(await fault(altered)).toMatchObject({ fault: 'mismatch' });
  });

  test('copied from somebody else is void, and the original counts', async () => {
    const voices = [...(await votes({ ana: three.ana, ben: three.ben })), voice('mal', await cast('ana', three.ana))];
    const state = await estimate({ voices });
    expect([byName(state.votes, 'mal')?.fault, byName(state.votes, 'ana')?.value]).toEqual(['copied', '3']);
  });

  test('sealed after another was opened is not blind: shown, marked, and not in the spread', async () => {
    const voices = await votes({ ana: three.ana, ben: three.ben, cleo: { value: '21', sealed: 10.5, opened: 12 } });
    const state = await estimate({ voices, policy: open });
    expect(byName(state.votes, 'cleo')).toMatchObject({ value: '21', late: true, far: true });
    expect(state.spread).toEqual({ min: '3', max: '5', median: '5', steps: 1 });
  });

  test('is not late by its own opening', async () => {
    const state = await estimate({
      voices: await votes({ ana: { value: '3', sealed: 1, opened: 2 }, ben: { value: '5', sealed: 1.5, opened: 3 } }),
    });
    expect(state.votes.map(({ late }) => late)).toEqual([undefined, undefined]);
  });

  test('changed before the reveal replaces its seal on whichever device, and only the device that knows it opens it', async () => {
    const first = await cast('ana', { value: '3', sealed: 1 });
    const second = { 'seal:1': said({ hash: 'f'.repeat(64) }, 2) };
    const voices = [voice('ana', mergeEntry(second, first))];
    const state = await estimate({
      voices,
      me: 'a',
      secret: { round: '1', value: '3', salt: saltOf('ana') },
      deadline: noon,
    });
    expect(state.mine).toEqual({ state: 'elsewhere' });
    expect(openingOf(state, { round: '1', value: '3', salt: saltOf('ana') })).toBeUndefined();
  });

  test('of another round kept on the device says nothing in this one', async () => {
    const secret = { round: '9', value: '3', salt: saltOf('ana') };
    expect((await estimate({ voices: [], me: 'a', secret })).mine).toBeUndefined();
    expect((await estimate({ voices: [], me: 'a', secret: { ...secret, round: '1' } })).mine).toEqual({
      state: 'here',
      value: '3',
    });
  });
});

describe('votes in plain comments', () => {
  const inComment = (text: string, minutes = 4, edited?: number) =>
    commentCommandsIn([commentText('dora', text, minutes, edited)]);

  test('count beside sealed ones for who was asked, and hold no one up', async () => {
    const voices = await votes({ ana: three.ana, ben: three.ben });
    const policy = { contributors: ['ana', 'ben', 'dora'] };
    const state = await estimate({ voices, policy, commentCommands: inComment('/estimate 13 two tables must move') });
    expect(state.due).toEqual({ why: 'all' });
    expect(byName(state.votes, 'dora')).toEqual({
      id: 'd',
      name: 'dora',
      how: 'comment',
      value: '13',
      comment: 'c4',
      reason: 'two tables must move',
      far: true,
    });
    expect(state.spread).toMatchObject({ min: '3', max: '5' });
  });

  test('are all there is where nobody sealed', async () => {
    const state = await estimate({
      voices: [],
      policy: { contributors: ['dora'] },
      commentCommands: inComment('/estimate 5.'),
    });
    expect(state).toMatchObject({ phase: 'revealed', spread: { min: '5', max: '5' } });
  });

  test('are marked when written or changed after the reveal, when off the scale, and do not count from strangers', async () => {
    const voices = await votes({ ana: three.ana, ben: three.ben });
    const policy = { contributors: ['dora'] };
    const vote = async (commentCommands: ReturnType<typeof inComment>) =>
      byName((await estimate({ voices, policy, commentCommands })).votes, 'dora');
    expect(await vote(inComment('/estimate 5', 30))).toMatchObject({ value: '5', late: true });
    expect(await vote(inComment('/estimate 5', 4, 30))).toMatchObject({ late: true });
    expect(await vote(inComment('/estimate four'))).toMatchObject({ fault: 'off-scale' });
    expect((await estimate({ voices, commentCommands: inComment('/estimate 5') })).votes).toHaveLength(2);
    expect((await estimate({ voices, policy, commentCommands: inComment('/estimate four') })).awaited).toEqual([
      'dora',
    ]);
  });

  test('give way to a sealed vote of the same person, and stay in the round they were written in', async () => {
    const policy = { contributors: ['dora'] };
    const both = await estimate({
      voices: await votes({ dora: { value: '3', sealed: 1 } }),
      policy,
      commentCommands: inComment('/estimate 13'),
    });
    expect(both.votes).toEqual([{ id: 'd', name: 'dora', how: 'sealed' }]);
    const again = await estimate({
      voices: [voice('ana', { revote: said({ round: 2 }, 5) })],
      policy,
      commentCommands: inComment('/estimate 13'),
      openly: [{ id: 'd', at: noon }],
    });
    expect(again).toMatchObject({ ballot: '2', phase: 'idle', votes: [] });
  });
});

describe('a further round', () => {
  test('starts when anybody of the team calls for it, and keeps the old votes', async () => {
    const voices = await votes(three);
    const [ana, ...others] = voices;
    const called = [
      {
        author: ana?.author ?? voice('ana').author,
        entry: {
          ...ana?.entry,
          revote: said({ round: 2 }, 20),
          ...(await cast('ana', { value: '5', sealed: 21, ballot: '2' })),
        },
      },
      ...others,
    ];
    const state = await estimate({ voices: called, policy: open });
    expect(state).toMatchObject({
      ballot: '2',
      phase: 'voting',
      votes: [{ name: 'ana', how: 'sealed' }],
      awaited: ['ben', 'cleo'],
    });
    expect(state.past).toMatchObject([
      { ballot: '1', spread: { min: '3', max: '13' }, votes: [{ value: '3' }, { value: '5' }, { value: '13' }] },
    ]);
  });

  test('does not take over a seal of the first', async () => {
    const first = await cast('ana', { value: '3', sealed: 1, opened: 5 });
    const replayed = {
      ...first,
      'seal:2': first['seal:1'] ?? said(null, 0),
      'open:2': first['open:1'] ?? said(null, 0),
      revote: said({ round: 2 }, 3),
    };
    const other = voice('ben', await cast('ben', { value: '5', sealed: 1 }));
    const state = await estimate({ voices: [voice('ana', replayed), other], deadline: noon });
    expect(byName(state.votes, 'ana')?.fault).toBe('copied');
  });

  test('begins with the own vote, so that nobody brings its deadline forward', async () => {
    const voices = [
      ...(await votes({ ana: { value: '3', sealed: 10 } })),
      voice('mal', { 'seal:1': [{ hash: 'f'.repeat(64) }, '000000001-0000-aaaa'] }),
    ];
    const team = teamOf({ policy: defaultPolicy(), me: '' });
    expect(ballotOf(voices, team, 'a').began).toBe(noon + 10 * 60_000);
    expect(ballotOf(voices, team, 'q').began).toBe(1);
    const called = voice('ben', { revote: said({ round: 2 }, 7) });
    const first = voice('ana', await cast('ana', { value: '3', sealed: 1 }));
    expect(ballotOf([called, first], team, 'q')).toEqual({
      id: '2',
      number: 2,
      began: noon + 7 * 60_000,
      called: noon + 7 * 60_000,
    });
    expect(ballotOf([], team, '')).toEqual({ id: '1', number: 1 });
  });
});

describe('rounds', () => {
  const team = teamOf({ policy: defaultPolicy(), me: '' });
  const call = (name: string, ballot: number, minutes: number) =>
    voice(name, { revote: said({ round: ballot }, minutes) });
  const voted = async (name: string, rounds: string[], minutes = 1) =>
    voice(
      name,
      Object.assign(
        {},
        ...(await Promise.all(rounds.map((ballot) => cast(name, { value: '3', sealed: minutes, ballot })))),
      ),
    );
  const number = (...voices: Parameters<typeof ballotOf>[0]): number => ballotOf(voices, team, 'q').number;

  test('follow one another: nobody ends estimating by calling for the last there is', async () => {
    expect(number(call('mal', 99, 5))).toBe(1);
    expect(number(await voted('ana', ['1']), call('mal', 99, 5))).toBe(2);
    expect(number(await voted('ana', ['1', '2']), call('mal', 99, 5))).toBe(3);
  });

  test('are not opened by votes of the caller alone', async () => {
    const rounds = Array.from({ length: 98 }, (_, at) => `${at + 1}`);
    const { author, entry } = await voted('mal', rounds);
    const mal = { author, entry: { ...entry, revote: said({ round: 99 }, 5) } };
    expect(number(mal)).toBe(1);
    expect(number(mal, await voted('ana', ['1']))).toBe(2);
  });

  test('are not called for before there is a vote to vote again on', async () => {
    expect(number(call('mal', 2, 5), await voted('ana', ['1'], 6))).toBe(1);
  });

  test('stay called for when a vote is taken back, and when the caller calls again', async () => {
    const ana = voice('ana', { 'seal:1': said(null, 2), 'seal:2': said({ hash: 'a'.repeat(64) }, 7) });
    expect(number(ana, call('ben', 3, 9))).toBe(3);
  });
});

describe('the agreed number', () => {
  const agreeing = (name: string, value: string, minutes: number, ballot = '1') =>
    voice(name, { agree: said({ round: ballot, value }, minutes) });

  test('is the last word said, and the owner has it', async () => {
    const voices = [...(await votes(three)), agreeing('dora', '8', 30), agreeing('eve', '5', 20)];
    expect(await estimate({ voices, policy: open })).toMatchObject({
      phase: 'agreed',
      agreed: { value: '8', by: 'dora', at: noon + 30 * 60_000 },
      proposals: [{ by: 'dora' }, { by: 'eve' }],
    });
    expect((await estimate({ voices, policy: { ...open, owner: 'eve' } })).agreed).toMatchObject({
      value: '5',
      by: 'eve',
    });
  });

  test('is only a proposal while votes are sealed, and gone with another round', async () => {
    const sealed = [...(await votes({ ana: { value: '3', sealed: 1 } })), agreeing('dora', '8', 30)];
    const state = await estimate({ voices: sealed, policy: open });
    expect([state.phase, state.agreed, state.proposals.length]).toEqual(['voting', undefined, 1]);
    expect((await estimate({ voices: [agreeing('dora', '8', 30)] })).phase).toBe('agreed');
    expect((await estimate({ voices: [agreeing('dora', '8', 30, '2')] })).phase).toBe('idle');
    expect((await estimate({ voices: [agreeing('dora', '?', 30)] })).phase).toBe('idle');
  });
});
