import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreedIn, sizeOf } from '@/utils/model/rounds/agreed';
import type { Answer, AnswerKind } from '@/utils/model/rounds/facts';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { Row } from '@/utils/model/rows/row';
import { brokenLaw, law } from '../law';
import { reactions, row } from '../rows/sample';
import { now, rules, says, thisRound } from './sample';

const day = 24 * 3_600_000;
const talking = now + 3 * day;
const over = now + 5 * day;

interface Case {
  at: number;
  owns: boolean;
  done: boolean;
  ben: AnswerKind[];
  cleo: AnswerKind[];
  more: Partial<Row>;
}

const answer = fc.uniqueArray(fc.constantFrom<AnswerKind>('yes', 'no', 'vote', 'question', 'live', 'asked'));
const step = (steps: number): Partial<Row> => ({
  ballot: 'revealed',
  spread: { min: '3', max: '8', median: '5', steps },
});
const sizes = fc.constantFrom<Partial<Row>>({}, { estimate: '5' }, { ballot: 'voting' }, step(0), step(1), step(2));
/** Mostly what agrees, so that each safeguard is met alone. */
const mostly = <T>(usual: T, ...others: T[]) => fc.constantFrom(usual, usual, usual, usual, ...others);
const cases: fc.Arbitrary<Case> = fc.record({
  at: mostly(talking, now, over),
  owns: mostly(true, false),
  done: mostly(false, true),
  ben: fc.oneof({ weight: 3, arbitrary: fc.constant<AnswerKind[]>(['vote']) }, answer),
  cleo: fc.oneof({ weight: 3, arbitrary: fc.constant<AnswerKind[]>(['yes', 'vote']) }, answer),
  more: fc
    .record({
      size: sizes,
      passed: mostly(4, 3),
      state: mostly<'open' | 'closed'>('open', 'closed'),
      against: mostly(0, 1),
      stale: mostly(0, 1),
      open: mostly(0, 2),
      live: mostly(0, 1),
    })
    .map(({ size, passed, state, against, stale, open, live }) => ({
      ...size,
      passed,
      failing: passed === 4 ? [] : ['story'],
      state,
      reactions: reactions({ '-1': against, stale, ready: stale }),
      questions: { open, toMe: 0 },
      live,
    })),
});

function roundIn({ at, owns, done, ben, cleo, more }: Case): Round[] {
  const answers: Answer[] = [says('ben', ...ben), says('cleo', ...cleo)];
  const one = row(1, { ...more, rounds: { in: [{ round: thisRound, at: 1, ...(done && { done: 1 }) }], answers } });
  // Two days after its reveal it is the one that ended last.
  return roundsAt([rules({ owns })], [one], at, at === over ? 1 : 0);
}

/** By the words of the rule, without what the code makes of it in between. */
function agrees({ at, owns, done, ben, cleo, more }: Case): boolean {
  const { passed, state, reactions: given, questions, live, estimate, ballot, spread } = more;
  const sized = estimate !== undefined || (ballot === 'revealed' && (spread?.steps ?? 9) <= 1);
  const answered = (kinds: AnswerKind[]): boolean =>
    kinds.some((kind) => kind !== 'asked' && (kind !== 'yes' || sized || ballot === 'revealed'));
  const isFor = [...ben, ...cleo].some((kind) => kind === 'yes' || kind === 'vote');
  const differs = (given?.['-1'] ?? 0) + (given?.stale ?? 0) + (questions?.open ?? 0) + (live ?? 0) > 0;
  const isTime = at !== now || done;
  return (
    owns && isTime && state === 'open' && passed === 4 && sized && !differs && answered(ben) && answered(cleo) && isFor
  );
}

describe('what agrees in a round', () => {
  const only = (offer: (round: Round) => readonly unknown[]) =>
    fc.property(cases, (given) => {
      const found = roundIn(given).flatMap((round) => [...offer(round)]).length;
      if (found !== Number(agrees(given))) throw new Error(`offered ${found} times: ${JSON.stringify(given)}`);
    });
  law('is offered to its owner, in its time, and nothing else is', only(agreedIn), 3000);
  brokenLaw(
    'which offering it to anybody breaks',
    only((round) => agreedIn({ ...round, rules: round.rules.map((one) => ({ ...one, owns: true })) })),
    3000,
  );
  brokenLaw(
    'which offering it while votes are sealed breaks',
    only((round) => agreedIn({ ...round, phase: 'talk' })),
    3000,
  );
  brokenLaw(
    'which offering what people differ about breaks',
    only((round) =>
      agreedIn({ ...round, issues: round.issues.map((issue) => ({ ...issue, outcome: { is: 'agrees' } })) }),
    ),
    3000,
  );

  test('is not offered again once it is set, or where the team has a status of its own', () => {
    const usual: Case = { at: talking, owns: true, done: false, ben: ['vote'], cleo: ['vote'], more: {} };
    const set = (more: Partial<Row>): number =>
      roundIn({ ...usual, more: { passed: 4, failing: [], estimate: '5', ...more } }).flatMap(agreedIn).length;
    expect(set({ status: 'needs-estimation' })).toBe(1);
    expect(set({ status: 'ready-for-planning' })).toBe(0);
    expect(set({ status: 'ready-for-planning', tags: ['needs-discovery'] })).toBe(1);
    expect(set({ status: 'in-review' })).toBe(0);
    expect(set({})).toBe(1);
  });
});

describe('the size that a team came to', () => {
  const near = { min: '3', max: '5', median: '5', steps: 1 };
  test.each<[string, Parameters<typeof sizeOf>[0], string | undefined]>([
    ['what it agreed on, also where the tracker holds another', { agreed: '8', held: '5', ballot: 'agreed' }, '8'],
    ['what somebody set, rather than the middle of votes', { held: '3', ballot: 'revealed', spread: near }, '3'],
    ['the middle of votes within a step', { ballot: 'revealed', spread: near }, '5'],
    ['none where votes are further apart', { ballot: 'revealed', spread: { ...near, steps: 2 } }, undefined],
    ['none while they are sealed', { ballot: 'voting', spread: near }, undefined],
    ['none where nobody gave one', { ballot: 'revealed' }, undefined],
  ])('is %s', (_what, given, size) => expect(sizeOf(given)).toBe(size));
});
