import { signal } from '@preact/signals';
import type { Evidence } from '@/utils/model/readiness/check';
import type { IssueRef } from '@/utils/model/ref';
import type { MarkField, View } from '@/utils/model/view';

/** Where a change is now: on its way to the store, kept on this device, or refused with a reason. */
export interface Receipt {
  state: 'sending' | 'here' | 'refused';
  text: string;
}

/** What the panel shows; the entrypoint fills it, the components read it. */
export function createPanelState() {
  return {
    ref: signal<IssueRef | undefined>(undefined),
    view: signal<View | null>(null),
    open: signal(false),
    /** What could not be read or reached, in a sentence; nothing is judged then. */
    failure: signal<string | null>(null),
    /** The extension was updated under this page: nothing can be kept any more until it is reloaded. */
    updated: signal(false),
    drafts: signal<Record<string, string>>({}),
    receipts: signal<Record<string, Receipt>>({}),
    /** The check whose details are shown. */
    expanded: signal<string | null>(null),
    /** The check whose waiver is being written. */
    waiving: signal<string | null>(null),
    /** The check whose waiver a draft brought back: nobody asked for the focus there. */
    restored: signal<string | null>(null),
    help: signal(false),
    /** The text that was copied last. */
    copied: signal<string | null>(null),
    /** Announced to screen readers. */
    said: signal(''),
  };
}

export type PanelState = ReturnType<typeof createPanelState>;

/** What the panel can do beyond showing; given by the entrypoint. */
export interface PanelActions {
  setOpen(open: boolean): void;
  mark(field: MarkField, value: true | string | null): Promise<void>;
  draft(field: string, text: string): void;
  copy(text: string): Promise<void>;
  /** Marks evidence on the page; gives how many of the texts the page shows. */
  point(evidence: Evidence[]): number;
  reveal(evidence: Evidence[]): void;
  unpoint(): void;
  retry(): void;
  reload(): void;
  options(): void;
}
