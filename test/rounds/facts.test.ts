import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/model/entry';
import { fold, type SignedPage, type Voice, voices } from '@/utils/model/fold';
import { canonical, type Json } from '@/utils/model/json';
import type { NativeReaction } from '@/utils/model/native';
import { type FactsGiven, type RoundFacts, roundFactsOf } from '@/utils/model/rounds/facts';
import { nextStamp } from '@/utils/model/stamp';
import { teamOf } from '@/utils/model/team';
import { brokenLaw, law } from '../law';

const noon = Date.UTC(2026, 11, 1, 12);
const text = 'a'.repeat(32);
const policy = { owner: 'ana', contributors: ['ben', 'cleo'], ids: { ana: '1', ben: '2', cleo: '3' } };
const team = teamOf({ policy, me: '' });
const ids: Record<string, string> = { ana: '1', ben: '2', cleo: '3', eve: '9' };
const author = (name: string, at = noon) => ({
  id: ids[name] ?? name,
  name,
  insider: name !== 'eve',
  asOf: new Date(at).toISOString(),
});
const given = (all: readonly Voice[], more: Partial<FactsGiven> = {}): FactsGiven => ({
  voices: all,
  team,
  native: undefined,
  votes: [],
  questions: [],
  wishes: [],
  passes: [],
  digests: [text],
  me: undefined,
  thumbs: { '+1': false, '-1': false },
  ...more,
});
const said = (minute: number, fields: Record<string, Json>): Entry =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      [value, nextStamp(noon + minute * 60_000, undefined, 'dev1')],
    ]),
  );
const voice = (name: string, minute: number, fields: Record<string, Json>): Voice => ({
  author: author(name),
  entry: said(minute, fields),
});

describe('an issue is in a round', () => {
  const round = (list: Voice[], of = team) => roundFactsOf(given(list, { team: of })).in;
  test('once the owner puts it in, at its place', () =>
    expect(round([voice('ana', 0, { 'in:2026-W49': { at: 3 } })])).toEqual([{ round: '2026-W49', at: 3 }]));
  test('but not by the word of anybody else', () =>
    expect(
      round([voice('ben', 0, { 'in:2026-W49': { at: 3 } }), voice('eve', 0, { 'in:2026-W49': { at: 0 } })]),
    ).toEqual([]));
  test('until it is taken out', () => expect(round([voice('ana', 0, { 'in:2026-W49': null })])).toEqual([]));
  test('by the last word where several own readiness', () => {
    const everybody = teamOf({ policy: { ...policy, owner: null }, me: '' });
    const [put, taken] = [voice('ana', 0, { 'in:2026-W49': { at: 3 } }), voice('ben', 1, { 'in:2026-W49': null })];
    expect(round([put, taken], everybody)).toEqual([]);
    expect(round([voice('ana', 2, { 'in:2026-W49': { at: 1 } }), taken], everybody)).toHaveLength(1);
    // On a public repository anybody may write into the ledger.
    expect(round([voice('eve', 9, { 'in:2026-W49': { at: 3 } })], everybody)).toEqual([]);
  });
  test('under no name that is none, and with nothing that makes no sense', () =>
    expect(
      round([
        voice('ana', 0, {
          'in:2026-W60': { at: 1 },
          'in:next': { at: 1 },
          'in:2026-W50': { at: -1 },
          'in:2026-W51': 1,
        }),
      ]),
    ).toEqual([]));
  test('also where it is put into very many later ones, which have no end', () => {
    const far = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`in:${3000 + n}-W01`, { at: 0 }]));
    expect(round([voice('ana', 0, { ...far, 'in:2026-W49': { at: 3 } })]).at(-1)).toEqual({ round: '2026-W49', at: 3 });
  });
  test('and stays closed there once the owner closed it', () =>
    expect(round([voice('ana', 0, { 'in:2026-W49': { at: 0, done: true } })])).toEqual([
      { round: '2026-W49', at: 0, done: noon },
    ]));
});

describe('an answer is', () => {
  const answers = (more: Partial<FactsGiven>, list: Voice[] = []) =>
    roundFactsOf(given(list, more)).answers.map(({ name, kinds, pass }) => [name, ...kinds, ...pass].join(' '));
  const react = (content: NativeReaction['content'], name: string, more = {}): NativeReaction => ({
    content,
    by: { id: ids[name] ?? name, name, insider: name !== 'eve', ...more },
    at: new Date(noon).toISOString(),
  });
  test('✅ to the text of now, not to an earlier one', () => {
    expect(answers({}, [voice('ben', 0, { ready: { text } })])).toEqual(['ben yes']);
    expect(answers({}, [voice('ben', 0, { ready: { text: 'b'.repeat(32) } })])).toEqual([]);
  });
  test('a thumb of the tracker, by the team, by no program', () => {
    const reactions = [react('+1', 'ben'), react('-1', 'cleo'), react('+1', 'eve'), react('+1', 'bot', { app: true })];
    expect(answers({ native: { reactions } })).toEqual(['ben yes', 'cleo no']);
  });
  test('one’s own thumb as it will be', () => {
    const native = { reactions: [react('+1', 'ben')] };
    expect(answers({ native, me: { id: '2', name: 'ben' }, thumbs: { '+1': false, '-1': true } })).toEqual(['ben no']);
  });
  test('no opinion, in the round that it was said of', () =>
    expect(answers({}, [voice('cleo', 0, { 'pass:2026-W49': true })])).toEqual(['cleo 2026-W49']));
  test('everybody’s, however many take part', () => {
    const people = Array.from({ length: 240 }, (_, n) => `p${String(n).padStart(3, '0')}`);
    const team = teamOf({ policy: { ...policy, contributors: people }, me: '' });
    expect(
      answers(
        { team },
        people.map((name) => voice(name, 0, { ready: { text } })),
      ),
    ).toEqual(people.map((name) => `${name} yes`));
  });
  test('a vote, a wish to talk, an open question; whom it is put to is asked', () => {
    const [ben, cleo] = [
      { id: '2', name: 'ben' },
      { id: '3', name: 'cleo' },
    ];
    const question = { id: 'c1', state: 'open' as const, by: ben, to: [cleo], since: noon };
    const closed = { ...question, state: 'answered' as const, by: cleo, to: [ben] };
    expect(answers({ votes: [ben], wishes: [{ by: cleo }], questions: [question, closed] })).toEqual([
      'ben vote question',
      'cleo live asked',
    ]);
  });
});

const names = ['ana', 'ben', 'cleo', 'eve'];
const day = 24 * 60;
const fields = fc.dictionary(
  fc.constantFrom('in:2026-W49', 'in:2026-W50', 'pass:2026-W49', 'ready', 'reaction'),
  fc.constantFrom<Json[]>(null, true, '+1', '-1', { at: 0 }, { at: 7 }, { at: 7, done: true }, { text }),
  { maxKeys: 4 },
);
/** Pages of several devices whose clocks differ by up to a day, as the tracker signed them. */
const pages = fc.array(
  fc
    .record({
      name: fc.constantFrom(...names),
      device: fc.constantFrom('dev1', 'dev2', 'dev3'),
      minute: fc.integer({ min: -day, max: day }),
      fields,
    })
    .map(({ name, device, minute, fields: spoken }): SignedPage => {
      const stamp = nextStamp(noon + minute * 60_000, undefined, device);
      const entry: Entry = Object.fromEntries(Object.entries(spoken).map(([field, value]) => [field, [value, stamp]]));
      return { author: author(name), entries: { '12': entry } };
    }),
  { maxLength: 12 },
);
const factsOf = (list: readonly SignedPage[]): RoundFacts => roundFactsOf(given(voices(fold(list), '12')));
const told = (facts: RoundFacts): string => canonical(JSON.parse(JSON.stringify(facts)));

describe('one view of a round', () => {
  type Facts = (pages: readonly SignedPage[]) => RoundFacts;
  const anyOrder = (facts: Facts) =>
    fc.property(
      pages.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => told(facts(list)) === told(facts([...shuffled, ...shuffled.slice(0, 3)])),
    );
  law('whatever order and however often pages are read, whatever clock they were written by', anyOrder(factsOf));
  const lastRead: Facts = (list) =>
    roundFactsOf(
      given([
        ...new Map(list.map(({ author: by, entries }) => [by.id, { author: by, entry: entries['12'] ?? {} }])).values(),
      ]),
    );
  brokenLaw('which believing the page that is read last breaks', anyOrder(lastRead));

  const noFlood = (facts: Facts) =>
    fc.property(pages, (list) => {
      const owners = list.filter(({ author: { name } }) => name === 'ana');
      return (
        canonical(JSON.parse(JSON.stringify(facts(list).in))) ===
        canonical(JSON.parse(JSON.stringify(facts(owners).in)))
      );
    });
  law('is in it whatever others than its owner say', noFlood(factsOf));
  const anybody: Facts = (list) =>
    roundFactsOf(given(voices(fold(list), '12'), { team: teamOf({ policy: { ...policy, owner: null }, me: '' }) }));
  brokenLaw('which hearing everybody of the team breaks', noFlood(anybody));
});
