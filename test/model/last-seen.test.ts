import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince, type Snapshot } from '@/utils/model/since';
import { baselineOf, type Look, type LastSeen, withLook, withOwn } from '@/utils/model/last-seen';
import { brokenLaw, law } from '../law';

const minute = 60_000;
const shot = (change: Partial<Snapshot> = {}): Snapshot => ({
  title: 'Export the list',
  source: 'As CSV.',
  facts: {},
  comments: [],
  complete: true,
  ...change,
});
const look = (at: number, change: Partial<Snapshot> = {}): Look => ({ at: at * minute, shot: shot(change) });
const since = (lastSeen: LastSeen | undefined, at: number): string | undefined =>
  baselineOf(lastSeen, at * minute)?.shot.title;

describe('a visit', () => {
  test('tells nothing to who never looked, and what came after the first look', () => {
    expect(baselineOf(undefined, 0)).toBeUndefined();
    expect(since(withLook(undefined, look(0, { title: 'A' })), 1)).toBe('A');
  });

  test('goes on over looks and reloads, so that changes stay shown', () => {
    const first = withLook(undefined, look(0, { title: 'A' }));
    const second = withLook(first, look(31, { title: 'B' }));
    const third = withLook(withLook(second, look(50, { title: 'C' })), look(80, { title: 'D' }));
    expect([second, third].map(({ baseline }) => [baseline.at, baseline.shot.title])).toEqual([
      [0, 'A'],
      [0, 'A'],
    ]);
    expect(since(third, 110)).toBe('A');
  });

  test('ends half an hour after its last look: what was seen in it is no news in the next', () => {
    const first = withLook(withLook(undefined, look(0, { title: 'A' })), look(20, { title: 'B' }));
    expect([since(first, 50), since(first, 51)]).toEqual(['A', 'B']);
    expect(withLook(first, look(51, { title: 'C' }))).toMatchObject({
      baseline: { at: 20 * minute, shot: { title: 'B' } },
      latest: { at: 51 * minute },
    });
  });

  test('ends where its news is called seen', () => {
    const seen = withLook(withLook(undefined, look(0, { title: 'A' })), look(5, { title: 'B' }), true);
    expect([since(seen, 6), since(withLook(seen, look(7, { title: 'C' })), 8)]).toEqual(['B', 'B']);
  });

  test('is not ended by a clock that goes back', () => {
    expect(since(withLook(withLook(undefined, look(90, { title: 'A' })), look(10, { title: 'B' })), 11)).toBe('A');
  });

  test('takes in what is seen for the first time, and forgets nothing that cannot be seen for a while', () => {
    const poor: Look = { at: 0, shot: { title: 'A', facts: { state: 'open' }, complete: false } };
    const comments = [{ id: '1', at: '2026-03-01T12:00:00Z' }];
    const full = look(1, {
      title: 'A',
      facts: { labels: ['x'] },
      comments,
      votes: { round: '1', phase: 'voting', voted: ['b'] },
    });
    const rich = withLook(withLook(undefined, poor), full);
    expect(rich.baseline.shot).toEqual({ ...full.shot, facts: { state: 'open', labels: ['x'] } });
    expect(changesSince(rich.baseline.shot, rich.latest.shot)).toEqual([]);
    expect(withLook(rich, { ...poor, at: 2 * minute }).latest.shot).toEqual({
      ...full.shot,
      facts: { state: 'open', labels: ['x'] },
    });
  });

  test('has no news in what the person changed', () => {
    const lastSeen = withOwn(withLook(undefined, look(0, { facts: { estimate: null, labels: ['x'] } })), (facts) => ({
      ...facts,
      estimate: 5,
    }));
    expect(changesSince(lastSeen.baseline.shot, shot({ facts: { estimate: 5, labels: ['x', 'y'] } }))).toEqual([
      { kind: 'list', what: 'labels', added: ['y'], removed: [] },
    ]);
  });

  /** Others comment, time passes, the person looks or calls it all seen. */
  const story = fc.array(
    fc.oneof(
      fc.constant('comment' as const),
      fc.constant('look' as const),
      fc.constant('seen' as const),
      fc.integer({ min: 1, max: 100 }),
    ),
    { maxLength: 40 },
  );
  type Visiting = typeof withLook;
  const staysShown = (look: Visiting) =>
    fc.property(story, (steps) => {
      let lastSeen: LastSeen | undefined;
      let now = 0;
      let count = 0;
      /**
       * Comments that must be shown: those that came since the last look of the visit before; and how many of them this
       * visit saw.
       */
      const unread: string[] = [];
      let read = 0;
      const comments = (): NonNullable<Snapshot['comments']> =>
        Array.from({ length: count }, (_, n) => ({ id: `${n}`, at: '2026-03-01T12:00:00Z' }));
      for (const step of steps) {
        if (typeof step === 'number') now += step * minute;
        else if (step === 'comment') {
          if (lastSeen) unread.push(`${count}`);
          count += 1;
        } else {
          if (lastSeen && now - lastSeen.latest.at > 30 * minute) unread.splice(0, read);
          const change = changesSince(baselineOf(lastSeen, now)?.shot, shot({ comments: comments() }))[0];
          const shown = change?.kind === 'comments' ? change.added : [];
          if (shown.join() !== unread.join()) return false;
          lastSeen = look(lastSeen, { at: now, shot: shot({ comments: comments() }) }, step === 'seen');
          if (step === 'seen') unread.length = 0;
          read = unread.length;
        }
      }
      return true;
    });
  law(
    'what others said is shown from the first look after it until the visit ends or it is called seen',
    staysShown(withLook),
  );
  brokenLaw(
    'what others said is shown from the first look on, where each look is a visit of its own',
    staysShown((_, look) => ({ baseline: look, latest: look })),
  );
});
