import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Alikes } from '@/utils/model/rows/alike';
import type { Group } from '@/utils/model/rows/order';
import type { ColumnId, Density } from '@/utils/model/rows/look';
import { isReady, type Row } from '@/utils/model/rows/row';
import { columnTexts, drawnColumns, tracksOf } from './columns';
import { HeadingText } from './HeadingText';
import { RowLine } from './RowLine';
import { useRowPress } from './use-press';
import type { Selection } from './use-selection';
import { useVirtual } from './use-virtual';

/** A line of the list: a heading over a group, or an issue. */
export type Line = Heading | { row: Row };
export interface Heading {
  heading: string;
  /** How many issues stand under it, and how many of them are ready. */
  count: number;
  ready: number;
}

/** Pixels; the same in `backlog.css`. */
const lineHeights: Record<Density, number> = { comfortable: 36, compact: 28 };
const headHeight = 28;

interface Props {
  /** What is shown, and in which order: another name is another list. */
  name: string;
  lines: readonly Line[];
  /** The line that has the keys. */
  active: number;
  now: number;
  selection: Selection;
  activate(index: number): void;
  peek(): void;
  alikes: Alikes;
  density: Density;
  /** Those there is room for. */
  columns: readonly ColumnId[];
  scroller: RefObject<HTMLDivElement>;
}

/** Headings and issues as one list of lines; `titleOf` says what a group is called. */
export function linesOf(groups: readonly Group[], titleOf: (name: string) => string): Line[] {
  if (groups.length === 1 && groups[0]?.name === '') return groups[0].rows.map((row) => ({ row }));
  return groups.flatMap(({ name, rows }): Line[] => [
    { heading: titleOf(name), count: rows.length, ready: rows.filter(isReady).length },
    ...rows.map((row) => ({ row })),
  ]);
}

/** The issues, of which only those in view are drawn; the one with the keys stays, so that nobody loses their place. */
export function List(props: Props) {
  const { name, lines, active, now, selection, activate, peek, alikes, density, columns, scroller } = props;
  const height = lineHeights[density];
  const virtual = useVirtual(scroller, { name, count: lines.length, height, head: headHeight, kept: active });
  const drawn = drawnColumns(columns);
  useRowPress(scroller, { lines, selection, active, activate, peek });
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
        aria-rowcount={lines.length + 1}
        aria-colcount={drawn.length}
        aria-multiselectable
        class="lines"
        data-density={density}
        style={{
          height: `${virtual.size}px`,
          '--tracks': tracksOf(columns),
        }}
      >
        <div role="row" class="columns" aria-rowindex={1}>
          {drawn.map((id) => (
            <span key={id} role="columnheader" class={`head-${id}`}>
              {id === 'ready' || id === 'select' ? (
                <span class="unseen">{columnTexts[id].name}</span>
              ) : (
                columnTexts[id].name
              )}
            </span>
          ))}
        </div>
        {virtual.items.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          if ('heading' in line)
            return (
              <div
                key={`heading ${line.heading}`}
                role="row"
                class="heading"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span role="gridcell" aria-colspan={drawn.length}>
                  <HeadingText {...line} />
                </span>
              </div>
            );
          return (
            <RowLine
              key={line.row.ref}
              row={line.row}
              columns={columns}
              density={density}
              place={index + 2}
              top={start}
              line={index}
              active={index === active}
              selected={selection.refs.has(line.row.ref)}
              now={now}
              alike={alikes.of(line.row).length}
              activate={() => activate(index)}
            />
          );
        })}
      </div>
    </div>
  );
}
