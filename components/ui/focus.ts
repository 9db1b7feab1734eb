/** What holds the focus within the panel (or, on an extension page, within the page). */
export function focusedIn(element: Element): Element | null {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.activeElement;
  return root === element.ownerDocument ? element.ownerDocument.activeElement : null;
}

/** Gives the focus on where its present holder is about to be taken away; elsewhere it is left alone. */
export function passFocus(from: Element, to: Element | null | undefined): void {
  const focused = focusedIn(from);
  if (!focused || !from.contains(focused) || !(to instanceof HTMLElement)) return;
  to.focus();
  // What lay under a dialog is inert, and takes no focus, until the whole change is on screen.
  if (focusedIn(to) !== to) queueMicrotask(() => to.focus());
}
