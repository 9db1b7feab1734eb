// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Line } from '@/components/backlog/List';
import { useCursor } from '@/components/backlog/use-cursor';
import { useSelection } from '@/components/backlog/use-selection';
import { markdownList } from '@/utils/model/rows/markdown';
import { row } from '../rows/sample';

const lines = (...numbers: number[]): Line[] => numbers.map((number) => ({ row: row(number) }));
const heading: Line = { heading: 'Bugs', count: 2, ready: 1 };
const ref = (number: number): string => `github:github.com/acme/web#${number}`;

describe('the cursor of the backlog', () => {
  it('begins at the first issue, not at the heading over it', () => {
    const { result } = renderHook(() => useCursor([heading, ...lines(4, 5)]));
    expect([result.current.at, result.current.issue]).toEqual([1, ref(4)]);
  });

  it('stays with its issue while the list is sorted anew, and with the place where that left', () => {
    const { result, rerender } = renderHook(({ list }: { list: Line[] }) => useCursor(list), {
      initialProps: { list: lines(1, 2, 3) },
    });
    act(() => result.current.to(1));
    rerender({ list: lines(9, 3, 1, 2) });
    expect([result.current.at, result.current.issue]).toEqual([3, ref(2)]);
    rerender({ list: lines(9, 3) });
    expect(result.current.issue).toBe(ref(3));
    rerender({ list: [] });
    expect([result.current.at, result.current.issue]).toEqual([-1, undefined]);
  });
});

describe('the selection of the backlog', () => {
  it('extends from what was toggled last, over headings, and keeps what is not shown', () => {
    const { result, rerender } = renderHook(
      ({ list, place }: { list: Line[]; place: string }) => useSelection(list, place),
      { initialProps: { list: [...lines(1, 2), heading, ...lines(3, 4)], place: 'all' } },
    );
    act(() => result.current.toggle(row(2).ref));
    act(() => result.current.extend(0, 4));
    expect([...result.current.refs]).toEqual([ref(2), ref(3), ref(4)]);
    rerender({ list: lines(1), place: 'some' });
    act(() => result.current.all());
    expect(result.current.refs.size).toBe(4);
    act(() => result.current.all());
    expect([...result.current.refs]).toEqual([ref(2), ref(3), ref(4)]);
    act(() => result.current.clear());
    expect(result.current.refs.size).toBe(0);
  });
});

describe('a selection of which issues leave the list', () => {
  const selecting = (list: Line[], place: string) =>
    renderHook(({ list: all, place: at }) => useSelection(all, at), { initialProps: { list, place } });

  it('keeps them for a further change, and forgets them as soon as the person selects anew', () => {
    const { result, rerender } = selecting(lines(1, 2, 3, 4), 'ready');
    act(() => result.current.toggle(row(1).ref));
    rerender({ list: lines(2, 3, 4), place: 'ready' });
    expect([[...result.current.refs], [...result.current.left]]).toEqual([[ref(1)], [ref(1)]]);
    act(() => result.current.all());
    expect([[...result.current.refs], result.current.left.size]).toEqual([[ref(2), ref(3), ref(4)], 0]);
    rerender({ list: lines(3, 4), place: 'ready' });
    act(() => result.current.toggle(row(4).ref));
    expect([...result.current.refs]).toEqual([ref(3)]);
  });

  it('keeps for good what another filter hides, and what comes back', () => {
    const { result, rerender } = selecting(lines(1, 2, 3), 'all');
    act(() => result.current.all());
    rerender({ list: lines(3), place: 'all q' });
    act(() => result.current.toggle(row(3).ref));
    expect([...result.current.refs]).toEqual([ref(1), ref(2)]);
    rerender({ list: lines(1, 2, 3), place: 'all' });
    rerender({ list: lines(2, 3), place: 'all' });
    rerender({ list: lines(1, 2, 3), place: 'all' });
    act(() => result.current.toggle(row(3).ref));
    expect([...result.current.refs]).toEqual([ref(1), ref(2), ref(3)]);
  });
});

describe('a list to paste', () => {
  it('is links of keys and titles, in which what others wrote stays text', () => {
    const title = '](https://evil.example) <b>\n- @all *x* |#1';
    expect(markdownList([{ key: '#7', title, link: 'https://github.com/acme/web/issues/7' }])).toBe(
      '- [\\#7 \\](https://evil.example) \\<b\\> - \\@all \\*x\\* \\|\\#1](https://github.com/acme/web/issues/7)',
    );
  });
});
