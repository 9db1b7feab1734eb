import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Voice } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import type { NativeReaction } from '@/utils/model/native';
import { type ReviewGiven, reviewFactsOf } from '@/utils/model/review/facts';
import { reviewStateOf } from '@/utils/model/review/state';
import { reviewAt } from '@/utils/model/review/times';
import { nextStamp } from '@/utils/model/stamp';
import { teamOf } from '@/utils/model/team';
import { brokenLaw, law } from '../law';

const day = 24 * 60 * 60_000;
const minute = 60_000;
/** When ana labels the issue. */
const labelled = Date.UTC(2026, 8, 30, 12);
const review = reviewAt(labelled);
const before = labelled - 200 * day;
const team = teamOf({ policy: { owner: 'ana', contributors: ['ben'], ids: { ana: '1', ben: '2' } }, me: '' });
const rules = { after: 180, label: 'dormant', wait: 30 };
const seen = { label: 'dormant', from: labelled + 30 * day, touched: before, thumbs: 0, comments: 2 };

const voice = (name: string, id: string, fields: Record<string, [Json, number]>): Voice => ({
  author: { id, name, insider: name !== 'eve', asOf: new Date(labelled).toISOString() },
  entry: Object.fromEntries(
    Object.entries(fields).map(([field, [value, at]]) => [field, [value, nextStamp(at, undefined, 'dev1')]]),
  ),
});
const ana = (value: Json = seen, at = labelled): Voice => voice('ana', '1', { [`dormant:${review}`]: [value, at] });
const iso = (at: number): string => new Date(at).toISOString();
const thumb = (at: number, more: Partial<NativeReaction> = {}): NativeReaction => ({
  content: '+1',
  by: { id: '9', name: 'eve' },
  at: iso(at),
  ...more,
});
const native = (reactions: NativeReaction[] = [], comments = 2, thumbs = reactions.length) => ({
  reactions,
  counts: { '+1': thumbs, '-1': 0 },
  comments,
});
const given = (more: Partial<ReviewGiven> = {}): ReviewGiven => ({
  voices: [ana()],
  team,
  native: native(),
  commentTexts: [],
  facts: { labels: ['bug', 'Dormant'], updatedAt: iso(labelled) },
  rules,
  ...more,
});
const stateAt = (at: number, more: Partial<ReviewGiven> = {}, state: 'open' | 'closed' = 'open') =>
  reviewStateOf({ state, review: reviewFactsOf(given(more)) }, at);
const later = labelled + 31 * day;

describe('an issue that nobody touched', () => {
  const untouched = { voices: [], facts: { labels: [], updatedAt: iso(before) } };
  const due = (more: Partial<ReviewGiven>) => reviewFactsOf(given({ ...untouched, ...more })).due;
  test('is to be reviewed after the days of the rules', () => {
    expect(stateAt(before + 180 * day - 1, untouched)).toBeUndefined();
    expect(stateAt(before + 180 * day, untouched)).toBe('untouched');
  });
  test('but later where somebody reacted, wrote or said anything in Tend', () => {
    expect(due({ native: native([thumb(before + day)]) })).toBe(before + 181 * day);
    expect(due({ commentTexts: [{ at: iso(before + 2 * day) }] })).toBe(before + 182 * day);
    expect(due({ voices: [voice('ben', '2', { 'in:2026-W20': [{ at: 0 }, before + 3 * day] })] })).toBe(
      before + 183 * day,
    );
  });
  test('and never where no tracker told when it was changed', () =>
    expect(stateAt(later * 2, { ...untouched, facts: { labels: [] } })).toBeUndefined());
});

describe('an issue that was labelled in a review', () => {
  test('waits for its date, and may be closed then', () => {
    expect(stateAt(labelled)).toBe('waiting');
    expect(stateAt(seen.from - 1)).toBe('waiting');
    expect(stateAt(seen.from)).toBe('closable');
  });

  test.each<[string, Partial<ReviewGiven>]>([
    ['a 👍 of the crowd', { native: native([thumb(labelled + day)]) }],
    ['a 👍 that no list names', { native: native([], 2, 1) }],
    ['an old 👍 that nobody had seen', { native: native([thumb(before + day)]) }],
    ['a 🎉', { native: native([thumb(labelled + day, { content: 'ready' })], 2, 0) }],
    ['a comment', { native: native([], 3) }],
    ['a comment that is read', { native: undefined, commentTexts: [{ at: iso(labelled + day) }] }],
    ['a change', { facts: { labels: ['dormant'], updatedAt: iso(labelled + day) } }],
    ['a 👍 in the ledger', { voices: [ana(), voice('eve', '9', { reaction: ['+1', labelled + day] })] }],
    ['a question', { voices: [ana(), voice('ben', '2', { 'ask:7': [{}, labelled + day] })] }],
  ])('comes back by %s', (_, more) => {
    expect(stateAt(labelled + 2 * day, more)).toBe('back');
    expect(stateAt(later, more)).toBe('back');
  });

  test.each<[string, Partial<ReviewGiven>]>([
    ['a 👎', { native: native([thumb(labelled + day, { content: '-1' })], 2, 0) }],
    ['an app’s 👍', { native: native([thumb(labelled + day, { by: { id: '8', name: 'bot', app: true } })], 2, 0) }],
    [
      'the label itself, by a clock a few minutes off',
      { facts: { labels: ['dormant'], updatedAt: iso(labelled + 5 * minute) } },
    ],
  ])('does not come back by %s', (_, more) => expect(stateAt(later, more)).toBe('closable'));

  test('has no date where its label was set by hand, or by nobody of the team', () => {
    expect(stateAt(later, { voices: [] })).toBeUndefined();
    const eve = voice('eve', '9', { [`dormant:${review}`]: [seen, labelled] });
    expect(stateAt(later, { voices: [eve] })).toBeUndefined();
    // It may be reviewed again once it was left alone as long.
    expect(stateAt(labelled + 180 * day, { voices: [] })).toBe('untouched');
  });

  test('is left alone where the label was taken off or renamed, until the rules name it', () => {
    const facts = { labels: ['sleeping'], updatedAt: iso(labelled) };
    expect(stateAt(later, { facts })).toBeUndefined();
    expect(stateAt(later, { facts, rules: { ...rules, label: 'Sleeping' } })).toBe('closable');
    expect(stateAt(later, { facts: { updatedAt: iso(labelled) } })).toBeUndefined();
  });

  test('keeps its promise where the rules want less time, and waits longer where they want more', () => {
    expect(stateAt(labelled + 10 * day, { rules: { ...rules, wait: 7 } })).toBe('waiting');
    expect(stateAt(later, { rules: { ...rules, wait: 60 } })).toBe('waiting');
    expect(stateAt(labelled + 60 * day, { rules: { ...rules, wait: 60 } })).toBe('closable');
  });

  test('believes no date beyond all rules', () =>
    expect(stateAt(labelled + 365 * day, { voices: [ana({ ...seen, from: Date.UTC(9999, 0) })] })).toBe('closable'));

  test('is asked nothing once it is closed, and not closed where nobody saw that it is open', () => {
    expect(stateAt(later, {}, 'closed')).toBeUndefined();
    expect(reviewStateOf({ review: reviewFactsOf(given()) }, later)).toBe('waiting');
  });

  test('goes by the last word of the team where several labelled it or took that back', () => {
    const ben = voice('ben', '2', { [`dormant:${review}`]: [null, labelled + minute] });
    expect(reviewFactsOf(given({ voices: [ana(), ben] })).dormant).toEqual([]);
    expect(reviewFactsOf(given({ voices: [ben, ana(seen, labelled + 2 * minute)] })).dormant).toHaveLength(1);
  });

  test('under no name that is none, and with nothing that makes no sense', () => {
    const odd: Record<string, [Json, number]> = {
      'dormant:soon': [seen, labelled],
      [`dormant:${review}`]: [{ from: -1 }, labelled],
    };
    expect(reviewFactsOf(given({ voices: [voice('ana', '1', odd)] })).dormant).toEqual([]);
  });
});

/** What may happen to a labelled issue, and when: days after the label. */
type Event = { day: number } & (
  | { is: 'thumb'; named: boolean }
  | { is: 'comment'; read: boolean }
  | { is: 'said'; by: 'ben' | 'eve' }
  | { is: 'change' | 'unlabelled' }
  | { is: 'rules'; wait: number }
);
const when = fc.integer({ min: 1, max: 200 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ is: fc.constant('thumb' as const), day: when, named: fc.boolean() }),
  fc.record({ is: fc.constant('comment' as const), day: when, read: fc.boolean() }),
  fc.record({ is: fc.constant('said' as const), day: when, by: fc.constantFrom('ben' as const, 'eve' as const) }),
  fc.record({ is: fc.constantFrom('change' as const, 'unlabelled' as const), day: when }),
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constant('rules' as const), day: when, wait: fc.integer({ min: 7, max: 120 }) }),
  },
);

/** What the tracker and the ledger hold after all of it, and how long the rules have people wait. */
function after(events: readonly Event[], promised: number, backwards: boolean): { given: ReviewGiven; wait: number } {
  const of = <I extends Event['is']>(is: I) => events.filter((one): one is Extract<Event, { is: I }> => one.is === is);
  const at = ({ day: days }: Event): number => labelled + days * day;
  const thumbs = of('thumb');
  const comments = of('comment');
  const changes = [...of('change'), ...of('unlabelled'), ...comments].map(at);
  const wait = of('rules').at(-1)?.wait ?? promised;
  const voices = [
    ana({ ...seen, from: labelled + promised * day }),
    ...of('said').map((one) => voice(one.by, one.by === 'ben' ? '2' : '9', { live: [{ why: 'look' }, at(one)] })),
  ];
  return {
    wait,
    given: given({
      voices: backwards ? voices.toReversed() : voices,
      native: native(
        thumbs.filter(({ named }) => named).map((one) => thumb(at(one))),
        2 + comments.length,
        thumbs.length,
      ),
      commentTexts: comments.filter(({ read }) => read).map((one) => ({ at: iso(at(one)) })),
      facts: { labels: of('unlabelled').length > 0 ? [] : ['dormant'], updatedAt: iso(Math.max(labelled, ...changes)) },
      rules: { ...rules, wait },
    }),
  };
}

/** `judge` decides whether closing is proposed at a moment, of what is known. */
const neverTooSoon = (judge: (facts: ReturnType<typeof reviewFactsOf>, at: number) => boolean) =>
  fc.property(
    fc.array(event, { maxLength: 5 }),
    fc.integer({ min: 7, max: 120 }),
    fc.integer({ min: 0, max: 250 }),
    fc.boolean(),
    (events, promised, days, backwards) => {
      const known = after(events, promised, backwards);
      const isProposed = judge(reviewFactsOf(known.given), labelled + days * day);
      const objected = events.some(({ is }) => is !== 'rules');
      return isProposed === (days >= Math.max(promised, known.wait) && !objected);
    },
  );

type Facts = ReturnType<typeof reviewFactsOf>;
const isClosable = (facts: Facts, at: number): boolean =>
  reviewStateOf({ state: 'open', review: facts }, at) === 'closable';
const changed = (facts: Facts, change: (one: Facts['dormant'][number]) => Facts['dormant'][number]): Facts => ({
  ...facts,
  dormant: facts.dormant.map(change),
});

law('closing is proposed from its date on where nobody objected, and never else', neverTooSoon(isClosable));
brokenLaw(
  'which forgetting the date breaks',
  neverTooSoon((facts, at) =>
    isClosable(
      changed(facts, (one) => ({ ...one, from: 0 })),
      at,
    ),
  ),
);
brokenLaw(
  'which going by changes alone, without 👍 and words, breaks',
  neverTooSoon((facts, at) =>
    isClosable(
      changed(facts, (one) => ({ ...one, objections: one.objections.filter((why) => why === 'change') })),
      at,
    ),
  ),
);
