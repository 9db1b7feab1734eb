import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Group } from '@/utils/model/rows/order';
import type { Row } from '@/utils/model/rows/row';
import { countOf } from './text';
import { RowLine } from './RowLine';
import { useVirtual } from './use-virtual';

/** A line of the list: a heading over a group, or an issue. */
export type Line = { heading: string; count: number } | { row: Row };

/** Pixels; the same in `backlog.css`. */
const lineHeight = 44;

interface Props {
  lines: readonly Line[];
  /** The line that has the keys. */
  active: number;
  now: number;
  activate(index: number): void;
  scroller: RefObject<HTMLDivElement>;
}

/** Headings and issues as one list of lines. Groups without a name stand under `none`. */
export function linesOf(groups: readonly Group[], none: string): Line[] {
  if (groups.length === 1 && groups[0]?.name === '') return groups[0].rows.map((row) => ({ row }));
  return groups.flatMap(({ name, rows }): Line[] => [
    { heading: name || none, count: rows.length },
    ...rows.map((row) => ({ row })),
  ]);
}

/** The issues, of which only those in view are drawn; the one with the keys stays, so that nobody loses their place. */
export function List({ lines, active, now, activate, scroller }: Props) {
  const virtual = useVirtual(scroller, lines.length, lineHeight, active);
  const moved = useRef(false);
  useEffect(() => {
    // The first line is not scrolled to by itself: the person has not come to it yet.
    if (moved.current) virtual.show(active);
    moved.current = true;
  }, [active]);
  return (
    <div class="list" ref={scroller}>
      <div
        role="grid"
        aria-label="Issues"
        aria-rowcount={lines.length}
        class="lines"
        style={{ height: `${virtual.size}px` }}
      >
        {virtual.items.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          if ('heading' in line)
            return (
              <div
                key={`heading ${line.heading}`}
                role="row"
                class="heading"
                aria-rowindex={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span role="gridcell" dir="auto">
                  {line.heading} <span class="quiet">{countOf(line.count, 'issue')}</span>
                </span>
              </div>
            );
          return (
            <RowLine
              key={line.row.ref}
              row={line.row}
              place={index + 1}
              top={start}
              active={index === active}
              now={now}
              activate={() => activate(index)}
            />
          );
        })}
      </div>
    </div>
  );
}
