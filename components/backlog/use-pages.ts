import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Line } from './List';
import { firstOn, pageWith } from './pages';
import type { Cursor } from './use-cursor';
import { focusLine } from './use-keys';

interface Given {
  /** Whether the issues are shown in pages at all. */
  on: boolean;
  lines: readonly Line[];
  cursor: Cursor;
  place: BacklogPlace;
  scroller: RefObject<HTMLElement>;
  go(place: BacklogPlace): void;
}

/**
 * The page that is shown is the one with the cursor: where the address asks for another, the cursor goes there, and
 * where the cursor goes over a page's end, the address follows.
 */
export function usePages({ on, lines, cursor, place, scroller, go }: Given): void {
  const known = useRef<number>();
  useEffect(() => {
    if (cursor.at < 0) return undefined;
    const before = known.current;
    known.current = place.page;
    const page = pageWith(lines, cursor.at);
    if (!on || page === place.page) return undefined;
    const to = before === place.page ? undefined : firstOn(lines, place.page);
    if (to === undefined) {
      // Drawing the page anew out of its own effect would run this one again and again.
      const timer = setTimeout(() => go({ ...place, page }));
      return () => clearTimeout(timer);
    }
    cursor.to(to);
    // Nobody has come to the first one yet.
    if (before !== undefined) focusLine(scroller, to);
    return undefined;
  }, [on, lines, cursor.at, place]);
}
