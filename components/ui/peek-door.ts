import type { IssueRef } from '@/utils/model/ref';

/** Draws the sheet of an issue into an element of the page; given by the entrypoint. */
export interface PeekDoor {
  /**
   * Until the signal aborts; gives what shows another issue, or none. `close`: when the person closes it from within.
   */
  mount(host: HTMLElement, close: () => void, signal: AbortSignal): (ref?: IssueRef) => void;
}

/**
 * Milliseconds that somebody rests on an issue, or on its tab, before its tracker is asked for it: keys held down pass
 * over hundreds.
 */
export const rest = 150;
