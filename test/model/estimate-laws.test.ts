import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sha256 } from '@/utils/model/digest';
import type { Entry } from '@/utils/model/entry';
import { castVotesOf } from '@/utils/model/estimate/cast-vote';
import { type Estimate, type EstimateGiven, estimateOf } from '@/utils/model/estimate/estimate';
import { isFar, scaleOf, spreadOf } from '@/utils/model/estimate/scale';
import { voteOf } from '@/utils/model/estimate/vote';
import type { Voice } from '@/utils/model/fold';
import { canonical, type Json } from '@/utils/model/json';
import { mergeEntry } from '@/utils/model/merge';
import { fibonacci } from '@/utils/model/policy-default';
import { sealOf } from '@/utils/model/seal';
import { expectLinear } from '../growth';
import { brokenLaw, law } from '../law';
import { jsonValues, stamps } from './arbitraries';
import { at, cast, type Cast, given, issue, said, saltOf, sha256, voice } from './estimating';

const names = ['ana', 'ben', 'cleo', 'dora'];
const values = fc.constantFrom(...fibonacci);
const runs = 300;

interface Ballot extends Cast {
  name: string;
}

/** Who votes what and when: seals in the first minutes, openings later, some before the round is open. */
const ballots = (opened: fc.Arbitrary<number | undefined>): fc.Arbitrary<Ballot[]> =>
  fc.uniqueArray(
    fc
      .record({ name: fc.constantFrom(...names), value: values, sealed: fc.integer({ min: 0, max: 20 }), opened })
      .map(({ opened, ...rest }) => ({ ...rest, ...(opened !== undefined && { opened }) })),
    { selector: ({ name }) => name, minLength: 1 },
  );

const voicesOf = (list: readonly Ballot[]): Promise<Voice[]> =>
  Promise.all(list.map(async ({ name, ...vote }) => voice(name, await cast(name, vote))));

describe('while votes must stay sealed', () => {
  /** One may have opened ahead of time; the deadline is far, and somebody is awaited. */
  const world = fc.tuple(ballots(fc.constant(undefined)), values, fc.array(values, { minLength: 4, maxLength: 4 }));
  const asked = { contributors: ['never'] };
  const tellsNothing = (state: (given: EstimateGiven) => Promise<unknown>) =>
    fc.asyncProperty(world, async ([list, early, others]) => {
      const slip = voice('eve', await cast('eve', { value: early, sealed: 1, opened: 2 }));
      const swapped = list.map((ballot, n) => ({ ...ballot, value: others[n] ?? ballot.value }));
      const [one, other] = await Promise.all(
        [list, swapped].map(async (all) => state(given({ voices: [...(await voicesOf(all)), slip], policy: asked }))),
      );
      const honest = await state(
        given({
          voices: [...(await voicesOf(list)), voice('eve', await cast('eve', { value: '1', sealed: 1, opened: 2 }))],
          policy: asked,
        }),
      );
      return JSON.stringify(one) === JSON.stringify(other) && JSON.stringify(one) === JSON.stringify(honest);
    });
  const asBallotsSay = async ({ voices, issues, sha256 }: EstimateGiven) =>
    (await castVotesOf(voices, { issues, ballot: '1', scale: scaleOf({ scale: [...fibonacci] }), sha256 })).map(
      (ballot) => voteOf(ballot, true),
    );
  law('nothing on the screen depends on their values, though one was opened', tellsNothing(estimateOf), runs);
  brokenLaw('nothing depends on their values, when a ballot is shown as it is', tellsNothing(asBallotsSay));

  /** Who knows everything in the ledger tries every value of the scale. */
  const standsFast = (salt: (name: string) => string) =>
    fc.asyncProperty(fc.constantFrom(...names), values, async (name, value) => {
      const author = name.slice(0, 1);
      const hash = await sealOf({ issue, ballot: '1', author, value, salt: salt(name) }, sha256);
      const guesses = await Promise.all(
        fibonacci.map((guess) => sealOf({ issue, ballot: '1', author, value: guess, salt: '' }, sha256)),
      );
      return !guesses.includes(hash);
    });
  law(
    'a seal does not tell its value to who tries them all',
    standsFast((name) => saltOf(name)),
    runs,
  );
  brokenLaw(
    'a seal does not tell its value, without salt',
    standsFast(() => ''),
  );
});

describe('votes', () => {
  const opened = fc.option(fc.integer({ min: 5, max: 40 }), { nil: undefined });
  const sameInAnyOrder = (merge: (a: Entry, b: Entry) => Entry) =>
    fc.asyncProperty(
      ballots(opened),
      ballots(opened),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      async (phone, laptop, order) => {
        const all = [...(await voicesOf(phone)), ...(await voicesOf(laptop))];
        const shuffled = all
          .map((one, n) => ({ one, key: order[n] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const [straight, mixed] = await Promise.all(
          [all, shuffled].map((list) =>
            estimateOf(given({ voices: joined(list, merge), policy: { contributors: ['ana'] } })),
          ),
        );
        return canonical(plain(straight)) === canonical(plain(mixed));
      },
    );
  law('give the same state in whatever order devices and people come', sameInAnyOrder(mergeEntry), runs);
  brokenLaw(
    'give the same state in any order, when the last one met wins',
    sameInAnyOrder((a, b) => ({ ...a, ...b })),
  );

  const elsewhere = fc
    .record({
      issue: fc.constantFrom(issue, 'github:github.com/acme/app#13' as const),
      author: fc.constantFrom('a', 'b'),
      ballot: fc.constantFrom('1', '2'),
    })
    .filter((as) => as.issue !== issue || as.author !== 'a' || as.ballot !== '1');
  const countsOnlyHere = (sha256: Sha256) =>
    fc.asyncProperty(values, elsewhere, async (value, as) => {
      const hash = await sealOf({ ...as, value, salt: saltOf('ana') }, sha256);
      const entry: Entry = { 'seal:1': said({ hash }, 1), 'open:1': said({ value, salt: saltOf('ana') }, 5) };
      const { votes } = await estimateOf({ ...given({ voices: [voice('ana', entry)], deadline: 0 }), sha256 });
      return votes.length === 1 && votes[0]?.value === undefined && votes[0]?.fault !== undefined;
    });
  const withoutPlace: Sha256 = (text) => sha256(text.replace(/"github:.*"(?=,"[^"]*"\]$)/, ''));
  law('count for the issue, round and person they were sealed for, and nowhere else', countsOnlyHere(sha256), runs);
  brokenLaw('count nowhere else, when the seal leaves out what it is for', countsOnlyHere(withoutPlace));

  const blindOnly = (count: (voices: readonly Voice[]) => Promise<Estimate>) =>
    fc.asyncProperty(ballots(fc.integer({ min: 5, max: 40 })), async (list) => {
      const { votes, spread } = await count(await voicesOf(list));
      const first = (name: string) =>
        Math.min(
          ...list.filter((one) => one.name !== name && (one.opened ?? 99) >= one.sealed).map((one) => one.opened ?? 99),
        );
      const blind = list.filter((one) => one.sealed <= first(one.name) && (one.opened ?? 99) >= one.sealed);
      const sound = votes.every(
        ({ name, late }) => (late === true) === !list.some((one) => one.name === name && one.sealed <= first(name)),
      );
      return (
        sound &&
        (blind.length === 0 ||
          canonical(plain(spread)) ===
            canonical(
              plain(
                spreadOf(
                  fibonacci,
                  blind.map(({ value }) => value),
                ),
              ),
            ))
      );
    });
  law(
    'sealed after another could be read are marked, and the spread is of the others',
    blindOnly((voices) => estimateOf(given({ voices, deadline: 0 }))),
    runs,
  );
  const asIfInTime = ({ author, entry }: Voice): Voice => ({
    author,
    entry: { ...entry, 'seal:1': [entry['seal:1']?.[0] ?? null, at(0)] },
  });
  brokenLaw(
    'sealed late are marked, when nobody looks at when',
    blindOnly((voices) => estimateOf(given({ voices: voices.map(asIfInTime), deadline: 0 }))),
  );

  law(
    'never make it throw, whatever stands in the entries',
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('seal:1', 'open:1', 'seal:__proto__', 'seal:2', 'open:2', 'revote', 'close', 'agree'),
          jsonValues,
          stamps,
        ),
      ),
      async (fields) => {
        const entry = Object.fromEntries(fields.map(([name, value, stamp]) => [name, [value, stamp]])) as Entry;
        const state = await estimateOf(
          given({
            voices: [voice('ana', entry), voice('ben', await cast('ben', { value: '3', sealed: 1, opened: 2 }))],
            deadline: 0,
          }),
        );
        return state.votes.some(({ name, value }) => name === 'ben' && value === '3');
      },
    ),
    runs,
  );
});

describe('the spread', () => {
  const lists = fc.array(values, { minLength: 1, maxLength: 9 });
  const inside = (spread: typeof spreadOf) =>
    fc.property(lists, (list) => {
      const got = spread(fibonacci, list);
      const steps = list.filter((vote) => vote !== '?').map((vote) => fibonacci.indexOf(vote));
      if (got === undefined) return steps.length === 0;
      const [min, median, max] = [got.min, got.median, got.max].map((value) => fibonacci.indexOf(value));
      const below = steps.filter((step) => step < (median ?? 0)).length;
      return (
        min === Math.min(...steps) &&
        max === Math.max(...steps) &&
        got.steps === (max ?? 0) - (min ?? 0) &&
        below <= steps.length / 2 &&
        steps.length - steps.filter((step) => step > (median ?? 0)).length >= steps.length / 2
      );
    });
  law('holds the least, the middle and the most of the votes by their steps', inside(spreadOf));
  brokenLaw(
    'holds the least and the most, when votes are ordered as text',
    inside((scale, votes) => {
      const sorted = votes.filter((vote) => vote !== '?').sort();
      const [min, max, median] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
      return min === undefined || max === undefined || median === undefined
        ? undefined
        : { min, max, median, steps: scale.indexOf(max) - scale.indexOf(min) };
    }),
  );

  test('asks those for a reason who are two steps away', () => {
    const spread = { min: '2', max: '13', median: '5', steps: 4 };
    expect(fibonacci.filter((vote) => isFar(fibonacci, spread, vote))).toEqual(['0', '1', '2', '13', '21']);
  });
});

describe('thousands of people', () => {
  const crowd = (count: number, opened: boolean): Voice[] => {
    const hash = 'f'.repeat(64);
    const open: Entry = opened ? { 'open:1': said({ value: '3', salt: saltOf('ana') }, 5) } : {};
    return Array.from({ length: count }, (_, n) => ({
      author: { id: `p${n}`, name: `p${n}`, insider: true, asOf: '' },
      entry: { 'seal:1': [{ hash }, at(1)], ...open },
    }));
  };
  test.each([
    ['sealed', false, 2000],
    ['opened', true, 200],
  ])('%s votes are counted in time that grows with them', async (_what, opened, count) => {
    await expectLinear((size) => {
      const world = given({ voices: crowd(size, opened), deadline: 0 });
      return () => estimateOf(world);
    }, count);
  });
});

function joined(voices: readonly Voice[], merge: (a: Entry, b: Entry) => Entry): Voice[] {
  const people = new Map<string, Voice>();
  for (const one of voices) {
    const before = people.get(one.author.id);
    people.set(one.author.id, before ? { ...one, entry: merge(before.entry, one.entry) } : one);
  }
  return [...people.values()];
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null));
}
