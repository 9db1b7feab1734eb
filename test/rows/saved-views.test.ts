import { describe, expect, it } from 'vitest';
import { placeOfHash } from '@/utils/model/rows/place';
import { rowsAt } from '@/utils/model/rows/rows-at';
import {
  longestName,
  mostSaved,
  type SavedView,
  savedViewsOf,
  withoutView,
  withView,
} from '@/utils/model/rows/saved-views';
import { createSavedViews } from '@/utils/actions/saved-views';
import { now, readyRow, row } from './sample';

const bugs = { name: 'Bugs', hash: '#view=everything&q=label%3Abug' };

describe('views that a person keeps', () => {
  it('are kept in the order in which they were made, and one of the same name where it stands', () => {
    const two = withView([bugs], { name: 'Mine', hash: '#view=waiting-for-me&sort=priority' });
    expect(two?.map(({ name }) => name)).toEqual(['Bugs', 'Mine']);
    expect(withView(two ?? [], { name: ' bugs ', hash: '#view=untouched&group=project' })).toEqual([
      { name: 'bugs', hash: '#view=untouched&group=project' },
      { name: 'Mine', hash: '#view=waiting-for-me&sort=priority' },
    ]);
    expect(withoutView(two ?? [], 'BUGS').map(({ name }) => name)).toEqual(['Mine']);
  });

  it('have a name of one line that turns nothing around it, and an address that this page would write', () => {
    expect(withView([], { name: ' \u202EA\nB ', hash: '#view=nonsense&q=x&sort=y&project=javascript:1' })).toEqual([
      { name: 'A B', hash: '#view=needs-grooming&q=x' },
    ]);
    const [long] = withView([], { name: '👩‍💻'.repeat(100), hash: '' }) ?? [];
    expect([...(long?.name ?? '')]).toHaveLength(longestName);
    expect(long?.name).not.toMatch(/\p{Cs}/u);
  });

  it('are not kept without a name, nor beyond what a menu can show', () => {
    expect(withView([], { name: ' \u200B ', hash: '' })).toBeUndefined();
    const full = Array.from({ length: mostSaved }, (_, at) => ({ ...bugs, name: `View ${at}` }));
    expect(withView(full, bugs)).toBeUndefined();
    expect(withView(full, { ...bugs, name: 'view 3' })).toHaveLength(mostSaved);
  });

  it.each([[undefined], [null], ['x'], [{}], [[null, 1, { name: 'x' }, { name: 1, hash: '#' }]]])(
    'are none in %j',
    (kept) => expect(savedViewsOf(kept)).toEqual([]),
  );

  it('are all there where two windows save at once', async () => {
    const kept = new Map<string, unknown>();
    const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
    const views = createSavedViews({
      setting: (key) => soon().then(() => kept.get(key)),
      set: (key, value) => soon().then(() => void kept.set(key, value)),
    });
    const names = ['A', 'B', 'C'];
    const all = await Promise.all(names.map((name) => views.keep({ name, hash: '' })));
    await Promise.all([views.drop('B'), views.keep({ name: 'D', hash: '' })]);
    const now: SavedView[] = [...kept.values()].flatMap(savedViewsOf);
    expect([all, now.map(({ name }) => name)]).toEqual([
      [true, true, true],
      ['A', 'C', 'D'],
    ]);
  });
});

describe('what a place holds', () => {
  const other = 'jira:acme.atlassian.net/WEB';
  const rows = [row(1, { labels: ['bug'] }), readyRow(2, { labels: ['bug'] }), row(3, { state: 'closed' })];
  it.each([
    ['a view', '#view=needs-grooming', [1]],
    ['a filter beside it', '#view=everything&q=label%3Abug+-is%3Aready', [1]],
    ['closed issues where they are asked for', '#view=everything&q=is%3Aclosed', [3]],
    ['one project alone', `#view=everything&project=${encodeURIComponent(other)}`, []],
  ])('is %s', (_, hash, held) =>
    expect(rowsAt(placeOfHash(hash), rows, now).map(({ ref }) => Number(ref.split('#')[1]))).toEqual(held),
  );
});
