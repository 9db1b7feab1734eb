import { describe, expect, it } from 'vitest';
import type { Dormant, ReviewFacts } from '@/utils/model/review/facts';
import { chosenWay } from '@/utils/model/closing-way';
import { reviewOffers } from '@/utils/model/review/offers';
import { returnsOf } from '@/utils/model/review/returns';
import { reviewRulesIn } from '@/utils/model/review/rules';
import { reviewAt } from '@/utils/model/review/times';
import { sorted } from '@/utils/model/rows/order';
import { placeOfView, startPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { day, now, row } from '../rows/sample';

const project = 'github:github.com/acme/web';
const rules = { after: 180, label: 'dormant', wait: 30 };
const facts = (more: Partial<ReviewFacts> = {}): ReviewFacts => ({ thumbs: 0, dormant: [], ...more });
const dormant = (more: Partial<Dormant> = {}): Dormant => ({
  review: '2026-Q3',
  since: now - 40 * day,
  from: now - 10 * day,
  objections: [],
  ...more,
});
const untouched = (number: number, more: Partial<ReviewFacts> = {}, rest: Partial<Row> = {}): Row =>
  row(number, { review: facts({ touched: now - 200 * day, due: now - 20 * day, ...more }), ...rest });
const labelled = (number: number, mark: Partial<Dormant> = {}, rest: Partial<Row> = {}): Row =>
  row(number, { review: facts({ held: 'dormant', dormant: [dormant(mark)] }), ...rest });

const rows = [
  untouched(1),
  untouched(2, { held: 'dormant' }),
  labelled(3),
  labelled(4, { from: now + day }),
  labelled(5, { objections: ['thumb'] }),
  labelled(6, {}, { state: 'closed' }),
  row(7),
];
const none = new Set<never>();

describe('what the review proposes', () => {
  it('is first what came back, then what may be closed, then what is to be labelled', () =>
    expect(reviewOffers(rows, none, now).map(({ step, refs, byHand }) => [step, refs.length, byHand])).toEqual([
      ['unlabel', 1, 0],
      ['close', 1, 0],
      ['label', 2, 1],
    ]));

  it('is of what is selected, where any of it is in view', () => {
    const some = (numbers: number[]) => new Set(numbers.map((number) => row(number).ref));
    expect(reviewOffers(rows, some([1, 4]), now).map(({ step, all }) => [step, all])).toEqual([['label', 1]]);
    expect(reviewOffers(rows, some([99]), now)).toHaveLength(3);
  });

  it('is no more than can be read anew in a while, where it is closing', () => {
    const many = Array.from({ length: 120 }, (_, at) => labelled(at));
    expect(reviewOffers(many, none, now)[0]).toMatchObject({ step: 'close', all: 120 });
    expect(reviewOffers(many, none, now)[0]?.refs).toHaveLength(50);
  });
});

describe('how a review went', () => {
  const counted = { project, rules, labelled: { '2026-Q3': 31 } };
  it('counts what its ledger says was labelled, also what this device never saw', () =>
    expect(returnsOf([counted], rows)).toEqual([
      { review: '2026-Q3', labelled: 31, back: 1, waiting: 2, bare: 0, gone: 28 },
    ]));
  it('tells of labels that went without a word', () =>
    expect(returnsOf([counted], [row(1, { review: facts({ dormant: [dormant()] }) })])[0]).toMatchObject({
      bare: 1,
      waiting: 0,
    }));
  it('counts what this device labelled just now, which stands in no ledger yet', () =>
    expect(returnsOf([{ ...counted, labelled: {} }], rows)[0]).toMatchObject({ labelled: 4, back: 1, gone: 1 }));
  it('tells of the last two, the latest first, over all projects in view', () => {
    const other = {
      project: 'linear:acme/ENG',
      rules,
      labelled: { '2026-Q4': 2, '2026-Q2': 9, '2026-Q3': 1 },
    } as const;
    expect(returnsOf([counted, other], rows).map(({ review, labelled: all }) => [review, all])).toEqual([
      ['2026-Q4', 2],
      ['2026-Q3', 32],
    ]);
  });
  it('is nothing before the first', () => expect(returnsOf([{ ...counted, labelled: {} }], [row(1)])).toEqual([]));
});

describe('the view', () => {
  it('begins with the loudest objections: 👍, then comments', () => {
    const loud = [
      untouched(1, { thumbs: 1 }, { comments: 90 }),
      untouched(2, {}, { comments: 99 }),
      untouched(3, { thumbs: 7 }),
      untouched(4),
    ];
    expect(sorted(loud, 'objections').map(({ ref }) => ref.split('#')[1])).toEqual(['3', '1', '2', '4']);
  });
  it('is gone to so, and left for what waits longest', () => {
    const there = placeOfView('review', { ...startPlace, page: 3 });
    expect(there).toMatchObject({ view: 'review', sort: 'objections', page: 1 });
    expect(placeOfView('everything', there).sort).toBe('waiting');
    expect(placeOfView('everything', { ...there, sort: 'priority' }).sort).toBe('priority');
  });
});

describe('what the database keeps of it', () => {
  it('is read again, and nothing else is', () => {
    const kept = { project, rules, labelled: { '2026-Q3': 31 } };
    expect(reviewRulesIn(structuredClone(kept))).toEqual(kept);
    expect(reviewRulesIn({ ...kept, labelled: { later: 3, '2026-Q3': '31' } })?.labelled).toEqual({});
    for (const odd of [null, 7, { ...kept, rules: { after: 1 } }, { ...kept, project: 3 }])
      expect(reviewRulesIn(odd)).toBeUndefined();
  });
  it('goes by quarters', () =>
    expect([Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31, 23, 59)].map(reviewAt)).toEqual(['2026-Q1', '2026-Q4']));
});

describe('how an issue is closed', () => {
  const [done, rejected] = [
    { status: 'Done', wants: [] },
    { status: 'Rejected', wants: [] },
  ];
  it('is the only way there is', () => expect(chosenWay([rejected], undefined)).toEqual(rejected));
  it('is the one that the rules name, and no other where that is not to be had', () => {
    expect(chosenWay([done, rejected], 'rejected')).toEqual(rejected);
    expect(chosenWay([done], 'Rejected')).toBe('no-closing');
  });
  it('is none of several that nobody named: one of them says that the work was done', () =>
    expect(chosenWay([done, rejected], undefined)).toBe('several-closings'));
  it('is the way that wants the least, and none that wants anything', () => {
    const screened = { status: 'Rejected', wants: ['Resolution'] };
    expect(chosenWay([screened, rejected], undefined)).toEqual(rejected);
    expect(chosenWay([screened], undefined)).toBe('closing-wants');
  });
  it('is not there where nothing closes it', () => expect(chosenWay([], undefined)).toBe('no-closing'));
});
