import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type ColumnId, emptyColumns, type RowLook, usualLook } from '@/utils/model/rows/look';
import { type BacklogPlace, lookAt } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { ofProject } from '@/utils/model/rows/rows-at';
import { fitting } from './columns';
import { useWidth } from './use-width';

/** How the rows look, and the choice of it. */
export interface Looks {
  look: RowLook;
  /** The columns of those chosen that hold anything and that there is room for. */
  columns: ColumnId[];
  /** Those that no issue of the projects shown has anything for. */
  empty: ColumnId[];
  choose(part: Partial<RowLook>): void;
  /** Whether the choice is shown. */
  choosing: boolean;
  toggle(): void;
}

/**
 * What is chosen is kept on this device, and in the address: another window, a reload and the way back show the same.
 * `around` is as wide as the list. A column that no issue fills leaves its room to the titles; letters typed into the
 * filter move no column.
 */
export function useLook(
  around: RefObject<HTMLElement>,
  place: BacklogPlace,
  { rows, look: kept }: { rows: readonly Row[]; look?: RowLook | undefined },
  { keep, go }: { keep(look: RowLook): unknown; go(place: BacklogPlace): void },
): Looks {
  const [choosing, setChoosing] = useState(false);
  const look = lookAt(place, kept ?? usualLook);
  const width = useWidth(around);
  const chosen = look.columns.join();
  const empty = useMemo(
    () => emptyColumns(look.columns, ofProject(rows, place.project)),
    [chosen, rows, place.project],
  );
  const filled = look.columns.filter((id) => !empty.includes(id));
  const columns = useMemo(() => fitting(filled, width), [filled.join(), width]);
  return {
    look,
    columns,
    empty,
    choose: (part) => {
      keep({ ...look, ...part });
      go({ ...place, ...part });
    },
    choosing,
    toggle: () => setChoosing(!choosing),
  };
}
