import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findEntries } from './find-entries';
import type { MenuEntry } from './menu-entries';

interface Props {
  entries: readonly MenuEntry[];
  close(): void;
}

/** Everything that the page can do, found by typing, each with the keys that do it without the menu. */
export function Menu({ entries, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findEntries(entries, typed), [entries, typed]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [at]);
  const over = useRef(false);
  // Once: the browser tells of the end later, when what was done has the focus, or the menu is open again.
  const ended = (): void => {
    if (over.current) return;
    over.current = true;
    giveCaret();
    close();
  };
  const shut = (): void => {
    dialog.current?.close();
    ended();
  };
  // Closed first, which gives the focus back, so that what is done may take it elsewhere.
  const run = (entry: MenuEntry | undefined): void => {
    if (!entry) return;
    shut();
    entry.run();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined) setAt((at + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[at]);
    // Not left to the browser, which tells of the end later: the menu asked for anew by then would be closed by that.
    else if (event.key === 'Escape' || isMenuKey(event)) shut();
    else return;
    event.preventDefault();
  };
  useHeard(dialog, { key, press: (entry) => run(found[entry]), shut });
  return (
    <dialog ref={dialog} class="menu" aria-label="Commands" onClose={ended}>
      <div class="menu-parts">
        <input
          type="text"
          class="field"
          role="combobox"
          aria-label="What to do"
          aria-expanded
          aria-controls="menu-list"
          aria-activedescendant={found[at] && `menu-${at}`}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder="What to do"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
        />
        <Found found={found} at={at} />
        <p class="quiet menu-none" role="status">
          {found.length === 0 && 'No command has these words.'}
        </p>
      </div>
    </dialog>
  );
}

/**
 * A field that a closing dialog gives the focus back to has no caret in Chromium (seen in 156): what is typed goes
 * nowhere, though the field is the active element. Focused anew, it has one. TODO [2027-05-01]: see whether that is
 * still so.
 */
function giveCaret(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Ctrl+K, or ⌘K. */
export function isMenuKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/**
 * Hears the keys in the dialog and presses on its entries, each named by its place; one beside the dialog closes it.
 */
function useHeard(
  dialog: RefObject<HTMLDialogElement>,
  given: { key(event: KeyboardEvent): void; press(entry: number): void; shut(): void },
): void {
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const { current } = dialog;
    current?.addEventListener('keydown', (event) => latest.current.key(event), { signal });
    const hear = ({ target }: MouseEvent): void => {
      const entry = target instanceof Element && target.closest<HTMLElement>('[data-entry]');
      if (entry) latest.current.press(Number(entry.dataset['entry']));
      // Its parts fill it: what is pressed on the dialog itself lies beside them.
      else if (target === current) latest.current.shut();
    };
    current?.addEventListener('click', hear, { signal });
    return () => end.abort();
  }, []);
}

interface FoundProps {
  found: readonly MenuEntry[];
  /** Which one Enter does. */
  at: number;
}

function Found({ found, at }: FoundProps) {
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div id="menu-list" role="listbox" aria-label="Commands" class="menu-list" tabIndex={-1}>
      {groups.map((group, place) => (
        <div key={group} role="group" aria-labelledby={`menu-group-${place}`}>
          <div id={`menu-group-${place}`} class="menu-group" role="presentation">
            <bdi>{group}</bdi>
          </div>
          {found.map((entry, index) => entry.group === group && <Entry entry={entry} index={index} at={at} />)}
        </div>
      ))}
    </div>
  );
}

function Entry({ entry, index, at }: { entry: MenuEntry; index: number; at: number }) {
  return (
    <div
      id={`menu-${index}`}
      data-entry={index}
      role="option"
      class="menu-entry"
      tabIndex={-1}
      aria-selected={index === at}
    >
      <bdi>{entry.name}</bdi>
      {entry.keys && <kbd>{entry.keys}</kbd>}
    </div>
  );
}
