import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** The lines of a long list that are in view, and where they stand. */
export interface Virtual {
  items: VirtualItem[];
  /** Pixels of the whole list. */
  size: number;
  show(index: number): void;
}

/**
 * A list of `count` lines, each `height` pixels, under a head of `head` pixels that stays; `kept` stays mounted, so
 * that no focus is lost.
 */
interface Lines {
  count: number;
  height: number;
  head: number;
  kept: number;
}

/** Follows scrolling and resizing. */
export function useVirtual(scroller: RefObject<HTMLElement>, { count, height, head, kept }: Lines): Virtual {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [virtual] = useState(
    () =>
      new Virtualizer<HTMLElement, Element>({
        count,
        getScrollElement: () => scroller.current,
        estimateSize: () => height,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        onChange: () => draw(undefined),
        overscan: 8,
        paddingStart: head,
        scrollPaddingStart: head,
      }),
  );
  virtual.setOptions({
    ...virtual.options,
    count,
    estimateSize: () => height,
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
      return kept < 0 || kept >= count || (kept >= from && kept <= to)
        ? seen
        : [...seen, kept].toSorted((a, b) => a - b);
    },
  });
  // What was measured is kept until it is said that it is old.
  useLayoutEffect(() => virtual.measure(), [height]);
  useKeptPlace(scroller, height);
  useEffect(() => virtual._didMount(), []);
  useEffect(() => virtual._willUpdate());
  return {
    items: virtual.getVirtualItems(),
    size: virtual.getTotalSize(),
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}

/** The line at the top stays there as all get another height. */
function useKeptPlace(scroller: RefObject<HTMLElement>, height: number): void {
  const was = useRef(height);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop *= height / was.current;
    was.current = height;
  }, [height]);
}
