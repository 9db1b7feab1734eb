import type { PanelState } from '@/components/panel-state';

/** Moves the focus into the panel and back to where it was on the page. */
export interface PanelFocus {
  enter(): void;
  leave(): void;
  /** Has it in sight where a vote is given; true where it is there. */
  toVote(): boolean;
  /**
   * The panel closes: the focus goes back to the page; that of a person at the keyboard, who came from nowhere there,
   * stays with the tab.
   */
  fold(): void;
}

export function createFocus(page: Document, shadow: ShadowRoot, state: PanelState): PanelFocus {
  let before: Element | null = null;
  const leave = (): void => {
    const inside = shadow.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  return {
    enter: () => {
      if (!shadow.activeElement) before = page.activeElement;
      state.open.value = true;
      // The sheet is rendered with the change of state, in a microtask.
      requestAnimationFrame(() => {
        const goals = ['.walk', '.check-head', '.sheet button'];
        goals
          .map((goal) => shadow.querySelector<HTMLElement>(goal))
          .find(Boolean)
          ?.focus();
      });
    },
    leave,
    toVote: () => {
      const scale = shadow.querySelector('#tend-estimate');
      scale?.scrollIntoView();
      return scale !== null;
    },
    fold: () => {
      const atKeys = shadow.activeElement?.matches(':focus-visible') ?? false;
      leave();
      state.open.value = false;
      const elsewhere = page.activeElement !== null && page.activeElement !== page.body;
      if (atKeys && !elsewhere) requestAnimationFrame(() => shadow.querySelector<HTMLElement>('.tab')?.focus());
    },
  };
}

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
