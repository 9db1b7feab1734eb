import type { PanelState } from '@/components/panel-state';

/** Moves the focus into the panel and back to where it was on the page. */
export interface PanelFocus {
  enter(): void;
  leave(): void;
}

export function createFocus(page: Document, shadow: ShadowRoot, state: PanelState): PanelFocus {
  let before: Element | null = null;
  return {
    enter: () => {
      if (!shadow.activeElement) before = page.activeElement;
      state.open.value = true;
      // The sheet is rendered with the change of state, in a microtask.
      requestAnimationFrame(() => (shadow.querySelector<HTMLElement>('.check-head') ?? shadow.querySelector<HTMLElement>('.sheet button'))?.focus());
    },
    leave: () => {
      const inside = shadow.activeElement;
      if (inside instanceof HTMLElement) inside.blur();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
  };
}
