import type { TendWorld } from './world';

/** The panel's element, which no script of the page can be told apart by anything else. */
export const panelTag = 'tend-panel';

/**
 * Keeps keys typed in the panel from every listener of the page. A letter typed into a field of a
 * shadow root reaches the page as a key pressed on its host, which is no field, so shortcut
 * libraries fire and swallow it (github/hotkey#123). Runs at document_start, hence before any
 * listener of the page; the default action, typing, still happens, and the panel gets the event by call.
 */
export function guardKeys(page: Window, world: TendWorld): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    page.addEventListener(type, (event) => guard(event, world), { capture: true });
  }
}

function guard(event: KeyboardEvent, world: TendWorld): void {
  const { target } = event;
  if (!(target instanceof Element) || target.localName !== panelTag) return;
  event.stopImmediatePropagation();
  // A script of the page can make keys, too.
  if (event.type === 'keydown' && event.isTrusted) world.onKey?.(event);
}
