import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf, reportOf } from '@/utils/model/rounds/agenda';
import { fittingInto, nextPlace } from '@/utils/model/rounds/fill';
import { minutesFor } from '@/utils/model/rounds/wanted';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import type { Row } from '@/utils/model/rows/row';
import { brokenLaw, law } from '../law';
import { reactions, readyRow, row } from '../rows/sample';
import { inRound, now, readyIn, rules, says, thisRound, web, weekly } from './sample';

const only = (rows: readonly Row[], of: RoundRules[] = [rules()], at = now): Round => {
  const [round, ...others] = roundsAt(of, rows, at);
  if (!round || others.length > 0) throw new Error('not one round');
  return round;
};
const keys = (rows: readonly Row[]): number[] => rows.map(({ ref }) => Number(ref.split('#')[1]));
const waits = (round: Round): string[] => round.issues.map(({ awaited }) => awaited.join(' '));

describe('a round', () => {
  test('has the issues that were put in, in that order, and no others', () => {
    const last = row(5, { rounds: { in: [{ round: '2026-W48', at: 0 }], answers: [] } });
    const never = row(6);
    expect(keys(only([inRound(3), last, never, inRound(1)]).issues.map(({ row: one }) => one))).toEqual([1, 3]);
  });

  test('of two weeks takes in what was put into either, so that a changed cadence loses nothing', () => {
    const two = rules({ cadence: { ...weekly, weeks: 2 } });
    const of = (round: `${string}-W${string}`): Row => row(1, { rounds: { in: [{ round, at: 0 }], answers: [] } });
    const both = (['2026-W49', '2026-W50'] as const).map(
      (round) => roundsAt([two], [of(round)], now)[0]?.issues.length,
    );
    expect(both).toEqual([1, 1]);
    expect(roundsAt([two], [of('2026-W48')], now)[0]?.issues).toEqual([]);
  });

  test('is one over projects and trackers whose dates are the same, whatever zone their rules name', () => {
    const lisbon = rules({ project: 'linear:acme/ENG', cadence: { ...weekly, zone: 'Europe/Lisbon' } });
    const other = rules({ project: 'jira:acme.atlassian.net/ABC', cadence: { ...weekly, day: 2 } });
    const rounds = roundsAt([rules(), lisbon, other], [inRound(1)], now);
    expect(rounds.map((round) => round.rules.map(({ project }) => project))).toEqual([
      ['jira:acme.atlassian.net/ABC'],
      [web, 'linear:acme/ENG'],
    ]);
  });

  test('is none where the zone is not known', () =>
    expect(roundsAt([rules({ cadence: { ...weekly, zone: 'Europe/Atlantis' } })], [inRound(1)], now)).toEqual([]));

  test('that ended last can be looked at', () => {
    const last = row(5, { rounds: { in: [{ round: '2026-W48', at: 0 }], answers: [] } });
    const [round] = roundsAt([rules()], [last, inRound(1)], now, 1);
    expect(round && [round.id, round.phase, keys(round.issues.map(({ row: one }) => one))]).toEqual([
      '2026-W48',
      'closed',
      [5],
    ]);
  });
});

describe('an issue of a round', () => {
  test('waits for whoever was asked and has said nothing', () => {
    const answers = [says('ben', 'yes'), says('dora', 'no')];
    expect(
      waits(only([inRound(1), inRound(2, answers), inRound(3, [says('ben', 'yes'), says('cleo', 'question')])])),
    ).toEqual(['ben cleo', 'cleo', '']);
  });

  test('is asked the size of once it is ready: a thumb is none, no opinion is an answer', () => {
    const passed = { ...says('cleo'), pass: [thisRound] };
    const round = only([readyIn(1, [says('ben', 'yes'), passed]), readyIn(2, [says('ben', 'vote'), passed])]);
    expect(round.issues.map(({ wants }) => wants)).toEqual(['vote', 'vote']);
    expect(waits(round)).toEqual(['ben', '']);
  });

  test('that somebody passed in an earlier round is asked again', () => {
    const before = { ...says('ben'), pass: ['2026-W48' as const] };
    expect(waits(only([inRound(1, [before])]))).toEqual(['ben cleo']);
  });

  test('does not wait for whom a question is put to, as if that were their answer', () =>
    expect(waits(only([inRound(1, [says('ben', 'asked')])]))).toEqual(['ben cleo']));

  test('knows people by their ids, whatever they are called now', () => {
    const renamed = { ...says('ben', 'yes'), name: 'benjamin' };
    const taker = { id: '77', name: 'cleo', kinds: ['yes' as const], pass: [] };
    expect(waits(only([inRound(1, [renamed, taker])]))).toEqual(['cleo']);
  });

  test('is mine where I was asked, or anybody of the team is, and have not answered', () => {
    const of = (more: Partial<RoundRules>, answers = [says('cleo', 'yes')]) =>
      only([inRound(1, answers)], [rules(more)]).mine.left;
    expect(of({})).toBe(1);
    expect(of({}, [says('ben', 'yes')])).toBe(0);
    expect(of({ me: { id: '1', name: 'ana' } })).toBe(0);
    expect(of({ me: { id: '1', name: 'ana' }, asks: [] })).toBe(1);
    expect(of({ me: { id: '', name: 'you' }, asks: [] })).toBe(0);
  });

  test('is done once it is closed by its owner or in the tracker, and asks nobody any more', () => {
    const done = row(1, { rounds: { in: [{ round: thisRound, at: 0, done: 1 }], answers: [] } });
    const round = only([done, inRound(2, [], { state: 'closed' }), inRound(3)]);
    expect(round.issues.map((issue) => issue.done)).toEqual([true, true, false]);
    expect([round.mine.left, round.asked, round.takes]).toEqual([1, 2, minutesFor.opinion]);
  });
});

describe('what a round comes to', () => {
  const for2 = [says('ben', 'yes'), says('cleo', 'vote')];
  const outcome = (one: Row) => only([one]).issues[0]?.outcome;
  test('agrees where all have answered, somebody is for it and nobody differs', () =>
    expect(outcome(readyIn(1, for2, { estimate: '5' }))).toEqual({ is: 'agrees' }));
  test.each<[string, Partial<Row>, string[]]>([
    ['👎', { reactions: reactions({ '-1': 1 }) }, ['against']],
    ['votes two steps apart', { ballot: 'revealed', spread: { min: '3', max: '8', steps: 2 } }, ['spread']],
    ['a question and a wish to talk', { questions: { open: 1, toMe: 0 }, live: 1 }, ['live', 'question']],
    ['✅ to an earlier text', { reactions: reactions({ ready: 2, stale: 1 }) }, ['stale']],
  ])('is to be talked about for %s', (_what, more, why) =>
    expect(outcome(readyIn(1, for2, more))).toEqual({ is: 'diverges', why }),
  );
  test('agrees where votes are one step apart', () =>
    expect(outcome(readyIn(1, for2, { ballot: 'revealed', spread: { min: '3', max: '5', steps: 1 } }))).toEqual({
      is: 'agrees',
    }));
  test('tells nothing of votes before they are opened', () =>
    expect(
      outcome(readyIn(1, for2, { ballot: 'voting', spread: { min: '1', max: '13', steps: 5 } })),
    ).not.toMatchObject({
      is: 'diverges',
    }));
  test('waits for checks, answers, or somebody who is for it', () => {
    expect(outcome(inRound(1, for2))).toEqual({ is: 'waits', for: ['checks'] });
    expect(outcome(readyIn(1, [says('ben', 'vote')]))).toEqual({ is: 'waits', for: ['answers'] });
    const passed = ['ben', 'cleo'].map((name) => ({ ...says(name), pass: [thisRound] }));
    expect(outcome(readyIn(1, passed))).toEqual({ is: 'waits', for: ['support'] });
  });
});

describe('the agenda', () => {
  const rows = [
    readyIn(1, [says('ben', 'no'), says('cleo', 'yes')], { reactions: reactions({ '-1': 1, '+1': 1 }) }),
    readyIn(2, [says('ben', 'vote'), says('cleo', 'vote')], { estimate: '3' }),
    readyIn(3, [says('cleo', 'live', 'question'), says('ben', 'asked')], { live: 1, questions: { open: 1, toMe: 0 } }),
    inRound(4),
  ];
  test('holds what people differ about, the strongest first, with who is needed, in boxes that add up', () => {
    const { points, minutes } = agendaOf(only(rows));
    expect(points.map(({ issue, why, people }) => [...keys([issue.row]), why.join(), people.join()])).toEqual([
      [3, 'live,question', 'cleo,ben'],
      [1, 'against', 'ben,cleo'],
    ]);
    expect(minutes).toBe(points.reduce((sum, point) => sum + point.minutes, 0));
  });
  test('and the report have each issue once', () => {
    const { agreed, agenda, carried } = reportOf(only(rows));
    expect(keys(agreed.map(({ row: one }) => one))).toEqual([2]);
    expect(keys(carried.map(({ issue }) => issue.row))).toEqual([4]);
    expect(agenda.points).toHaveLength(2);
  });

  const closedAt = (done: number) =>
    rows.map((one) => ({
      ...one,
      rounds: { in: [{ round: thisRound, at: 1, done }], answers: one.rounds?.answers ?? [] },
    }));
  test('hold what differs still where the owner closed the round before votes were opened', () => {
    const round = only(closedAt(now));
    expect(round.mine.left).toBe(0);
    const { agreed, agenda, carried } = reportOf(round);
    expect(keys(agreed.map(({ row: one }) => one))).toEqual([2]);
    expect(keys(carried.map(({ issue }) => issue.row))).toEqual([4]);
    expect(keys(agenda.points.map(({ issue }) => issue.row))).toEqual([3, 1]);
  });
  test('and nothing more of what the owner closed after it', () => {
    const { reveals } = only([]);
    const { agreed, agenda, carried } = reportOf(only(closedAt(reveals), undefined, reveals + 60_000));
    expect([agreed.length, agenda.points.length, carried.length]).toEqual([4, 0, 0]);
  });
});

describe('filling a round', () => {
  const mine = rules({ owns: true });
  test('takes what fits the minutes, in order; the rest waits in order', () => {
    const many = Array.from({ length: 20 }, (_, n) => row(n + 1));
    const { fits, waits: rest, minutes } = fittingInto(only([], [mine]), many);
    expect([fits.length, rest.length, minutes]).toEqual([10, 10, 20]);
    expect(keys([...fits, ...rest])).toEqual(keys(many));
  });
  test('passes over nothing for something shorter', () => {
    const tight = rules({ owns: true, cadence: { ...weekly, minutes: 5 } });
    const { fits } = fittingInto(only([], [tight]), [row(1), readyRow(2), row(3), row(4)]);
    expect(keys(fits)).toEqual([1, 2]);
  });
  test('leaves out what is in, closed, or of a project that somebody else owns', () => {
    const round = only([inRound(1)], [mine]);
    const foreign = row(9, { project: 'linear:acme/ENG' });
    expect(keys(fittingInto(round, [inRound(1), row(2, { state: 'closed' }), foreign, row(3)]).fits)).toEqual([3]);
    expect(fittingInto(only([]), [row(3)]).fits).toEqual([]);
  });
  test('goes on after the last place', () => {
    expect(nextPlace(only([inRound(7), inRound(2)]))).toBe(8);
    expect(nextPlace(only([]))).toBe(0);
  });

  type Fill = typeof fittingInto;
  const inTime = (fill: Fill) =>
    fc.property(
      fc.array(fc.boolean(), { maxLength: 40 }),
      fc.integer({ min: 5, max: 60 }),
      fc.nat({ max: 5 }),
      (ready, minutes, there) => {
        const given = rules({ owns: true, cadence: { ...weekly, minutes } });
        const round = only(
          Array.from({ length: there }, (_, n) => inRound(100 + n)),
          [given],
        );
        const all = ready.map((is, n) => (is ? readyRow(n + 1) : row(n + 1)));
        const { fits, waits: rest, minutes: taken } = fill(round, all);
        if (fits.length > 0 && round.takes + taken > minutes) throw new Error('longer than the minutes');
        if (keys([...fits, ...rest]).join() !== keys(all).join()) throw new Error('lost or out of order');
      },
    );
  law('never takes longer than the minutes, and loses nothing', inTime(fittingInto), 300);
  brokenLaw(
    'which counting what was put in before as nothing breaks',
    inTime((round, all) => fittingInto({ ...round, takes: 0 }, all)),
    3000,
  );
});
