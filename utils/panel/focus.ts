import { ask } from '@/utils/client';
import type { Cell } from '@/utils/page/cell';
import type { IssueState } from './issue-state';

/** Moves the focus into the panel and back to where it was on the page. */
export interface PanelFocus {
  /** Opens the panel, and has the focus in it once its sheet is there. */
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

interface Place {
  page: Document;
  shadow: ShadowRoot;
  state: Pick<IssueState, 'open'>;
  /** Whether the sheet is drawn where the panel is open. */
  there: Cell<boolean>;
}

export function createFocus({ page, shadow, state, there }: Place): PanelFocus {
  let before: Element | null = null;
  let entering = false;
  const leave = (): void => {
    const inside = shadow.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  const goIn = (): void => {
    if (!entering || !there.value) return;
    entering = false;
    // The sheet is rendered with the change of state, in a microtask.
    requestAnimationFrame(() => {
      const goals = ['.walk', '.check-head', '.sheet button'];
      goals
        .map((goal) => shadow.querySelector<HTMLElement>(goal))
        .find(Boolean)
        ?.focus();
    });
  };
  there.subscribe(goIn);
  return {
    enter: () => {
      if (!shadow.activeElement) before = page.activeElement;
      entering = true;
      state.open.value = true;
      goIn();
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
      entering = false;
      state.open.value = false;
      const elsewhere = page.activeElement !== null && page.activeElement !== page.body;
      if (atKeys && !elsewhere) requestAnimationFrame(() => shadow.querySelector<HTMLElement>('.tab')?.focus());
    },
  };
}

/** Opens or closes the panel for the person, and has panels stay so. */
export function setOpen(open: boolean, focus: PanelFocus, fail: (error: unknown) => void): void {
  if (open) focus.enter();
  else focus.fold();
  ask({ kind: 'panel', open }).catch(fail);
}
