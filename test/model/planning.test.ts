import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finished, loadOf, unready, velocityOf } from '@/utils/model/planning';
import { brokenLaw, law } from '../law';
import { readyRow, row } from '../rows/sample';

const sprint = (points: number, without = 0): Finished => ({ kind: 'sprint', name: 'Sprint', points, without });

describe('what a team finishes', () => {
  test('is the mean of the last three, and not known where nothing tells', () => {
    expect(velocityOf([sprint(20), sprint(10), sprint(12), sprint(900)])).toBe(14);
    expect(velocityOf([sprint(20), sprint(11), sprint(9)])).toBe(13.3);
    expect(velocityOf([sprint(8)])).toBe(8);
    expect(velocityOf([])).toBeUndefined();
    expect(velocityOf([sprint(0, 7), sprint(0, 3)])).toBeUndefined();
  });
});

describe('what issues come to', () => {
  test('counts numbers, and says how many have none', () => {
    expect(loadOf(['3', '0.5', '13', undefined, 'XL', ' ', '?'])).toEqual({ points: 16.5, without: 4 });
    expect(loadOf([])).toEqual({ points: 0, without: 0 });
  });

  const estimate = fc.option(
    fc.oneof(fc.nat({ max: 40 }).map(String), fc.constantFrom('M', '', '?', 'NaN', 'Infinity')),
    {
      nil: undefined,
    },
  );
  const adds = (load: typeof loadOf) =>
    fc.property(fc.array(estimate), fc.array(estimate), (some, others) => {
      const [one, other, both] = [load(some), load(others), load([...some, ...others])];
      if (both.points !== one.points + other.points) throw new Error('points were lost');
      if (both.without !== one.without + other.without) throw new Error('issues were lost');
      const numbers = some.filter((text) => text !== undefined && /^\d+$/.test(text));
      if (one.without !== some.length - numbers.length) throw new Error('counted what is no number');
    });
  law('is the same taken together or apart, and every issue is in it', adds(loadOf), 500);
  brokenLaw(
    'which counting what is no number as nothing breaks',
    adds((list) => ({ points: list.reduce((sum, text) => sum + (Number(text) || 0), 0), without: 0 })),
    500,
  );
});

test('what is not ready to be planned lacks checks, an answer, votes or a size', () => {
  const sized = { estimate: '5' };
  const list = [
    readyRow(1, sized),
    row(2, sized),
    readyRow(3),
    readyRow(4, { ...sized, questions: { open: 1, toMe: 0 } }),
    readyRow(5, { ...sized, ballot: 'voting' }),
  ];
  expect(unready(list).map(({ ref }) => ref.split('#')[1])).toEqual(['2', '3', '4', '5']);
});
