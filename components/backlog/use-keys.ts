import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type BacklogPlace, placeOfHash, placeOfView } from '@/utils/model/rows/place';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { viewIds } from '@/utils/model/rows/views';
import type { Line } from './List';
import type { BulkKind } from '@/utils/model/change-set';
import { bulkKinds } from '../bulk/text';
import { isMenuKey } from './Menu';
import { viewTexts } from './view-texts';
import type { Cursor } from './use-cursor';
import type { Selection } from './use-selection';

interface Given {
  lines: readonly Line[];
  cursor: Cursor;
  selection: Selection;
  /** Whether the sheet of the issue with the keys is open beside the list. */
  peeking: boolean;
  peek(open: boolean): void;
  field: RefObject<HTMLInputElement>;
  scroller: RefObject<HTMLElement>;
  /** The person's own views: `g 1` is the first. */
  saved: readonly SavedView[];
  place: BacklogPlace;
  go(place: Partial<BacklogPlace>): void;
  /** Opens an issue's own page. */
  open(link: string): void;
  help(): void;
  /** Changes what is selected, or the issue with the keys. */
  edit(kind: BulkKind): void;
  /** Undoes the latest change set. */
  undo(): void;
  /** Proposes the next step of the review; nothing elsewhere. */
  review(): void;
  /** Opens the command menu. */
  menu(): void;
}

/** Milliseconds that a letter after `g` may take. */
const patience = 1500;

/**
 * The keys of the page. While somebody types they are the field's, but for Escape and the command menu's; those pressed
 * in the sheet or in a dialog are its own.
 */
export function useKeys(given: Given): void {
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const end = new AbortController();
    let going = 0;
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!event.isTrusted || event.altKey || !(target instanceof HTMLElement)) return;
      if (document.querySelector('dialog[open]')) return;
      if (isMenuKey(event)) return menu(event, latest.current);
      if (target.matches('input, select, textarea')) return leave(event, latest.current);
      if (event.ctrlKey || event.metaKey) return all(event, latest.current);
      const goes = Date.now() - going < patience;
      going = event.key === 'g' && !goes ? Date.now() : 0;
      if (goes ? goTo(event.key, latest.current) : act(event, target, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', listen, { signal: end.signal });
    return () => end.abort();
  }, []);
}

/** Escape empties the field, and an empty one gives the keys back to the list. */
function leave(event: KeyboardEvent, { field, scroller, cursor }: Given): void {
  if (event.key !== 'Escape' || field.current !== event.target || field.current?.value !== '') return;
  field.current.blur();
  focusLine(scroller, cursor.at);
}

/** Firefox would go to its search field. */
function menu(event: KeyboardEvent, { menu }: Given): void {
  event.preventDefault();
  menu();
}

function all(event: KeyboardEvent, { selection, undo }: Given): void {
  if (event.key !== 'a' && event.key !== 'z') return;
  event.preventDefault();
  if (event.key === 'a') selection.all();
  else undo();
}

function goTo(key: string, { saved, place, go }: Given): boolean {
  const own = /^[1-9]$/.test(key) ? saved[Number(key) - 1] : undefined;
  const view = viewIds.find((id) => viewTexts[id].key === key);
  if (own) go(placeOfHash(own.hash));
  else if (view) go(placeOfView(view, place));
  return own !== undefined || view !== undefined;
}

/** True where the key did something here. A button or link keeps Enter and Space. */
function act(event: KeyboardEvent, target: HTMLElement, given: Given): boolean {
  const { cursor, selection, field, peek, peeking, open, help, lines } = given;
  const free = !target.matches('button, summary, a');
  const line = lines[cursor.at];
  const acts: Record<string, () => unknown> = {
    j: () => move(given, 1, false),
    ArrowDown: () => move(given, 1, event.shiftKey),
    J: () => move(given, 1, true),
    k: () => move(given, -1, false),
    ArrowUp: () => move(given, -1, event.shiftKey),
    K: () => move(given, -1, true),
    x: () => cursor.issue && selection.toggle(cursor.issue),
    X: () => selection.extend(cursor.at, cursor.at),
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
    v: given.review,
    '?': help,
    Escape: () => (peeking ? peek(false) : selection.clear()),
    ...(free && {
      ' ': () => cursor.issue && peek(!peeking),
      Enter: () => line && 'row' in line && open(line.row.link),
    }),
  };
  const bulk = bulkKinds.find(({ key }) => key === event.key);
  if (bulk) acts[bulk.key] = () => given.edit(bulk.kind);
  const chosen = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  chosen?.();
  return chosen !== undefined;
}

/** To the next issue, over headings; with `selects`, both are selected. */
function move({ lines, cursor, selection, scroller }: Given, step: 1 | -1, selects: boolean): void {
  let to = cursor.at + step;
  while (lines[to] && !('row' in (lines[to] ?? {}))) to += step;
  if (!lines[to]) to = cursor.at;
  if (selects) selection.extend(cursor.at, to);
  cursor.to(to);
  focusLine(scroller, to);
}

/** The row takes the focus once it is drawn, so that a screen reader reads it. */
export function focusLine(scroller: RefObject<HTMLElement>, index: number): void {
  requestAnimationFrame(() =>
    scroller.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus({ preventScroll: true }),
  );
}
