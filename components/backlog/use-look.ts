import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type ColumnId, type RowLook, usualLook } from '@/utils/model/rows/look';
import { type BacklogPlace, lookAt } from '@/utils/model/rows/place';
import { fitting } from './columns';
import { useWidth } from './use-width';

/** How the rows look, and the choice of it. */
export interface Looks {
  look: RowLook;
  /** The columns of those chosen that there is room for. */
  columns: ColumnId[];
  choose(part: Partial<RowLook>): void;
  /** Whether the choice is shown. */
  choosing: boolean;
  toggle(): void;
}

/**
 * What is chosen is kept on this device, and in the address: another window, a reload and the way back show the same.
 * `around` is as wide as the list.
 */
export function useLook(
  around: RefObject<HTMLElement>,
  place: BacklogPlace,
  kept: RowLook | undefined,
  { keep, go }: { keep(look: RowLook): unknown; go(place: BacklogPlace): void },
): Looks {
  const [choosing, setChoosing] = useState(false);
  const look = lookAt(place, kept ?? usualLook);
  const width = useWidth(around);
  const columns = useMemo(() => fitting(look.columns, width), [look.columns.join(), width]);
  return {
    look,
    columns,
    choose: (part) => {
      keep({ ...look, ...part });
      go({ ...place, ...part });
    },
    choosing,
    toggle: () => setChoosing(!choosing),
  };
}
