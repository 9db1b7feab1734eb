/**
 * Where the focused button goes away with what it did (a form is sent, a line is settled), the focus goes to what is
 * nearest instead of back to the page: to the `data-home` of what went, or into the closest thing that stayed.
 */
export function keepFocus(page: Document, shadow: ShadowRoot, signal: AbortSignal): void {
  let last: HTMLElement | null = null;
  let around: Element[] = [];
  shadow.addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof HTMLElement ? target : null;
      around = ancestorsOf(last);
    },
    { signal },
  );
  // Chromium tells of a removed element's blur, Firefox does not; a blur of one that stayed is the person's own doing.
  shadow.addEventListener(
    'focusout',
    () =>
      queueMicrotask(() => {
        if (last?.isConnected && shadow.activeElement !== last) last = null;
      }),
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected || shadow.activeElement || isElsewhere(page)) return;
    const home = homeOf(last, shadow) ?? around.find((element) => element.isConnected);
    last = null;
    if (home) firstOf(home)?.focus({ preventScroll: true });
  });
  observer.observe(shadow, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function ancestorsOf(element: Element | null): Element[] {
  const parent = element?.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

function isElsewhere(page: Document): boolean {
  return page.activeElement !== null && page.activeElement !== page.body;
}

function homeOf(gone: Element, shadow: ShadowRoot): Element | null {
  const home = gone.closest('[data-home]')?.getAttribute('data-home');
  return home ? shadow.querySelector(home) : null;
}

function firstOf(home: Element): HTMLElement | null {
  if (home.matches('button')) return home instanceof HTMLElement ? home : null;
  return (
    home.querySelector<HTMLElement>('button:not(:disabled), a[href], summary') ??
    (home instanceof HTMLElement ? home : null)
  );
}
