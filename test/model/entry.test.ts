import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, keepEntries, type Said } from '@/utils/model/entry';
import { hear, hearAll, isMeaningful, unreadable } from '@/utils/model/entry-fields';
import { meaningOf } from '@/utils/model/entry-meaning';
import { type Clock, say } from '@/utils/model/entry-say';
import { canonical, isStorable, type Json } from '@/utils/model/json';
import { mergeEntry } from '@/utils/model/merge';
import { timeOf, tolerance } from '@/utils/model/stamp';
import { brokenLaw, law } from '../law';
import { entries, issues, jsonValues } from './arbitraries';

const stamp = '0kz3f91ab-0000-k3f9';
const digest = '0123456789abcdef0123456789abcdef';
const noon = Date.UTC(2026, 2, 1, 12);

describe('keeping entries', () => {
  law(
    'keeps all that has the form of an entry',
    fc.property(issues, (given) => {
      const { entries, garbage } = keepEntries(given);
      return canonical(entries) === canonical(given) && garbage.length === 0;
    }),
  );

  law(
    'takes anything without throwing, and keeps nothing without a stamp',
    fc.property(fc.object(), (given) =>
      Object.values(keepEntries(given).entries).every((entry) =>
        Object.values(entry).every(([, at]) => timeOf(at) >= 0),
      ),
    ),
  );

  test('keeps fields and shapes that this version does not know', () => {
    const given = { 'ABC-12': { 'vote-v9': [{ deep: [1, { x: null }] }, stamp], 'check:ünicode ☃': [0.5, stamp] } };
    expect(keepEntries(given)).toEqual({ entries: given, garbage: [] });
  });

  test.each<[string, string]>([
    ['a stamp that is none', '{"12":{"ready":[1,"now"]}}'],
    ['three parts', `{"12":{"ready":[1,"${stamp}",2]}}`],
    ['a number beyond JSON', `{"12":{"ready":[1e999,"${stamp}"]}}`],
    ['a depth no stack holds', `{"12":{"ready":[${'['.repeat(50_000)}${']'.repeat(50_000)},"${stamp}"]}}`],
    ['__proto__ as a field', `{"12":{"__proto__":[1,"${stamp}"]}}`],
    ['__proto__ as an issue', `{"__proto__":{"ready":[1,"${stamp}"]}}`],
    ['an entry that is a list', `{"12":[["ready",1,"${stamp}"]]}`],
    ['a name of 200 characters', `{"12":{"check:${'x'.repeat(200)}":[1,"${stamp}"]}}`],
  ])('leaves out %s, names it, and keeps its neighbour', (_what, text) => {
    const { entries, garbage } = keepEntries({ ...JSON.parse(text), '13': { ready: [1, stamp] } });
    expect(garbage).toHaveLength(1);
    expect(Object.values(entries).flatMap(Object.values)).toEqual([[1, stamp]]);
    expect(Object.getPrototypeOf(entries)).toBe(Object.prototype);
  });
});

describe('reading an entry for meaning', () => {
  test('understands every field', () => {
    const hash = digest + digest;
    const entry: Entry = {
      ready: [{ text: digest }, stamp],
      reaction: ['-1', stamp],
      'check:design': [true, stamp],
      'waive:story': [{ reason: 'a typo' }, stamp],
      'seal:1': [{ hash }, stamp],
      'seal:2': [{ hash }, stamp],
      'open:1': [{ value: '5', salt: digest }, stamp],
      'ask:99': [{ text: 'CSV?', to: ['7'], answer: '101' }, stamp],
      live: [{ why: 'two ways' }, stamp],
      summary: [{ comment: '100', upto: 5 }, stamp],
      close: [{ round: '1' }, stamp],
      revote: [{ round: 2 }, stamp],
      agree: [{ round: '1', value: '5' }, stamp],
    };
    const meaning = meaningOf(entry);
    expect(meaning.ready).toEqual({ value: { text: digest }, stamp, at: timeOf(stamp) });
    expect(meaning.reaction?.value).toBe('-1');
    expect(meaning.checks['design']?.value).toBe(true);
    expect(meaning.waivers['story']?.value.reason).toBe('a typo');
    expect(Object.keys(hearAll(entry, 'seal'))).toEqual(['1', '2']);
    expect([hear(entry, 'seal', '1')?.value.hash, hear(entry, 'open', '1')?.value.value]).toEqual([hash, '5']);
    expect(hearAll(entry, 'ask')).toEqual({
      99: { value: { text: 'CSV?', to: ['7'], answer: '101' }, stamp, at: timeOf(stamp) },
    });
    expect([hear(entry, 'live')?.value.why, hear(entry, 'summary')?.value, hear(entry, 'close')?.value.round]).toEqual([
      'two ways',
      { comment: '100', upto: 5 },
      '1',
    ]);
    expect([hear(entry, 'revote')?.value.round, hear(entry, 'agree')?.value]).toEqual([2, { round: '1', value: '5' }]);
    expect(unreadable(entry)).toEqual([]);
  });

  test('hears nothing in what was taken back, and no more than it knows in what is larger', () => {
    const entry: Entry = { ready: [null, stamp], live: [{ why: 'x', later: 1 }, stamp], 'vote-v9': [1, stamp] };
    expect(meaningOf(entry).ready).toBeUndefined();
    expect(hear(entry, 'live')?.value).toEqual({ why: 'x' });
    expect([hear({}, 'seal', '__proto__'), hear({}, 'ready', 'constructor')]).toEqual([undefined, undefined]);
  });

  test.each<[string, Json]>([
    ['ready', { text: 'not a digest' }],
    ['ready', true],
    ['reaction', '+2'],
    ['reaction', 1],
    ['check:a', 'yes'],
    ['waive:a', {}],
    ['waive:a', { reason: '' }],
    ['waive:a', { reason: 'x'.repeat(2001) }],
    ['seal:1', { hash: '12' }],
    ['open:1', { value: 5, salt: digest }],
    ['open:1', { value: '5', salt: 'short' }],
    ['revote', { round: 1 }],
    ['revote', { round: 1e9 }],
    ['revote', { round: '2' }],
    ['agree', '5'],
    ['ask:a', 'why'],
    ['ask:a', { text: '' }],
    ['ask:a', { to: Array.from({ length: 21 }, () => 'x') }],
    ['decide:a', { text: '' }],
    ['decide:a', { text: 'x', instead: 5 }],
    ['todo:a', { done: 'yes' }],
    ['todo:a', { text: 'x', to: Array.from({ length: 21 }, () => 'x') }],
    ['live', []],
    ['summary', []],
    ['close', 'r'],
  ])('rejects %s: %j', (name, value) => {
    const given: Entry = { [name]: [value, stamp] };
    expect(meaningOf(given)).toEqual(meaningOf({}));
    for (const kind of ['seal', 'open', 'ask', 'decide', 'todo'] as const) expect(hearAll(given, kind)).toEqual({});
    for (const kind of ['revote', 'agree', 'live', 'summary', 'close'] as const)
      expect(hear(given, kind)).toBeUndefined();
    expect(unreadable(given)).toEqual([name]);
  });

  law(
    'never throws, whatever was said',
    fc.property(entries, jsonValues, (entry, value) => {
      const given: Entry = { ...entry, ready: [value, stamp], 'ask:x': [value, stamp], 'seal:1': [value, stamp] };
      meaningOf(given);
      hearAll(given, 'ask');
      hear(given, 'seal', '1');
      unreadable(given);
    }),
  );

  test('does not take a field with a key for one without, nor the other way round', () => {
    expect([isMeaningful('check', true), isMeaningful('reaction:x', '+1'), isMeaningful('constructor', 1)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

/** Two devices of one person, a and b, each with a clock of its own; what one sees, it saw before it spoke. */
interface Speech {
  device: 'a' | 'b';
  skew: number;
  value: '+1' | '-1' | null;
}

const speeches = fc.array(
  fc.record<Speech>({
    device: fc.constantFrom('a', 'b'),
    skew: fc.integer({ min: -10 * 3_600_000, max: 10 * 3_600_000 }),
    value: fc.constantFrom('+1', '-1', null),
  }),
  { minLength: 1, maxLength: 8 },
);

const lastWordCounts = (speak: typeof say) =>
  fc.property(speeches, (list) => {
    const clocks: Record<Speech['device'], Clock> = { a: { device: 'aaaa' }, b: { device: 'bbbb' } };
    let known: Entry = {};
    for (const { device, skew, value } of list) {
      const said = speak({ mine: {}, known, name: 'reaction', value, clock: clocks[device], now: noon + skew });
      clocks[device] = said.clock;
      known = mergeEntry(known, said.mine);
    }
    return known['reaction']?.[0] === list.at(-1)?.value;
  });

describe('saying', () => {
  law('the last word counts, however wrong the clocks', lastWordCounts(say));
  brokenLaw(
    'the last word counts, when stamps do not look at what they replace',
    lastWordCounts((intent) => say({ ...intent, known: {} })),
  );

  test('stamps and ticks, without touching what it was given', () => {
    const mine = Object.freeze({});
    const said = say({ mine, known: {}, name: 'ready', value: { text: digest }, clock: { device: 'k3f9' }, now: noon });
    expect(said.mine).toEqual({ ready: [{ text: digest }, `0${noon.toString(36)}-0000-k3f9`] });
    expect(said.clock).toEqual({ device: 'k3f9', last: `0${noon.toString(36)}-0000-k3f9` });
  });

  test('overrules a stamp hours ahead, but does not let it drag the clock along', () => {
    const ahead = { reaction: ['+1', `0${(noon + 9 * 3_600_000).toString(36)}-0000-bbbb`] as Said };
    const said = say({ mine: {}, known: ahead, name: 'reaction', value: null, clock: { device: 'aaaa' }, now: noon });
    expect(mergeEntry(ahead, said.mine)['reaction']?.[0]).toBeNull();
    expect(timeOf(said.clock.last ?? stamp)).toBe(noon + tolerance);
  });

  test('recovers when the clock of the device was hours ahead and is right again', () => {
    const clock: Clock = { device: 'aaaa', last: `0${(noon + 9 * 3_600_000).toString(36)}-0000-aaaa` };
    const said = say({ mine: {}, known: {}, name: 'reaction', value: '+1', clock, now: noon });
    expect(timeOf(said.mine['reaction']?.[1] ?? stamp)).toBe(noon + tolerance);
  });

  test('can say each step of an estimate', () => {
    const clock = { device: 'k3f9' };
    const sealed = say({ mine: {}, known: {}, name: 'seal:1', value: { hash: digest + digest }, clock, now: noon });
    const opened = say({
      mine: sealed.mine,
      known: {},
      name: 'open:1',
      value: { value: '5', salt: digest },
      clock: sealed.clock,
      now: noon,
    });
    const again = say({
      mine: opened.mine,
      known: {},
      name: 'revote',
      value: { round: 2 },
      clock: opened.clock,
      now: noon,
    });
    const agreed = say({
      mine: again.mine,
      known: {},
      name: 'agree',
      value: { round: '2', value: '5' },
      clock: again.clock,
      now: noon,
    });
    expect(Object.keys(agreed.mine)).toEqual(['seal:1', 'open:1', 'revote', 'agree']);
    expect(unreadable(agreed.mine)).toEqual([]);
  });

  test('refuses what no teammate could read', () => {
    const intent = { mine: {}, known: {}, clock: { device: 'k3f9' }, now: noon };
    expect(() => say({ ...intent, name: 'waive:story', value: { reason: '' } })).toThrow(TypeError);
    expect(() => say({ ...intent, name: 'ready', value: { text: 'short' } })).toThrow(TypeError);
  });
});

describe('JSON', () => {
  law(
    'has one canonical text, which says the same',
    fc.property(jsonValues, (value) => {
      const text = canonical(value);
      return canonical(JSON.parse(text)) === text && isStorable(value);
    }),
  );

  test('sorts keys', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
  });
});
