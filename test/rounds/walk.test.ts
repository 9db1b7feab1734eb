import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { roundsAt } from '@/utils/model/rounds/round';
import { arrived, begun, progressOf, queueOf, stepped, type Walk, waitingIn, walkIn } from '@/utils/model/rounds/walk';
import { inRound, now, readyIn, rules, says } from './sample';

const ref = (number: number): IssueRef => `github:github.com/acme/web#${number}`;
const refs = (...numbers: number[]): IssueRef[] => numbers.map(ref);
const left = (...numbers: number[]): Set<IssueRef> => new Set(refs(...numbers));
const numbers = (list: readonly IssueRef[]): number[] => list.map((one) => Number(one.split('#')[1]));
const start = (waiting: IssueRef[], before?: Walk): Walk => {
  const walk = begun(before, 'r', waiting, 1);
  return walk.at === null ? walk : arrived(walk, walk.at, 1);
};

/**
 * Where a walk is step by step; what is said at each issue by `act`, and who answers elsewhere by taking from `waits`.
 */
function steps(walk: Walk, acts: readonly ('next' | 'later')[], waits: Set<IssueRef>): (number | null)[] {
  let here = walk;
  return acts.map((act) => {
    here = stepped(here, act, waits);
    return here.at === null ? null : Number(here.at.split('#')[1]);
  });
}

describe('a walk', () => {
  it('leads over what waits in order, past what was passed by, and ends', () => {
    expect(steps(start(refs(1, 2, 3)), ['next', 'next', 'next'], left(1, 2, 3))).toEqual([2, 3, null]);
  });

  it('comes back at the end to what was put off, in the order in which it was', () => {
    const walk = start(refs(1, 2, 3));
    expect(steps(walk, ['later', 'later', 'next', 'next', 'next'], left(1, 2, 3))).toEqual([2, 3, 1, 2, null]);
  });

  it('stays at the last one that is put off again', () => {
    expect(steps(start(refs(1)), ['later', 'later'], left(1))).toEqual([1, 1]);
  });

  it('leaves out what was answered elsewhere meanwhile', () => {
    const walk = start(refs(1, 2, 3, 4));
    const waits = left(2, 3, 4);
    waits.delete(ref(2));
    expect(numbers(queueOf(walk, waits))).toEqual([3, 4]);
    expect(progressOf(walk, waitingOf([3, 4]))).toEqual({ nth: 1, of: 3, minutes: 4 });
  });

  it('goes on where it was stopped, with what was put off still last, and takes in what came since', () => {
    const stopped = { ...stepped(start(refs(1, 2, 3)), 'later', left(1, 2, 3)), on: false };
    const again = start(refs(1, 2, 3, 4), stopped);
    expect([again.on, numbers(again.order), again.at]).toEqual([true, [1, 2, 3, 4], ref(2)]);
    expect(numbers(queueOf(again, left(1, 2, 3, 4)))).toEqual([3, 4, 1]);
  });

  it('begins anew with another round', () => {
    const before = { ...start(refs(1, 2)), round: 'of last week' };
    expect(start(refs(3), before)).toMatchObject({ order: refs(3), met: refs(3), later: [], at: ref(3) });
  });

  it('counts what was answered on the way, and minutes of what is left', () => {
    const walk = arrived(stepped(start(refs(1, 2, 3)), 'next', left(2, 3)), ref(2), 1);
    expect(progressOf(walk, waitingOf([2, 3]))).toEqual({ nth: 2, of: 3, minutes: 4 });
    expect(progressOf(walk, waitingOf([3]))).toEqual({ nth: 2, of: 3, minutes: 2 });
  });

  it('is read back from the database as it was, and from nothing else', () => {
    const walk = { ...start(refs(1, 2)), ahead: { ref: ref(2), tab: 7 } };
    expect(walkIn(structuredClone(walk))).toEqual(walk);
    for (const kept of [undefined, null, {}, { ...walk, order: ['elsewhere'] }]) expect(walkIn(kept)).toBeUndefined();
  });
});

function waitingOf(list: readonly number[]): Map<IssueRef, { wants: 'opinion' }> {
  return new Map(list.map((number) => [ref(number), { wants: 'opinion' }]));
}

describe('what waits for me in a round', () => {
  it('is what I was asked and did not answer, and nothing once it is over', () => {
    const rows = [inRound(1), readyIn(2, [says('ben', 'vote')]), readyIn(3, [says('ben', 'yes')])];
    const round = (at: number) => roundsAt([rules()], rows, at)[0];
    const waiting = (at: number, nth: 0 | 1 = 0) =>
      roundsAt([rules()], rows, at, nth).flatMap((one) => waitingIn(one).map(({ row }) => row.ref));
    expect(round(now)?.phase).toBe('open');
    expect(numbers(waiting(now))).toEqual([1, 3]);
    expect(waiting(now + 7 * 24 * 3_600_000, 1)).toEqual([]);
  });
});
