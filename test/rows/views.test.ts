import { describe, expect, it } from 'vitest';
import { countsOf, diverges, rowsIn, stageOf, type ViewId, viewIds } from '@/utils/model/rows/views';
import { day, now, reactions, readyRow, row } from './sample';

const agreed = reactions({ ready: 2 });

describe('where an issue stands', () => {
  it.each([
    ['lacks something', row(1), 'needs-grooming'],
    ['is ready, and nobody said what they think', readyRow(1), 'ready-for-grooming'],
    ['somebody agreed to it', readyRow(1, { reactions: agreed }), 'needs-estimation'],
    [
      'all agreed to an earlier text',
      readyRow(1, { reactions: reactions({ ready: 2, stale: 2 }) }),
      'ready-for-grooming',
    ],
    ['is being voted on', readyRow(1, { ballot: 'voting' }), 'needs-estimation'],
    ['has its number', readyRow(1, { estimate: '5' }), 'ready-for-planning'],
    ['has its number and its sprint', readyRow(1, { estimate: '5', plan: { sprint: 'Sprint 8' } }), 'planned'],
    ['somebody set its status, whatever the checks say', row(1, { status: 'needs-estimation' }), 'needs-estimation'],
    ['has a status of the team’s own', row(1, { status: 'in-review' }), 'needs-grooming'],
  ])('%s', (_, given, stage) => expect(stageOf(given)).toBe(stage));
});

describe('views', () => {
  const rows = [
    row(1),
    row(2, { asks: ['question'], questions: { open: 1, toMe: 1 } }),
    readyRow(3),
    readyRow(4, { reactions: agreed }),
    readyRow(5, { estimate: '3' }),
    readyRow(6, { estimate: '3', plan: { milestone: '2.0' } }),
    readyRow(7, { reactions: reactions({ '+1': 1, '-1': 1 }) }),
    readyRow(8, { reactions: reactions({ ready: 1, stale: 1 }) }),
    row(9, { updatedAt: now - 91 * day }),
    row(11, { review: { touched: now - 181 * day, due: now - day, thumbs: 0, dormant: [] } }),
    row(10, { state: 'closed', asks: ['vote'] }),
  ];
  const held: Record<ViewId, number[]> = {
    'waiting-for-me': [2],
    'needs-grooming': [1, 2, 9, 11],
    'ready-for-grooming': [3, 7, 8],
    'needs-estimation': [4],
    'ready-for-planning': [5],
    'discuss-live': [7],
    'agreed-earlier': [8],
    untouched: [9],
    review: [11],
    everything: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11],
  };

  it.each(viewIds)('%s holds what a list by hand says, and counts it', (view) => {
    expect(rowsIn(view, rows, now).map(({ ref }) => Number(ref.split('#')[1]))).toEqual(held[view]);
    expect(countsOf(rows, now)[view]).toBe(held[view].length);
  });

  it('shows closed issues only where they are asked for', () => {
    expect(rowsIn('waiting-for-me', rows, now, true)).toHaveLength(2);
  });

  it.each([
    ['nothing', row(1), false],
    ['👍 alone', row(1, { reactions: reactions({ '+1': 3 }) }), false],
    ['👎 alone', row(1, { reactions: reactions({ '-1': 3 }) }), false],
    ['a wish to talk', row(1, { live: 1 }), true],
    ['the tag', row(1, { tags: ['discuss-live'] }), true],
    ['opened votes far apart', row(1, { ballot: 'revealed', spread: { min: '1', max: '8', steps: 4 } }), true],
    ['opened votes close together', row(1, { ballot: 'revealed', spread: { min: '3', max: '5', steps: 1 } }), false],
    ['a number agreed on in the end', row(1, { ballot: 'agreed', spread: { min: '1', max: '8', steps: 4 } }), false],
  ])('people differ over %s', (_, given, differ) => expect(diverges(given)).toBe(differ));
});
