import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { viewIds, type ViewId } from '@/utils/model/rows/views';
import type { Line } from './List';
import { viewTexts } from './text';

interface Given {
  lines: readonly Line[];
  active: number;
  setActive(index: number): void;
  field: RefObject<HTMLInputElement>;
  scroller: RefObject<HTMLElement>;
  view(view: ViewId): void;
  help(): void;
}

/** Milliseconds that a letter after `g` may take. */
const patience = 1500;

/** The keys of the page. While somebody types they are the field's, but for Escape. */
export function useKeys(given: Given): void {
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const end = new AbortController();
    let going = 0;
    const listen = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (isTyping) return leave(event, latest.current);
      const goes = Date.now() - going < patience;
      going = event.key === 'g' && !goes ? Date.now() : 0;
      if (goes ? goTo(event.key, latest.current) : act(event, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', listen, { signal: end.signal });
    return () => end.abort();
  }, []);
}

/** Escape empties the field, and an empty one gives the keys back to the list. */
function leave(event: KeyboardEvent, { field }: Given): void {
  if (event.key === 'Escape' && field.current === event.target && field.current?.value === '') field.current?.blur();
}

function goTo(key: string, { view }: Given): boolean {
  const wanted = viewIds.find((id) => viewTexts[id].key === key);
  if (wanted) view(wanted);
  return wanted !== undefined;
}

function act(event: KeyboardEvent, given: Given): boolean {
  const { lines, active, field, scroller } = given;
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      return move(given, 1);
    case 'k':
    case 'ArrowUp':
      return move(given, -1);
    case 'Enter': {
      const line = lines[active];
      const link = scroller.current?.querySelector<HTMLAnchorElement>('[role="row"][aria-selected="true"] a');
      if (!line || !('row' in line) || event.target instanceof HTMLButtonElement) return false;
      link?.click();
      return true;
    }
    case '/':
      field.current?.focus();
      field.current?.select();
      return true;
    case '?':
      given.help();
      return true;
    default:
      return false;
  }
}

/** To the next issue, over headings; the row takes the focus, so that a screen reader reads it. */
function move({ lines, active, setActive, scroller }: Given, step: 1 | -1): boolean {
  let to = active + step;
  while (lines[to] && !('row' in (lines[to] ?? {}))) to += step;
  const line = lines[to];
  if (!line || !('row' in line)) return false;
  setActive(to);
  const { ref } = line.row;
  requestAnimationFrame(() => {
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[role="row"][data-ref]') ?? [];
    [...rows].find((row) => row.dataset['ref'] === ref)?.focus({ preventScroll: true });
  });
  return true;
}
