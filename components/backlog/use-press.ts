import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a press on a line asks for: its sheet, to be selected or not, or everything up to it to be selected. */
export type Way = 'open' | 'toggle' | 'range';

/** Hears presses on the lines of a list, one listener for all; the keys for the same are the page's. */
export function usePress(list: RefObject<HTMLElement>, press: (line: number, how: Way) => void): void {
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
