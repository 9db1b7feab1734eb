// @vitest-environment happy-dom
import { cleanup, render, renderHook, screen, within } from '@testing-library/preact';
import { createRef } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { columnTexts, drawnColumns } from '@/components/backlog/columns';
import { Issues } from '@/components/backlog/Issues';
import type { Line } from '@/components/backlog/List';
import { firstOn, pageOf, pageWith, perPage } from '@/components/backlog/pages';
import { useCursor } from '@/components/backlog/use-cursor';
import { usePages } from '@/components/backlog/use-pages';
import { useSelection } from '@/components/backlog/use-selection';
import { createAlikes } from '@/utils/model/rows/alike';
import { usualLook } from '@/utils/model/rows/look';
import { type BacklogPlace, lookAt, placeOfHash, startPlace } from '@/utils/model/rows/place';
import { now, row } from '../rows/sample';

afterEach(cleanup);

const nothing = (): void => undefined;
const rows = Array.from({ length: 250 }, (_, at) => row(at + 1));
const plain: Line[] = rows.map((one) => ({ row: one }));
const head = (heading: string): Line => ({ heading, count: 125, ready: 0 });
/** Two groups of 125 under a heading each. */
const inGroups: Line[] = [head('Bugs'), ...plain.slice(0, 125), head('Wishes'), ...plain.slice(125)];

describe('a page of the table', () => {
  it('holds a hundred issues, the last one what is left', () => {
    expect(pageOf(plain, 1)).toMatchObject({ from: 1, to: 100, total: 250, pages: 3 });
    const last = pageOf(plain, 3);
    expect(last).toMatchObject({ from: 201, to: 250 });
    expect(last.blocks.flatMap((block) => block.rows.map(({ index }) => index))).toEqual(
      Array.from({ length: 50 }, (_, at) => 200 + at),
    );
    expect([pageOf([], 1).pages, pageOf(plain.slice(0, perPage), 1).pages]).toEqual([1, 1]);
  });

  it('has its issues under their headings, also those that began on the page before', () => {
    const headings = (page: number) =>
      pageOf(inGroups, page).blocks.map(({ heading, rows: { length } }) => [heading?.heading, length]);
    expect([headings(1), headings(2), headings(3)]).toEqual([
      [['Bugs', 100]],
      [
        ['Bugs', 25],
        ['Wishes', 75],
      ],
      [['Wishes', 50]],
    ]);
  });

  it('is found by any of its issues, headings not counted', () => {
    for (const page of [1, 2, 3]) {
      const indexes = pageOf(inGroups, page).blocks.flatMap((block) => block.rows.map(({ index }) => index));
      expect(firstOn(inGroups, page)).toBe(indexes[0]);
      expect(new Set(indexes.map((index) => pageWith(inGroups, index)))).toEqual(new Set([page]));
    }
    expect(firstOn(inGroups, 4)).toBeUndefined();
  });
});

/** Cursor and address of a table, as the page holds both. */
function tableAt(start: Partial<BacklogPlace>, lines = plain) {
  const scroller = createRef<HTMLDivElement>();
  return renderHook(
    ({
      place,
      go,
      on,
      lines: all,
    }: {
      place: BacklogPlace;
      go(place: BacklogPlace): void;
      on: boolean;
      lines: Line[];
    }) => {
      const cursor = useCursor(all);
      usePages({ on, lines: all, cursor, place, scroller, go });
      return cursor;
    },
    {
      initialProps: {
        place: { ...startPlace, ...start },
        go: nothing as (place: BacklogPlace) => void,
        on: true,
        lines,
      },
    },
  );
}

describe('pages and the cursor', () => {
  it('go together: to the page in the address, also where the issues come later', () => {
    const { result, rerender } = tableAt({ page: 2 }, []);
    rerender({ place: { ...startPlace, page: 2 }, go: nothing, on: true, lines: plain });
    expect(result.current.at).toBe(100);
    rerender({ place: { ...startPlace, page: 3 }, go: nothing, on: true, lines: plain });
    expect(result.current.at).toBe(200);
  });

  it('tell the address where the cursor goes over the end of a page', async () => {
    const go = vi.fn();
    const { result, rerender } = tableAt({});
    result.current.to(100);
    rerender({ place: startPlace, go, on: true, lines: plain });
    await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ ...startPlace, page: 2 }));
    expect(result.current.at).toBe(100);
  });

  it('stay where the address asks for a page that is not there', async () => {
    const go = vi.fn();
    const { rerender } = tableAt({});
    rerender({ place: { ...startPlace, page: 9 }, go, on: true, lines: plain });
    await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ ...startPlace, page: 1 }));
  });

  it('leave the address alone while issues are a list', async () => {
    const go = vi.fn();
    const { result, rerender } = tableAt({});
    rerender({ place: startPlace, go, on: false, lines: plain });
    result.current.to(240);
    rerender({ place: startPlace, go, on: false, lines: plain });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(go).not.toHaveBeenCalled();
    rerender({ place: startPlace, go, on: true, lines: plain });
    await vi.waitFor(() => expect(go).toHaveBeenCalledWith({ ...startPlace, page: 3 }));
  });
});

function Stage({ lines, place, go = nothing }: { lines: Line[]; place: BacklogPlace; go?(place: BacklogPlace): void }) {
  const cursor = useCursor(lines);
  const selection = useSelection(lines, '');
  const look = lookAt(place, { ...usualLook, form: 'table' });
  const looks = { look, columns: look.columns, empty: [], choose: nothing, choosing: false, toggle: nothing };
  const list = {
    lines,
    cursor,
    selection,
    alikes: createAlikes(rows),
    looks,
    scroller: useRef<HTMLDivElement>(null),
    now,
  };
  return (
    <Issues
      place={place}
      why="all-done"
      accounts={[]}
      list={list}
      peek={nothing}
      go={go}
      clear={nothing}
      settings={nothing}
    />
  );
}

describe('the plain table', () => {
  it('is a table with a head, a hundred rows, one of which has the keys, and ways to other pages', () => {
    render(<Stage lines={plain} place={{ ...startPlace, sort: 'priority' }} />);
    const table = screen.getByRole('table', { name: 'Issues' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(drawnColumns(usualLook.columns).map((id) => columnTexts[id].name));
    const all = [...table.querySelectorAll<HTMLElement>('tr[data-ref]')];
    expect([all.length, all.filter(({ tabIndex }) => tabIndex === 0).length]).toEqual([100, 1]);
    expect(within(table).getAllByRole('checkbox')).toHaveLength(100);
    expect(screen.getByRole('status').textContent).toBe('1–100 of 250');
    const next = screen.getByRole('link', { name: 'Next' });
    expect(placeOfHash(new URL(next.getAttribute('href') ?? '', 'https://tend.test').hash)).toEqual({
      ...startPlace,
      sort: 'priority',
      page: 2,
    });
    expect(screen.getByRole('link', { name: 'Previous' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('goes where the address leads through other forms and groups, and draws itself anew but once for that', async () => {
    const went: BacklogPlace[] = [];
    const { rerender } = render(<Stage lines={plain} place={{ ...startPlace, form: 'list' }} />);
    // As the page does: what is gone to is drawn at once, from wherever that is asked for.
    const draw = (place: BacklogPlace, lines: Line[]): void =>
      rerender(
        <Stage
          lines={lines}
          place={place}
          go={(next) => {
            went.push(next);
            draw(next, lines);
          }}
        />,
      );
    draw({ ...startPlace, page: 2 }, plain);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('101–200 of 250'));
    draw({ ...startPlace, form: 'list' }, plain);
    draw({ ...startPlace, group: 'parent' }, inGroups);
    await vi.waitFor(() => expect(went).toEqual([{ ...startPlace, group: 'parent', page: 2 }]));
    expect(screen.getByRole('status').textContent).toBe('101–200 of 250');
  });

  it('has a row group for each group, under its heading', () => {
    render(<Stage lines={inGroups.slice(100)} place={{ ...startPlace, group: 'parent' }} />);
    const [heading] = screen.getAllByRole('rowheader');
    expect(heading?.textContent).toBe('Wishes 125 issues, 0 ready');
    expect(heading?.closest('tbody')?.querySelectorAll('tr[data-ref]').length).toBeGreaterThan(1);
  });
});
