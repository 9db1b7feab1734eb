import { useMemo } from 'preact/hooks';
import type { ColumnId, Density } from '@/utils/model/rows/look';
import type { Row } from '@/utils/model/rows/row';
import { cellsOf, Title } from './cells';
import { drawnColumns } from './columns';

interface Props {
  row: Row;
  columns: readonly ColumnId[];
  density: Density;
  /** Its place among all lines, from 1: `aria-rowindex`. */
  place: number;
  /** Its place among the lines of the list, from 0. */
  line: number;
  top: number;
  active: boolean;
  selected: boolean;
  now: number;
  /** How many likely duplicates there are, three at most. */
  alike: number;
  activate(): void;
}

/** One issue of the list: how ready, what it is called, where it stands, who thinks what, whose turn it is. */
export function RowLine(props: Props) {
  const { row, columns, density, place, line, top, active, selected, now, alike, activate } = props;
  const minute = Math.floor(now / 60_000);
  // Scrolling draws the list with each frame: what stands in a row is made anew only where it is another.
  const cells = useMemo(() => cellsIn(row, columns, density, alike, now), [row, columns, density, alike, minute]);
  return (
    <div
      role="row"
      class="row"
      data-ref={row.ref}
      data-turn={row.turn}
      aria-rowindex={place}
      data-line={line}
      data-active={active}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={activate}
    >
      <span key="select" role="gridcell" class="row-select" aria-label={selected ? 'Selected' : 'Not selected'}>
        <span class="box" />
      </span>
      {cells}
    </div>
  );
}

function cellsIn(row: Row, columns: readonly ColumnId[], density: Density, alike: number, now: number) {
  const cells = cellsOf(density);
  return drawnColumns(columns).flatMap((id) =>
    id === 'select'
      ? []
      : [
          <span
            key={id}
            role="gridcell"
            class={`row-${id}`}
            title={id === 'title' ? undefined : cells[id].tip?.(row) || undefined}
          >
            {id === 'title' ? <Title row={row} alike={alike} /> : cells[id].inner(row, now)}
          </span>,
        ],
  );
}
