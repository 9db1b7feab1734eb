// @vitest-environment happy-dom
import { cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { createRef } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { columnTexts, drawnColumns, fitting, leastWidth } from '@/components/backlog/columns';
import { Display } from '@/components/backlog/Display';
import { List } from '@/components/backlog/List';
import { displayEntries } from '@/components/backlog/menu-entries';
import { RowLine } from '@/components/backlog/RowLine';
import { useLook } from '@/components/backlog/use-look';
import { createAlikes } from '@/utils/model/rows/alike';
import type { IssueRef } from '@/utils/model/ref';
import {
  type ColumnId,
  columnIds,
  emptyColumns,
  lookIn,
  type RowLook,
  usualLook,
  withColumn,
} from '@/utils/model/rows/look';
import { type BacklogPlace, lookAt, startPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { law } from '../law';
import { now, row } from '../rows/sample';

afterEach(cleanup);

const other = 'github:github.com/acme/ops';
const subsets = fc.subarray([...columnIds]);

describe('how rows look', () => {
  it.each([[undefined], ['x'], [{}], [{ ...usualLook, density: 'huge' }], [{ ...usualLook, columns: ['evil'] }]])(
    'is the usual where the database holds %j',
    (kept) => expect(lookIn(kept)).toEqual(usualLook),
  );

  it('is what the address says, and what it leaves open as the person likes it', () => {
    const kept: RowLook = { density: 'compact', form: 'table', columns: ['key'] };
    expect(lookIn(kept)).toEqual(kept);
    expect(lookAt(startPlace, kept)).toEqual(kept);
    expect(lookAt({ ...startPlace, density: 'comfortable', columns: [] }, kept)).toEqual({
      density: 'comfortable',
      form: 'table',
      columns: [],
    });
  });

  law(
    'has a column more or less, each in its place',
    fc.property(subsets, fc.constantFrom(...columnIds), fc.boolean(), (columns, column, shown) => {
      const changed = withColumn(columns, column, shown);
      expect(changed.includes(column)).toBe(shown);
      expect(withColumn(changed, column, columns.includes(column))).toEqual(columns);
    }),
  );
});

describe('columns that there is room for', () => {
  law(
    'are as wide as the list at the most, and none goes that would still fit in its turn',
    fc.property(subsets, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 500 }), (chosen, width, more) => {
      const shown = fitting(chosen, width);
      expect(chosen).toEqual(expect.arrayContaining(shown));
      if (shown.length > 0) expect(leastWidth(shown)).toBeLessThanOrEqual(width);
      expect(fitting(chosen, width + more)).toEqual(expect.arrayContaining(shown));
      if (leastWidth(chosen) <= width) expect(shown).toEqual(chosen);
    }),
  );

  it('are all that were there before, but priority, in the narrowest window with the views above the list', () => {
    expect(fitting(usualLook.columns, 900)).toEqual(usualLook.columns.filter((id) => id !== 'priority'));
  });

  it('keep reactions beside the sheet in a window of 1280 pixels', () => {
    // Less the views and the sheet.
    expect(fitting(usualLook.columns, 1280 - 216 - 480)).toEqual(['ready', 'key', 'reactions', 'turn', 'since']);
  });

  it('keep what tells issues apart and whose turn it is the longest', () => {
    expect(fitting([...columnIds], 460)).toEqual(['ready', 'key', 'turn']);
    expect(fitting([...columnIds], 300)).toEqual(['ready']);
  });
});

const nothing = (): void => undefined;

describe('the list', () => {
  it('shows the chosen columns, each under its name', () => {
    const columns: ColumnId[] = ['key', 'priority', 'assignee', 'plan'];
    const one = row(1, { assignees: ['Ana', 'Ben'], plan: { milestone: 'Spring' }, priority: 'High' });
    const selection = {
      refs: new Set<IssueRef>(),
      left: new Set<IssueRef>(),
      toggle: nothing,
      extend: nothing,
      all: nothing,
      clear: nothing,
    };
    render(
      <>
        <List
          name="#view=everything"
          lines={[{ row: one }]}
          active={0}
          now={now}
          selection={selection}
          activate={nothing}
          peek={nothing}
          alikes={createAlikes([one])}
          density="compact"
          columns={columns}
          scroller={createRef<HTMLDivElement>()}
        />
        <RowLine
          row={one}
          columns={columns}
          density="compact"
          place={2}
          line={0}
          top={0}
          active
          selected={false}
          now={now}
          alike={0}
          activate={nothing}
        />
      </>,
    );
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(drawnColumns(columns).map((id) => columnTexts[id].name));
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe(String(heads.length));
    const cells = screen.getAllByRole('gridcell').map(({ textContent }) => textContent);
    expect(cells).toEqual(['', 'acme/web#1', 'Issue 1', 'High', 'Ana +1', 'Spring']);
  });
});

describe('columns that no issue fills', () => {
  const bare = row(1, { trackerStatus: '', priority: null });

  it('are those of what the tracker gives alone, and none where nothing was read yet', () => {
    const ofTracker = ['status', 'priority', 'tags', 'assignee', 'plan'];
    expect(emptyColumns(columnIds, [bare])).toEqual(ofTracker);
    expect(emptyColumns(['key', 'tags'], [bare])).toEqual(['tags']);
    expect(emptyColumns(columnIds, [])).toEqual([]);
  });

  it.each([
    ['status', { trackerStatus: 'To do' }],
    ['status', { status: 'ready' }],
    ['priority', { priority: 'High' }],
    ['tags', { tags: ['bug'] }],
    ['assignee', { assignees: ['Ana'] }],
    ['plan', { plan: { sprint: 'Spring' } }],
  ] satisfies [ColumnId, Partial<Row>][])('keep %s where one issue has %j', (column, part) => {
    expect(emptyColumns(columnIds, [bare, { ...bare, ...part }, bare])).not.toContain(column);
  });

  it('leave their room to the others, whatever is typed into the filter, and come with their project', () => {
    const rows = [bare, { ...bare, ref: `${other}#1` as IssueRef, project: other, priority: 'High' }];
    const at = (place: BacklogPlace) => {
      const around = createRef<HTMLElement>();
      const { result } = renderHook(() => useLook(around, place, { rows }, { keep: nothing, go: nothing }));
      return result.current.columns;
    };
    expect(at(startPlace)).toContain('priority');
    expect(at(startPlace)).not.toContain('tags');
    expect(at({ ...startPlace, filter: 'export' })).toContain('priority');
    expect(at({ ...startPlace, project: bare.project })).not.toContain('priority');
  });

  it('are named where columns are chosen, apart from those that have no room', () => {
    const columns = fitting(usualLook.columns, 700).filter((id) => id !== 'status');
    render(<Display look={usualLook} columns={columns} empty={['status']} choose={nothing} />);
    expect(screen.getByRole('status').textContent).toBe(
      '1 column left out since no issue here has any: Status. ' +
        '3 columns left out where the list is this narrow: Priority, Tags, and Estimate.',
    );
  });
});

describe('the choice of how rows look', () => {
  it('has a name for everything, says what has no room, and hands on what is chosen', () => {
    const choose = vi.fn();
    render(<Display look={usualLook} columns={fitting(usualLook.columns, 700)} empty={[]} choose={choose} />);
    expect(screen.getByRole('status').textContent).toBe(
      '3 columns left out where the list is this narrow: Priority, Tags, and Estimate.',
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    expect(choose).toHaveBeenLastCalledWith({ density: 'compact' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Reactions' }));
    expect(choose).toHaveBeenLastCalledWith({ columns: withColumn(usualLook.columns, 'reactions', false) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Plan' }));
    expect(choose).toHaveBeenLastCalledWith({ columns: withColumn(usualLook.columns, 'plan', true) });
  });

  it('is in the command menu as well', () => {
    const choose = vi.fn();
    const entries = displayEntries({ look: usualLook, choose });
    const run = (name: string): unknown => entries.find((entry) => entry.name === name)?.run();
    run('Compact rows');
    expect(choose).toHaveBeenLastCalledWith({ density: 'compact' });
    expect(entries.map(({ name }) => name)).not.toContain('Comfortable rows');
    run('Show the column “Assignee”');
    expect(choose).toHaveBeenLastCalledWith({ columns: withColumn(usualLook.columns, 'assignee', true) });
    run('Hide the column “Key”');
    expect(choose).toHaveBeenLastCalledWith({ columns: withColumn(usualLook.columns, 'key', false) });
  });
});
