import { describe, expect, it } from 'vitest';
import type { Voice } from '@/utils/model/fold';
import { type Answer, roundFactsOf } from '@/utils/model/rounds/facts';
import type { Placed } from '@/utils/model/rounds/placed';
import { awake, pausesAt } from '@/utils/model/rounds/pause';
import { roundAt } from '@/utils/model/rounds/times';
import { waitsAt } from '@/utils/model/rounds/waits';
import type { Row } from '@/utils/model/rows/row';
import { format } from './stamped';
import { row } from '../rows/sample';
import { brokenLaw, law } from '../law';
import { now, rules, says, weekly } from './sample';
import '../temporal';
import fc from 'fast-check';

const week = 7 * 86_400_000;
/** In the round of 2026-W49, three are over: W46, W47, W48. */
const opened = (id: string): number => {
  const times = [1, 2, 3].map((back) => roundAt(weekly, now - back * week));
  return times.find((one) => one?.id === id)?.opens ?? 0;
};
const placed = (...rounds: string[]): Placed[] =>
  rounds.map((round) => ({ round: round as Placed['round'], at: 1 })).toSorted((a, b) => (a.round < b.round ? 1 : -1));
const issue = (number: number, rounds: string[], answers: Answer[] = []): Row =>
  row(number, { rounds: { in: placed(...rounds), answers } });
const at = (name: string, moment: number): Answer => ({ ...says(name, 'yes'), at: moment });
const paused = (rows: Row[], more: Parameters<typeof rules>[0] = {}): string =>
  pausesAt([rules(more)], rows, now)
    .map(({ last }) => last)
    .join();
const hour = 3_600_000;

describe('rounds rest', () => {
  it('once nobody answered in the last two that asked for anything', () => {
    expect(paused([issue(1, ['2026-W48'])])).toBe('');
    expect(paused([issue(1, ['2026-W47', '2026-W48'])])).toBe('2026-W48');
    expect(paused([issue(1, ['2026-W47']), issue(2, ['2026-W48'])])).toBe('2026-W48');
    // One in which nothing was asked counts neither way, and the one of now is not over.
    expect(paused([issue(1, ['2026-W46', '2026-W48', '2026-W49'])])).toBe('2026-W48');
    expect(paused([issue(1, ['2026-W48', '2026-W49'])])).toBe('');
  });

  it('not where anybody who was asked answered in one of them, or since', () => {
    const both = ['2026-W47', '2026-W48'];
    expect(paused([issue(1, both, [at('ben', opened('2026-W48') + hour)])])).toBe('');
    expect(paused([issue(1, both, [at('ben', now)])])).toBe('');
    expect(paused([issue(1, both, [{ ...says('ben'), pass: ['2026-W48'], at: 0 }])])).toBe('');
    // When is not known: nobody is called silent by a guess.
    expect(paused([issue(1, both, [says('ben', 'vote')])])).toBe('');
  });

  it('where all that was said is older than the round, or not of those who were asked', () => {
    const both = ['2026-W47', '2026-W48'];
    expect(paused([issue(1, both, [at('ben', opened('2026-W47') - hour)])])).toBe('2026-W48');
    expect(paused([issue(1, both, [at('dora', now)])])).toBe('2026-W48');
    expect(paused([issue(1, both, [at('dora', now)])], { asks: [] })).toBe('');
    expect(paused([issue(1, both, [{ ...says('ben', 'asked'), at: now }])])).toBe('2026-W48');
  });

  it('not by rounds that the owner closed: they met, or let it be', () => {
    const done = (round: '2026-W47' | '2026-W48'): Placed => ({ round, at: 1, done: 1 });
    const rounds = { in: [done('2026-W48'), done('2026-W47')], answers: [] };
    expect(paused([row(1, { rounds })])).toBe('');
  });

  it('until the owner has silence up to then not count', () => {
    const rows = [issue(1, ['2026-W46', '2026-W47', '2026-W48'])];
    expect(paused(rows, { cadence: { ...weekly, resumed: '2026-W48' } })).toBe('');
    expect(paused(rows, { cadence: { ...weekly, resumed: '2026-W46' } })).toBe('2026-W48');
    expect(paused(rows, { cadence: { ...weekly, resumed: '2026-W47' } })).toBe('');
  });

  it('as long as nothing else happens, and nothing of them waits or is counted', () => {
    const rows = [issue(1, ['2026-W47', '2026-W48', '2026-W49'])];
    for (const later of [0, week, 20 * week])
      expect(pausesAt([rules()], rows, now + later).map(({ project }) => project)).toEqual([rules().project]);
    expect(waitsAt([rules()], rows, now)).toEqual({ issues: 0, minutes: 0 });
    expect(waitsAt([rules({ cadence: { ...weekly, resumed: '2026-W48' } })], rows, now).issues).toBe(1);
    expect(awake([rules()], pausesAt([rules()], rows, now))).toEqual([]);
  });
});

const rounds = ['2026-W46', '2026-W47', '2026-W48', '2026-W49'];
const issues = fc.array(
  fc.record({
    in: fc.uniqueArray(fc.constantFrom(...rounds), { minLength: 1 }),
    answers: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('ana', 'ben', 'cleo', 'dora'),
        moment: fc.integer({ min: now - 5 * week, max: now }),
        field: fc.constantFrom('reaction' as const, 'live' as const, 'pass:2026-W47' as const, 'ready' as const),
      }),
      { selector: ({ name }) => name, maxLength: 4 },
    ),
  }),
  { maxLength: 5 },
);

/** What a device holds of the same entries in an order of its own. */
function rowsFrom(given: Parameters<Parameters<typeof issues.map>[0]>[0], order: number): Row[] {
  const turned = <T>(list: readonly T[]): T[] =>
    list
      .map((_, n) => list[(n * (order % 2 === 0 ? 1 : -1) + order + 2 * list.length) % list.length])
      .flatMap((one) => one ?? []);
  const made = given.map(({ in: within, answers }, n) => {
    const owner = voiceOf(
      'ana',
      Object.fromEntries(within.map((round) => [`in:${round}`, [{ at: n }, format(now - 5 * week)]])),
    );
    const others = answers.map(({ name, moment, field }) =>
      voiceOf(name, { [field]: [valueOf[field], format(moment)] }),
    );
    const facts = roundFactsOf({
      voices: turned([owner, ...others]),
      team: { has: () => true, vouches: () => true, owns: ({ name }) => name === 'ana' },
      native: undefined,
      votes: [],
      questions: [],
      wishes: [],
      passes: [],
      digests: [],
      me: undefined,
      thumbs: { '+1': false, '-1': false },
    });
    return row(n + 1, { rounds: facts });
  });
  return turned(made);
}
const valueOf: Record<'reaction' | 'live' | 'pass:2026-W47' | 'ready', Voice['entry'][string][0]> = {
  reaction: '+1',
  live: { why: 'soon' },
  'pass:2026-W47': true,
  ready: { text: 'a'.repeat(32) },
};
const people: Record<string, string> = { ana: '1', ben: '2', cleo: '3', dora: '4' };
function voiceOf(name: string, entry: Voice['entry']): Voice {
  return { author: { id: people[name] ?? '', name, insider: true, asOf: '' }, entry };
}

const alike = (twin = false) =>
  fc.property(issues, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (given, one, other) => {
    const of = (order: number): unknown => {
      const rows = rowsFrom(given, order);
      return pausesAt([rules()], twin ? rows.slice(0, 1) : rows, now);
    };
    expect(of(one)).toEqual(of(other));
  });
law('rounds rest alike on every device, whatever came first there', alike(), 200);
brokenLaw('rest alike', alike(true));
