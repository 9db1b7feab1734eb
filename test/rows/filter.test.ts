import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered, readFilter } from '@/utils/model/rows/filter';
import { filterWords } from '@/utils/model/rows/filter-words';
import { grouped, groupKeys, sorted, sortKeys } from '@/utils/model/rows/order';
import { columnIds, densities, forms } from '@/utils/model/rows/look';
import { hashOf, placeOfHash, startPlace, viewHash } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { viewIds } from '@/utils/model/rows/views';
import { law } from '../law';
import { now, readyRow, row } from './sample';

const rows = [
  row(1, { title: 'Export invoices as CSV', labels: ['bug', 'needs info'], assignees: ['ana'], mine: true }),
  row(2, { title: 'Import bank statements', labels: ['Bug'], priority: 'High', tags: ['high-impact'] }),
  readyRow(3, { title: 'Résumé of a réunion', estimate: '5', plan: { sprint: 'Sprint 8' } }),
  row(40, {
    title: 'Old page',
    state: 'closed',
    project: 'jira:acme.atlassian.net/ABC',
    ref: 'jira:acme.atlassian.net/ABC-40',
    tracker: 'jira',
  }),
];
const found = (text: string): number[] =>
  filtered(rows, readFilter(text), now).map(({ ref }) => Number(/\d+$/.exec(ref)?.[0]));

describe('a filter', () => {
  it.each([
    ['', [1, 2, 3, 40]],
    ['export', [1]],
    ['EXPORT csv', [1]],
    ['réunion', [3]],
    ['#2', [2]],
    ['2', [2]],
    ['abc-40', [40]],
    ['label:bug', [1, 2]],
    ['label:"needs info"', [1]],
    ['-label:bug', [3, 40]],
    ['label:bug,none', [1, 2]],
    ['label:none,"needs info"', [1]],
    ['label:"needs info",BUG', [1, 2]],
    ['label:"needs info,bug"', []],
    ['label:"a, b"', []],
    ['-label:"needs info",none', [2, 3, 40]],
    ['no:assignee label:bug', [2]],
    ['assignee:@me', [1]],
    ['-assignee:@me is:open', [2, 3]],
    ['is:closed', [40]],
    ['is:ready', [3]],
    ['is:planned', [3]],
    ['priority:high', [2]],
    ['tag:high-impact', [2]],
    ['fails:story', [1, 2, 40]],
    ['estimate:5', [3]],
    ['sprint:"sprint 8"', [3]],
    ['project:acme/web', [1, 2, 3]],
    ['tracker:jira', [40]],
    ['status:needs-grooming', [1, 2, 40]],
    ['updated:>30d', [40]],
    ['updated:<2d', [1]],
    ['-import', [1, 3, 40]],
  ])('%j finds %j', (text, numbers) => expect(found(text)).toEqual(numbers));

  it.each([
    ['reader:ana', ['reader:ana']],
    ['is:nonsense export', ['is:nonsense']],
    ['updated:yesterday', ['updated:yesterday']],
    ['label: export', ['label:']],
    ['label:, export', ['label:,']],
    ['https://a.example', ['https://a.example']],
  ])('names in %j what it does not know, and looks for it as it stands', (text, unknown) => {
    expect(readFilter(text).unknown).toEqual(unknown);
    expect(filtered([row(1, { title: `Mind ${text}` })], readFilter(text), now)).toHaveLength(1);
  });

  it('asks for closed issues only where it says so', () => {
    expect(readFilter('is:closed').closed).toBe(true);
    expect(readFilter('-is:closed label:closed').closed).toBe(false);
  });

  law(
    'reads any text, and finds each row or none',
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...filterWords, ':', '-', '"', 'is:open', '<9d'))),
      (words) => {
        const text = words.join(' ');
        expect(rows).toEqual(expect.arrayContaining(filtered(rows, readFilter(text), now)));
      },
    ),
  );
});

describe('order and groups', () => {
  const rowOf = fc
    .tuple(
      fc.nat(500),
      fc.nat(4),
      fc.constantFrom(undefined, null, 'High', 'low', 'P1'),
      fc.constantFrom('', 'ana', 'ben'),
    )
    .map(([number, passed, priority, name]) =>
      row(number, { passed, ...(priority !== undefined && { priority }), assignees: name ? [name] : [] }),
    );
  const list = fc.uniqueArray(rowOf, { selector: ({ ref }) => ref });
  law(
    'lose and double nothing, and do not depend on the order before',
    fc.property(list, fc.constantFrom(...sortKeys), fc.constantFrom(...groupKeys), (given, by, group) => {
      const one = sorted(given, by);
      expect(sorted(given.toReversed(), by)).toEqual(one);
      expect(grouped(one, group).flatMap(({ rows: held }) => held)).toHaveLength(given.length);
      expect(new Set(grouped(one, group).flatMap(({ rows: held }) => held))).toEqual(new Set(given));
    }),
  );

  const refs = (given: readonly Row[]): number[] => given.map(({ ref }) => Number(ref.split('#')[1]));
  it('puts first what waits longest, what lacks least, what is most urgent', () => {
    expect(refs(sorted([row(1), row(3), row(2)], 'waiting'))).toEqual([3, 2, 1]);
    expect(refs(sorted([row(1, { passed: 1 }), row(2, { passed: 3 }), readyRow(3)], 'readiness'))).toEqual([2, 1, 3]);
    const urgent = [row(1, { priority: null }), row(2, { priority: 'P1' }), row(3, { priority: 'Urgent' }), row(4)];
    expect(refs(sorted(urgent, 'priority'))).toEqual([3, 2, 1, 4]);
  });

  it('puts what belongs nowhere last', () => {
    const groups = grouped([row(1), row(2, { assignees: ['ben'] }), row(3)], 'assignee');
    expect(groups.map(({ name, rows: held }) => [name, refs(held)])).toEqual([
      ['ben', [2]],
      ['', [1, 3]],
    ]);
  });
});

describe('the address of the page', () => {
  law(
    'says what is shown, whatever was typed',
    fc.property(
      fc.constantFrom(...viewIds),
      fc.string({ maxLength: 100 }),
      fc.constantFrom(...sortKeys),
      fc.constantFrom(...groupKeys),
      fc.constantFrom('', 'github:github.com/acme/web'),
      fc.record(
        {
          page: fc.integer({ min: 1, max: 1e6 }),
          density: fc.constantFrom(...densities),
          form: fc.constantFrom(...forms),
          columns: fc.subarray([...columnIds]),
        },
        { requiredKeys: ['page'] },
      ),
      (view, filter, sort, group, project, look) => {
        const place = { view, filter, sort, group, project, ...look };
        expect(placeOfHash(hashOf(place))).toEqual(place);
        // How rows look and which page is shown is no part of a view that is kept or shared.
        expect(placeOfHash(viewHash(place))).toEqual({ view, filter, sort, group, project, page: 1 });
      },
    ),
  );

  it.each(['', '#', '#view=nonsense&sort=x&group=y&project=evil', '#%E0%A4%A'])('takes %j for the start', (hash) => {
    expect(placeOfHash(hash)).toMatchObject({ view: 'needs-grooming', filter: '', project: '' });
  });

  it.each([
    ['page=0', 1],
    ['page=-3', 1],
    ['page=2.9', 2],
    ['page=NaN', 1],
    ['page=1e99', 1e6],
  ])('makes sense of %s', (said, page) => {
    expect(placeOfHash(`#${said}&rows=huge&as=cards&columns=key.nonsense.ready`)).toEqual({
      ...startPlace,
      page,
      columns: ['ready', 'key'],
    });
  });
});
