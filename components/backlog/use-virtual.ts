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
 * that no focus is lost. Another `name` is another list.
 */
interface Lines {
  name: string;
  count: number;
  height: number;
  head: number;
  kept: number;
}

/** Lines drawn above and below those in view, so that none is missing while the page scrolls. */
const beyond = 8;
/** How long a list has to rest before those are drawn, in milliseconds, where it is another or was scrolled far. */
const rest = 100;

/** Follows scrolling and resizing. What is seen at once is drawn at once, what is not yet seen a little later. */
export function useVirtual(scroller: RefObject<HTMLElement>, { name, count, height, head, kept }: Lines): Virtual {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  /** What was in view when it was drawn last. */
  const before = useRef<{ name: string; from: number; to: number }>();
  const isNear = (from: number, to: number): boolean => {
    const last = before.current;
    return last?.name === name && from <= last.to && to >= last.from;
  };
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
        overscan: beyond,
        paddingStart: head,
        scrollPaddingStart: head,
      }),
  );
  virtual.setOptions({
    ...virtual.options,
    count,
    estimateSize: () => height,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const unseen = isNear(startIndex, endIndex) ? beyond : 0;
      const from = Math.max(0, startIndex - unseen);
      const to = Math.min(count - 1, endIndex + unseen);
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
  const items = virtual.getVirtualItems();
  const { range } = virtual;
  useEffect(() => {
    if (!range) return undefined;
    const { startIndex: from, endIndex: to } = range;
    const isWhole = isNear(from, to);
    before.current = { name, from, to };
    if (isWhole) return undefined;
    const timer = setTimeout(draw, rest, undefined);
    return () => clearTimeout(timer);
  });
  return {
    items,
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
