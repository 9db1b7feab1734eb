import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Line } from './List';
import { issueOn } from './use-cursor';
import type { Selection } from './use-selection';

/** What a press on a line asks for: its sheet, to be selected or not, or everything up to it to be selected. */
type Way = 'open' | 'toggle' | 'range';

interface Rows {
  lines: readonly Line[];
  selection: Selection;
  /** The line that has the keys. */
  active: number;
  activate(index: number): void;
  peek(): void;
}

/** Does what presses on the rows of a list or a table ask for. */
export function useRowPress(list: RefObject<HTMLElement>, rows: Rows): void {
  usePress(list, (index, how) => {
    const { lines, selection, active, activate, peek } = rows;
    const ref = issueOn(lines[index]);
    if (!ref) return;
    if (how === 'range') selection.extend(active, index);
    else if (how === 'toggle') selection.toggle(ref);
    activate(index);
    if (how === 'open') peek();
  });
}

/** Hears presses on the lines of a list, one listener for all; the keys for the same are the page's. */
function usePress(list: RefObject<HTMLElement>, press: (line: number, how: Way) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const end = new AbortController();
    const hear = (event: MouseEvent): void => {
      const { target } = event;
      const line = target instanceof Element && target.closest<HTMLElement>('[data-line]');
      if (!line) return;
      const how = wayOf(event, target);
      if (!how) return;
      // A link is followed with a key held only.
      event.preventDefault();
      latest.current(Number(line.dataset['line']), how);
    };
    list.current?.addEventListener('click', hear, { signal: end.signal });
    return () => end.abort();
  }, []);
}

/** Undefined where a link opens as the browser opens links with a key held. */
function wayOf({ shiftKey, ctrlKey, metaKey }: MouseEvent, target: Element): Way | undefined {
  const keyed = shiftKey || ctrlKey || metaKey;
  if (keyed && target.closest('a')) return undefined;
  if (shiftKey) return 'range';
  return keyed || target.closest('.row-select') ? 'toggle' : 'open';
}
